import type { Narrator } from '../play/narrator';
import { contactAt } from '../play/contacts';
import { Play } from '../play/play';
import type { Scene } from '../play/scene';

/** The second body: one of five drops out, a sixth saves the quorum, the funder says no. */
export async function playFiveMunicipalities(scene: Scene, narrator: Narrator): Promise<Play> {
  narrator.title('IGO div en vijf gemeenten: één weigert, een zesde springt in, niet goedgekeurd');
  const parts = ['Bekkevoort', 'Geetbets', 'Kortenaken', 'Tielt-Winge', 'Aarschot'].map((unit) => ({ unit }));
  const title = 'Regierol sociale economie Hageland';
  const play = await Play.open(scene, narrator, { body: 'IGO', title, on: '2019-07-18', time: '10:00', parts });
  await fourAgree(play);
  await oneDeclines(play);
  await sixthJoins(play);
  await fileInVain(play);
  await play.untilPostIsQuiet();
  return play;
}

async function fourAgree(play: Play): Promise<void> {
  play.tell(play.quorum);
  await play.at('2019-09-17');
  await play.say('Bekkevoort', { kind: 'agree' });
  await play.at('2019-09-24');
  await play.say('Kortenaken', { kind: 'agree' });
  await play.at('2019-10-08');
  await play.say('Tielt-Winge', { kind: 'agree' });
  await play.at('2019-10-15');
  await play.say('Aarschot', { kind: 'agree' });
  await play.at('2019-10-30');
  play.tell(`Eerste herinnering, alleen aan Geetbets. ${play.shown.statusSentence}`);
}

/** 55 043 of 60 000: the board may say yes, the file may not go. */
async function oneDeclines(play: Play): Promise<void> {
  await play.at('2019-11-05');
  await play.say('Geetbets', { kind: 'decline', reason: 'De gemeente werkt samen met een andere streek.' });
  await play.hasTask('quorumOutOfReach');
  await play.at('2019-11-14');
  await play.does({
    type: 'RecordBodyDecision',
    stepId: play.step('body-decision'),
    meetingOn: '2019-11-14',
    outcome: 'approved',
    entitled: 15,
    present: 12,
    votes: { for: 11, against: 1, abstained: 0 },
    nextMeetingOn: null,
    extractFileId: null,
    note: null,
  });
  await play.at('2019-11-15');
  await play.isRefused('ConditionsNotMet', { type: 'DeclareReady', stepId: play.step('submission') });
}

async function sixthJoins(play: Play): Promise<void> {
  await play.at('2019-11-18');
  const contact = await contactAt(play.coordinator, 'Tienen');
  await play.does({
    type: 'AddParticipant',
    unitId: contact.unit.id,
    contacts: [{ contactId: contact.id, slot: 1 }],
    reason: 'Tienen wil aansluiten nu Geetbets niet meedoet.',
  });
  await play.at('2019-11-22');
  play.tell(`Herinnering aan Tienen. ${play.shown.statusSentence}`);
  await play.at('2019-12-02');
  await play.say('Tienen', { kind: 'agree' });
}

async function fileInVain(play: Play): Promise<void> {
  const stepId = play.step('submission');
  await play.at('2019-12-03');
  await play.does({ type: 'DeclareReady', stepId });
  await play.at('2019-12-06');
  await play.does({
    type: 'RecordSubmission',
    stepId,
    submittedOn: '2019-12-06',
    submittedTime: '11:20',
    receiptNumber: 'WSE-2019-00388',
    fileId: null,
    despiteReason: null,
  });
  await play.at('2020-04-08');
  await play.does({
    type: 'RecordFunderDecision',
    stepId: play.step('funder-decision'),
    decidedOn: '2020-04-08',
    outcome: 'rejected',
    amountCents: null,
    note: 'Andere aanvragen stonden hoger gerangschikt.',
  });
  play.tell(play.shown.statusSentence);
}
