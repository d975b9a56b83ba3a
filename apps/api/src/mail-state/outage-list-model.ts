import type { Language, OutageList } from '@penhouder/contracts';
import { formatMinutes, minutesBetween, say } from '@penhouder/letters';
import type { OutageRow } from '@penhouder/persistence';
import { shownInstant } from '../dossiers/shown';
import { whenKnown } from '../when-known';

/** Outages in words: how long, what was seen, how it was measured and what was given back. */
export function outageListModel(rows: readonly OutageRow[], language: Language): OutageList {
  const count = rows.length;
  const goesOn = rows.some(({ to }) => to === null) ? ` ${say(language, 'outageList.goesOn')}` : '';
  const sentence =
    count === 0 ? say(language, 'outageList.none') : say(language, 'outageList.some', { count }) + goesOn;
  return { sentence, outages: rows.map((row) => outage(row, language)) };
}

function outage(row: OutageRow, language: Language): OutageList['outages'][number] {
  const { id, kind, from, to, cause, credits } = row;
  return {
    id,
    kindText: say(language, `outageList.kinds.${kind}`),
    from: shownInstant(from, language),
    to: whenKnown(to, (at) => shownInstant(at, language)),
    lengthText: to === null ? say(language, 'outageList.running') : formatMinutes(minutesBetween(from, to), language),
    measuredText: say(language, `outageList.measured.${measureOf(row)}`, { cause }),
    credits: credits.map(({ dossierId, number, title, participants }) => ({
      dossier: { id: dossierId, number, title },
      text: say(language, 'outageList.credited', { count: participants }),
    })),
  };
}

function measureOf({ kind, cause }: OutageRow): 'silence' | 'nobodyTried' | 'server' {
  if (kind === 'link') return 'silence';
  return cause === 'nobody tried to send' ? 'nobodyTried' : 'server';
}
