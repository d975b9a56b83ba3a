import type { Finding, Path } from './problem';
import type { CallFile } from './schema';

/** Order of dates, hours and reminders. */
export function checkDates(call: CallFile): Finding[] {
  return [
    ...internalDue(call),
    ...opening(call),
    ...wordings(call),
    ...sendingHours(call),
    ...reminderOrder(call),
    ...ladder(call),
  ];
}

function internalDue({ internalDue: due, closing }: CallFile): Finding[] {
  if (due === null || closing === null || due.on < closing.on) return [];
  return [
    {
      path: ['internalDue', 'on'],
      nl: `De eigen uiterste dag (internalDue) ${due.on} ligt niet vóór de sluitingsdatum (closing) ${closing.on}. Verbeter een van beide.`,
      fr: `La fin du délai interne (internalDue) ${due.on} ne tombe pas avant la clôture (closing) ${closing.on}. Corrigez l’une des deux.`,
      en: `The internal due day (internalDue) ${due.on} is not before the closing date (closing) ${closing.on}. Correct one of them.`,
    },
  ];
}

function opening({ opening: from, closing }: CallFile): Finding[] {
  if (from === null || closing === null || from.on < closing.on) return [];
  return [
    {
      path: ['opening', 'on'],
      nl: `Indienen kan pas na de sluitingsdatum ${closing.on}. Kies een vroegere dag.`,
      fr: `Le dépôt ne s’ouvre qu’après la clôture du ${closing.on}. Choisissez un jour plus tôt.`,
      en: `Filing opens only after the closing date ${closing.on}. Choose an earlier day.`,
    },
  ];
}

/** Contradictory sources name every wording, and the strictest of them drives the work. Source: `domain.md` 5 case 4. */
function wordings(call: CallFile): Finding[] {
  return (['closing', 'internalDue'] as const).flatMap((name): Finding[] => {
    const date = call[name];
    if (date === null) return [];
    const path: Path = [name];
    const { on, time, otherWordings, source } = date;
    if ((source.certainty === 'contradictory') !== otherWordings.length > 0) {
      const nl =
        'Tegenstrijdige bronnen (contradictory) staan elk onder otherWordings; zonder tegenspraak blijft die lijst leeg.';
      return [
        {
          path,
          nl,
          fr: 'Des sources contradictoires (contradictory) figurent chacune sous otherWordings ; sans contradiction cette liste reste vide.',
          en: 'Contradictory sources each stand under otherWordings; without contradiction that list stays empty.',
        },
      ];
    }
    const moment = `${on} ${time ?? '24:00'}`;
    const stricter = otherWordings.findIndex((other) => `${other.on} ${other.time ?? '24:00'}` < moment);
    if (stricter === -1) return [];
    const nl = 'Deze lezing is strenger dan de datum die geldt. Zet de strengste bovenaan en deze onder otherWordings.';
    const fr =
      'Cette lecture est plus stricte que la date qui vaut. Mettez la plus stricte en haut et celle-ci sous otherWordings.';
    const en =
      'This wording is stricter than the date that holds. Put the strictest on top and this one under otherWordings.';
    return [{ path: [...path, 'otherWordings', stricter], nl, fr, en }];
  });
}

function sendingHours({ reminders }: CallFile): Finding[] {
  if (reminders === null) return [];
  const { sendAt, window } = reminders;
  if (window.from >= window.to) {
    const { from, to } = window;
    return [
      {
        path: ['reminders', 'window'],
        nl: `from (${from}) ligt niet vóór to (${to}). Zet het vroegste uur bij from en het laatste bij to.`,
        fr: `from (${from}) n’est pas avant to (${to}). Mettez l’heure la plus tôt dans from et la plus tard dans to.`,
        en: `from (${from}) is not before to (${to}). Put the earliest hour in from and the latest in to.`,
      },
    ];
  }
  if (window.from <= sendAt && sendAt < window.to) return [];
  return [
    {
      path: ['reminders', 'sendAt'],
      nl: `Het uur van verzenden valt buiten ${window.from} tot ${window.to}. Kies een uur daartussen.`,
      fr: `L’heure d’envoi tombe en dehors de ${window.from} à ${window.to}. Choisissez une heure entre les deux.`,
      en: `The sending hour is outside ${window.from} to ${window.to}. Choose an hour between them.`,
    },
  ];
}

function reminderOrder(call: CallFile): Finding[] {
  const lists: { path: Path; days: readonly number[] }[] = [
    { path: ['reminders', 'workingDaysBefore'], days: call.reminders?.workingDaysBefore ?? [] },
  ];
  const ladder = call.reminders?.ladder ?? [];
  lists.push({ path: ['reminders', 'ladder'], days: ladder.map(({ workingDaysBefore }) => workingDaysBefore) });
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
      fr: 'Mettez le plus grand nombre de jours ouvrables en premier et chaque nombre une seule fois.',
      en: 'Put the largest number of working days first and name each number once.',
    }));
}

/** Each rung once, and only where somebody is asked. */
function ladder({ reminders, steps }: CallFile): Finding[] {
  const rungs = (reminders?.ladder ?? []).map(({ to }) => to);
  const twice = rungs.findIndex((rung, index) => rungs.indexOf(rung) !== index);
  const again: Finding[] =
    twice === -1
      ? []
      : [
          {
            path: ['reminders', 'ladder', twice, 'to'],
            nl: 'Deze trede staat er al. Noem elke trede één keer.',
            fr: 'Cet échelon y figure déjà. Nommez chaque échelon une seule fois.',
            en: 'This rung is there already. Name each rung once.',
          },
        ];
  if (rungs.length === 0 || steps.some(({ kind }) => kind === 'sign-off-round')) return again;
  const path: Path = ['reminders', 'ladder'];
  const nl = 'Deze oproep vraagt niemand om een antwoord, dus is er geen stilte. Laat ladder weg.';
  const fr = 'Cet appel ne demande de réponse à personne ; il n’y a donc pas de silence. Supprimez ladder.';
  const en = 'This call asks nobody for an answer, so there is no silence. Leave ladder out.';
  return [...again, { path, nl, fr, en }];
}
