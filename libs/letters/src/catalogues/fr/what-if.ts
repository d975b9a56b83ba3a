export const whatIf = { mails: '{{kind}} : {{count}}' };

export const lateOnes = {
  decidesAfter: '{{name}} ne décide que le {{day}} : après la clôture.',
  noMeeting: '{{name}} n’a plus de séance connue avant la clôture.',
  agendaClosed: '{{name}} : l’ordre du jour de la dernière séance était clos le {{day}}.',
  duePassed: '{{name}} : le dernier jour, le {{day}}, est passé.',
};
