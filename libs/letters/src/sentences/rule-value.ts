import type { Language, QuorumRule } from '@penhouder/domain';
import { formatMoney, formatNumber } from '../words/formats';

/** What a condition counts or needs, in its own unit: an amount, or a number. */
export function ruleValue(rule: QuorumRule | undefined, value: number, language: Language): string {
  const unit = countedUnit(rule);
  return unit === null ? formatNumber(value) : formatMoney(unit === 'euro' ? value * 100 : value, language);
}

/** What a threshold of the rule itself is written in: also where the rule counts participants that reach it. */
export function thresholdText(rule: QuorumRule, value: number, language: Language): string {
  const unit = 'unit' in rule ? rule.unit : undefined;
  return unit === undefined ? formatNumber(value) : formatMoney(unit === 'euro' ? value * 100 : value, language);
}

/** A contribution is compared with an amount, which is in cents. */
function countedUnit(rule: QuorumRule | undefined): 'euro' | 'cents' | null {
  if (rule?.kind === 'contribution') return 'cents';
  return rule === undefined || rule.kind === 'each' || !('unit' in rule) ? null : (rule.unit ?? null);
}
