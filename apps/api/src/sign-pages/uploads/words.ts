import type { Language } from '@penhouder/contracts';

/** What a page says while files leave. */
export interface UploadWords {
  readonly label: string;
  /** `{n}`: how much of it is on its way, in percent. */
  readonly going: string;
  readonly done: string;
  readonly broken: string;
}

const nl: UploadWords = {
  label: 'Verloop van het versturen',
  going: 'Uw bestanden worden verstuurd: {n} %',
  done: 'Uw bestanden zijn aangekomen.',
  broken:
    'De verbinding viel weg: uw bestanden zijn niet aangekomen. Wat u invulde en koos, staat er nog. Probeer het opnieuw zodra u weer verbinding hebt.',
};

const fr: UploadWords = {
  label: 'Progression de l’envoi',
  going: 'Envoi de vos fichiers : {n} %',
  done: 'Vos fichiers sont arrivés.',
  broken:
    'La connexion a été interrompue : vos fichiers ne sont pas arrivés. Ce que vous avez rempli et choisi est toujours là. Réessayez dès que vous avez de nouveau une connexion.',
};

/** The PDF goes with the answer that it confirms: when the connection dies nobody knows whether it came. */
const pdfNl: UploadWords = {
  ...nl,
  going: 'Uw pdf wordt verstuurd: {n} %',
  done: 'Uw pdf is aangekomen.',
  broken:
    'De verbinding viel weg: misschien is uw pdf niet aangekomen. Uw antwoord en uw bestand staan hier nog. Bevestig opnieuw zodra u weer verbinding hebt; ook tweemaal verstuurd is het één antwoord.',
};

const pdfFr: UploadWords = {
  ...fr,
  going: 'Envoi de votre PDF : {n} %',
  done: 'Votre PDF est arrivé.',
  broken:
    'La connexion a été interrompue : votre PDF n’est peut-être pas arrivé. Votre réponse et votre fichier sont toujours ici. Confirmez à nouveau dès que vous avez une connexion ; même envoyée deux fois, c’est une seule réponse.',
};

/** The words about sending a PDF that was signed elsewhere. */
export function pdfUploadWordsOf(language: Language): UploadWords {
  return { nl: pdfNl, fr: pdfFr }[language];
}

/** The words about sending files in a language. */
export function uploadWordsOf(language: Language): UploadWords {
  return { nl, fr }[language];
}
