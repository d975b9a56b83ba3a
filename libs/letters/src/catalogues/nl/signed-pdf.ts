/** What was found of a PDF that was signed elsewhere, line by line. */
export const signedPdf = {
  signer: 'Pdf elders ondertekend',
  signerText: 'met een certificaat op naam van {{signer}}',
  authorities: 'Certificaat uitgegeven door',
  ownAuthority: 'rechtstreeks aanvaard door de beheerder',
  time: 'Ondertekend op',
  stamped: '{{at}}, volgens het tijdstempel van {{by}}',
  claimed: '{{at}}, volgens de klok van wie ondertekende',
  noTime: 'niet vermeld',
  checked: 'Nagekeken',
  checkedText:
    '{{at}}: het is de pdf die hier aangeboden werd, met één handtekening erbij en niets anders; er is sindsdien niets aan veranderd. Het certificaat gold en leidt naar een uitgever die de beheerder aanvaardt ({{algorithm}}).',
  revocation: 'Of het certificaat ingetrokken is',
  revocationText: 'niet gecontroleerd',
};
