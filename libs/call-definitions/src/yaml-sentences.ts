import type { ErrorCode } from 'yaml';
import type { Sentence } from './problem';

const asHex = (code: number, length: number): string => code.toString(16).toUpperCase().padStart(length, '0');

/** What a reader of a broken file is told, and what to do about it. */
export const YAML_SENTENCES = {
  tooManyBytes: (most: number): Sentence => ({
    nl: `Het bestand is te groot: hoogstens ${String(most / 1_000_000)} MB. Een oproep is een tekst van enkele bladzijden.`,
    fr: `Le fichier est trop grand : au plus ${String(most / 1_000_000)} Mo. Un appel est un texte de quelques pages.`,
    en: `The file is too big: at most ${String(most / 1_000_000)} MB. A call is a text of a few pages.`,
  }),
  tooLong: (most: number): Sentence => ({
    nl: `Het bestand is te lang: hoogstens ${String(most)} tekens. Kort de teksten in.`,
    fr: `Le fichier est trop long : au plus ${String(most)} caractères. Raccourcissez les textes.`,
    en: `The file is too long: at most ${String(most)} characters. Shorten the texts.`,
  }),
  tooMuch: (): Sentence => ({
    nl: 'Het bestand heeft te veel velden en regels. Vergelijk met de voorbeelden in de map calls.',
    fr: 'Le fichier a trop de champs et de lignes. Comparez avec les exemples du dossier calls.',
    en: 'The file has too many fields and lines. Compare with the examples in the folder calls.',
  }),
  tooDeep: (): Sentence => ({
    nl: 'Dit is te diep genest. Schrijf het zoals de voorbeelden in de map calls.',
    fr: 'Ceci est imbriqué trop profondément. Écrivez-le comme les exemples du dossier calls.',
    en: 'This is nested too deeply. Write it like the examples in the folder calls.',
  }),
  wideEncoding: (): Sentence => ({
    nl: 'Het bestand is bewaard als UTF-16. Bewaar het opnieuw als UTF-8.',
    fr: 'Le fichier est enregistré en UTF-16. Enregistrez-le de nouveau en UTF-8.',
    en: 'The file was saved as UTF-16. Save it again as UTF-8.',
  }),
  notUtf8: (byte: number): Sentence => ({
    nl: `Dit teken is niet bewaard als UTF-8 (byte ${asHex(byte, 2)}). Bewaar het bestand opnieuw als UTF-8.`,
    fr: `Ce caractère n’est pas enregistré en UTF-8 (octet ${asHex(byte, 2)}). Enregistrez le fichier de nouveau en UTF-8.`,
    en: `This character was not saved as UTF-8 (byte ${asHex(byte, 2)}). Save the file again as UTF-8.`,
  }),
  hidden: (code: number): Sentence => ({
    nl: `Hier staat een onzichtbaar of beschadigd teken (U+${asHex(code, 4)}). Haal het weg.`,
    fr: `Il y a ici un caractère invisible ou abîmé (U+${asHex(code, 4)}). Supprimez-le.`,
    en: `There is an invisible or damaged character here (U+${asHex(code, 4)}). Remove it.`,
  }),
  empty: (): Sentence => ({
    nl: 'Het bestand is leeg. Begin zoals de voorbeelden in de map calls, met apiVersion en kind.',
    fr: 'Le fichier est vide. Commencez comme les exemples du dossier calls, par apiVersion et kind.',
    en: 'The file is empty. Begin like the examples in the folder calls, with apiVersion and kind.',
  }),
  directive: (): Sentence => ({
    nl: 'Een regel die met % begint, kan hier niet: elk bestand is YAML 1.2. Haal de regel weg.',
    fr: 'Une ligne qui commence par % n’est pas possible ici : chaque fichier est en YAML 1.2. Supprimez la ligne.',
    en: 'A line that begins with % cannot be used here: every file is YAML 1.2. Remove the line.',
  }),
  tag: (): Sentence => ({
    nl: 'Een soort met een uitroepteken (zoals !!binary) kan hier niet. Schrijf de waarde zonder.',
    fr: 'Un type avec un point d’exclamation (comme !!binary) n’est pas possible ici. Écrivez la valeur sans lui.',
    en: 'A tag with an exclamation mark (such as !!binary) cannot be used here. Write the value without it.',
  }),
  merge: (): Sentence => ({
    nl: 'Samenvoegen met << kan hier niet. Schrijf de velden voluit.',
    fr: 'Fusionner avec << n’est pas possible ici. Écrivez les champs en entier.',
    en: 'Merging with << cannot be used here. Write the fields out.',
  }),
  multiplies: (): Sentence => ({
    nl: 'Het bestand verwijst te vaak naar zichzelf (* en &). Schrijf de waarden voluit.',
    fr: 'Le fichier renvoie trop souvent à lui-même (* et &). Écrivez les valeurs en entier.',
    en: 'The file refers to itself too often (* and &). Write the values out.',
  }),
  containsItself: (name: string): Sentence => ({
    nl: `*${name} staat binnen wat het zelf herhaalt. Schrijf de waarde voluit.`,
    fr: `*${name} se trouve dans ce qu’il répète. Écrivez la valeur en entier.`,
    en: `*${name} stands inside what it repeats. Write the value out.`,
  }),
  unknownAnchor: (name: string): Sentence => ({
    nl: `*${name} herhaalt iets dat hierboven niet met &${name} is aangeduid. Schrijf de waarde voluit.`,
    fr: `*${name} répète quelque chose qui n’est pas marqué &${name} plus haut. Écrivez la valeur en entier.`,
    en: `*${name} repeats something that is not marked with &${name} above. Write the value out.`,
  }),
  anchorTwice: (name: string): Sentence => ({
    nl: `&${name} staat al hierboven. Kies een andere naam.`,
    fr: `&${name} figure déjà plus haut. Choisissez un autre nom.`,
    en: `&${name} already stands above. Choose another name.`,
  }),
  noName: (): Sentence => ({
    nl: 'Hier hoort de naam van een veld. Schrijf één woord, of zet de naam tussen aanhalingstekens.',
    fr: 'Ici il faut le nom d’un champ. Écrivez un seul mot, ou mettez le nom entre guillemets.',
    en: 'This should be the name of a field. Write one word, or put the name in quotes.',
  }),
  reserved: (name: string): Sentence => ({
    nl: `De naam ${name} kan hier niet. Kies een andere.`,
    fr: `Le nom ${name} n’est pas possible ici. Choisissez-en un autre.`,
    en: `The name ${name} cannot be used here. Choose another.`,
  }),
  /** With the line where the field stands first, where that is known. */
  keyTwice: (name: string, first: number | null): Sentence => {
    const line = String(first);
    return {
      nl: `Het veld ${name} staat hier voor de tweede keer${first === null ? '' : `; de eerste keer op regel ${line}`}. Hou er één over, of zet terug waar dit tweede bij hoort: misschien is de naam erboven weg.`,
      fr: `Le champ ${name} figure ici pour la deuxième fois${first === null ? '' : ` ; la première fois à la ligne ${line}`}. N’en gardez qu’un, ou remettez ce dont ce deuxième fait partie : peut-être le nom au-dessus a-t-il disparu.`,
      en: `The field ${name} is here for the second time${first === null ? '' : `; the first time in line ${line}`}. Keep one of them, or put back what this second one belongs to: the name above it may be gone.`,
    };
  },
  noNumber: (): Sentence => ({
    nl: 'Dit is geen getal waarmee gerekend kan worden. Schrijf een gewoon getal van hoogstens vijftien cijfers.',
    fr: 'Ceci n’est pas un nombre avec lequel on peut calculer. Écrivez un nombre ordinaire d’au plus quinze chiffres.',
    en: 'This is not a number to calculate with. Write a plain number of at most fifteen digits.',
  }),
  thousands: (written: string): Sentence => {
    const plain = written.replaceAll('.', '');
    return {
      nl: `${written} is hier ${String(Number(written))}: de punt scheidt decimalen. Schrijf ${plain}, zonder punt of spatie.`,
      fr: `${written} vaut ici ${String(Number(written))} : le point sépare les décimales. Écrivez ${plain}, sans point ni espace.`,
      en: `${written} means ${String(Number(written))} here: the dot separates decimals. Write ${plain}, without dot or space.`,
    };
  },
  /** Added when there are more problems than anybody reads at once. */
  more: (count: number): Sentence => ({
    nl: `Er zijn nog ${String(count)} problemen. Verbeter eerst die hierboven.`,
    fr: `Il y a encore ${String(count)} problèmes. Corrigez d’abord ceux ci-dessus.`,
    en: `There are ${String(count)} more problems. Correct those above first.`,
  }),
} as const;

const tab = {
  nl: 'Hier staat een tab. Spring in met spaties.',
  fr: 'Il y a une tabulation ici. Utilisez des espaces.',
  en: 'There is a tab here. Indent with spaces.',
};
const indent = {
  nl: 'Deze regel springt niet in zoals de regels erboven. Zet evenveel spaties vooraan als bij de andere velden.',
  fr: 'Cette ligne n’est pas en retrait comme celles du dessus. Commencez-la par autant d’espaces que les autres champs.',
  en: 'This line is not indented like the lines above. Begin it with as many spaces as the other fields.',
};
const text = {
  nl: 'Hier klopt het teken niet waarmee de waarde begint. Zet een tekst met : # [ ] { } of aanhalingstekens tussen "…".',
  fr: 'Le caractère par lequel commence cette valeur n’est pas correct. Mettez un texte avec : # [ ] { } ou des guillemets entre "…".',
  en: 'The character with which this value begins is not right. Put a text with : # [ ] { } or quotes in "…".',
};
const colon = {
  nl: 'Hier staat een dubbelepunt te veel, of een regel springt verkeerd in. Zet een tekst met een dubbelepunt tussen "…".',
  fr: 'Il y a un deux-points de trop, ou une ligne est mal mise en retrait. Mettez un texte avec un deux-points entre "…".',
  en: 'There is a colon too many, or a line is indented wrongly. Put a text with a colon in "…".',
};
const missing = {
  nl: 'Hier ontbreekt een teken: een aanhalingsteken, een haakje, een komma, een dubbelepunt of een nieuwe regel.',
  fr: 'Il manque un caractère : un guillemet, une parenthèse, une virgule, un deux-points ou une nouvelle ligne.',
  en: 'A character is missing here: a quote, a bracket, a comma, a colon or a new line.',
};
const escape = {
  nl: 'Een schuine streep \\ met dit teken erna betekent hier niets. Zet de tekst tussen enkele aanhalingstekens.',
  fr: 'Une barre oblique \\ suivie de ce caractère ne veut rien dire ici. Mettez le texte entre apostrophes.',
  en: 'A backslash \\ followed by this character means nothing here. Put the text in single quotes.',
};
const reference = {
  nl: 'Een verwijzing (* of &) staat hier verkeerd. Schrijf de waarde voluit.',
  fr: 'Un renvoi (* ou &) est mal placé. Écrivez la valeur en entier.',
  en: 'A reference (* or &) is in the wrong place. Write the value out.',
};
const documents = {
  nl: 'Hier begint een tweede tekst in hetzelfde bestand (---). Hou er één per bestand.',
  fr: 'Un deuxième texte commence ici dans le même fichier (---). Gardez-en un par fichier.',
  en: 'A second document begins here in the same file (---). Keep one per file.',
};
const misplaced = {
  nl: 'Dit staat hier niet op zijn plaats. Kijk naar haakjes, streepjes en aanhalingstekens in deze regel en die erboven.',
  fr: 'Ceci n’est pas à sa place. Regardez les parenthèses, tirets et guillemets de cette ligne et de celle du dessus.',
  en: 'This is not in its place. Look at brackets, hyphens and quotes in this line and the one above.',
};

/** Every complaint that the reader of YAML has, in words for who wrote the file. */
const NOT_YAML: Readonly<Record<ErrorCode, Sentence>> = {
  ALIAS_PROPS: reference,
  BAD_ALIAS: reference,
  BAD_COLLECTION_TYPE: YAML_SENTENCES.tag(),
  BAD_DIRECTIVE: YAML_SENTENCES.directive(),
  BAD_DQ_ESCAPE: escape,
  BAD_INDENT: indent,
  BAD_PROP_ORDER: reference,
  BAD_SCALAR_START: text,
  BLOCK_AS_IMPLICIT_KEY: colon,
  BLOCK_IN_FLOW: misplaced,
  DUPLICATE_KEY: misplaced,
  IMPOSSIBLE: misplaced,
  KEY_OVER_1024_CHARS: YAML_SENTENCES.noName(),
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: colon,
  MULTIPLE_ANCHORS: reference,
  MULTIPLE_DOCS: documents,
  MULTIPLE_TAGS: YAML_SENTENCES.tag(),
  NON_STRING_KEY: YAML_SENTENCES.noName(),
  RESOURCE_EXHAUSTION: YAML_SENTENCES.tooDeep(),
  TAB_AS_INDENT: tab,
  TAG_RESOLVE_FAILED: YAML_SENTENCES.tag(),
  UNEXPECTED_TOKEN: misplaced,
};

/** Why the text is no YAML. */
export function notYaml(code: ErrorCode): Sentence {
  const why = NOT_YAML[code];
  return {
    nl: `Dit is niet te lezen. ${why.nl}`,
    fr: `Ceci n’est pas lisible. ${why.fr}`,
    en: `This cannot be read. ${why.en}`,
  };
}
