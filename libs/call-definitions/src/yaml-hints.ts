import type { Sentence } from './problem';
import type { Flaw } from './yaml-guard';

/** What somebody meant who wrote a line that YAML cannot read: looked for in the line itself, the commonest first. */
interface Mistake {
  readonly looksLike: RegExp;
  /** The part of the line that is named, and before which the cursor is put. */
  readonly sentence: (part: string) => Sentence;
}

/** Whether a character is a space that is none for YAML. */
const NO_BREAK = '[\\u00a0\\u202f]';

const MISTAKES: readonly Mistake[] = [
  {
    looksLike: new RegExp(`^[ -]*(?:[\\w-]+:)? *(${NO_BREAK})`, 'd'),
    sentence: () => ({
      nl: 'Hier staat een vaste spatie, die er als een gewone uitziet. Haal ze weg en typ een gewone spatie.',
      fr: 'Il y a ici une espace insécable, qui a l’air d’une espace ordinaire. Supprimez-la et tapez une espace ordinaire.',
      en: 'There is a no-break space here that looks like a plain one. Remove it and type a plain space.',
    }),
  },
  {
    looksLike: /^ *(?:- )?([A-Za-z][\w-]*:(?!\/\/)[^\s:][^\s]*)\s*(?:#.*)?$/d,
    sentence: (part) => {
      const spaced = part.replace(':', ': ');
      return {
        nl: `Achter de dubbelepunt ontbreekt een spatie. Schrijf ${spaced}.`,
        fr: `Il manque une espace après le deux-points. Écrivez ${spaced}.`,
        en: `A space is missing after the colon. Write ${spaced}.`,
      };
    },
  },
  {
    looksLike: /^ *(?:- )?([A-Za-z][\w-]* *= *.*)$/d,
    sentence: (part) => {
      const colon = part.replace(/ *= */, ': ');
      return {
        nl: `Tussen een veld en zijn waarde hoort een dubbelepunt, geen =. Schrijf ${colon}.`,
        fr: `Entre un champ et sa valeur il faut un deux-points, pas un =. Écrivez ${colon}.`,
        en: `Between a field and its value stands a colon, not an =. Write ${colon}.`,
      };
    },
  },
  {
    looksLike: /^ *(-[A-Za-z][\w-]*:)(?: |$)/d,
    sentence: (part) => {
      const spaced = part.replace('-', '- ');
      return {
        nl: `Achter het streepje ontbreekt een spatie. Schrijf ${spaced} en zet de velden eronder recht onder de naam.`,
        fr: `Il manque une espace après le tiret. Écrivez ${spaced} et alignez les champs suivants sous le nom.`,
        en: `A space is missing after the hyphen. Write ${spaced} and put the fields below right under the name.`,
      };
    },
  },
  {
    looksLike: /^ *(?:- )?([A-Za-z][\w-]*)\s*$/d,
    sentence: (part) => ({
      nl: `Achter ${part} ontbreekt een dubbelepunt. Schrijf ${part}: en dan de waarde, of de velden eronder.`,
      fr: `Il manque un deux-points après ${part}. Écrivez ${part}: puis la valeur, ou les champs en dessous.`,
      en: `A colon is missing after ${part}. Write ${part}: and then the value, or the fields below it.`,
    }),
  },
  {
    looksLike: /: +([“”„‘’«])/d,
    sentence: (part) => ({
      nl: `${part} is een krul-aanhalingsteken uit een tekstverwerker. Typ rechte aanhalingstekens: "…".`,
      fr: `${part} est un guillemet typographique d’un traitement de texte. Tapez des guillemets droits : "…".`,
      en: `${part} is a curly quote of a word processor. Type straight quotes: "…".`,
    }),
  },
  {
    looksLike: /: +'[^']*(')[^\s,\]}']/d,
    sentence: () => ({
      nl: 'Hier eindigt de tekst al door een apostrof. Zet de hele tekst tussen dubbele aanhalingstekens: "…".',
      fr: 'Ici le texte se termine déjà à cause d’une apostrophe. Mettez tout le texte entre guillemets doubles : "…".',
      en: 'The text ends here already, by an apostrophe. Put the whole text in double quotes: "…".',
    }),
  },
  // Behind several words, or glued to what follows; a remark behind a single word or a number is none.
  {
    looksLike: /^ *(?:- )?(?:[\w-]+: +)?(?![\w-]+:(?: |$))[^\s'"|>[{&*#-][^\s'"]* +[^\s#'"][^'"]*( #.*)$/d,
    sentence: () => cutOff(),
  },
  {
    looksLike: /^ *(?:- )?(?:[\w-]+: +)?(?![\w-]+:(?: |$))[^\s'"|>[{&*#-][^\s'"]*( #\S.*)$/d,
    sentence: () => cutOff(),
  },
];

/** The rest of a text behind a mark that begins a comment. */
export function cutOff(): Sentence {
  return {
    nl: 'Vanaf # leest niemand verder: dat is een opmerking. Zet de hele tekst tussen "…".',
    fr: 'À partir de # plus rien n’est lu : c’est un commentaire. Mettez tout le texte entre "…".',
    en: 'From # on nobody reads: that is a comment. Put the whole text in "…".',
  };
}

function unclosed(bracket: string): Sentence {
  const close = bracket === '[' ? ']' : '}';
  const form = bracket === '[' ? '[15, 5, 3]' : '{ from: "08:00", to: "18:00" }';
  return {
    nl: `Dit haakje wordt niet gesloten met ${close}. Schrijf het op één regel, zoals ${form}.`,
    fr: `Cette parenthèse n’est pas fermée par ${close}. Écrivez-le sur une ligne, comme ${form}.`,
    en: `This bracket is not closed by ${close}. Write it in one line, such as ${form}.`,
  };
}

function deeper(by: number): Sentence {
  return {
    nl: `Deze regel springt ${spaces(by, ['spatie', 'spaties'])} verder in dan de regel erboven, die al een waarde heeft. Zet beide even ver, of zet de regel terug die ertussen weg is.`,
    fr: `Cette ligne est en retrait de ${spaces(by, ['espace', 'espaces'])} de plus que celle du dessus, qui a déjà une valeur. Alignez les deux, ou remettez la ligne qui manque entre elles.`,
    en: `This line is indented ${spaces(by, ['space', 'spaces'])} more than the line above, which has a value already. Align the two, or put back the line that is missing between them.`,
  };
}

function spaces(count: number, [one, more]: readonly [string, string]): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

/** Longer lines are texts, in which nothing is looked for. */
const MAX_LINE = 2_000;

/** What was probably meant at the place where the parser stumbled, or null; the place itself, the next line, the one before. */
export function hintAt(text: string, offset: number): Flaw | null {
  const here = lineAt(text, offset);
  const next = nextLine(text, here);
  const before = previousLine(text, here);
  const written = isBlank(here) && before !== null ? before : here;
  return mistakeIn(here) ?? openBracket(before) ?? openBracket(here) ?? deeperThan(written, next) ?? mistakeIn(before);
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', start);
  const end = found === -1 ? text.length : found;
  return { start, end, words: text.slice(start, Math.min(end, start + MAX_LINE)) };
}

/** The next line with something on it. */
function nextLine(text: string, { end }: Line): Line | null {
  if (end >= text.length) return null;
  const next = lineAt(text, end + 1);
  return isBlank(next) ? nextLine(text, next) : next;
}

/** The line before with something on it. */
function previousLine(text: string, { start }: Line): Line | null {
  if (start === 0) return null;
  const before = lineAt(text, start - 1);
  return isBlank(before) ? previousLine(text, before) : before;
}

function isBlank({ words }: Line): boolean {
  return words.trim() === '';
}

function mistakeIn(line: Line | null): Flaw | null {
  if (line === null) return null;
  for (const { looksLike, sentence } of MISTAKES) {
    const found = looksLike.exec(line.words);
    if (found !== null)
      return { offset: line.start + (found.indices?.[1]?.[0] ?? 0), sentence: sentence(found[1] ?? '') };
  }
  return null;
}

/** The last bracket of the line that is still open at its end; texts in quotes do not count. */
function openBracket(line: Line | null): Flaw | null {
  if (line === null) return null;
  const plain = line.words.replace(/"[^"]*"|'[^']*'|(^|\s)#.*/g, (whole) => ' '.repeat(whole.length));
  const open: number[] = [];
  for (const { 0: mark, index } of plain.matchAll(/[[\]{}]/g)) {
    if (mark === '[' || mark === '{') open.push(index);
    else open.pop();
  }
  const last = open.at(-1);
  return last === undefined ? null : { offset: line.start + last, sentence: unclosed(plain.charAt(last)) };
}

/** A field below a value, further to the right than the field of that value. */
function deeperThan(here: Line, next: Line | null): Flaw | null {
  const above = /^( *)(?:- )?[\w-]+: +[^\s|>]/.exec(here.words);
  const below = /^( *)[\w-]+:(?: |$)/.exec(next?.words ?? '');
  const by = indentOf(below) - (above === null ? 0 : here.words.search(/[\w]/));
  if (above === null || below === null || next === null || by <= 0) return null;
  return { offset: next.start + indentOf(below), sentence: deeper(by) };
}

function indentOf(found: RegExpExecArray | null): number {
  return found?.[1]?.length ?? 0;
}
