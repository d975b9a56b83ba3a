import type { AskRule, RecurringDutyRule, SignOffRoundRule, StepDeadline, StepRule } from '@penhouder/domain';
import { isRecordedKind } from '@penhouder/domain';
import type { DeadlineSource } from './deadline.schema';
import type { RecordedStepSource } from './recorded-steps.schema';
import type { AskSource, StepSource } from './steps.schema';

type Base = Pick<StepRule, 'id' | 'after' | 'when' | 'isOptional' | 'deadline' | 'routes' | 'notBy' | 'doneBy'>;

/** Every step as plain data. What a definition leaves at its default is left out, so that histories stay small. */
export function stepRules(steps: readonly StepSource[]): StepRule[] {
  const isSomeStageChosen = steps.some((step) => step.kind === 'funder-decision' && 'counts' in step && step.counts);
  return steps.map((step) => stepRule(step, isSomeStageChosen));
}

function stepRule(step: StepSource, isSomeStageChosen: boolean): StepRule {
  const base = baseOf(step);
  if (isRecordedStep(step)) return { ...base, kind: 'recorded', of: step.kind, settings: step.settings };
  switch (step.kind) {
    case 'sign-off-round':
      return { ...base, ...roundOf(step) };
    case 'body-decision':
      return { ...base, kind: step.kind, presenceMoreThan: step.presenceMoreThan };
    case 'submission':
      return { ...base, kind: step.kind, needsQuorum: step.needsQuorum };
    case 'funder-decision':
      return {
        ...{ ...base, kind: step.kind, outcomes: step.outcomes },
        ...(!step.givesAmount && { givesAmount: false }),
        ...countsOf(step.counts, isSomeStageChosen),
      };
    case 'recurring-duty':
      return { ...base, ...dutyOf(step) };
  }
}

function roundOf(step: Extract<StepSource, { kind: 'sign-off-round' }>): Omit<SignOffRoundRule, keyof Base> {
  const { kind, slots, signatures, mandates, asks, organs, replaceableUntil } = step;
  const { inPrinciple, ratification, agendaDaysBefore, requiredLevel } = step;
  return {
    ...{ kind, slots },
    ...(signatures.length > 0 && { signatures }),
    ...{ mandates },
    ...(asks.length > 0 && { asks: asks.map(askRule) }),
    ...{ organs, replaceableUntil },
    ...(inPrinciple !== null && { inPrinciple }),
    ...(ratification !== null && { ratification }),
    ...(agendaDaysBefore !== null && { agendaDaysBefore }),
    ...(requiredLevel !== 'code' && { requiredLevel }),
  };
}

function askRule(ask: AskSource): AskRule {
  const { code, isRequired } = ask;
  if (ask.kind === 'choice') return { code, kind: ask.kind, options: ask.options, isRequired };
  const [min, max] = boundsOfAsk(ask);
  return { code, kind: ask.kind, isRequired, ...(min !== null && { min }), ...(max !== null && { max }) };
}

/** The smallest and the largest that an ask takes, in units or in cents; null: not said. */
export function boundsOfAsk(ask: Exclude<AskSource, { kind: 'choice' }>): readonly [number | null, number | null] {
  return ask.kind === 'euro' ? [ask.minCents, ask.maxCents] : [ask.min, ask.max];
}

/** A stage that says nothing counts, unless another one says that it does. */
function countsOf(said: boolean | null, isSomeStageChosen: boolean): { readonly counts?: boolean } {
  if (said !== null) return { counts: said };
  return isSomeStageChosen ? { counts: false } : {};
}

function dutyOf(step: Extract<StepSource, { kind: 'recurring-duty' }>): Omit<RecurringDutyRule, keyof Base> {
  const { kind, firstYear, lastYear, dueMonthDay, dueYearsLater, workingDaysBefore, source } = step;
  const { moreReports, rhythm, firstYearAfterOpening, years, needsAcceptance, correctionDays } = step;
  const days = [{ dueMonthDay, dueYearsLater }, ...moreReports];
  return {
    ...{ kind, firstYear, lastYear, dueMonthDay, workingDaysBefore, certainty: source.certainty },
    ...(dueYearsLater !== 1 && { dueYearsLater }),
    ...(moreReports.length > 0 && {
      dueDays: days.map((day) => ({ monthDay: day.dueMonthDay, yearsLater: day.dueYearsLater })),
    }),
    ...(rhythm !== null && { rhythm }),
    ...(firstYearAfterOpening !== null && { firstYearAfterOpening }),
    ...(years !== null && { years }),
    ...(needsAcceptance && { needsAcceptance }),
    ...(correctionDays !== null && { correctionDays }),
  };
}

function isRecordedStep(step: StepSource): step is RecordedStepSource {
  return isRecordedKind(step.kind);
}

function baseOf({ id, after, when, isOptional, deadline, routes, notBy, doneBy }: StepSource): Base {
  return {
    id,
    after,
    ...(when.length > 0 && { when }),
    ...(isOptional && { isOptional }),
    ...(deadline !== null && { deadline: deadlineOf(deadline) }),
    ...(Object.keys(routes).length > 0 && { routes }),
    ...(notBy.length > 0 && { notBy }),
    ...(doneBy !== null && { doneBy }),
  };
}

function deadlineOf({ term, opens, whose, workingDaysBefore, source }: DeadlineSource): StepDeadline {
  return { term, opens, whose, workingDaysBefore, certainty: source.certainty };
}
