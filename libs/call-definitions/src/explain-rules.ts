import type { AmountRule, CallTexts, DeadlineRule, QuorumRule, ReminderRule } from '@penhouder/domain';
import { dutchDate, dutchEuro, dutchList, dutchNumber, dutchTime } from './dutch-values';

/** `wo 15 januari 2020 om 12.00 uur`, or without an hour that the whole day counts. */
export function explainDeadline({ on, time }: DeadlineRule): string {
  return time === null
    ? `${dutchDate(on)}; de bron noemt geen uur, dus de hele dag telt mee`
    : `${dutchDate(on)} om ${dutchTime(time)}`;
}

/** The body's own day; nobody expects an hour of it. */
export function explainInternalDue({ on, time }: DeadlineRule): string {
  return time === null ? dutchDate(on) : `${dutchDate(on)} om ${dutchTime(time)}`;
}

export function explainReminders(rule: ReminderRule): string {
  const days = dutchList(rule.workingDaysBefore.map(String));
  const resume = String(rule.resumeWorkingDaysAfter);
  return (
    `Wie nog niet antwoordde, krijgt ${days} werkdagen vóór de eigen uiterste dag een herinnering, om ${dutchTime(rule.sendAt)}. ` +
    `Herinneringen vertrekken alleen op werkdagen tussen ${dutchTime(rule.window.from)} en ${dutchTime(rule.window.to)}. ` +
    `Wie een beslissingsdag noemt, krijgt pas ${resume} werkdagen na die dag weer een herinnering.`
  );
}

export function explainQuorum(rule: QuorumRule, texts: CallTexts): string {
  switch (rule.kind) {
    case 'all':
      return 'Elke deelnemer moet akkoord gaan.';
    case 'atLeast':
      return `Minstens ${dutchNumber(rule.count)} deelnemers moeten akkoord gaan.`;
    case 'sum': {
      const exempt =
        rule.exemptAloneTag === null
          ? ''
          : ` Voor een ${rule.exemptAloneTag} die alleen indient, geldt geen ondergrens.`;
      return `De deelnemers die akkoord gaan, moeten samen minstens ${dutchNumber(rule.atLeast)} ${figureName(rule.figure, texts)} hebben.${exempt}`;
    }
  }
}

export function explainAmount(rule: AmountRule, texts: CallTexts): string {
  const figure = figureName(rule.figure, texts);
  const tiers = rule.tiers.map(({ from, below, amountCents }) =>
    below === null
      ? `vanaf ${dutchNumber(from)}: ${dutchEuro(amountCents)}`
      : `van ${dutchNumber(from)} tot ${dutchNumber(below)}: ${dutchEuro(amountCents)}`,
  );
  return `Het bedrag volgt uit het aantal ${figure} van wie meedoet: ${tiers.join('; ')}.${explainCap(rule)}`;
}

function explainCap({ cap }: AmountRule): string {
  if (cap === null) return '';
  return (
    ` Met een ${cap.tag} erbij is het hoogstens ${dutchEuro(cap.aboveAloneCents)} meer dan wat die alleen zou krijgen;` +
    ` zonder ${cap.tag} hoogstens ${dutchEuro(cap.withoutTagCents)}.`
  );
}

function figureName(figure: string, texts: CallTexts): string {
  return texts.figures[figure] ?? figure;
}
