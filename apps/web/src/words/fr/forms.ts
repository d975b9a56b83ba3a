import type { Words } from '../nl';

/** Words of fields and forms. */
export const forms: Words['forms'] = {
  optional: '(facultatif)',
  fillIn: 'Remplissez ceci : {{label}}.',
  openCalendar: 'Ouvrir le calendrier',
  chooseOne: 'Choisissez …',
  noneFound: 'Rien trouvé. Vérifiez l’orthographe ou cherchez par code INS.',
  chooseFile: 'Choisir un fichier',
  noFileChosen: 'Aucun fichier choisi',
  fileHint: 'Au maximum {{megabytes}} Mo ; {{extensions}}.',
  fileTooLarge: 'Ce fichier dépasse {{megabytes}} Mo. Choisissez un fichier plus petit.',
  fileWrongKind: 'Ce type de fichier n’est pas accepté. Choisissez un de ceux-ci : {{extensions}}.',
  fileBusy: 'Le fichier est en cours de conservation …',
  fileKept: 'Conservé : {{name}}, {{size}}',
};
