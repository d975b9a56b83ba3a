/** How a dossier's proof is held by the roots of days. */
export const proof = {
  noRoot: 'Het bewijs van dit dossier wordt vannacht voor het eerst vastgelegd in een dagwortel.',
  inRoot: 'Het bewijs van dit dossier tot {{when}} ligt vast in dagwortel {{sequence}}.',
  stamped: 'Die heeft een tijdstempel van {{authority}}: {{at}}.',
  waiting: 'Die wacht nog op een tijdstempel; dat wordt opnieuw geprobeerd.',
  noAuthority: 'Die heeft geen tijdstempel: er is geen tijdstempeldienst ingesteld.',
};
