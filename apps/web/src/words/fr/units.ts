import type { Words } from '../nl';

/** Words of the form that adds an organisation. */
export const units: Words['units'] = {
  add: 'Nouvelle organisation',
  onlyYou:
    'Pour une entreprise, une école, une association ou une agence. Les communes et les CPAS sont déjà dans la liste. Seule votre organisation voit ce que vous ajoutez.',
  name: 'Nom de l’organisation',
  kindLabel: 'Type',
  kind: {
    firm: 'entreprise',
    association: 'association',
    school: 'école',
    agency: 'agence, comme le VDAB',
  },
  enterpriseNumber: 'Numéro d’entreprise',
  enterpriseNumberHint: 'Comme 0207.494.678.',
  contact: 'Qui reçoit les courriels',
  contactHint: 'Remplissez tout, ou laissez tout vide et ajoutez le contact plus tard.',
  save: 'Enregistrer l’organisation',
  added: '{{name}} figure dans la liste des organisations.',
};
