/** Words of the calendars that people subscribe to. */
export const feeds = {
  title: 'Uw agenda',
  sentence:
    'Abonneer uw agenda op de dagen van uw dossiers: sluiting, uiterste dagen, zittingen, stappen en verslagen. Wat verschuift of vervalt, volgt vanzelf.',
  subscribe: 'Abonnement',
  dossierTitle: 'In uw agenda',
  dossierSentence:
    'Een adres met alleen de dagen van dit dossier, ook voor een collega die zich hier niet aanmeldt. Het werkt zolang u zelf dit dossier kunt zien.',
  addresses: 'Adressen die werken',
  none: 'Er is geen adres.',
  make: 'Maak een adres',
  renew: 'Maak een nieuw adres',
  renewHelp: 'Uw vorige adres werkt dan niet meer.',
  revoke: 'Trek in',
  revokeThis: 'Trek in: {{text}}',
  revoked: 'Het adres is ingetrokken en werkt niet meer.',
  address: 'Adres van de agenda',
  once: 'U ziet dit adres alleen nu: kopieer het en voeg het toe in uw agenda.',
  copy: 'Kopieer',
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren lukt hier niet. Het adres staat geselecteerd: druk op Ctrl+C, of op een Mac op Cmd+C.',
  how: 'Zo voegt u het toe',
  outlook: 'Outlook: “Agenda toevoegen”, dan “Abonneren via internet”.',
  google: 'Google Agenda: naast “Andere agenda’s” op het plusteken, dan “Via URL”.',
  apple: 'Apple Agenda: “Archief”, dan “Nieuw agenda-abonnement”.',
  delay: 'Wij vragen agenda’s om elk uur te kijken. Outlook op het web kan er 3 tot 24 uur over doen.',
  secret:
    'Wie het adres heeft, ziet deze dagen met de namen van besturen. Trek het in als het in verkeerde handen komt.',
};
