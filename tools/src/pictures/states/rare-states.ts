import { apiPaths, publicAnswerListSchema, type UnitChangeForm } from '@penhouder/contracts';
import { unitIdAt } from '../../play/contacts';
import { StateDossier, addressOf } from './dossier-of-states';
import type { Walk } from './holder';
import { cutOff } from './no-database';

const WORDS = {
  nl: {
    title: 'Zelden gezien',
    question: 'Mag de schepen ook tekenen?',
    answer: 'Ja, als de burgemeester dat schriftelijk delegeerde.',
    reason: 'Wij hebben hiervoor geen personeel.',
    again: 'De voorwaarden zijn veranderd: het personeel wordt betaald.',
  },
  fr: {
    title: 'Rarement vus',
    question: 'Un échevin peut-il aussi signer ?',
    answer: 'Oui, si le bourgmestre l’a délégué par écrit.',
    reason: 'Nous n’avons pas de personnel pour cela.',
    again: 'Les conditions ont changé : le personnel est payé.',
  },
};

/** Of those who never see them: answers for all, a round that asks again, links of who was replaced or merged, and no database. */
export async function takeRare(walk: Walk): Promise<void> {
  const units = ['Bekkevoort', 'Geetbets', 'Kortenaken', 'Tielt-Winge', 'Aarschot'];
  const states = await StateDossier.open(walk, 'zelden', { title: WORDS[walk.language].title, units });
  await takeShared(states);
  await takeAskedAgain(states);
  await takeReplaced(states);
  await takeMerged(states);
  await takeNoDatabase(states);
}

/** A question of one municipality and its answer, for all of them; then corrected. */
async function takeShared(states: StateDossier): Promise<void> {
  const { play, walk } = states;
  const { question, answer } = WORDS[walk.language];
  await states.says('Bekkevoort', { kind: 'question', question });
  await play.hasTask('answerQuestion');
  await play.does({ type: 'AnswerQuestion', participantId: play.participant('Bekkevoort').id, answer });
  const { questions } = await play.coordinator.get(
    apiPaths.dossierPublicAnswers(play.dossierId),
    publicAnswerListSchema,
  );
  const path = apiPaths.dossierPublicAnswer(play.dossierId, questions[0]?.rowId ?? '');
  const shown = { question, answer, isShown: true, isMailed: false };
  await play.coordinator.put(path, { ...shown, after: 0 }, publicAnswerListSchema);
  const holder = states.holder('Kortenaken');
  await holder.open();
  await holder.take('antwoord-voor-allen');
  await play.coordinator.put(path, { ...shown, answer: `${answer} *`, after: 1 }, publicAnswerListSchema);
  await holder.go('/teken');
  await holder.take('antwoord-voor-allen-verbeterd');
}

async function takeAskedAgain(states: StateDossier): Promise<void> {
  const { play, walk } = states;
  const { reason, again } = WORDS[walk.language];
  await states.says('Kortenaken', { kind: 'decline', reason });
  await play.does({ type: 'AskAgain', participantIds: [play.participant('Kortenaken').id], reason: again });
  await play.untilPostIsQuiet();
  const holder = states.holder('Kortenaken');
  await holder.open();
  await holder.take('opnieuw-gevraagd');
}

/** The link of whoever is not asked any more, because somebody else is. */
async function takeReplaced(states: StateDossier): Promise<void> {
  const { play, walk } = states;
  const holder = states.holder('Tielt-Winge');
  const link = await holder.link();
  const { id: participantId, unitId, contacts } = play.participant('Tielt-Winge');
  const { id: replacementContactId } = await play.coordinator.saveContact({
    ...{ unitId, name: 'An Voorbeeld', function: 'schepen', email: addressOf(walk, 'opvolger', 'Tielt-Winge') },
    ...{ phone: null, language: walk.language, isArchived: false, isBoardMember: false },
  });
  const contactId = contacts[0]?.contactId ?? '';
  await play.does({ type: 'ReplaceContact', participantId, contactId, replacementContactId });
  await holder.open(link);
  await holder.take('link-van-wie-vervangen-is');
}

/** Into whom a municipality goes; nobody of it stands in the address book, so that whoever was asked is asked on. */
const HEIRS = { nl: 'Landen', fr: 'Linter' };

/** The link from before a merger, and that of the successor. */
async function takeMerged(states: StateDossier): Promise<void> {
  const { play, walk } = states;
  const holder = states.holder('Geetbets');
  const link = await holder.link();
  const { unitId } = play.participant('Geetbets');
  const heir = HEIRS[walk.language];
  const toUnitId = await unitIdAt(play.coordinator, heir);
  const form: UnitChangeForm = {
    change: { on: '2020-01-01', successions: [{ fromUnitIds: [unitId], toUnitId }] },
    decisions: [{ dossierId: play.dossierId, successors: [{ unitId: toUnitId, isTakingPart: true, figures: {} }] }],
    keptDoubles: [],
    reason: '–',
  };
  const { results } = await play.coordinator.changeUnits(form);
  if (results[0]?.result !== 'applied') throw new Error(results[0]?.text ?? 'no dossier was changed');
  await states.shows(({ participants }) => participants.some(({ name }) => name === heir));
  await holder.open(link);
  await holder.take('link-van-voor-de-fusie');
  await play.untilPostIsQuiet();
  await holder.open();
  await holder.take('na-de-fusie');
}

/** The database goes away while an answer is sent. */
async function takeNoDatabase(states: StateDossier): Promise<void> {
  const { scene } = states.walk;
  const holder = states.holder('Aarschot');
  await holder.open();
  await holder.choose('decline', { '#reason': WORDS[states.walk.language].reason });
  await holder.saysWho();
  await cutOff(scene.access.databaseUrl, () => holder.press());
  await holder.waitFor('DatabaseUnavailable');
  await holder.take('geen-databank');
}
