import type { QuorumRule } from '../calls/call-rules';
import type { Participant } from '../dossier/dossier';
import type { Field } from './prospect';
import { isMetBy, prospectOf, togetherOf } from './prospect';

/** Enough for every way in which fourteen can answer. */
const MOST_LOOKED_AT = 500_000;

/** What is sought in all ways in which the open ones may answer. `tooMany`: not all of them could be looked at. */
export type Found = readonly Participant[] | 'none' | 'tooMany';

/** What can be said of a field without following up its ways; `followUp`: nothing. */
type Judge = (rules: readonly QuorumRule[], field: Field, most: number) => Found | 'followUp';

interface Search {
  readonly rules: readonly QuorumRule[];
  readonly judge: Judge;
  /** Counted in parties looked at, so that three hundred take no longer than fourteen. */
  left: number;
}

/** The open ones who agree in one way that meets every rule; of all such ways one in which at most `most` of them do. */
export function seekMet(rules: readonly QuorumRule[], field: Field, most: number): Found {
  const search = { rules, judge: isMeeting, left: MOST_LOOKED_AT };
  return withoutTheSure(followed(search, heaviestFirst(rules, field), most), field);
}

/** The open ones who agree in one way that does not meet every rule. */
export function seekUnmet(rules: readonly QuorumRule[], field: Field): Found {
  const search = { rules, judge: isBreaking, left: MOST_LOOKED_AT };
  return withoutTheSure(followed(search, field, field.open.length), field);
}

function withoutTheSure(found: Found, { sure }: Field): Found {
  return typeof found === 'string' ? found : found.filter((one) => !sure.includes(one));
}

/** First with the next one who is open, then without. */
function followed(search: Search, field: Field, most: number): Found {
  const judged = search.judge(search.rules, field, most);
  const [next, ...rest] = field.open;
  if (judged !== 'followUp' || next === undefined) return judged === 'followUp' ? 'none' : judged;
  search.left -= field.everyone.length * search.rules.length;
  if (search.left < 0) return 'tooMany';
  const withNext = followed(search, { ...field, sure: [...field.sure, next], open: rest }, most - 1);
  if (typeof withNext !== 'string') return withNext;
  const without = followed(search, { ...field, open: rest }, most);
  return without === 'none' ? withNext : without;
}

const isMeeting: Judge = (rules, field, most) => {
  if (isAllMet(rules, field, field.sure)) return field.sure;
  if (most <= 0 || isBeyond(rules, field, most)) return 'none';
  const all = [...field.sure, ...field.open];
  return field.open.length <= most && isAllMet(rules, field, all) ? all : 'followUp';
};

const isBreaking: Judge = (rules, field) => {
  if (!isAllMet(rules, field, field.sure)) return field.sure;
  const all = [...field.sure, ...field.open];
  if (!isAllMet(rules, field, all)) return all;
  return togetherOf(rules.map((rule) => prospectOf(rule, field))) === 'always' ? 'none' : 'followUp';
};

function isAllMet(rules: readonly QuorumRule[], field: Field, parties: readonly Participant[]): boolean {
  return rules.every((rule) => isMetBy(rule, field, parties));
}

/** No way is left: some rule cannot hold any more, or not by so few of those who are open. */
function isBeyond(rules: readonly QuorumRule[], field: Field, most: number): boolean {
  return rules.some((rule) => {
    if (prospectOf(rule, field) === 'never') return true;
    const few = heaviestFor(rule, field.open, most);
    return few !== null && prospectOf(rule, { ...field, open: few }) === 'never';
  });
}

/** Those who add most to what a rule counts; null where what they add depends on who else joins. */
function heaviestFor(rule: QuorumRule, open: readonly Participant[], most: number): readonly Participant[] | null {
  if (open.length <= most) return null;
  if (rule.kind === 'all' || rule.kind === 'atLeast') return open.slice(0, most);
  if (rule.kind !== 'sum' && rule.kind !== 'share') return null;
  if (rule.kind === 'sum' && rule.exemptAloneTag !== null) return null;
  return byFigure(rule.figure, open).slice(0, most);
}

/** In this order the first way that is found is that of those who add most. */
function heaviestFirst(rules: readonly QuorumRule[], field: Field): Field {
  const weighed = rules.find((rule) => rule.kind === 'sum' || rule.kind === 'share');
  return weighed === undefined ? field : { ...field, open: byFigure(weighed.figure, field.open) };
}

function byFigure(figure: string | null, parties: readonly Participant[]): readonly Participant[] {
  if (figure === null) return parties;
  return [...parties].sort((a, b) => (b.figures[figure] ?? 0) - (a.figures[figure] ?? 0));
}
