import type { Language } from '@penhouder/contracts';
import type { SignedPdfRefusal } from '@penhouder/domain';

/** For which one answer a PDF is. */
export interface PdfPurpose {
  readonly dossierNumber: string;
  readonly slot: number;
  /** Which answer of its link. */
  readonly nth: number;
  /** Names the link and opens nothing. */
  readonly mark: string;
}

/** What the page around a PDF that is signed elsewhere says, in one language. */
export interface SignedPdfWords {
  readonly goOn: string;
  readonly title: string;
  readonly download: string;
  readonly fileName: string;
  readonly signTitle: string;
  readonly signText: string;
  readonly label: string;
  readonly hint: string;
  readonly later: string;
  readonly notChecked: string;
  readonly confirm: string;
  readonly answerTitle: string;
  /** In the document: for which answer it is. */
  readonly onlyFor: string;
  readonly onlyForText: (purpose: PdfPurpose) => string;
  readonly faults: Readonly<Record<SignedPdfRefusal, string>>;
}

const nl: SignedPdfWords = {
  goOn: 'Verder: pdf ondertekenen',
  title: 'Onderteken de pdf',
  download: 'Download de pdf',
  fileName: 'te ondertekenen',
  signTitle: '2. Onderteken dat bestand',
  signText:
    'Doe dat met het programma van uw bestuur: met eID, itsme of een ander certificaat. Zet er één handtekening in en verander verder niets. Druk het niet af als een nieuwe pdf: dan past het niet meer.',
  label: '3. Kies de ondertekende pdf',
  hint: 'Een pdf, hoogstens 25 MB',
  later:
    'Ondertekent u liever later of iemand anders? Open dan dezelfde link opnieuw en vul hetzelfde antwoord in: de ondertekende pdf past erbij zolang het antwoord woord voor woord hetzelfde is. Hij geldt één keer, en alleen via deze link.',
  notChecked:
    'Wij kijken na of het dezelfde pdf is, of er sindsdien niets veranderde en wie het certificaat uitgaf. Of een certificaat ingetrokken is, controleren wij niet.',
  confirm: 'Bevestig met deze pdf',
  answerTitle: 'Het antwoord',
  onlyFor: 'Enkel geldig voor',
  onlyForText: ({ dossierNumber, slot, nth, mark }) =>
    `dossier ${dossierNumber}, handtekening ${String(slot)}, antwoord ${String(nth)} van link ${mark}`,
  faults: {
    SignedPdfMissing: 'Kies eerst de pdf die u ondertekende.',
    SignedPdfTooMany:
      'Er kwamen via deze link te veel pdf’s achter elkaar. Deze werd niet meer nagekeken. Wacht een kwartier en probeer het dan opnieuw; uw antwoord blijft hier ingevuld.',
    SignedPdfUnreadable:
      'Dit bestand is te groot geworden of kan niet gelezen worden. Download de pdf opnieuw, onderteken dat bestand en kies het hier.',
    SignedPdfOther:
      'Dit is niet de pdf die bij dit antwoord hoort: hij is van een andere link of een ander antwoord, of werd opnieuw opgeslagen. Download hem hierboven, onderteken precies dat bestand en kies het hier.',
    SignedPdfUnsigned:
      'In deze pdf staat geen handtekening. Onderteken hem eerst en kies dan het ondertekende bestand.',
    SignedPdfSeveral:
      'In deze pdf staat meer dan één handtekening. Onderteken de gedownloade pdf opnieuw, met één handtekening; wie mee ondertekent, doet dat met zijn eigen link.',
    SignedPdfChanged:
      'Deze pdf is veranderd, of de handtekening past niet bij wat erin staat. Download de pdf opnieuw en onderteken hem zonder er iets bij te schrijven.',
    SignedPdfWeak:
      'De handtekening of het certificaat is van een soort die te weinig bewijst. Onderteken met eID, itsme of een ander certificaat om documenten te ondertekenen.',
    SignedPdfSelfSigned:
      'Het certificaat is door de ondertekenaar zelf gemaakt: niemand staat in voor de naam erin. Onderteken met eID, itsme of een certificaat van een uitgever die hier aanvaard wordt.',
    SignedPdfUnknownAuthority:
      'Het certificaat is uitgegeven door een instantie die hier niet aanvaard is. Onderteken met eID of itsme, of vraag de organisatie hieronder welke certificaten zij aanvaardt.',
    SignedPdfExpired:
      'Het certificaat was niet geldig toen ermee ondertekend werd, of is het nu niet meer. Onderteken opnieuw met een geldig certificaat.',
    SignedPdfUsed:
      'Met deze pdf is al geantwoord, en een handtekening geldt één keer. Download hierboven de pdf van dit antwoord, onderteken dat bestand en kies het hier.',
    SignedPdfSameSigner:
      'Met dit certificaat is al getekend voor een andere handtekening van uw bestuur. Laat de pdf ondertekenen door wie hier nog moet tekenen. Klopt de eerste handtekening niet? Trek ze dan eerst in, met de link waarmee ze gegeven werd.',
  },
};

const fr: SignedPdfWords = {
  goOn: 'Continuer : signer le PDF',
  title: 'Signez le PDF',
  download: 'Télécharger le PDF',
  fileName: 'à signer',
  signTitle: '2. Signez ce fichier',
  signText:
    'Faites-le avec le programme de votre administration : avec l’eID, itsme ou un autre certificat. Mettez-y une seule signature et ne changez rien d’autre. Ne l’imprimez pas comme nouveau PDF : il ne conviendrait plus.',
  label: '3. Choisissez le PDF signé',
  hint: 'Un PDF, 25 Mo au plus',
  later:
    'Vous préférez signer plus tard, ou quelqu’un d’autre signe ? Rouvrez alors le même lien et remplissez la même réponse : le PDF signé convient tant que la réponse est mot pour mot la même. Il vaut une seule fois, et par ce lien uniquement.',
  notChecked:
    'Nous vérifions si c’est le même PDF, si rien n’a changé depuis et qui a délivré le certificat. Nous ne vérifions pas si un certificat a été révoqué.',
  confirm: 'Confirmer avec ce PDF',
  answerTitle: 'La réponse',
  onlyFor: 'Valable uniquement pour',
  onlyForText: ({ dossierNumber, slot, nth, mark }) =>
    `dossier ${dossierNumber}, signature ${String(slot)}, réponse ${String(nth)} du lien ${mark}`,
  faults: {
    SignedPdfMissing: 'Choisissez d’abord le PDF que vous avez signé.',
    SignedPdfTooMany:
      'Trop de PDF sont arrivés d’affilée par ce lien. Celui-ci n’a plus été examiné. Attendez un quart d’heure et réessayez ; votre réponse reste remplie ici.',
    SignedPdfUnreadable:
      'Ce fichier est devenu trop grand ou ne peut pas être lu. Téléchargez à nouveau le PDF, signez ce fichier et choisissez-le ici.',
    SignedPdfOther:
      'Ce n’est pas le PDF de cette réponse : il vient d’un autre lien ou d’une autre réponse, ou il a été enregistré à nouveau. Téléchargez-le ci-dessus, signez exactement ce fichier et choisissez-le ici.',
    SignedPdfUnsigned: 'Ce PDF ne contient pas de signature. Signez-le d’abord, puis choisissez le fichier signé.',
    SignedPdfSeveral:
      'Ce PDF contient plus d’une signature. Signez à nouveau le PDF téléchargé, avec une seule signature ; qui signe aussi le fait avec son propre lien.',
    SignedPdfChanged:
      'Ce PDF a changé, ou la signature ne correspond pas à son contenu. Téléchargez à nouveau le PDF et signez-le sans rien y écrire.',
    SignedPdfWeak:
      'La signature ou le certificat est d’une sorte qui prouve trop peu. Signez avec l’eID, itsme ou un autre certificat fait pour signer des documents.',
    SignedPdfSelfSigned:
      'Le certificat a été fait par le signataire lui-même : personne ne répond du nom qui s’y trouve. Signez avec l’eID, itsme ou un certificat d’un émetteur accepté ici.',
    SignedPdfUnknownAuthority:
      'Le certificat a été délivré par une instance qui n’est pas acceptée ici. Signez avec l’eID ou itsme, ou demandez à l’organisation ci-dessous quels certificats elle accepte.',
    SignedPdfExpired:
      'Le certificat n’était pas valable au moment de la signature, ou ne l’est plus. Signez à nouveau avec un certificat valable.',
    SignedPdfUsed:
      'Ce PDF a déjà servi à répondre, et une signature vaut une seule fois. Téléchargez ci-dessus le PDF de cette réponse, signez ce fichier et choisissez-le ici.',
    SignedPdfSameSigner:
      'Ce certificat a déjà signé pour une autre signature de votre administration. Faites signer le PDF par la personne qui doit encore signer ici. La première signature n’est pas correcte ? Retirez-la d’abord, par le lien qui l’a donnée.',
  },
};

export function signedPdfWordsOf(language: Language): SignedPdfWords {
  return language === 'fr' ? fr : nl;
}
