/** What a virus scanner said of files. */
export const files = {
  states: {
    notScanned: 'niet gescand op virussen',
    quarantine: 'wordt nog nagekeken op virussen',
    clean: 'geen virus gevonden',
    infected: 'schadelijk ({{finding}}), wordt aan niemand gegeven',
    removed: 'was schadelijk ({{finding}}), is verwijderd',
  },
  task: 'Vraag een ander bestand in de plaats van {{name}}',
  taskDetail:
    'Er zit iets schadelijks in ({{finding}}): niemand krijgt het. Vraag een ander bestand aan wie het toevoegde, en verwijder dit bij de bestanden.',
  scannerAway_one:
    'Het nakijken op virussen staat stil: {{count}} bestand wacht sinds {{since}} en kan niet geopend worden. Verwittig wie deze installatie beheert.',
  scannerAway_other:
    'Het nakijken op virussen staat stil: {{count}} bestanden wachten sinds {{since}} en kunnen niet geopend worden. Verwittig wie deze installatie beheert.',
};
