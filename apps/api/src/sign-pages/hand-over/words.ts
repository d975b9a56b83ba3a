import type { Language } from '@penhouder/contracts';
import type { HandOverFaultCode } from './hand-over-form';

/** Everything that the pages say about handing over, in one language. */
export interface HandOverWords {
  /** The way to the form, under the question. */
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  /** `domains`: those of the organisation, as a list; empty: none is known. */
  domains(domains: string, sender: string): string;
  readonly nameLabel: string;
  readonly functionLabel: string;
  readonly emailLabel: string;
  readonly button: string;
  readonly back: string;
  done(colleague: string, when: string | null): string;
  waiting(colleague: string, when: string, sender: string): string;
  readonly faults: Readonly<Record<HandOverFaultCode, string>>;
}

const nl: HandOverWords = {
  link: 'Dit is voor een collega',
  title: 'Geef deze vraag door aan een collega',
  lead: 'Uw collega krijgt een eigen link per mail. Met uw link kunt u daarna nog lezen wat er was, maar niet meer antwoorden. Wie doorgeeft en aan wie, blijft bij dit dossier bewaard.',
  domains: (domains, sender) =>
    domains === ''
      ? `${sender} beslist eerst of doorgeven kan. Tot dan blijft uw eigen link gelden.`
      : `Een collega met een adres op ${domains} krijgt de vraag meteen. Bij een ander adres beslist ${sender} eerst; tot dan blijft uw eigen link gelden.`,
  nameLabel: 'Naam van uw collega',
  functionLabel: 'Functie van uw collega',
  emailLabel: 'E-mailadres van uw collega',
  button: 'Geef de vraag door',
  back: 'Terug naar de vraag',
  done: (colleague, when) =>
    `Deze vraag is ${when === null ? '' : `op ${when} `}doorgegeven aan ${colleague}. Uw collega heeft een eigen link. Met deze link leest u alleen nog wat er was.`,
  waiting: (colleague, when, sender) =>
    `U vroeg op ${when} om door te geven aan ${colleague}. Dat adres ligt buiten het maildomein van uw bestuur: ${sender} beslist, en u krijgt een mail. Tot dan kunt u zelf nog antwoorden.`,
  faults: {
    ColleagueNameMissing: 'Schrijf de naam van uw collega.',
    ColleagueNameHasMarkup: 'Schrijf de naam op één regel en zonder de tekens < en >.',
    ColleagueNameTooLong: 'Schrijf de naam in hoogstens 200 tekens.',
    ColleagueFunctionMissing: 'Schrijf de functie van uw collega.',
    ColleagueFunctionHasMarkup: 'Schrijf de functie op één regel en zonder de tekens < en >.',
    ColleagueFunctionTooLong: 'Schrijf de functie in hoogstens 200 tekens.',
    ColleagueEmailMissing: 'Schrijf het e-mailadres van uw collega.',
    ColleagueEmailNotValid: 'Schrijf een e-mailadres dat bestaat, bijvoorbeeld naam@bestuur.be.',
    ColleagueIsYou: 'Dit is uw eigen adres. Schrijf het adres van uw collega.',
    ColleagueIsAsked: 'Deze collega kreeg al een eigen link voor deze vraag.',
  },
};

const fr: HandOverWords = {
  link: 'Cette demande est pour un collègue',
  title: 'Transmettez cette demande à un collègue',
  lead: 'Votre collègue reçoit son propre lien par courriel. Votre lien permet ensuite de lire ce qui était, mais plus de répondre. Qui transmet et à qui reste conservé dans ce dossier.',
  domains: (domains, sender) =>
    domains === ''
      ? `${sender} décide d’abord si vous pouvez transmettre. D’ici là, votre propre lien reste valable.`
      : `Un collègue dont l’adresse est sur ${domains} reçoit la demande aussitôt. Pour une autre adresse, ${sender} décide d’abord ; d’ici là, votre propre lien reste valable.`,
  nameLabel: 'Nom de votre collègue',
  functionLabel: 'Fonction de votre collègue',
  emailLabel: 'Adresse électronique de votre collègue',
  button: 'Transmettre la demande',
  back: 'Retour à la demande',
  done: (colleague, when) =>
    `Cette demande a été transmise ${when === null ? '' : `le ${when} `}à ${colleague}. Votre collègue a son propre lien. Ce lien-ci ne montre plus que ce qui était.`,
  waiting: (colleague, when, sender) =>
    `Vous avez demandé le ${when} de transmettre à ${colleague}. Cette adresse est hors du domaine de votre administration : ${sender} décide, et vous recevrez un courriel. D’ici là, vous pouvez encore répondre vous-même.`,
  faults: {
    ColleagueNameMissing: 'Écrivez le nom de votre collègue.',
    ColleagueNameHasMarkup: 'Écrivez le nom sur une ligne, sans les signes < et >.',
    ColleagueNameTooLong: 'Écrivez le nom en 200 signes au plus.',
    ColleagueFunctionMissing: 'Écrivez la fonction de votre collègue.',
    ColleagueFunctionHasMarkup: 'Écrivez la fonction sur une ligne, sans les signes < et >.',
    ColleagueFunctionTooLong: 'Écrivez la fonction en 200 signes au plus.',
    ColleagueEmailMissing: 'Écrivez l’adresse électronique de votre collègue.',
    ColleagueEmailNotValid: 'Écrivez une adresse qui existe, par exemple nom@commune.be.',
    ColleagueIsYou: 'Ceci est votre propre adresse. Écrivez celle de votre collègue.',
    ColleagueIsAsked: 'Ce collègue a déjà reçu son propre lien pour cette demande.',
  },
};

export function handOverWords(language: Language): HandOverWords {
  return language === 'fr' ? fr : nl;
}
