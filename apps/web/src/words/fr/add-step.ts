import type { Words } from '../nl';

/** Words of the form that adds a step to one dossier. */
export const addStep: Words['addStep'] = {
  after: 'Vient après',
  afterHint: 'Ce qui doit être fait d’abord. Ne cochez rien si l’étape peut commencer tout de suite.',
  gate: 'Ne vient que si cette étape se termine d’une certaine façon',
  gateHint: 'Si elle se termine autrement, la nouvelle étape est passée.',
  gateEnds: 'Si elle se termine ainsi',
  deadline: 'Dernier jour',
  wording: {
    none: 'aucun',
    until: 'jusqu’à un jour compris',
    before: 'avant un jour',
    after: 'un délai après quelque chose',
    ahead: 'un délai avant quelque chose',
  },
  on: 'Jour',
  hour: 'Heure de ce jour',
  count: 'Combien',
  unit: 'Compté en',
  units: {
    workingDays: 'jours ouvrables',
    calendarDays: 'jours calendrier',
    weeks: 'semaines',
    months: 'mois',
    years: 'années',
  },
  anchorLabel: 'À compter de',
  anchor: {
    launch: 'le lancement du dossier',
    closing: 'la date de clôture de l’appel',
    opened: 'le début de : {{step}}',
    concluded: 'la fin de : {{step}}',
  },
  remind: 'Rappel au coordinateur, en jours ouvrables avant',
  remindHint: 'Plusieurs : séparés par une virgule. Vide : aucun rappel.',
};
