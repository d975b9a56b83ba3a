import type { AmountBounds, AmountForEach, AmountPart, AmountRule, TieredAmountRule } from '@penhouder/domain';
import { formatMoney, formatNumber } from '../words/formats';
import type { ExplainedLine, ExplainedSection } from './explanation';
import type { Telling } from './telling';
import { figureOf, line, nameOf, shareText, tell } from './telling';

/** How the amount follows from the participants. */
export function tellAmount(telling: Telling): ExplainedSection {
  const { amount } = telling.call.rules;
  const lines = amount === null ? [line(tell(telling, 'amount.none'))] : linesOf(telling, amount);
  return { id: 'amount', title: tell(telling, 'heads.amount'), lines };
}

function linesOf(telling: Telling, amount: AmountRule): readonly ExplainedLine[] {
  switch (amount.kind) {
    case undefined:
    case 'tiers':
      return [
        line(tell(telling, 'amount.tiers', { figure: figureOf(telling, amount.figure) }), tiersOf(telling, amount)),
        line(capOf(telling, amount)),
      ];
    case 'maximum':
      return [line(tell(telling, 'amount.maximum', { amount: money(telling, amount.amountCents) }))];
    case 'total': {
      const parts = amount.parts.map((part) => partWords(telling, part));
      const bounds = boundWords(telling, amount);
      const whole = tell(telling, 'amount.whole', { bounds });
      return [line(tell(telling, 'amount.total'), parts), ...(bounds === '' ? [] : [line(whole)])];
    }
    default:
      return [line(tell(telling, 'amount.single', { part: partWords(telling, amount) }))];
  }
}

/** One part without capital and full stop, with the bounds that hold for it. */
function partWords(telling: Telling, part: AmountPart): string {
  const amount = part.kind === 'percentage' ? '' : money(telling, part.amountCents);
  switch (part.kind) {
    case 'fixed':
      return tell(telling, 'amount.fixed', { amount });
    case 'perParticipant': {
      const bounds = boundWords(telling, part);
      return part.tag === null
        ? tell(telling, 'amount.perParticipant', { amount, bounds })
        : tell(telling, 'amount.perTagged', { amount, bounds, tag: nameOf(telling, part.tag) });
    }
    case 'perUnit':
      return tell(telling, 'amount.perUnit', {
        ...{ amount, figure: figureOf(telling, part.figure) },
        bounds: `${eachWords(telling, part)}${boundWords(telling, part)}`,
      });
    case 'percentage':
      return percentageWords(telling, part);
  }
}

function percentageWords(telling: Telling, part: Extract<AmountPart, { kind: 'percentage' }>): string {
  const others = part.byTag.map(({ tag, share }) =>
    tell(telling, 'amount.byTag', { tag: nameOf(telling, tag), percent: shareText(share) }),
  );
  return tell(telling, 'amount.percentage', {
    percent: shareText(part.share),
    figure: figureOf(telling, part.figure),
    others: others.join(''),
    rounding: tell(telling, `amount.rounding.${part.roundDownTo}`),
    bounds: `${eachWords(telling, part)}${boundWords(telling, part)}`,
  });
}

/** `, voor elke deelnemer hoogstens € 9.000,00`; empty without. */
function eachWords(telling: Telling, { eachMaximumCents, eachMaximum }: AmountForEach): string {
  const most =
    eachMaximumCents === undefined
      ? ''
      : tell(telling, 'amount.eachAtMost', { amount: money(telling, eachMaximumCents) });
  const own =
    eachMaximum === undefined
      ? ''
      : tell(telling, 'amount.eachAtMostOwn', { figure: figureOf(telling, eachMaximum.figure) });
  return `${most}${own}`;
}

/** `, minstens € 5.000,00, hoogstens € 9.000,00`; empty without bounds. */
function boundWords(telling: Telling, { minimumCents, maximumCents }: AmountBounds): string {
  const least = minimumCents === null ? '' : tell(telling, 'amount.atLeast', { amount: money(telling, minimumCents) });
  const most = maximumCents === null ? '' : tell(telling, 'amount.atMost', { amount: money(telling, maximumCents) });
  return `${least}${most}`;
}

function money({ language }: Telling, cents: number): string {
  return formatMoney(cents, language);
}

function tiersOf(telling: Telling, { tiers }: TieredAmountRule): readonly string[] {
  return tiers.map(({ from, below, amountCents }) => {
    const values = { from: formatNumber(from), amount: money(telling, amountCents) };
    return below === null
      ? tell(telling, 'amount.lastTier', values)
      : tell(telling, 'amount.tier', { ...values, below: formatNumber(below) });
  });
}

function capOf(telling: Telling, { cap }: TieredAmountRule): string {
  if (cap === null) return tell(telling, 'amount.uncapped');
  return tell(telling, 'amount.capped', {
    tag: nameOf(telling, cap.tag),
    above: money(telling, cap.aboveAloneCents),
    without: money(telling, cap.withoutTagCents),
  });
}
