import type { ProbeOutcome } from '@penhouder/persistence';

/** What a test mail came to: accepted, or what stood in its way. */
export type Verdict =
  | 'Accepted'
  | 'NoWorker'
  | 'NoRelay'
  | 'NotOnAllowList'
  | 'RelayRefuses'
  | 'RelayNotNow'
  | 'RelayNotReached'
  | 'NoAnswerYet';

/** Reads what the worker wrote down about the mail. */
export function verdictOn(outcome: ProbeOutcome): Verdict {
  switch (outcome.state) {
    case 'sent':
      return 'Accepted';
    case 'skipped':
      return 'NotOnAllowList';
    case 'failed':
      return 'RelayRefuses';
    case 'sending':
    case 'unknown':
      return 'NoAnswerYet';
    case 'planned':
      return ofWaiting(outcome);
  }
}

/** An answer of a mail server begins with its code; without one it is why there was no answer. */
function ofWaiting({ attempt, response }: ProbeOutcome): Verdict {
  if (attempt === 0) return 'NoWorker';
  if (response === null) return 'NoAnswerYet';
  if (response === 'no relay is configured') return 'NoRelay';
  return /^[45]\d\d\b/.test(response) ? 'RelayNotNow' : 'RelayNotReached';
}
