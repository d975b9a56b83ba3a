export const mailStates = {
  planned: 'gepland',
  sending: 'vertrekt nu',
  sent: 'verstuurd',
  skipped: 'niet meer nodig',
  failed: 'niet aangekomen',
  unknown: 'onzeker',
};

export const mailStateSentences = {
  planned: 'Vertrekt {{when}}.',
  sending: 'Wordt nu verstuurd.',
  sent: 'Verstuurd {{when}}.',
  failed: {
    refused: 'De mailserver weigerde deze mail.',
    deadAddress: 'Niet verstuurd: een andere mail naar dit adres kwam terug, het bestaat niet meer.',
    returned: 'Deze mail vertrok, maar de mailserver van de ontvanger stuurde hem terug.',
    givenUp_one:
      'Niet verstuurd: na {{count}} poging nam de mailserver deze mail nog niet aan. Er wordt niet meer geprobeerd.',
    givenUp_other:
      'Niet verstuurd: na {{count}} pogingen nam de mailserver deze mail nog niet aan. Er wordt niet meer geprobeerd.',
  },
  unknown: 'Niet zeker of deze mail aankwam.',
};

export const incomingKinds = {
  bounce: 'teruggestuurd: niet afgeleverd',
  delay: 'vertraagd: de mailserver probeert nog',
  autoReply: 'automatisch antwoord',
  reply: 'antwoord',
};

export const mailSkips = {
  participantDropped: 'Niet verstuurd: de deelnemer is intussen geschrapt.',
  contactReplaced: 'Niet verstuurd: de contactpersoon is intussen vervangen.',
  dossierClosed: 'Niet verstuurd: het dossier is intussen gesloten.',
  roundClosed: 'Niet verstuurd: de ronde van verklaringen is intussen afgesloten.',
  answered: 'Niet verstuurd: de deelnemer antwoordde intussen of stelde een vraag.',
  dateMoved: 'Niet verstuurd: de datum in deze mail is intussen verplaatst.',
  clockSuspended: 'Niet verstuurd: de termijn is opgeschort.',
  changeUndone: 'Niet verstuurd: de wijziging waarover deze mail gaat, is ongedaan gemaakt.',
  clockRuns: 'Niet verstuurd: de termijn loopt intussen weer.',
  codeOver: 'Niet verstuurd: de code in deze mail was intussen gebruikt of niet meer geldig.',
  absent: 'Niet verstuurd: wie dit zou krijgen, is afwezig; de vervanger krijgt het.',
  notStandingIn: 'Niet verstuurd: deze persoon vervangt niemand op deze dag.',
  notOnAllowList: 'Niet verstuurd: deze installatie mailt alleen naar adressen op haar lijst.',
  superseded: 'Niet verstuurd: een nieuwere herinnering vervangt deze.',
};
