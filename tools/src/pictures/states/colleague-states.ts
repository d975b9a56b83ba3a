import { StateDossier, domainOf } from './dossier-of-states';
import type { Walk } from './holder';

const TITLE = { nl: 'Doorgeven en vervangen', fr: 'Transmettre et remplacer' };

/** Handing over to a colleague, inside and outside the own domain, and who stands in for whom on which days. */
export async function takeColleagues(walk: Walk): Promise<void> {
  const units = ['Geetbets', 'Kortenaken', 'Tielt-Winge', 'Tienen'];
  const states = await StateDossier.open(walk, 'collega', { title: TITLE[walk.language], units });
  await takeInside(states);
  await takeOutside(states);
  await takeSubstitute(states);
}

function colleague({ walk }: StateDossier, email: string): Readonly<Record<string, string>> {
  const [name, func] = { nl: ['An Voorbeeld', 'schepen'], fr: ['Anne Exemple', 'échevine'] }[walk.language] as [
    string,
    string,
  ];
  return { '#name': name, '#func': func, '#email': email };
}

async function takeInside(states: StateDossier): Promise<void> {
  const holder = states.holder('Geetbets');
  await holder.open();
  await holder.go('/teken/collega');
  await holder.take('collega');
  await holder.press();
  await holder.take('collega-fouten');
  await holder.fill(colleague(states, `an.${states.walk.language}@${domainOf('Geetbets')}`));
  await holder.press();
  await holder.take('collega-code');
  await holder.typeCode();
  await holder.take('collega-doorgegeven');
}

/** Elsewhere the coordinator decides; one is agreed to, one is not. */
async function takeOutside(states: StateDossier): Promise<void> {
  const { play, walk } = states;
  const holder = states.holder('Kortenaken');
  await holder.open();
  await holder.go('/teken/collega');
  await holder.fill(colleague(states, `an.${walk.language}@elders.example`));
  await holder.press();
  await holder.typeCode();
  await holder.take('collega-gevraagd');
  await play.hasTask('decideHandOver');
  const { id: participantId, commands } = play.participant('Kortenaken');
  const rowId = commands.find(({ type }) => type === 'DecideHandOver')?.rowId ?? '';
  const reason = { nl: 'Dat is de juiste dienst.', fr: 'C’est le bon service.' }[walk.language];
  await play.does({ type: 'DecideHandOver', participantId, rowId, isAgreed: true, reason });
  await holder.go('/teken');
  await holder.take('collega-toegestaan');
}

async function takeSubstitute(states: StateDossier): Promise<void> {
  const { play, walk } = states;
  const holder = states.holder('Tielt-Winge');
  await holder.open();
  await holder.go('/teken/afwezig');
  await holder.take('afwezig');
  await holder.press();
  await holder.take('afwezig-fouten');
  const email = `vervanger.${walk.language}@${domainOf('Tielt-Winge')}`;
  await holder.fill({ ...colleague(states, email), '#from': '2019-11-11', '#until': '2019-11-15' });
  await holder.press();
  await holder.take('afwezig-code');
  await holder.typeCode();
  await holder.take('afwezig-aangeduid');
  await play.at('2019-11-12');
  const substitute = holder.of(email);
  await substitute.open();
  await substitute.take('vervanger-in-zijn-dagen');
  await play.at('2019-11-18');
  await substitute.open(await substitute.link());
  await substitute.take('vervanger-na-zijn-dagen');
}
