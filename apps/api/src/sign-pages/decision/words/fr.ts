import type { DecisionWords } from './words';

export const fr: DecisionWords = {
  title: 'La décision de votre organe',
  text: 'Si un organe de votre administration a décidé de cet accord, dites ici lequel, quand, et où lire la décision. Votre réponse elle-même ne change pas.',
  invitation: 'Ajouter la décision de votre organe',
  organLabel: 'Quel organe a décidé ?',
  organChoose: 'Choisissez un organe',
  dayLabel: 'Quel jour ?',
  dayHint: 'Par exemple 18/12/2019',
  urlLabel: 'Où la décision est-elle publiée ? (facultatif)',
  urlHint: 'Collez l’adresse de la page ou du PDF ; elle commence par https://',
  papersLabel: 'L’extrait de la décision, ou une autre preuve',
  button: 'Enregistrer la décision',
  back: 'Retour à votre réponse',
  faults: {
    OrganMissing: 'Choisissez quel organe a décidé.',
    DayMissing: 'Choisissez le jour où l’organe a décidé.',
    DayNotADate: 'Choisissez un jour qui existe, par exemple 18/12/2019.',
    DayAfterMandate:
      'D’après la réponse, la personne qui a signé n’était plus en fonction ce jour-là. Faites signer à nouveau celle en fonction, ou corrigez le jour.',
    DayInTheFuture: 'Choisissez un jour passé. Si l’organe doit encore décider, dites-le dans votre réponse.',
    UrlNotPublic: 'Écrivez une adresse complète qui commence par https:// et que tout le monde peut ouvrir.',
  },
  givenTitle: 'Ce que vous avez déjà donné',
  anotherTitle: 'Une autre décision',
  kept: 'La décision est enregistrée.',
  given: (organ, day) => `${organ}, ${day}`,
  number: (number) => `Numéro de réception ${number}`,
  published: 'La décision publiée',
};
