import {
  wallAt,
  type ChainLink,
  type Instant,
  type Language,
  type Remedy,
  type Slack,
  type WorkingCalendar,
} from '@penhouder/domain';
import { formatDate, formatTime } from '../words/formats';
import { stepTitle } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { organInSentence } from '../words/values';
import { capitalised } from './join';

/** What a day of the chain is, beside the day: `Laatste vergadering op tijd: de gemeenteraad`. */
export function chainLinkWords(link: ChainLink, reader: Reader, calendar: WorkingCalendar): string {
  const { code, at, stepId, organ } = link;
  const { language } = reader;
  if (code === 'closing') return closingWords(at, reader, calendar);
  const values = {
    step: stepId === null ? '' : stepTitle(reader, stepId),
    organ: organ === null ? '' : organInSentence(organ, language),
  };
  return capitalised(say(language, `chain.${code}`, values));
}

/** A round that no funder closes is closed by the body. */
function closingWords(at: Instant | null, { names, language }: Reader, calendar: WorkingCalendar): string {
  if (names.rules?.isClosedByBody === true) return say(language, 'chain.closingByBody');
  return at === null
    ? say(language, 'chain.closing')
    : say(language, 'chain.closingAt', { hour: formatTime(wallAt(calendar, at).time, language) });
}

/** `23 werkdagen (34 dagen)`, `3 dagen te laat`. */
export function slackWords(slack: Slack | null, language: Language): string {
  if (slack === null) return say(language, 'slack.unknown');
  const { days, workingDays } = slack;
  if (days === 0) return say(language, 'slack.last');
  const inDays = say(language, 'slack.days', { count: Math.abs(days) });
  return days < 0
    ? say(language, 'slack.late', { days: inDays })
    : say(language, 'slack.left', { count: workingDays, days: inDays });
}

/** What is left to who comes too late, as the call allows it. */
export function remedySentence(remedy: Remedy, reader: Reader): string {
  const { language } = reader;
  switch (remedy.code) {
    case 'urgency':
      return say(language, 'remedies.urgency', {
        organ: organInSentence(remedy.organ, language),
        day: formatDate(remedy.on, language),
      });
    case 'executive':
      return say(language, remedy.isRatified ? 'remedies.executiveRatified' : 'remedies.executive', {
        organ: organInSentence(remedy.organ, language),
      });
    case 'inPrinciple':
      return say(language, remedy.counts ? 'remedies.inPrincipleCounts' : 'remedies.inPrincipleExpected');
    case 'provisional': {
      const step = stepTitle(reader, remedy.stepId);
      return remedy.until === null
        ? say(language, 'remedies.provisional', { step })
        : say(language, 'remedies.provisionalUntil', { step, day: formatDate(remedy.until, language) });
    }
  }
}
