import type { Finding, Path } from './problem';
import type { CallFile } from './schema';

/** Order of dates, hours, reminders and tiers. */
export function checkDates(call: CallFile): Finding[] {
  return [
    ...internalDue(call),
    ...opening(call),
    ...wordings(call),
    ...sendingHours(call),
    ...reminderOrder(call),
    ...tiers(call),
    ...dutyYears(call),
  ];
}

function internalDue({ internalDue: due, closing }: CallFile): Finding[] {
  if (due.on < closing.on) return [];
  return [
    {
      path: ['internalDue', 'on'],
      nl: `De eigen uiterste dag ligt niet vóór de sluitingsdatum ${closing.on}. Kies een vroegere dag.`,
      en: `The internal due day is not before the closing date ${closing.on}. Choose an earlier day.`,
    },
  ];
}

function opening({ opening: from, closing }: CallFile): Finding[] {
  if (from === null || from.on < closing.on) return [];
  return [
    {
      path: ['opening', 'on'],
      nl: `Indienen kan pas na de sluitingsdatum ${closing.on}. Kies een vroegere dag.`,
      en: `Filing opens only after the closing date ${closing.on}. Choose an earlier day.`,
    },
  ];
}

/** Contradictory sources name every wording, and the strictest of them drives the work. Source: `domain.md` 5 case 4. */
function wordings(call: CallFile): Finding[] {
  const dates = [
    { path: ['closing'], date: call.closing },
    { path: ['internalDue'], date: call.internalDue },
  ];
  return dates.flatMap(({ path, date: { on, time, otherWordings, source } }) => {
    if ((source.certainty === 'contradictory') !== otherWordings.length > 0) {
      const nl =
        'Tegenstrijdige bronnen (contradictory) staan elk onder otherWordings; zonder tegenspraak blijft die lijst leeg.';
      return [
        {
          path,
          nl,
          en: 'Contradictory sources each stand under otherWordings; without contradiction that list stays empty.',
        },
      ];
    }
    const moment = `${on} ${time ?? '24:00'}`;
    const stricter = otherWordings.findIndex((other) => `${other.on} ${other.time ?? '24:00'}` < moment);
    if (stricter === -1) return [];
    const nl = 'Deze lezing is strenger dan de datum die geldt. Zet de strengste bovenaan en deze onder otherWordings.';
    const en =
      'This wording is stricter than the date that holds. Put the strictest on top and this one under otherWordings.';
    return [{ path: [...path, 'otherWordings', stricter], nl, en }];
  });
}

function sendingHours({ reminders: { sendAt, window } }: CallFile): Finding[] {
  if (window.from <= sendAt && sendAt < window.to) return [];
  return [
    {
      path: ['reminders', 'sendAt'],
      nl: `Het uur van verzenden valt buiten ${window.from} tot ${window.to}. Kies een uur daartussen.`,
      en: `The sending hour is outside ${window.from} to ${window.to}. Choose an hour between them.`,
    },
  ];
}

function reminderOrder(call: CallFile): Finding[] {
  const lists: { path: Path; days: readonly number[] }[] = [
    { path: ['reminders', 'workingDaysBefore'], days: call.reminders.workingDaysBefore },
  ];
  call.steps.forEach((step, index) => {
    if (step.deadline !== null)
      lists.push({ path: ['steps', index, 'deadline', 'workingDaysBefore'], days: step.deadline.workingDaysBefore });
    if (step.kind === 'recurring-duty')
      lists.push({ path: ['steps', index, 'workingDaysBefore'], days: step.workingDaysBefore });
  });
  return lists
    .filter(({ days }) => days.some((day, index) => index > 0 && day >= (days[index - 1] ?? 0)))
    .map(({ path }) => ({
      path,
      nl: 'Zet het grootste aantal werkdagen eerst en noem elk aantal één keer.',
      en: 'Put the largest number of working days first and name each number once.',
    }));
}

function tiers({ amount }: CallFile): Finding[] {
  if (amount === null) return [];
  return amount.tiers.flatMap((tier, index) => {
    const next = amount.tiers[index + 1];
    const isLast = next === undefined;
    const isFine = isLast
      ? tier.below === null || tier.below > tier.from
      : tier.below === next.from && tier.below > tier.from;
    if (isFine) return [];
    return [
      {
        path: ['amount', 'tiers', index, 'below'],
        nl: 'Elke schijf begint waar de vorige eindigt en loopt op. Verbeter deze grens.',
        en: 'Each tier begins where the one before ends, and they ascend. Correct this bound.',
      },
    ];
  });
}

function dutyYears({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) =>
    step.kind === 'recurring-duty' && step.lastYear < step.firstYear
      ? [
          {
            path: ['steps', index, 'lastYear'],
            nl: `Het laatste jaar ligt vóór het eerste jaar ${String(step.firstYear)}. Verbeter een van beide.`,
            en: `The last year is before the first year ${String(step.firstYear)}. Correct one of them.`,
          },
        ]
      : [],
  );
}
