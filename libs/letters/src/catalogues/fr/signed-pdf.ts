export const signedPdf = {
  signer: 'PDF signé ailleurs',
  signerText: 'avec un certificat au nom de {{signer}}',
  authorities: 'Certificat délivré par',
  ownAuthority: 'accepté directement par l’administrateur',
  time: 'Signé le',
  stamped: '{{at}}, selon l’horodatage de {{by}}',
  claimed: '{{at}}, selon l’horloge de la personne qui a signé',
  noTime: 'pas mentionné',
  checked: 'Vérifié',
  checkedText:
    '{{at}} : c’est le PDF qui a été proposé ici, avec une seule signature en plus et rien d’autre. Il n’a pas changé depuis. Le certificat était valable et mène à un émetteur que l’administrateur accepte ({{algorithm}}).',
  revocation: 'Si le certificat a été révoqué',
  revocationText: 'pas vérifié',
};
