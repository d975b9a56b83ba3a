import type { Narrator } from '../play/narrator';
import { pdfOf } from '../play/pdf-of';
import { Play } from '../play/play';
import type { Scene } from '../play/scene';

const SIGNED_ON: Readonly<Record<string, string>> = {
  Aarschot: '2019-09-17',
  Bekkevoort: '2019-09-24',
  Kortenaken: '2019-10-08',
  'Tielt-Winge': '2019-10-15',
  Tienen: '2019-10-22',
};

/** Approved, with the first yearly report handed in and the second one on its way. */
export async function playFollowUp(scene: Scene, narrator: Narrator): Promise<Play> {
  const play = await Play.open(scene, narrator, {
    body: 'IGO',
    title: 'Regierol sociale economie Hageland',
    on: '2019-08-29',
    time: '09:30',
    parts: Object.keys(SIGNED_ON).map((unit) => ({ unit })),
  });
  for (const [unit, on] of Object.entries(SIGNED_ON)) {
    await play.at(on);
    await play.say(unit, { kind: 'agree' });
  }
  await fileAndApprove(play);
  await play.at('2021-03-19');
  await play.does({
    type: 'RecordReport',
    stepId: play.step('recurring-duty'),
    year: 2020,
    submittedOn: '2021-03-19',
    fileId: null,
    note: null,
  });
  await play.at('2022-02-21', '10:00');
  await play.untilPostIsQuiet();
  return play;
}

async function fileAndApprove(play: Play): Promise<void> {
  await play.at('2019-11-14', '20:00');
  await play.does({
    type: 'RecordBodyDecision',
    stepId: play.step('body-decision'),
    meetingOn: '2019-11-14',
    outcome: 'approved',
    entitled: 15,
    present: 12,
    votes: { for: 12, against: 0, abstained: 0 },
    nextMeetingOn: null,
    extractFileId: null,
    note: null,
  });
  await play.at('2019-12-06', '11:30');
  const stepId = play.step('submission');
  const file = await play.coordinator.upload(play.dossierId, 'aanvraag-regierol.pdf', pdfOf('Aanvraag'));
  await play.does({ type: 'DeclareReady', stepId });
  await play.does({
    type: 'RecordSubmission',
    stepId,
    submittedOn: '2019-12-06',
    submittedTime: '11:20',
    receiptNumber: 'VOORBEELD-388',
    fileId: file.id,
    despiteReason: null,
  });
  await play.at('2020-04-08');
  await play.does({
    type: 'RecordFunderDecision',
    stepId: play.step('funder-decision'),
    decidedOn: '2020-04-08',
    outcome: 'approved',
    amountCents: null,
    note: null,
  });
}
