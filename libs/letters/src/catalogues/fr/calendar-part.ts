export const calendarPart = {
  summary: '{{task}} : {{call}} ({{unit}})',
  description:
    'Date limite pour la réponse de {{unit}} à {{organisation}}, dans le dossier {{number}}. On répond par le lien du mail.',
  over: '{{organisation}} n’attend plus rien de {{unit}} pour ce jour, dans le dossier {{number}}.',
};
