import type { Language, Today } from '@penhouder/contracts';
import type { Instant } from '@penhouder/domain';
import { formatInstant, say } from '@penhouder/letters';
import type {
  ChainBreakRow,
  DamagedFile,
  MailPauseRow,
  MailStandstill,
  MissingCanary,
  StampDelay,
} from '@penhouder/persistence';

/** What is wrong with the installation, in sentences for a coordinator, who can warn whoever looks after it. */
export function alarmsOf(standstill: MailStandstill | null, language: Language): Today['alarms'] {
  if (standstill === null) return [];
  const { since, waiting: count, response } = standstill;
  const waits = say(language, 'today.mailStandsStill', { since: formatInstant(since, language), count });
  const why = response === null ? say(language, 'today.nobodyTried') : say(language, 'today.serverSays', { response });
  return [{ code: 'mailStandsStill', text: `${waits} ${why}` }];
}

/** A mail of the installation to itself that did not come back in time: mail leaves but does not arrive, or nothing comes in. */
export function canaryAlarmsOf(missing: MissingCanary | null, language: Language): Today['alarms'] {
  if (missing === null) return [];
  const { since, state, response: said, bouncedWith } = missing;
  const why = bouncedWith === null ? fateOf(state, said) : 'bounced';
  const words = { response: bouncedWith ?? said ?? '' };
  const text = say(language, 'today.canaryMissing', {
    since: formatInstant(since, language),
    why: say(language, `today.canaryWhy.${why}`, words),
  });
  return [{ code: 'canaryMissing', text }];
}

function fateOf(state: MissingCanary['state'], said: string | null): 'left' | 'refused' | 'waits' | 'waitsSilently' {
  if (state === 'sent') return 'left';
  if (state === 'failed') return 'refused';
  return said === null ? 'waitsSilently' : 'waits';
}

/** Files that wait for a scanner that does not look. */
export function scanAlarmsOf(
  standstill: { readonly since: Instant; readonly waiting: number } | null,
  language: Language,
): Today['alarms'] {
  if (standstill === null) return [];
  const { since, waiting: count } = standstill;
  const text = say(language, 'files.scannerAway', { count, since: formatInstant(since, language) });
  return [{ code: 'scannerAway', text }];
}

/** Mail that somebody of the organisation holds back on purpose. */
export function pauseAlarmsOf(pause: MailPauseRow | null, language: Language): Today['alarms'] {
  if (pause === null) return [];
  const { since, reason, by, waiting: count } = pause;
  const words = { since: formatInstant(since, language), reason, by, count };
  return [{ code: 'mailPaused', text: say(language, 'today.mailPaused', words) }];
}

/** Files that are not what was added; nobody gets them. At most the twenty that `damagedFiles` finds are counted. */
export function fileAlarmsOf(damaged: readonly DamagedFile[], language: Language): Today['alarms'] {
  const [last] = damaged;
  if (last === undefined) return [];
  const { name, dossierNumber: number } = last;
  return [{ code: 'fileDamaged', text: say(language, 'today.fileDamaged', { count: damaged.length, name, number }) }];
}

/**
 * Dossiers whose chain of evidence did not hold when it was last computed again, each with its first bad record; and the
 * row of day roots, which is everybody's.
 */
export function chainAlarmsOf(breaks: readonly ChainBreakRow[], language: Language): Today['alarms'] {
  return breaks.map(({ dossierNumber: number, sequence, what, foundAt }) => {
    const why = say(language, `today.chainBreak.${what}`, { sequence });
    const when = formatInstant(foundAt, language);
    const text =
      number === null
        ? say(language, 'today.rootsBroken', { what: why, when })
        : say(language, 'today.chainBroken', { number, what: why, when });
    return { code: 'chainBroken', text };
  });
}

/** Roots of days that the authority leaves without a time stamp. */
export function stampAlarmsOf(delay: StampDelay | null, language: Language): Today['alarms'] {
  if (delay === null) return [];
  const { since, waiting: count } = delay;
  return [
    {
      code: 'stampDelayed',
      text: say(language, 'today.stampDelayed', { count, since: formatInstant(since, language) }),
    },
  ];
}
