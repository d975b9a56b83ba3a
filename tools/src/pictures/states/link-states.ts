import { apiPaths, dossierTextsSchema } from '@penhouder/contracts';
import { foreignLink } from '../../product/spoilt-links';
import { StateDossier } from './dossier-of-states';
import type { Holder, Walk } from './holder';

const TITLE = { nl: 'Links en dagen', fr: 'Liens et jours' };

/** What a link shows when it is late, closed, expired, taken back or of nobody, and the way to a new one. */
export async function takeLinks(walk: Walk): Promise<void> {
  const units = ['Bekkevoort', 'Kortenaken', 'Tielt-Winge', 'Tienen'];
  const states = await StateDossier.open(walk, 'link', { title: TITLE[walk.language], units });
  const { play } = states;
  const holder = states.holder('Bekkevoort');
  await holder.open();
  await takeSessionEnded(holder);
  await takeTooMany(holder, walk);
  await takeNewText(states);
  await play.does({ type: 'DropParticipant', participantId: play.participant('Tienen').id, reason: '–' });
  await states.holder('Tienen').open();
  await holder.take('valt-weg');
  await play.at('2019-12-17');
  await holder.open();
  await holder.take('te-laat');
  await holder.check('agree');
  await holder.confirm();
  await holder.take('ontvangst-te-laat');
  await play.at('2020-01-20');
  await states.holder('Kortenaken').open();
  await holder.take('na-de-sluiting');
  await holder.check('agree');
  await holder.confirm();
  await holder.take('ontvangst-na-de-sluiting');
  await holder.open();
  await holder.take('staat-vast');
  await play.at('2020-03-01');
  await takeExpired(states);
  await takeForeign(states);
}

/** Once with what was typed, once without anything, and once in a browser that knows of no link. */
async function takeSessionEnded(holder: Holder): Promise<void> {
  await holder.choose('question', { '#question': 'Wie betaalt de bus? – Qui paie le bus ?' });
  await holder.saysWho();
  await holder.outlast();
  await holder.press();
  await holder.take('sessie-voorbij');
  await holder.go('/teken');
  await holder.take('sessie-voorbij-leeg');
  await holder.forget();
  await holder.go('/teken');
  await holder.take('sessie-onbekend');
}

/** Many who open links from one network within a minute. */
async function takeTooMany(holder: Holder, { onlooker, scene }: Walk): Promise<void> {
  await holder.open();
  const link = await holder.link();
  const form = { token: link.split('/t/')[1] ?? '' };
  for (let times = 0; times < 21; times += 1)
    await onlooker.context.request.post(`${scene.access.baseUrl}/t/exchange`, { form });
  await onlooker.go(link);
  await holder.press();
  await holder.take('te-veel-aanvragen');
}

/** The text changes while somebody fills in the form; who comes back sees both versions. */
async function takeNewText(states: StateDossier): Promise<void> {
  const { play } = states;
  const holder = states.holder('Tielt-Winge');
  await holder.open();
  await holder.check('agree');
  const { texts } = await play.coordinator.get(apiPaths.dossierTexts(play.dossierId), dossierTextsSchema);
  const changed = texts.map((text) => ({ ...text, statement: `${text.statement}\n\n*2026*: {{gemeente}}.` }));
  await play.does({ type: 'PublishText', texts: changed, needsSignature: true, reason: '–' });
  await holder.press();
  await holder.take('tekst-veranderd');
  await holder.open();
  await holder.unfold();
  await holder.take('tekst-vergeleken');
}

async function takeExpired(states: StateDossier): Promise<void> {
  const holder = states.holder('Bekkevoort');
  await holder.open();
  await holder.take('verlopen');
  await holder.press();
  await holder.take('nieuwe-link-fout');
  await holder.fill({ '#address': holder.email });
  await holder.press();
  await holder.take('nieuwe-link-gevraagd');
}

async function takeForeign({ walk }: StateDossier): Promise<void> {
  const { onlooker, scene, language } = walk;
  await onlooker.takeAt(`${language}-onbekende-link`, foreignLink(scene.access.baseUrl));
  await onlooker.takeAt(`${language}-onbekende-pagina`, `${scene.access.baseUrl}/teken/nergens`);
}
