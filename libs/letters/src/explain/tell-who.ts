import type { AmountRule, QuorumRule } from '@penhouder/domain';
import { formatDateWithoutWeekday, formatList, formatMoney, formatNumber } from '../words/formats';
import type { ExplainedSection } from './explanation';
import type { Telling } from './telling';
import { figureOf, line, nameOf, quoted, tell } from './telling';

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
            quorum.map((rule) => tellQuorum(telling, rule)),
          ),
      ...participation.figures.map(({ id }) => line(tellFigure(telling, id))),
      ...tagsOf(telling).map((tag) => line(tellTag(telling, tag))),
    ],
  };
}

type Of<Kind extends QuorumRule['kind']> = Extract<QuorumRule, { kind: Kind }>;
type Sentences = { readonly [Kind in QuorumRule['kind']]: (telling: Telling, rule: Of<Kind>) => string };

const SENTENCES: Sentences = {
  all: (telling) => tell(telling, 'who.all'),
  atLeast: (telling, { count }) => tell(telling, 'who.atLeast', counted(count)),
  sum: (telling, { figure, atLeast, exemptAloneTag: tag }) => {
    const values = { number: formatNumber(atLeast), figure: figureOf(telling, figure) };
    return tag === null
      ? tell(telling, 'who.sum', values)
      : tell(telling, 'who.sumExempt', { ...values, tag: nameOf(telling, tag) });
  },
  eachType: (telling, { types }) => {
    const words = types.map(({ tag, count }) =>
      tell(telling, 'who.type', { number: formatNumber(count), tag: nameOf(telling, tag) }),
    );
    return tell(telling, 'who.eachType', { types: formatList(words, telling.language) });
  },
  sameGroup: (telling, { tags, atLeast }) =>
    tell(telling, 'who.sameGroup', {
      ...counted(atLeast),
      tags: quoted(
        telling,
        tags.map((tag) => nameOf(telling, tag)),
        'or',
      ),
    }),
  adjoining: (telling, { atLeast }) => tell(telling, 'who.adjoining', counted(atLeast)),
  exclusive: (telling, { tag }) => tell(telling, 'who.exclusive', { tag: nameOf(telling, tag) }),
  contribution: (telling, { figure }) => tell(telling, 'who.contribution', { figure: figureOf(telling, figure) }),
};

/** One condition over those who agree, without capital and full stop. */
export function tellQuorum(telling: Telling, rule: QuorumRule): string {
  return (SENTENCES[rule.kind] as (telling: Telling, rule: QuorumRule) => string)(telling, rule);
}

function counted(count: number): { count: number; number: string } {
  return { count, number: formatNumber(count) };
}

/** On which day a figure holds. */
export function tellFigure(telling: Telling, id: string): string {
  const figure = telling.call.participation.figures.find((one) => one.id === id);
  if (figure === undefined) return '';
  return tell(telling, 'who.figure', {
    figure: figureOf(telling, id),
    day: formatDateWithoutWeekday(figure.referenceOn, telling.language),
  });
}

/** How many units carry a tag. */
export function tellTag(telling: Telling, tag: string): string {
  const count = telling.call.participation.tags[tag]?.length ?? 0;
  return tell(telling, 'who.tag', { count, tag: nameOf(telling, tag) });
}

/** The tags of the definition itself, without those that stand for one single unit. */
export function tagsOf({ call }: Telling): readonly string[] {
  const single = new Set(
    call.rules.quorum.flatMap((rule) => (rule.kind === 'adjoining' ? rule.neighbours.flat() : [])),
  );
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
  const adjoining = rules.quorum
    .filter((rule) => rule.kind === 'adjoining')
    .map((rule) => line(tell(telling, 'units.neighbours'), neighboursOf(telling, rule)));
  const lines = [...tagged, ...adjoining];
  return lines.length === 0 ? null : { id: 'units', title: tell(telling, 'heads.units'), lines };
}

/** One item per unit that is named first, with all that adjoin it. */
function neighboursOf(telling: Telling, { neighbours }: Of<'adjoining'>): readonly string[] {
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

/** How the amount follows from the participants. */
export function tellAmount(telling: Telling): ExplainedSection {
  const { amount } = telling.call.rules;
  const lines =
    amount === null
      ? [line(tell(telling, 'amount.none'))]
      : [
          line(tell(telling, 'amount.tiers', { figure: figureOf(telling, amount.figure) }), tiersOf(telling, amount)),
          line(capOf(telling, amount)),
        ];
  return { id: 'amount', title: tell(telling, 'heads.amount'), lines };
}

function tiersOf(telling: Telling, { tiers }: AmountRule): readonly string[] {
  return tiers.map(({ from, below, amountCents }) => {
    const values = { from: formatNumber(from), amount: formatMoney(amountCents, telling.language) };
    return below === null
      ? tell(telling, 'amount.lastTier', values)
      : tell(telling, 'amount.tier', { ...values, below: formatNumber(below) });
  });
}

function capOf(telling: Telling, { cap }: AmountRule): string {
  if (cap === null) return tell(telling, 'amount.uncapped');
  return tell(telling, 'amount.capped', {
    tag: nameOf(telling, cap.tag),
    above: formatMoney(cap.aboveAloneCents, telling.language),
    without: formatMoney(cap.withoutTagCents, telling.language),
  });
}
