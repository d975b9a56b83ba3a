import type { Words } from '../nl';

/** Words of Post. */
export const post: Words['post'] = {
  title: 'Courrier',
  filter: 'Quels courriels',
  all: 'Tous',
  planned: 'Prêts à partir ({{count}})',
  sent: 'Envoyés ({{count}})',
  failed: 'Non arrivés ({{count}})',
  later: 'Un rappel prévu n’arrive ici que le jour même ; jusque-là, il figure dans le déroulement du dossier.',
  staysHere:
    'Cette installation n’a pas de serveur de courriel : ce qui est dit envoyé se trouve dans sa propre boîte de capture et personne ne l’a reçu.',
  when: 'Quand',
  to: 'À',
  subject: 'Objet',
  dossier: 'Dossier',
  status: 'État',
  empty: 'Ici viendra chaque courriel que Penhouder prévoit ou envoie. Lancez un dossier pour voir le premier.',
  emptyState: 'Aucun courriel dans cet état.',
  back: 'Retour au courrier',
  backDossier: 'Retour au dossier',
  asSent: 'Le courriel tel que le destinataire le lit',
  asText: 'Le courriel en texte simple',
  facts: 'Données du courriel',
  participant: 'Participant',
  messageId: 'Numéro du message',
  hash: 'SHA-256 de ce qui est parti',
  notLeft: 'pas encore parti',
  attempts: 'Tentatives',
  lastResponse: 'Dernière réponse du serveur',
  cameBack: 'Ce qui est revenu à ce courriel',
  report: 'Avis',
};
