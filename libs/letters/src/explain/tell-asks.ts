import type { AskRule, NumberAsk, SignOffRoundRule } from '@penhouder/domain';
import { askedNumber } from '../words/asked-values';
import { formatList } from '../words/formats';
import { say } from '../words/say';
import type { ExplainedLine } from './explanation';
import type { Telling } from './telling';
import { line, nameOf } from './telling';

/** What is asked beside yes or no, one line each; nothing when a call asks nothing. */
export function askLines(telling: Telling, { asks = [], slots }: SignOffRoundRule): readonly ExplainedLine[] {
  if (asks.length === 0) return [];
  const head = say(telling.language, slots === 2 ? 'asks.explained.headTwo' : 'asks.explained.head');
  const items = asks.map((ask) => askWords(telling, ask));
  return [line(head, items)];
}

function askWords(telling: Telling, ask: AskRule): string {
  const { language, texts } = telling;
  return say(language, `asks.explained.${ask.kind}`, {
    ask: texts.asks?.[ask.code] ?? ask.code,
    needed: say(language, ask.isRequired ? 'asks.explained.needed' : 'asks.explained.notNeeded'),
    ...(ask.kind === 'choice'
      ? { options: optionsWords(telling, ask.options) }
      : { bounds: boundsWords(ask, telling) }),
  });
}

function optionsWords(telling: Telling, options: readonly string[]): string {
  return formatList(
    options.map((option) => nameOf(telling, option)),
    telling.language,
    'or',
  );
}

function boundsWords({ kind, min, max }: NumberAsk, { language }: Telling): string {
  const words = {
    min: min === undefined ? '' : askedNumber(kind, min, language),
    max: max === undefined ? '' : askedNumber(kind, max, language),
  };
  if (min === undefined && max === undefined) return '';
  if (min === undefined) return say(language, 'asks.explained.upTo', words);
  return say(language, max === undefined ? 'asks.explained.from' : 'asks.explained.between', words);
}
