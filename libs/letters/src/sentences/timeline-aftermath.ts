import type { EventOf } from '@penhouder/domain';
import { formatDate, formatList } from '../words/formats';
import { participantName, unitName, userName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { organInSentence } from '../words/values';
import { sentencesIn } from './join';
import type { TimelineSentences } from './timeline-sentence';

/** What became of answers after they were given, other texts, other legal units, another version of the call. */
export const aftermathSentences = {
  SignOffWithdrawn: (event, reader) =>
    undone(event.link === undefined ? 'timeline.signOffWithdrawn' : 'ownHand.withdrawn', event, reader),
  SignOffAnnulled: (event, reader) => undone('timeline.signOffAnnulled', event, reader),
  OrganDecided: ({ participantId, organ, on }, reader) =>
    say(reader.language, 'timeline.organDecided', {
      unit: participantName(reader, participantId),
      organ: organInSentence(organ, reader.language),
      day: formatDate(on, reader.language),
    }),
  OrganDidNotTreat: (event, reader) => organDidNotTreat(event, reader),
  SignOffRatified: (event, reader) => ratification('timeline.ratified', event, reader),
  RatificationRefused: (event, reader) => ratification('timeline.notRatified', event, reader),
  ProofRecorded: (event, reader) => proofRecorded(event, reader),
  FunderTold: (event, reader) => byUser('timeline.funderTold', event, reader),
  AskedAgain: (event, reader) => byUser('timeline.askedAgain', event, reader),
  TextPublished: (event, reader) =>
    byUser(event.needsSignature ? 'timeline.textToSign' : 'timeline.textToRead', event, reader),
  UnitsChanged: (event, reader) => unitsChanged(event, reader),
  DoubleKept: ({ by, participantId }, reader) =>
    say(reader.language, 'timeline.doubleKept', {
      user: userName(reader, by),
      unit: participantName(reader, participantId),
    }),
  CallAdopted: ({ by, fromVersion, call }, reader) =>
    say(reader.language, 'timeline.callAdopted', { user: userName(reader, by), from: fromVersion, to: call.version }),
} satisfies Partial<TimelineSentences>;

function undone(
  key: 'timeline.signOffWithdrawn' | 'timeline.signOffAnnulled' | 'ownHand.withdrawn',
  { by, participantId, on, isAfterSubmission }: EventOf<'SignOffWithdrawn' | 'SignOffAnnulled'>,
  reader: Reader,
): string {
  return sentencesIn([
    say(reader.language, key, {
      user: userName(reader, by),
      unit: participantName(reader, participantId),
      day: formatDate(on, reader.language),
    }),
    afterSubmission(isAfterSubmission, reader),
  ]);
}

function organDidNotTreat(event: EventOf<'OrganDidNotTreat'>, reader: Reader): string {
  const { language } = reader;
  const { participantId, organ, meetingOn, nextOn } = event;
  return sentencesIn([
    say(language, 'timeline.organDidNotTreat', {
      unit: participantName(reader, participantId),
      organ: organInSentence(organ, language),
      day: formatDate(meetingOn, language),
    }),
    nextOn === null
      ? say(language, 'timeline.nextMeetingUnknown')
      : say(language, 'timeline.nextMeeting', { day: formatDate(nextOn, language) }),
  ]);
}

function ratification(
  key: 'timeline.ratified' | 'timeline.notRatified',
  { participantId, organ, on, isAfterSubmission }: EventOf<'SignOffRatified' | 'RatificationRefused'>,
  reader: Reader,
): string {
  const { language } = reader;
  return sentencesIn([
    say(language, key, {
      unit: participantName(reader, participantId),
      organ: organInSentence(organ, language),
      day: formatDate(on, language),
    }),
    afterSubmission(isAfterSubmission, reader),
  ]);
}

function proofRecorded({ by, participantId, proof }: EventOf<'ProofRecorded'>, reader: Reader): string {
  const { language } = reader;
  const facts = (['decidedOn', 'provedOn', 'signedOn'] as const).flatMap((what) => {
    const on = proof[what];
    return on === null ? [] : [say(language, `timeline.proof.${what}`, { day: formatDate(on, language) })];
  });
  return say(language, 'timeline.proofRecorded', {
    user: userName(reader, by),
    unit: participantName(reader, participantId),
    facts: formatList(facts, language),
  });
}

function unitsChanged(event: EventOf<'UnitsChanged'>, reader: Reader): string {
  const { language } = reader;
  const from = formatList(
    event.from.map((id) => participantName(reader, id)),
    language,
  );
  const day = formatDate(event.on, language);
  return sentencesIn([
    event.to === null
      ? say(language, 'timeline.unitsEnded', { from, day })
      : say(language, 'timeline.unitsChanged', { from, day, to: unitName(reader, event.to.unitId) }),
    Object.keys(event.inherited).length === 0 ? null : say(language, 'timeline.answersInherited'),
    afterSubmission(event.isAfterSubmission, reader),
  ]);
}

function byUser(
  key: `timeline.${'funderTold' | 'askedAgain' | 'textToSign' | 'textToRead'}`,
  { by, participantId }: EventOf<'FunderTold' | 'AskedAgain' | 'TextPublished'>,
  reader: Reader,
): string {
  return say(reader.language, key, { user: userName(reader, by), unit: participantName(reader, participantId) });
}

function afterSubmission(isAfter: boolean, { language }: Reader): string | null {
  return isAfter ? say(language, 'timeline.afterSubmission') : null;
}
