import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPaths, keptCallSchema } from '@penhouder/contracts';
import { root } from '../../settings/settings';
import type { TestSigner } from '../../testing/signing-authority';
import { StateDossier } from './dossier-of-states';
import type { Holder, Walk } from './holder';

const TITLES = {
  pdf: { nl: 'Met een ondertekende pdf', fr: 'Avec un PDF signé' },
  offices: { nl: 'Twee handtekeningen', fr: 'Deux signatures' },
};

/** A PDF that is signed elsewhere, and two who sign together in their offices. */
export async function takeStrict(walk: Walk, mayor: TestSigner): Promise<void> {
  await takeSignedPdf(walk, mayor);
  await takeOffices(walk);
  await takeTwoOfThree(walk);
  await takeAnyOf(walk);
  await takeDelegates(walk);
}

/** The shipped call as the organisation would keep it under another name, with something changed. */
export async function keepCall({ scene }: Walk, code: string, change: (source: string) => string): Promise<string> {
  const coordinator = await scene.signIn('IGO');
  const source = readFileSync(join(root, 'calls/regierol-2020-2025.yaml'), 'utf8');
  const body = { source: change(source.replace('code: regierol-2020-2025', `code: ${code}`)) };
  await coordinator.post(apiPaths.calls, body, keptCallSchema);
  return code;
}

async function takeSignedPdf(walk: Walk, mayor: TestSigner): Promise<void> {
  const call = await keepCall(walk, 'beeld-ondertekende-pdf', (source) =>
    source.replace('kind: sign-off-round', 'kind: sign-off-round\n    requiredLevel: signed-pdf'),
  );
  const units = ['Bekkevoort', 'Geetbets'];
  const states = await StateDossier.open(walk, 'pdf', { title: TITLES.pdf[walk.language], units, call });
  const holder = states.holder('Bekkevoort');
  await holder.open();
  await holder.check('agree');
  await holder.take('pdf-nakijken');
  await holder.press();
  await holder.take('pdf-ondertekenen');
  const offered = await offeredPdf(holder);
  holder.keep('te-ondertekenen.pdf', offered);
  await holder.upload('niet-getekend.pdf', offered, '#signedPdf');
  await holder.send('main form button:not([formaction])');
  await holder.take('pdf-fout');
  const signed = await mayor.sign(offered);
  holder.keep('ondertekend.pdf', signed);
  await holder.upload('getekend.pdf', signed, '#signedPdf');
  await holder.send('main form button:not([formaction])');
  await holder.take('pdf-ontvangst');
  holder.keep('ontvangst-ondertekende-pdf.pdf', await holder.receipt());
}

function offeredPdf(holder: Holder): Promise<Buffer> {
  return holder.download('[formaction="/teken/ondertekenen/pdf"]');
}

/** A dossier of the shipped call in which these offices sign for the college. */
async function openOffices(walk: Walk, mark: string, signatures: string): Promise<StateDossier> {
  const call = await keepCall(walk, `beeld-${mark}`, (source) =>
    source
      .replace(/^( +)kind: sign-off-round$/m, `$&\n$1requiredLevel: click\n$1signatures: [${signatures}]`)
      .replace(/^( +)organs: .*$/m, '$1organs: [cbs]'),
  );
  const units = ['Bekkevoort', 'Kortenaken'];
  return StateDossier.open(walk, mark, { title: TITLES.offices[walk.language], units, call, persons: 2 });
}

/** The mayor by delegation, then the director: two of two. */
async function takeOffices(walk: Walk): Promise<void> {
  const states = await openOffices(walk, 'twee-ambten', '{ of: [mayor, director], needed: 2 }');
  const holder = states.holder('Kortenaken');
  await holder.open();
  await holder.take('ambten');
  await holder.check('agree');
  await holder.take('ambten-fouten');
  await holder.unfold();
  const by = { nl: 'Bo Voorbeeld, burgemeester', fr: 'Bo Exemple, bourgmestre' }[walk.language];
  await holder.fill({ '#office': 'mayor', '#capacity': 'delegated', '#delegatedBy': by, '#delegatedOn': '2019-02-01' });
  await holder.press();
  await holder.take('ambten-nakijken');
  await holder.confirm();
  await holder.take('ambten-eerste-ontvangst');
  await holder.open();
  await holder.take('ambten-een-van-twee');
  await takeSecond(states, states.holder('Kortenaken', 2));
}

async function takeSecond(states: StateDossier, holder: Holder): Promise<void> {
  await holder.open();
  await holder.take('ambten-tweede');
  await holder.choose('agree');
  const director = {
    nl: { '#name': 'Noor Voorbeeld', '#func': 'algemeen directeur' },
    fr: { '#name': 'Noor Exemple', '#func': 'directrice générale' },
  }[states.walk.language];
  await holder.saysWho({ ...director, '#office': 'director' });
  await holder.press();
  await holder.confirm();
  holder.keep('ontvangst-twee-ambten.pdf', await holder.receipt());
  await states.shows(({ participants }) => participants.some(({ isCounted }) => isCounted));
  await holder.go('/teken');
  await holder.take('ambten-voltallig');
}

/** Two of three; an office that is not asked is refused. */
async function takeTwoOfThree(walk: Walk): Promise<void> {
  const states = await openOffices(walk, 'twee-van-drie', '{ of: [mayor, alderman, director], needed: 2 }');
  const holder = states.holder('Kortenaken');
  await holder.open();
  await holder.take('twee-van-drie');
  await holder.choose('agree');
  await holder.saysWho({ '#office': 'chair' });
  await holder.press();
  await holder.take('twee-van-drie-ander-ambt');
  await holder.fill({ '#office': 'director' });
  await holder.press();
  await holder.confirm();
  await holder.open();
  await holder.take('twee-van-drie-een-getekend');
}

/** One of two is enough. */
async function takeAnyOf(walk: Walk): Promise<void> {
  const states = await openOffices(walk, 'een-van-twee', '{ of: [mayor, director], needed: 1 }');
  const holder = states.holder('Kortenaken');
  await holder.open();
  await holder.take('een-van-twee');
  await holder.choose('agree');
  await holder.saysWho({ '#office': 'mayor' });
  await holder.press();
  await holder.confirm();
  await holder.open();
  await holder.take('een-van-twee-getekend');
}

/** An alderman or a member of staff: they sign by delegation and no other way. */
async function takeDelegates(walk: Walk): Promise<void> {
  const states = await openOffices(walk, 'delegatie', '{ of: [alderman, staff], needed: 1 }');
  const holder = states.holder('Bekkevoort');
  await holder.open();
  await holder.take('delegatie');
  await holder.choose('agree');
  const func = { nl: 'schepen', fr: 'échevine' }[walk.language];
  await holder.saysWho({ '#func': func, '#office': 'alderman' });
  await holder.press();
  await holder.take('delegatie-fouten');
  const by = { nl: 'Bo Voorbeeld, burgemeester', fr: 'Bo Exemple, bourgmestre' }[walk.language];
  await holder.fill({ '#delegatedBy': by, '#delegatedOn': '2019-02-01' });
  await holder.press();
  await holder.take('delegatie-nakijken');
  await holder.confirm();
  await holder.take('delegatie-ontvangst');
  holder.keep('ontvangst-delegatie.pdf', await holder.receipt());
}
