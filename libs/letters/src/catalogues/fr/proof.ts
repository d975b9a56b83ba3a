export const proof = {
  noRoot: 'La preuve de ce dossier sera fixée pour la première fois cette nuit dans une racine du jour.',
  inRoot: 'La preuve de ce dossier jusqu’au {{when}} est fixée dans la racine du jour {{sequence}}.',
  stamped: 'Celle-ci porte un horodatage de {{authority}} : {{at}}.',
  waiting: 'Celle-ci attend encore un horodatage ; un nouvel essai suivra.',
  noAuthority: 'Celle-ci n’a pas d’horodatage : aucun service d’horodatage n’est configuré.',
};
