import type { Step } from '@penhouder/contracts';
import {
  activeParticipants,
  askedTotals,
  isCounted,
  validAnswer,
  type AskedTotal,
  type SignOffRoundRule,
} from '@penhouder/domain';
import { askedNumber, askName, formatList, namedValues, optionName, say, type AskReader } from '@penhouder/letters';
import type { DossierReading } from './dossier-reading';

/** What those who count gave, one row each, with what they gave together; null for a round that asks no values. */
export function askTableModel(round: SignOffRoundRule, { row, names, view }: DossierReading): Step['askTable'] {
  const { asks = [] } = round;
  if (asks.length === 0) return null;
  const reader = { names, language: view.language };
  const counted = activeParticipants(row.state).filter((participant) => isCounted(participant, round));
  return {
    asks: askedTotals(row.state).map((one) => ({
      code: one.code,
      name: askName(reader, one.code),
      total: totalWords(one, reader),
    })),
    rows: counted.map(({ id, slots }) => {
      const given = namedValues(reader, validAnswer(slots[1])?.values);
      return {
        participantId: id,
        name: names.participants[id] ?? '',
        values: asks.map(({ code }) => given.find((one) => one.code === code)?.value ?? ''),
      };
    }),
  };
}

/** `177`, `€ 12.500,00`, `klein: 2 en groot: 1`; options that nobody chose are left out. */
function totalWords(one: AskedTotal, reader: AskReader): string {
  if (one.kind !== 'choice') return askedNumber(one.kind, one.total, reader.language);
  const chosen = Object.entries(one.counts).filter(([, count]) => count > 0);
  const words = chosen.map(([option, count]) =>
    say(reader.language, 'asks.counted', { option: optionName(reader, option), count }),
  );
  return formatList(words, reader.language);
}
