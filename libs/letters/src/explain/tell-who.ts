import type { Language, QuorumRule } from '@penhouder/domain';
import { formatDateWithoutWeekday, formatList } from '../words/formats';
import { say } from '../words/say';
import type { ExplainedSection } from './explanation';
import { tellSureQuorum } from './tell-quorum';
import type { Telling } from './telling';
import { figureOf, line, nameOf, tell } from './telling';

/** Who counts, how many must say yes, and on which numbers and marks that rests. */
export function tellWho(telling: Telling): ExplainedSection {
  const { rules, participation } = telling.call;
  const { quorum } = rules;
  return {
    id: 'who',
    title: tell(telling, 'heads.who'),
    lines: [
      quorum.length === 0
        ? line(tell(telling, 'who.none'))
        : line(
            tell(telling, 'who.together', { count: quorum.length }),
            quorum.map((rule, index) => tellSureQuorum(telling, rule, `quorum.${String(index)}`)),
          ),
      ...participation.figures.map(({ id }) => line(tellFigure(telling, id))),
      ...tagsOf(telling).map((tag) => line(tellTag(telling, tag))),
    ],
  };
}

/** On which day a figure holds, and whether any rule counts with it. */
export function tellFigure(telling: Telling, id: string): string {
  const figure = telling.call.participation.figures.find((one) => one.id === id);
  if (figure === undefined) return '';
  const values = {
    figure: figureOf(telling, id),
    day: formatDateWithoutWeekday(figure.referenceOn, telling.language),
  };
  const text =
    figure.unit === undefined ? tell(telling, 'who.figure', values) : tell(telling, `who.money.${figure.unit}`, values);
  return isCounted(telling, id) ? text : tell(telling, 'who.unusedFigure', { text });
}

/** Whether a condition or the amount is counted with the figure. */
function isCounted({ call: { rules } }: Telling, id: string): boolean {
  const names: unknown[] = [];
  JSON.stringify([rules.quorum, rules.amount], (key, value: unknown) => {
    if (key === 'figure' || key === 'of') names.push(value);
    return value;
  });
  return names.includes(id);
}

/** Whether a condition, the amount, or a step looks at who carries the tag. */
function isUsed({ call: { rules } }: Telling, tag: string): boolean {
  const words: unknown[] = [];
  JSON.stringify([rules.quorum, rules.amount, rules.steps], (_, value: unknown) => {
    if (typeof value === 'string') words.push(value);
    return value;
  });
  return words.includes(tag);
}

/** How many units carry a tag, and whether any rule asks for it. */
export function tellTag(telling: Telling, tag: string): string {
  const count = telling.call.participation.tags[tag]?.length ?? 0;
  const text = tell(telling, 'who.tag', { count, tag: nameOf(telling, tag) });
  return isUsed(telling, tag) ? text : tell(telling, 'who.unusedTag', { text });
}

/** The tags of the definition itself, without those that stand for one single unit. */
export function tagsOf({ call }: Telling): readonly string[] {
  const single = new Set(adjoiningOf(call.rules.quorum).flatMap((rule) => rule.neighbours.flat()));
  return Object.keys(call.participation.tags).filter((tag) => !single.has(tag));
}

/** The codes of everybody who carries a tag, and who adjoins whom; null when the call names no units. */
export function tellUnits(telling: Telling): ExplainedSection | null {
  const { rules, participation } = telling.call;
  const tagged = tagsOf(telling)
    .filter((tag) => participation.tags[tag]?.length !== 0)
    .map((tag) => {
      const units = formatList(namesOf(telling, participation.tags[tag] ?? []), telling.language);
      return line(tell(telling, 'units.tagged', { tag: nameOf(telling, tag), units }));
    });
  const adjoining = adjoiningOf(rules.quorum).map((rule) =>
    line(tell(telling, 'units.neighbours'), neighboursOf(telling, rule)),
  );
  const lines = [...tagged, ...adjoining];
  return lines.length === 0 ? null : { id: 'units', title: tell(telling, 'heads.units'), lines };
}

/** By name and in its order; a code without a known name stays one. */
function namesOf({ help, language }: Telling, codes: readonly string[]): readonly string[] {
  return codes
    .map((code) => help.unitNames?.get(code) ?? tellCode(code, language))
    .sort((a, b) => a.localeCompare(b, language));
}

function tellCode(code: string, language: Language): string {
  return say(language, 'explain.units.code', { code });
}

type Adjoining = Extract<QuorumRule, { kind: 'adjoining' }>;

/** Inside a choice, too. */
function adjoiningOf(quorum: readonly QuorumRule[]): readonly Adjoining[] {
  return quorum
    .flatMap((rule): readonly QuorumRule[] => (rule.kind === 'anyOf' ? rule.groups.flat() : [rule]))
    .filter((rule) => rule.kind === 'adjoining');
}

/** One item per unit that is named first, with all that adjoin it. */
function neighboursOf(telling: Telling, { neighbours }: Adjoining): readonly string[] {
  const { tags } = telling.call.participation;
  const byFirst = new Map<string, string[]>();
  for (const pair of neighbours) {
    const [first = '', second = ''] = pair.map((tag) =>
      formatList(namesOf(telling, tags[tag] ?? [tag]), telling.language),
    );
    byFirst.set(first, [...(byFirst.get(first) ?? []), second]);
  }
  return [...byFirst].map(([first, others]) =>
    tell(telling, 'units.neighbour', { first, others: formatList(others, telling.language) }),
  );
}
