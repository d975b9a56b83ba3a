import type { Language } from '@penhouder/contracts';
import type { ApiProblemCode } from './problem-codes';

type Data = Readonly<Record<string, unknown>>;
type Sentence = string | ((data: Data) => string);

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const list = (value: unknown): string => (Array.isArray(value) ? value.map(text).join(', ') : '');

/** What the API says when it refuses, and what to do then. Refusals of the core have their sentences in `letters`. */
const nl: Record<ApiProblemCode, Sentence> = {
  ValidationFailed: 'Niet alle velden zijn goed ingevuld. Verbeter wat hieronder staat en probeer opnieuw.',
  MalformedBody: 'De server kon dit verzoek niet lezen. Laad de pagina opnieuw en probeer nog eens.',
  IdempotencyKeyMissing:
    'Het verzoek heeft geen sleutel (kopregel Idempotency-Key). Laad de pagina opnieuw en probeer nog eens.',
  NotSignedIn:
    'U bent niet aangemeld, of uw sessie is afgelopen. Vraag een nieuwe aanmeldlink; wat u typte blijft staan.',
  NotAllowed: 'Uw account mag dit niet doen. Vraag het aan een beheerder van uw organisatie.',
  CrossSiteRequest:
    'Dit verzoek kwam van een andere website en is daarom niet uitgevoerd. Open Penhouder zelf en probeer het daar.',
  NotFound: 'Dit bestaat niet, of het hoort bij een andere organisatie. Ga terug naar de lijst.',
  BodyTooLarge:
    'Dit is te veel tekst of een te groot bestand om te ontvangen. Kort uw tekst in, of kies een kleiner bestand, en probeer opnieuw.',
  TooManyRequests: 'Dit werd te vaak na elkaar geprobeerd. Wacht enkele minuten en probeer dan opnieuw.',
  Unexpected:
    'De server kon dit niet afwerken; er is niets gewijzigd. Probeer het opnieuw; lukt het niet, geef uw beheerder dan het nummer van deze melding.',
  DatabaseUnavailable:
    'De gegevens zijn even niet bereikbaar; er is niets bewaard. Probeer het over een minuut opnieuw.',
  WorkflowUnavailable:
    'De dossiermotor is even niet bereikbaar; uw opdracht is niet uitgevoerd. Wat u invulde blijft staan: probeer het over een minuut opnieuw.',
  DossierNotStarted: 'Dit dossier wordt nog opgestart. Probeer het over enkele seconden opnieuw.',
  UnknownCall: 'Deze oproep bestaat niet (meer) voor uw organisatie. Kies een oproep uit de lijst.',
  CallMissing: 'Kies eerst een oproep.',
  TitleMissing: 'Geef het dossier een naam.',
  UnitNotValid: ({ name, on }) =>
    `${text(name)} bestaat niet op ${text(on)}, de peildatum. Kies het bestuur dat toen bestond.`,
  UnknownUnit: 'Dit bestuur staat niet in de lijst. Haal het weg en zoek het opnieuw op.',
  UnknownContact: 'Deze contactpersoon staat niet in uw adresboek. Kies iemand anders.',
  ContactArchived: ({ unit }) =>
    `De gekozen contactpersoon van ${text(unit)} is gearchiveerd. Kies iemand anders, of haal de persoon terug in het adresboek.`,
  ContactOfOtherUnit: ({ unit }) =>
    `De gekozen contactpersoon werkt niet bij ${text(unit)}. Kies iemand van ${text(unit)}.`,
  ContactEmailInvalid: ({ unit }) =>
    unit === undefined
      ? 'Dit is geen volledig e-mailadres. Schrijf het zoals naam@gemeente.be.'
      : `Het e-mailadres van de contactpersoon van ${text(unit)} is niet volledig. Verbeter het in het adresboek.`,
  SlotWithoutContact: ({ unit, slot }) =>
    `${text(unit)} heeft nog niemand voor handtekening ${text(slot)}. Kies een contactpersoon.`,
  ClockMissing: 'Een voorbeeld of oefening heeft een eigen klok. Kies de dag waarop ze begint.',
  ClockInTheFuture: 'De klok van een voorbeeld of oefening begint ten laatste vandaag. Kies een vroegere dag.',
  DraftAlreadyLaunched: 'Dit ontwerp is al gestart. Open het dossier om verder te werken.',
  NotAnOwnClock: 'Alleen een voorbeeld of een oefening heeft een eigen klok; dit dossier volgt de echte tijd.',
  ClockBackwards: 'De klok van een dossier kan niet terug. Kies een later moment.',
  ClockBusy:
    'Er staan nog antwoorden of mails klaar die eerst afgewerkt worden. Probeer het over enkele seconden opnieuw.',
  UnknownFile: 'Dit bestand hoort niet bij dit dossier. Voeg het opnieuw toe.',
  FileMissing: 'Er kwam geen bestand mee. Kies een bestand en probeer opnieuw.',
  FileEmpty: 'Dit bestand is leeg. Kies een ander bestand.',
  FileTooLarge:
    'Dit bestand is groter dan 25 MB. Maak het kleiner, bijvoorbeeld door met een lagere resolutie te scannen.',
  FileTypeNotAllowed: ({ allowed }) => `Dit soort bestand kan niet. Kies een van deze soorten: ${list(allowed)}.`,
  FileContentMismatch: ({ extension }) =>
    `De inhoud is geen echt ${text(extension)}-bestand. Bewaar het opnieuw in het juiste formaat en voeg dat toe.`,
  FileUnpacksTooLarge:
    'Dit bestand is beschadigd of wordt te groot als het wordt uitgepakt. Bewaar het opnieuw, zonder grote beelden.',
  LinkUnknown:
    'Deze link klopt niet. Waarschijnlijk is een stuk weggevallen bij het kopiëren: open de link nog eens vanuit de mail.',
  LinkRevoked:
    'Deze link werkt niet meer: er is een nieuwe link verstuurd, of iemand anders is nu de contactpersoon. Zoek de laatste mail over dit dossier.',
  LinkExpired:
    'Deze link is verlopen: de vraag is afgesloten. Bel of mail de organisatie die u de link stuurde voor een nieuwe.',
  LinkOfOtherTab:
    'U opende intussen een andere link in deze browser. Open de mail van dit dossier opnieuw en ga van daar verder.',
  SignSessionEnded: 'U was te lang weg. Open de link in uw mail opnieuw; wat u typte staat nog klaar op dit toestel.',
  ReplacementOver:
    'Uw antwoord staat vast: vervangen met deze link kan niet meer. Klopt het niet? Bel of mail de organisatie die u de link stuurde.',
  TextChanged: 'De tekst waarop u antwoordt is intussen vervangen. Lees de nieuwe tekst en antwoord opnieuw.',
  SubmissionIdTaken: 'Dit formulier hoort bij een ander antwoord. Open de link in uw mail opnieuw.',
  SignInLinkUnknown: 'Deze aanmeldlink klopt niet. Vraag een nieuwe link aan.',
  SignInLinkExpired: 'Deze aanmeldlink is verlopen: hij werkt 15 minuten. Vraag een nieuwe link aan.',
  SignInLinkUsed: 'Deze aanmeldlink is al gebruikt. Vraag een nieuwe link aan.',
};

/** Only codes that a contact of a municipality can meet; the rest falls back to Dutch. */
const fr: Partial<Record<ApiProblemCode, Sentence>> = {
  ValidationFailed: 'Certains champs ne sont pas bien remplis. Corrigez ce qui est indiqué et réessayez.',
  MalformedBody: 'Le serveur n’a pas pu lire cette demande. Rouvrez le lien de votre e-mail et réessayez.',
  CrossSiteRequest: 'Cette demande vient d’un autre site et n’a pas été exécutée. Ouvrez le lien de votre e-mail.',
  NotFound: 'Cette page n’existe pas. Ouvrez le lien de votre e-mail.',
  BodyTooLarge: 'Votre texte est trop long pour être reçu. Raccourcissez-le et réessayez.',
  TooManyRequests: 'Trop d’essais à la suite. Attendez quelques minutes et réessayez.',
  Unexpected: 'Le serveur n’a pas pu terminer; rien n’a été modifié. Réessayez dans quelques minutes.',
  DatabaseUnavailable:
    'Les données sont momentanément inaccessibles; rien n’a été enregistré. Réessayez dans une minute.',
  LinkUnknown:
    'Ce lien n’est pas correct. Une partie a sans doute été perdue en le copiant: ouvrez-le à nouveau depuis l’e-mail.',
  LinkRevoked:
    'Ce lien ne fonctionne plus: un nouveau lien a été envoyé, ou une autre personne est désormais le contact. Cherchez le dernier e-mail de ce dossier.',
  LinkExpired:
    'Ce lien a expiré: la demande est clôturée. Contactez l’organisation qui vous l’a envoyé pour en recevoir un nouveau.',
  LinkOfOtherTab:
    'Vous avez ouvert entre-temps un autre lien dans ce navigateur. Rouvrez l’e-mail de ce dossier et continuez de là.',
  SignSessionEnded:
    'Vous êtes resté absent trop longtemps. Rouvrez le lien de votre e-mail; ce que vous avez tapé est gardé sur cet appareil.',
  ReplacementOver:
    'Votre réponse est définitive : elle ne peut plus être remplacée par ce lien. Elle n’est pas correcte ? Contactez l’organisation qui vous a envoyé le lien.',
  TextChanged:
    'Le texte auquel vous répondez a été remplacé entre-temps. Lisez le nouveau texte et répondez à nouveau.',
  SubmissionIdTaken: 'Ce formulaire appartient à une autre réponse. Rouvrez le lien de votre e-mail.',
};

/** The sentence of an API refusal in the reader's language. */
export function problemSentence(code: ApiProblemCode, data: Data, language: Language): string {
  const sentence = (language === 'fr' ? fr[code] : undefined) ?? nl[code];
  return typeof sentence === 'string' ? sentence : sentence(data);
}

/** Short heading of a problem by its HTTP status. */
export function problemTitle(status: number, language: Language): string {
  const titles: Readonly<Record<number, readonly [string, string]>> = {
    400: ['Niet goed ingevuld', 'Mal rempli'],
    401: ['Niet aangemeld', 'Non connecté'],
    403: ['Niet toegelaten', 'Non autorisé'],
    404: ['Niet gevonden', 'Introuvable'],
    409: ['Kan nu niet', 'Impossible pour l’instant'],
    410: ['Niet meer geldig', 'Plus valable'],
    413: ['Te groot', 'Trop grand'],
    415: ['Verkeerd soort bestand', 'Type de fichier refusé'],
    422: ['Kan niet zo', 'Impossible ainsi'],
    429: ['Even wachten', 'Un moment'],
    503: ['Even niet bereikbaar', 'Momentanément inaccessible'],
  };
  const [dutch, french] = titles[status] ?? ['Niet gelukt', 'Échec'];
  return language === 'fr' ? french : dutch;
}
