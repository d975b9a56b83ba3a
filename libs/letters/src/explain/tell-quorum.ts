import type { Certainty, QuorumRule, SingleQuorumRule } from '@penhouder/domain';
import { thresholdText } from '../sentences/rule-value';
import { formatList, formatNumber } from '../words/formats';
import { certaintyWord } from '../words/values';
import type { Telling } from './telling';
import { figureOf, nameOf, quoted, shareText, tell } from './telling';

type Of<Kind extends QuorumRule['kind']> = Extract<QuorumRule, { kind: Kind }>;
type Sentences = { readonly [Kind in QuorumRule['kind']]: (telling: Telling, rule: Of<Kind>) => string };

const SENTENCES: Sentences = {
  all: (telling) => tell(telling, 'who.all'),
  atLeast: (telling, { count }) => tell(telling, 'who.atLeast', counted(count)),
  atMost: (telling, { count, tag }) =>
    tag === undefined
      ? tell(telling, 'who.atMost', counted(count))
      : tell(telling, 'who.mostTagged', { ...counted(count), tag: nameOf(telling, tag) }),
  sum: (telling, rule) => {
    const { figure, exemptAloneTag: tag } = rule;
    const values = { bounds: boundWords(telling, rule), figure: figureOf(telling, figure) };
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
    tell(telling, 'who.each', { bounds: boundWords(telling, rule), figure: figureOf(telling, rule.figure) }),
  ratio: (telling, rule) =>
    tell(telling, 'who.ratio', {
      bounds: shareWords(telling, rule),
      figure: figureOf(telling, rule.figure),
      of: figureOf(telling, rule.of),
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
  spread: (telling, { tags, atLeast }) =>
    tell(telling, 'who.spread', {
      ...counted(atLeast),
      tags: quoted(
        telling,
        tags.map((tag) => nameOf(telling, tag)),
      ),
    }),
  mix: (telling, rule) =>
    tell(telling, 'who.mix', { bounds: shareWords(telling, rule), tag: nameOf(telling, rule.tag) }),
  exclusive: (telling, { tag }) => tell(telling, 'who.exclusive', { tag: nameOf(telling, tag) }),
  contribution: (telling, { figure: id, share }) => {
    const figure = figureOf(telling, id);
    return share === undefined
      ? tell(telling, 'who.contribution', { figure })
      : tell(telling, 'who.contributionShare', { figure, percent: shareText(share) });
  },
  anyOf: (telling, { groups }) =>
    tell(telling, 'who.anyOf', { choices: groups.map((group, nth) => choiceWords(telling, group, nth)).join('; ') }),
};

/** `minstens 3`, `hoogstens 5`, or `minstens 3 en hoogstens 5`. */
function bounds(telling: Telling, least: string | null, most: string | null): string {
  const words = [
    ...(least === null ? [] : [tell(telling, 'who.least', { number: least })]),
    ...(most === null ? [] : [tell(telling, 'who.most', { number: most })]),
  ];
  return formatList(words, telling.language);
}

function boundWords(telling: Telling, rule: Of<'sum'> | Of<'each'>): string {
  const { atLeast, atMost } = rule;
  const text = (value: number): string => thresholdText(rule, value, telling.language);
  return bounds(telling, atLeast === 0 ? null : text(atLeast), atMost === undefined ? null : text(atMost));
}

function shareWords(telling: Telling, { share, most }: Of<'ratio'> | Of<'mix'>): string {
  const text = (value: number): string => tell(telling, 'who.percent', { percent: shareText(value) });
  return bounds(telling, share === 0 ? null : text(share), most === undefined ? null : text(most));
}

/** One condition over those who agree, without capital and full stop. */
export function tellQuorum(telling: Telling, rule: QuorumRule): string {
  return (SENTENCES[rule.kind] as (telling: Telling, rule: QuorumRule) => string)(telling, rule);
}

function choiceWords(telling: Telling, group: readonly SingleQuorumRule[], nth: number): string {
  return choice(
    telling,
    group.map((rule) => tellQuorum(telling, rule)),
    nth,
  );
}

function choice(telling: Telling, words: readonly string[], nth: number): string {
  return tell(telling, 'who.choice', { nth: nth + 1, words: formatList(words, telling.language) });
}

function counted(count: number): { count: number; number: string } {
  return { count, number: formatNumber(count) };
}

/** The same, followed by how sure it is; `about` is the name of its source. Inside a choice only what nobody states. */
export function tellSureQuorum(telling: Telling, rule: QuorumRule, about: string): string {
  const text =
    rule.kind === 'anyOf'
      ? tell(telling, 'who.anyOf', { choices: sureChoices(telling, rule.groups, about).join('; ') })
      : tellQuorum(telling, rule);
  return sure(telling, text, certaintyOf(telling, about));
}

function sureChoices(
  telling: Telling,
  groups: readonly (readonly SingleQuorumRule[])[],
  about: string,
): readonly string[] {
  return groups.map((group, nth) =>
    choice(
      telling,
      group.map((rule, position) => {
        const certainty = certaintyOf(telling, `${about}.groups.${String(nth)}.${String(position)}`);
        const text = tellQuorum(telling, rule);
        return certainty === 'stated' ? text : sure(telling, text, certainty);
      }),
      nth,
    ),
  );
}

function certaintyOf({ call }: Telling, about: string): Certainty {
  return call.wording.sources.find((source) => source.about === about)?.certainty ?? 'stated';
}

function sure(telling: Telling, text: string, certainty: Certainty): string {
  return tell(telling, 'who.sure', { text, certainty: certaintyWord(certainty, telling.language) });
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
