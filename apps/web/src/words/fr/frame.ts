import type { Words } from '../nl';

/** Words of the frame around every page. */
export const frame: Words['frame'] = {
  skip: 'Aller au contenu',
  navigation: 'Menu principal',
  today: 'Aujourd’hui',
  todayCount: '{{count}} à faire',
  dossiers: 'Dossiers',
  calls: 'Appels',
  addressBook: 'Carnet d’adresses',
  post: 'Courrier',
  newDossier: 'Nouveau dossier',
  search: 'Chercher un dossier',
  searchAction: 'Chercher',
  account: 'Votre compte',
  statements: 'Pages publiques',
  privacy: 'Vie privée et conservation',
  signOut: 'Se déconnecter',
  catcher: 'Voir les courriels interceptés',
  exampleHouse: 'exemple',
  loading: 'Un instant, les données arrivent.',
  busy: 'Un instant …',
  close: 'Fermer',
  cancel: 'Annuler',
  remove: 'Supprimer',
  nextPage: 'Les {{count}} suivants',
  firstPage: 'Retour au début',
  printedOn: 'Imprimé le {{date}}',
  notFoundTitle: 'Cette page n’existe pas',
  notFound:
    'L’adresse n’est pas correcte ou la page a été déplacée. Allez à Aujourd’hui et continuez votre recherche de là.',
  toToday: 'Vers Aujourd’hui',
};
