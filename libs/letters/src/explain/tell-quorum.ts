import type { QuorumRule, SingleQuorumRule } from '@penhouder/domain';
import { thresholdText } from '../sentences/rule-value';
import { formatList, formatNumber } from '../words/formats';
import type { Telling } from './telling';
import { figureOf, nameOf, quoted, shareText, tell } from './telling';

type Of<Kind extends QuorumRule['kind']> = Extract<QuorumRule, { kind: Kind }>;
type Sentences = { readonly [Kind in QuorumRule['kind']]: (telling: Telling, rule: Of<Kind>) => string };

const SENTENCES: Sentences = {
  all: (telling) => tell(telling, 'who.all'),
  atLeast: (telling, { count }) => tell(telling, 'who.atLeast', counted(count)),
  atMost: (telling, { count }) => tell(telling, 'who.atMost', counted(count)),
  sum: (telling, rule) => {
    const { figure, atLeast, exemptAloneTag: tag } = rule;
    const values = { number: thresholdText(rule, atLeast, telling.language), figure: figureOf(telling, figure) };
    return tag === null
      ? tell(telling, 'who.sum', values)
      : tell(telling, 'who.sumExempt', { ...values, tag: nameOf(telling, tag) });
  },
  share: (telling, { figure, share, isStrict }) => {
    const least = tell(telling, isStrict === true ? 'who.moreThan' : 'who.noLessThan', { percent: shareText(share) });
    return figure === null
      ? tell(telling, 'who.shareOfNumber', { least })
      : tell(telling, 'who.shareOfFigure', { least, figure: figureOf(telling, figure) });
  },
  each: (telling, rule) =>
    tell(telling, 'who.each', {
      number: thresholdText(rule, rule.atLeast, telling.language),
      figure: figureOf(telling, rule.figure),
    }),
  ratio: (telling, { figure, of, share }) =>
    tell(telling, 'who.ratio', {
      percent: shareText(share),
      figure: figureOf(telling, figure),
      of: figureOf(telling, of),
    }),
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
  anyOf: (telling, { groups }) =>
    tell(telling, 'who.anyOf', { choices: groups.map((group, nth) => choiceWords(telling, group, nth)).join('; ') }),
};

/** One condition over those who agree, without capital and full stop. */
export function tellQuorum(telling: Telling, rule: QuorumRule): string {
  return (SENTENCES[rule.kind] as (telling: Telling, rule: QuorumRule) => string)(telling, rule);
}

function choiceWords(telling: Telling, group: readonly SingleQuorumRule[], nth: number): string {
  const words = group.map((rule) => tellQuorum(telling, rule));
  return tell(telling, 'who.choice', { nth: nth + 1, words: formatList(words, telling.language) });
}

function counted(count: number): { count: number; number: string } {
  return { count, number: formatNumber(count) };
}

/** Every condition of the call with the name under which its source stands: `quorum.0`, `quorum.1.groups.0.2`. */
export function namedConditions({ call }: Telling): readonly { readonly about: string; readonly rule: QuorumRule }[] {
  return call.rules.quorum.flatMap((rule, index) => {
    const about = `quorum.${String(index)}`;
    if (rule.kind !== 'anyOf') return [{ about, rule }];
    const inside = rule.groups.flatMap((group, nth) =>
      group.map((one, position) => ({ about: `${about}.groups.${String(nth)}.${String(position)}`, rule: one })),
    );
    return [{ about, rule }, ...inside];
  });
}
