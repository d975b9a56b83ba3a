import type { Narrator } from '../play/narrator';
import { contactAt } from '../play/contacts';
import { Play } from '../play/play';
import type { Scene } from '../play/scene';
import { followUp, fileAndDecide } from './association-filing';

const REFUSED = 'weiger.secretariaat@menen.example';
const SECOND = 'algemeen.directeur@zwevegem.example';

const FOURTEEN = [
  'Anzegem',
  'Avelgem',
  'Deerlijk',
  'Harelbeke',
  'Kortrijk',
  'Kuurne',
  'Lendelede',
  'Menen',
  'Spiere-Helkijn',
  'Waregem',
  'Wervik',
  'Wevelgem',
  'Wielsbeke',
  'Zwevegem',
];

/** The welfare association with its 14 municipalities, from the first letter to the last yearly report. */
export async function playAssociation(scene: Scene, narrator: Narrator): Promise<Play> {
  narrator.title('W13 en 14 gemeenten: van de eerste brief tot het laatste verslag');
  const zwevegem = ['college@zwevegem.example', SECOND];
  const parts = FOURTEEN.map((unit) => {
    if (unit === 'Menen') return { unit, emails: [REFUSED] };
    return unit === 'Zwevegem' ? { unit, emails: zwevegem } : { unit };
  });
  const title = 'Regierol lokale sociale economie 2020-2025';
  const play = await Play.open(scene, narrator, { body: 'W13', title, on: '2019-07-18', time: '10:00', parts });
  await summer(play);
  await firstRound(play);
  await conflictAndPostponement(play);
  await secondRound(play);
  await lastRounds(play);
  await fileAndDecide(play);
  await followUp(play);
  await play.untilPostIsQuiet();
  return play;
}

/** A refused mail, a question, and the first declarations. */
async function summer(play: Play): Promise<void> {
  await play.hasTask('replaceContact');
  await play.at('2019-07-19', '10:00');
  const { id: participantId, contacts } = play.participant('Menen');
  const replacement = await contactAt(play.coordinator, 'Menen', 'college@menen.example');
  const contactId = contacts[0]?.contactId ?? '';
  await play.does({ type: 'ReplaceContact', participantId, contactId, replacementContactId: replacement.id });

  await play.at('2019-07-25', '14:00');
  await play.say('Kuurne', { kind: 'question', question: 'Kan onze gemeente later nog uitstappen?' });
  await play.at('2019-07-26', '11:00');
  const answer = 'Ja, met een beslissing van uw college; dan herrekenen wij het quorum.';
  await play.does({ type: 'AnswerQuestion', participantId: play.participant('Kuurne').id, answer });
  await play.at('2019-08-20');
  await play.say('Kuurne', { kind: 'agree' });
  await play.at('2019-09-12');
  await play.say('Deerlijk', { kind: 'agree' });
  await play.at('2019-10-01');
  await play.say('Anzegem', { kind: 'agree' });
  await play.at('2019-10-03');
  await play.say('Harelbeke', { kind: 'agreeWithCondition', condition: 'Het actieplan komt vooraf naar onze raad.' });
  await play.at('2019-10-04');
  const open = play.participant('Harelbeke').openCondition;
  await play.does({
    type: 'DecideCondition',
    participantId: play.participant('Harelbeke').id,
    rowId: open?.rowId ?? '',
    isAccepted: true,
    reason: null,
  });
  play.tell(play.quorum);
}

/** Thirty working days before the due day: the first reminders, only to those who have not answered. */
async function firstRound(play: Play): Promise<void> {
  await play.at('2019-10-08');
  await play.say('Spiere-Helkijn', { kind: 'namedDay', organ: 'gr', day: '2019-10-24' });
  await play.at('2019-10-22');
  await play.say('Lendelede', { kind: 'decline', reason: 'Geen personeel om dit op te volgen.' });
  await play.at('2019-10-25');
  await play.say('Spiere-Helkijn', { kind: 'agree' });
  await play.at('2019-10-30');
  play.tell(`Eerste herinneringen. ${play.shown.statusSentence}`);
  await play.at('2019-11-05');
  await play.say('Lendelede', { kind: 'agree' });
}

async function conflictAndPostponement(play: Play): Promise<void> {
  await play.at('2019-11-07');
  const kept = await play.say('Zwevegem', { kind: 'agree' }, { email: 'college@zwevegem.example' });
  await play.say(
    'Zwevegem',
    { kind: 'decline', reason: 'Het college heeft dit nog niet besproken.' },
    { email: SECOND, func: 'algemeen directeur' },
  );
  await play.hasTask('settleConflict');
  await play.at('2019-11-08');
  await play.does({
    type: 'SettleConflict',
    participantId: play.participant('Zwevegem').id,
    slot: 1,
    rowId: kept.rowId,
    reason: 'Het college bevestigt telefonisch de beslissing van 6 november.',
  });
  await play.at('2019-11-12');
  await play.say('Avelgem', { kind: 'namedDay', organ: 'gr', day: '2019-12-18' });
  await play.hasTask('namedDayAfterDue');
  await play.at('2019-11-13');
  const { id: participantId } = play.participant('Avelgem');
  const reason = 'De gemeenteraad komt samen op 18 december.';
  await play.does({ type: 'ExtendParticipant', participantId, on: '2019-12-20', reason });
}

async function secondRound(play: Play): Promise<void> {
  await play.at('2019-11-22');
  play.tell(`Tweede herinneringen. ${play.shown.statusSentence}`);
  await play.at('2019-11-26');
  await play.say('Kortrijk', { kind: 'agree' });
  await play.at('2019-11-28');
  await play.onPaper('Wervik', 'Kwam per post: uittreksel uit de notulen van het college.');
  await play.at('2019-11-29');
  await play.does({
    type: 'DropParticipant',
    participantId: play.participant('Wielsbeke').id,
    reason: 'Wielsbeke laat per mail weten dat het niet meedoet.',
  });
  await play.at('2019-12-02');
  await play.does({
    type: 'MoveDate',
    date: 'internalDue',
    on: '2019-12-17',
    time: null,
    reason: 'De raad van bestuur komt pas op 19 december samen.',
  });
  await play.at('2019-12-05');
  await play.say('Waregem', { kind: 'agree', mandates: { indienen: 'no' } });
  await play.hasTask('completeMandates');
  await play.at('2019-12-06');
  await play.say('Waregem', { kind: 'agree' });
}

async function lastRounds(play: Play): Promise<void> {
  await play.at('2019-12-10');
  play.tell(`Derde herinneringen. ${play.shown.statusSentence}`);
  await play.at('2019-12-11');
  await play.say('Menen', { kind: 'agree' });
  await play.at('2019-12-12');
  await play.does({ type: 'RemindNow', participantIds: [play.participant('Wevelgem').id] });
  await play.at('2019-12-13');
  await play.at('2019-12-16');
  await play.say('Wevelgem', { kind: 'agree' });
  await play.at('2019-12-19');
  await play.say('Avelgem', { kind: 'agree' });
}
