import { pdfOf } from '../play/pdf-of';
import type { Play } from '../play/play';

const MEMBERS = 28;

/** A board that cannot decide, one that does, the filing, and the funder's yes. */
export async function fileAndDecide(play: Play): Promise<void> {
  await boardMeets(play);
  await file(play);
  await play.at('2020-04-08');
  await play.does({
    type: 'RecordFunderDecision',
    stepId: play.step('funder-decision'),
    decidedOn: '2020-04-08',
    outcome: 'approved',
    amountCents: null,
    note: null,
  });
  play.tell(play.shown.amountText ?? '');
}

async function boardMeets(play: Play): Promise<void> {
  await play.at('2019-12-20');
  const notThere = { entitled: MEMBERS, present: 11, votes: { for: 11, against: 0, abstained: 0 } };
  const meeting = meetingOf(play);
  await play.isRefused('PresenceQuorumNotMet', {
    ...meeting,
    ...notThere,
    meetingOn: '2019-12-19',
    outcome: 'approved',
  });
  await play.does({
    ...meeting,
    ...notThere,
    votes: { for: 0, against: 0, abstained: 0 },
    meetingOn: '2019-12-19',
    outcome: 'notTreated',
    nextMeetingOn: '2020-01-09',
  });
  await play.isRefused('ConditionsNotMet', { type: 'DeclareReady', stepId: play.step('submission') });

  await play.at('2020-01-09', '20:00');
  const extract = await play.coordinator.upload(play.dossierId, 'uittreksel-raad-van-bestuur.pdf', pdfOf('Uittreksel'));
  await play.does({
    ...meeting,
    meetingOn: '2020-01-09',
    outcome: 'approved',
    entitled: MEMBERS,
    present: 22,
    votes: { for: 20, against: 0, abstained: 2 },
    extractFileId: extract.id,
  });
}

function meetingOf(play: Play) {
  const stepId = play.step('body-decision');
  return { type: 'RecordBodyDecision' as const, stepId, nextMeetingOn: null, extractFileId: null, note: null };
}

async function file(play: Play): Promise<void> {
  const stepId = play.step('submission');
  await play.at('2020-01-10');
  await play.does({ type: 'DeclareReady', stepId });
  await play.at('2020-01-14', '16:00');
  const sent = await play.coordinator.upload(play.dossierId, 'aanvraag-regierol.pdf', pdfOf('Aanvraag'));
  await play.does({
    type: 'RecordSubmission',
    stepId,
    submittedOn: '2020-01-14',
    submittedTime: '15:47',
    receiptNumber: 'WSE-2020-00417',
    fileId: sent.id,
    despiteReason: null,
  });
}

/** Six yearly reports, one of them late; the last one closes the dossier. */
export async function followUp(play: Play): Promise<void> {
  for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) {
    const on = `${String(year + 1)}-${year === 2022 ? '04-03' : '03-25'}`;
    await play.at(on);
    await play.does({
      type: 'RecordReport',
      stepId: play.step('recurring-duty'),
      year,
      submittedOn: on,
      fileId: null,
      note: null,
    });
  }
  play.tell(play.shown.statusSentence);
}
