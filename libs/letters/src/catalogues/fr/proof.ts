import type { SameShape } from '../same-shape';
import type * as dutch from '../nl/proof';

export const proof: SameShape<typeof dutch.proof> = {
  noRoot: 'La preuve de ce dossier sera fixée pour la première fois cette nuit dans une racine du jour.',
  inRoot: 'La preuve de ce dossier jusqu’au {{when}} est fixée dans la racine du jour {{sequence}}.',
  stamped: 'Celle-ci porte un horodatage de {{authority}} : {{at}}.',
  waiting: 'Celle-ci attend encore un horodatage ; un nouvel essai suivra.',
  noAuthority: 'Celle-ci n’a pas d’horodatage : aucun service d’horodatage n’est configuré.',
};

export const bundlePaper: SameShape<typeof dutch.bundlePaper> = {
  title: 'Dossier {{number}} : {{title}}',
  footer: 'Dossier {{number}}',
  body: 'Organisation',
  call: 'Appel',
  launched: 'Démarré',
  internalDue: 'Échéance interne',
  closing: 'Échéance de l’appel',
  amount: 'Montant',
  outcome: 'Issue',
  steps: 'Étapes',
  quorum: 'Quorum',
  participants: 'Participants et leurs réponses',
  course: 'Déroulement',
  files: 'Fichiers, avec leur SHA-256',
  proof: 'Preuve',
  answer: 'Réponse',
  received: 'Reçue',
  signer: 'Signataire',
  remark: 'Attention',
  words: 'Texte',
  papers: 'Annexes',
  evidence: 'Numéro et nombre de contrôle',
  check:
    'Ce document est destiné à la lecture. La preuve elle-même se trouve dans les autres fichiers de l’archive ; LEESMIJ.txt explique comment chacun peut la vérifier.',
};
