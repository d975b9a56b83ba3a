export const chain = {
  closing: 'L’appel se clôture',
  closingAt: 'L’appel se clôture à {{hour}}',
  closingByBody: 'Le tour se clôture',
  step: 'Dernier jour pour « {{step}} »',
  answer: 'Dernier jour pour la déclaration',
  decision: '{{organ}} décide',
  meeting: 'Dernière séance à temps : {{organ}}',
  nextMeeting: 'Première séance après : {{organ}}',
  agenda: 'L’ordre du jour est clos : {{organ}}',
  executive: 'Dernière séance qui peut le faire inscrire à cet ordre du jour : {{organ}}',
};

export const chainStates = { ample: 'dans les temps', tight: 'serré', late: 'trop tard' };

export const slack = {
  left_one: '{{count}} jour ouvrable ({{days}})',
  left_other: '{{count}} jours ouvrables ({{days}})',
  days_one: '{{count}} jour',
  days_other: '{{count}} jours',
  last: 'dernier jour',
  late: '{{days}} de retard',
  unknown: 'aucune séance connue',
};

export const remedies = {
  urgency: 'Demandez l’urgence pour {{organ}} du {{day}} : l’ordre du jour est déjà clos.',
  executive: 'Selon l’appel, {{organ}} peut décider aussi.',
  executiveRatified: 'Faites décider {{organ}} ; le conseil ratifie ensuite.',
  inPrincipleCounts: 'Demandez un accord de principe : selon l’appel, il compte déjà.',
  inPrincipleExpected: 'Demandez un accord de principe ; il compte dès qu’il est définitif.',
  provisional: 'Introduisez provisoirement : « {{step}} » peut suivre.',
  provisionalUntil: 'Introduisez provisoirement : « {{step}} » peut suivre jusqu’au {{day}}.',
  none: 'L’appel ne permet rien : demandez une séance supplémentaire, ou continuez sans {{name}}.',
};

export const planMarks = {
  reminder: 'rappel',
  meeting: 'séance',
  agenda: 'ordre du jour clos',
  decision: 'décision',
  due: 'dernier jour',
};

export const planSteps = {
  closing: 'parce que la clôture est ce jour-là',
  own: 'date propre de cette étape',
  next: 'parce que « {{step}} » attend cette étape',
};

export const planRemarks = {
  contradictory: 'Les sources ne donnent pas la même date de clôture : la plus stricte vaut.',
  contradictorySafe:
    'Les sources ne donnent pas la même date de clôture : la plus stricte vaut. Votre propre jour sûr est le {{day}}.',
  withoutHour: 'La source ne donne pas d’heure de clôture : toute la journée compte.',
  withoutHourSafe:
    'La source ne donne pas d’heure de clôture : toute la journée compte. Votre propre jour sûr est le {{day}}.',
};
