import type { QuorumRule } from '@penhouder/domain';
import { formatDateWithoutWeekday, formatList } from '../words/formats';
import { certaintyWord } from '../words/values';
import type { ExplainedSection } from './explanation';
import { tellQuorum } from './tell-quorum';
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
            quorum.map((rule, index) => withCertainty(telling, `quorum.${index}`, tellQuorum(telling, rule))),
          ),
      ...participation.figures.map(({ id }) => line(tellFigure(telling, id))),
      ...tagsOf(telling).map((tag) => line(tellTag(telling, tag))),
    ],
  };
}

/** Followed by how sure it is, where the source does not simply say it. */
function withCertainty(telling: Telling, about: string, text: string): string {
  const certainty = telling.call.wording.sources.find((source) => source.about === about)?.certainty ?? 'stated';
  if (certainty === 'stated') return text;
  return tell(telling, 'who.sure', { text, certainty: certaintyWord(certainty, telling.language) });
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

/** How many units carry a tag. */
export function tellTag(telling: Telling, tag: string): string {
  const count = telling.call.participation.tags[tag]?.length ?? 0;
  return tell(telling, 'who.tag', { count, tag: nameOf(telling, tag) });
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
      const codes = (participation.tags[tag] ?? []).join(', ');
      return line(tell(telling, 'units.tagged', { tag: nameOf(telling, tag), codes }));
    });
  const adjoining = adjoiningOf(rules.quorum).map((rule) =>
    line(tell(telling, 'units.neighbours'), neighboursOf(telling, rule)),
  );
  const lines = [...tagged, ...adjoining];
  return lines.length === 0 ? null : { id: 'units', title: tell(telling, 'heads.units'), lines };
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
    const [first = '', second = ''] = pair.map((tag) => tags[tag]?.join(', ') ?? tag);
    byFirst.set(first, [...(byFirst.get(first) ?? []), second]);
  }
  return [...byFirst].map(([first, others]) =>
    tell(telling, 'units.neighbour', { first, others: formatList(others, telling.language) }),
  );
}
