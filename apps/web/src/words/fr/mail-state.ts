export const mailState = {
  title: 'État du courrier',
  believed: 'Les destinataires peuvent-ils faire confiance à notre courrier ?',
  found: 'Ce qui se trouve dans le DNS',
  add: 'Cet enregistrement doit se trouver dans le DNS :',
  outages: 'Pannes de nos pages et de notre courrier',
  outagesHelp:
    'Personne n’est en retard à cause des heures où nous n’étions pas joignables. Qui pouvait répondre pendant ce temps le reçoit d’office en plus.',
  what: 'Quoi',
  from: 'De',
  to: 'À',
  measured: 'Constaté et mesuré',
  credit: 'Rendu dans vos dossiers',
  nobody: 'à personne',
};
