import type { Language } from '@penhouder/contracts';
import { elide } from '@penhouder/letters';
import type { AbsenceFaultCode } from './absence-form';

/** Everything that the sign pages say about being away, in one language. `days`: ready, `van … tot en met …`. */
export interface AbsenceWords {
  /** The way to the form, under the question. */
  readonly link: string;
  /** The same, to who named somebody already. */
  readonly linkAgain: string;
  readonly title: string;
  readonly lead: string;
  /** `domains`: those of the organisation, as a list; empty: none is known. */
  domains(domains: string, sender: string): string;
  readonly untouched: string;
  readonly fromLabel: string;
  readonly untilLabel: string;
  readonly dayHint: string;
  readonly button: string;
  /** To who is or will be away. */
  away(substitute: string, days: string): string;
  waiting(substitute: string, days: string, asked: { readonly when: string; readonly sender: string }): string;
  /** To a substitute: before, on and after its days. */
  before(person: string, days: string, from: string): string;
  during(person: string, days: string): string;
  after(person: string): string;
  readonly faults: Readonly<Record<AbsenceFaultCode, string>>;
}

const nl: AbsenceWords = {
  link: 'Ik ben afwezig',
  linkAgain: 'Ik ben nog op andere dagen afwezig',
  title: 'Wie vervangt u terwijl u afwezig bent?',
  lead: 'Uw vervanger krijgt op de eerste dag een eigen link per mail, en in die dagen ook de herinneringen. Uw eigen link blijft gelden: wie eerst tekent, telt. Wie vervangt en wanneer, blijft bij dit dossier bewaard; waarom u afwezig bent, vragen we niet.',
  domains: (domains, sender) =>
    domains === ''
      ? `${sender} beslist eerst of deze persoon kan vervangen. Tot dan blijft de vraag bij u.`
      : `Iemand met een adres op ${domains} kan meteen vervangen. Bij een ander adres beslist ${sender} eerst; tot dan blijft de vraag bij u.`,
  untouched: 'Vervangen geeft geen ambt: uw vervanger tekent in het eigen ambt, waarnemend of bij delegatie.',
  fromLabel: 'Eerste dag',
  untilLabel: 'Laatste dag',
  dayHint: 'De dag telt mee',
  button: 'Duid aan als vervanger',
  away: (substitute, days) =>
    `U wordt vervangen ${days} door ${substitute}. Herinneringen gaan dan naar uw vervanger. U kunt zelf ook nog antwoorden: wie eerst tekent, telt.`,
  waiting: (substitute, days, { when, sender }) =>
    `U vroeg op ${when} om u ${days} te laten vervangen door ${substitute}. Dat adres ligt buiten het maildomein van uw bestuur: ${sender} beslist, en u krijgt een mail.`,
  before: (person, days, from) =>
    `U vervangt ${person}, ${days}. Antwoorden kan vanaf ${from}; nu kunt u alleen lezen.`,
  during: (person, days) => `U antwoordt bij afwezigheid van ${person}, ${days}. Teken in uw eigen ambt.`,
  after: (person) =>
    `Uw dagen als vervanger van ${person} zijn voorbij. Met deze link kunt u alleen nog lezen wat er was.`,
  faults: {
    AbsenceFromMissing: 'Schrijf de eerste dag van uw afwezigheid als dag/maand/jaar.',
    AbsenceUntilMissing: 'Schrijf de laatste dag van uw afwezigheid als dag/maand/jaar.',
    AbsenceUntilBeforeFrom: 'De laatste dag ligt vóór de eerste. Verbeter de dagen.',
    AbsenceIsPast: 'De laatste dag is voorbij. Schrijf een latere laatste dag.',
    AbsenceIsTooLong: 'Een vervanging duurt hoogstens een jaar. Geef de vraag anders door aan een collega.',
    AbsenceHasSubstitute: 'Voor een van deze dagen duidde u al iemand aan. Kies andere dagen.',
  },
};

const fr: AbsenceWords = {
  link: 'Je m’absente',
  linkAgain: 'Je m’absente encore d’autres jours',
  title: 'Qui vous remplace pendant votre absence ?',
  lead: 'La personne qui vous remplace reçoit le premier jour son propre lien par courriel, et ces jours-là aussi les rappels. Votre lien reste valable : la première signature compte. Qui remplace et quand reste conservé dans ce dossier ; nous ne demandons pas la raison de l’absence.',
  domains: (domains, sender) =>
    domains === ''
      ? `${sender} décide d’abord si cette personne peut remplacer. D’ici là, la demande reste chez vous.`
      : `Une personne dont l’adresse est sur ${domains} peut remplacer aussitôt. Pour une autre adresse, ${sender} décide d’abord ; d’ici là, la demande reste chez vous.`,
  untouched:
    'Remplacer ne donne aucune fonction : la personne signe dans sa propre fonction, faisant fonction ou par délégation.',
  fromLabel: 'Premier jour',
  untilLabel: 'Dernier jour',
  dayHint: 'Ce jour est compris',
  button: 'Désigner pour le remplacement',
  away: (substitute, days) =>
    `Personne qui vous remplace ${days} : ${substitute}. Les rappels vont alors à cette personne. Vous pouvez encore répondre vous-même : la première signature compte.`,
  waiting: (substitute, days, { when, sender }) =>
    `Vous avez demandé le ${when} un remplacement ${days} par ${substitute}. Cette adresse est hors du domaine de votre administration : ${sender} décide, et vous recevrez un courriel.`,
  before: (person, days, from) =>
    `Vous remplacez ${person}, ${days}. Vous pourrez répondre à partir du ${from} ; maintenant, vous pouvez seulement lire.`,
  during: (person, days) =>
    elide(`Vous répondez en l’absence de ${person}, ${days}. Signez dans votre propre fonction.`),
  after: (person) =>
    elide(`Vos jours de remplacement de ${person} sont passés. Ce lien permet seulement encore de lire ce qui était.`),
  faults: {
    AbsenceFromMissing: 'Écrivez le premier jour de votre absence sous la forme jour/mois/année.',
    AbsenceUntilMissing: 'Écrivez le dernier jour de votre absence sous la forme jour/mois/année.',
    AbsenceUntilBeforeFrom: 'Le dernier jour précède le premier. Corrigez les jours.',
    AbsenceIsPast: 'Le dernier jour est passé. Écrivez un dernier jour ultérieur.',
    AbsenceIsTooLong: 'Un remplacement dure au plus un an. Sinon, transmettez la demande à un collègue.',
    AbsenceHasSubstitute: 'Vous avez déjà désigné quelqu’un pour un de ces jours. Choisissez d’autres jours.',
  },
};

export function absenceWords(language: Language): AbsenceWords {
  return language === 'fr' ? fr : nl;
}
