import type { DossierPage, PossibleCommand } from '@penhouder/contracts';
import { pdfOf } from '../../play/pdf-of';
import { harmfulWords } from '../../testing/clamd';
import { signIn } from '../coordinator-pictures';
import { StateDossier, domainOf } from './dossier-of-states';
import type { Walk } from './holder';
import { answersByMail, comesBack } from './incoming-mail';
import { takePost } from './post-states';
import { keepCall } from './strict-states';

const UNITS = ['Bekkevoort', 'Geetbets', 'Kortenaken', 'Tielt-Winge', 'Aarschot', 'Tienen'];
const LADDER = 'reminders:\n  ladder:\n    - { to: phone, workingDaysBefore: 5 }';

/** A dossier in which everything waits for its coordinator: each task, its form, and the pages around it. */
export async function takeCoordinatorStates(walk: Walk, incomingPort: number): Promise<void> {
  const call = await keepCall(walk, 'beeld-taken', (source) => source.replace(/^reminders:$/m, LADDER));
  const states = await StateDossier.open(walk, 'taak', { title: 'Alles wacht op de coördinator', units: UNITS, call });
  const { play } = states;
  await letMunicipalitiesAct(states);
  await letMailCome(states, incomingPort);
  await play.at('2019-12-09');
  await play.look();
  await lookAsCoordinator(walk);
  await takeTasks(states);
  await takePlaces(states);
  await takeSuspension(states);
  await lookAsCoordinator(walk);
  await takePost(states);
}

async function lookAsCoordinator({ onlooker, scene }: Walk): Promise<void> {
  await signIn(onlooker, scene, (await scene.signIn('IGO')).email);
}

async function letMunicipalitiesAct(states: StateDossier): Promise<void> {
  const { play } = states;
  await states.says('Bekkevoort', { kind: 'agreeWithCondition', condition: 'Als de kosten niet stijgen.' });
  await states.says('Geetbets', { kind: 'question', question: 'Wie betaalt het personeel na 2025?' });
  const aarschot = states.holder('Aarschot');
  await aarschot.open();
  await aarschot.choose('agree');
  await aarschot.saysWho();
  await aarschot.upload('uittreksel.pdf', pdfOf(harmfulWords));
  await aarschot.send();
  await play.onPaper('Bekkevoort', 'Op de raad van bestuur afgegeven.');
  const kortenaken = states.holder('Kortenaken');
  await kortenaken.open();
  await kortenaken.go('/teken/collega');
  const colleague = { '#name': 'An Voorbeeld', '#func': 'schepen', '#email': `an@${domainOf('Elders')}` };
  await kortenaken.fill(colleague);
  await kortenaken.press();
  await kortenaken.typeCode();
  await play.hasTask('decideHandOver');
}

async function letMailCome(states: StateDossier, port: number): Promise<void> {
  const { post } = states.walk.scene;
  const of = async (unit: string) => post.newest({ to: states.holder(unit).email, link: '/t/' });
  await comesBack(port, await of('Tielt-Winge'));
  await answersByMail(
    port,
    await of('Tienen'),
    'Het college gaf op 5 december 2019 zijn akkoord.\r\n\r\nMet vriendelijke groeten',
  );
  await states.play.hasTask('replaceContact');
  await states.play.hasTask('readReply');
}

/** Every task on the pages, and the form of everything that can be done, each kind once. */
async function takeTasks({ walk, play }: StateDossier): Promise<void> {
  const { onlooker, scene } = walk;
  const dossier = `${scene.access.baseUrl}/dossiers/${play.dossierId}`;
  await onlooker.takeAt('taken-vandaag', `${scene.access.baseUrl}/`);
  await onlooker.takeAt('taken-dossier', dossier);
  for (const [type, key] of formsOf(play.shown)) await onlooker.takeAt(`formulier-${type}`, `${dossier}?actie=${key}`);
}

/** A clock that stands still, the ways to set it going or to take that back, and what whoever is asked sees; it runs again at the end. */
async function takeSuspension(states: StateDossier): Promise<void> {
  const { walk, play } = states;
  const { onlooker, scene } = walk;
  const dossier = `${scene.access.baseUrl}/dossiers/${play.dossierId}`;
  const reason = 'De financier vraagt eerst cijfers over de streek.';
  await play.does({ type: 'SuspendClock', cause: 'funderAsks', onlyStepId: null, reason });
  await onlooker.takeAt('opgeschort-dossier', dossier);
  await onlooker.takeAt('opgeschort-weer-laten-lopen', `${dossier}?actie=ResumeClock`);
  await onlooker.takeAt('opgeschort-ongedaan-maken', `${dossier}?actie=UndoChange`);
  await onlooker.takeAt('opgeschort-lijst', `${scene.access.baseUrl}/dossiers`);
  await states.holder('Geetbets').open();
  await onlooker.take('opgeschort-vraag');
  await play.does({ type: 'UndoChange', sequence: play.shown.undoable?.sequence ?? 0 });
}

/** By what it does, the key under which the page opens the form of everything that can be done now. */
function formsOf({ primary, commands, steps, participants, tasks }: DossierPage): ReadonlyMap<string, string> {
  const possible = [
    ...tasks.map(({ command }) => command),
    ...participants.flatMap((one) => [...one.commands, ...one.contacts.flatMap((contact) => contact.commands)]),
    primary,
    ...commands,
    ...steps.flatMap((step) => step.commands),
  ].filter((command) => command !== null);
  const keyOf = ({ type, participantId, stepId, act, rowId, contactId, slot, year, nth, mailKey }: PossibleCommand) =>
    [type, participantId, stepId, act, rowId, contactId, slot, year, nth, mailKey]
      .filter((part) => part !== null)
      .join('~');
  return new Map([...possible].reverse().map((command) => [command.type, keyOf(command)]));
}

/** Where what happened is looked up. */
async function takePlaces({ walk, play }: StateDossier): Promise<void> {
  const { onlooker, scene } = walk;
  const { baseUrl } = scene.access;
  await onlooker.takeAt('privacy', `${baseUrl}/privacy`);
  await onlooker.takeAt('taken-post', `${baseUrl}/post`);
  await onlooker.unfold();
  await onlooker.take('taken-post-uitgeklapt');
  await onlooker.takeAt('taken-dossierpost', `${baseUrl}/dossiers/${play.dossierId}/post`);
}
