import type { Language } from '@penhouder/domain';
import { markdownToText } from '../participant-text/markdown';
import { say } from '../words/say';
import type { CallExplanation, ExplainedFact, ExplainedSection, ExplainedWords } from './explanation';

/** No line of the text is longer, except one word that is longer by itself, such as an address. */
const WIDTH = 100;

/** The explanation as plain text for a terminal: the readable body, then the call's texts, then the sources. */
export function explanationText(explanation: CallExplanation, language: Language): string {
  const { title, version, sections, texts, facts } = explanation;
  const head = (name: 'texts' | 'sources'): string => say(language, `explain.heads.${name}`);
  const textBlocks = texts.flatMap((one) => [
    underlined(`${head('texts')} ${one.title}`, '='),
    ...one.texts.map(wordsText),
  ]);
  return [
    `${underlined(title, '=')}\n${version}`,
    ...sections.map(sectionText),
    ...textBlocks,
    underlined(head('sources'), '='),
    ...facts.map((fact) => factText(fact, language)),
  ].join('\n\n');
}

function sectionText({ title, lines }: ExplainedSection): string {
  const body = lines.flatMap(({ text, items }) => [
    wrapped(text, '', ''),
    ...items.map((item) => wrapped(item, '  - ', '    ')),
  ]);
  return [underlined(title, '-'), ...body].join('\n');
}

function wordsText({ label, text, items }: ExplainedWords): string {
  const body = text === '' ? [] : [wrapped(markdownToText(text), '  ', '  ')];
  return [label, ...body, ...items.map((item) => wrapped(item, '  - ', '    '))].join('\n');
}

/** What the fact is and how sure, then where it stands. */
function factText({ label, certainty, certaintyText, source, url }: ExplainedFact, language: Language): string {
  const head = say(language, 'explainTexts.source', { label, certainty: certaintyText });
  const link = url === null && certainty === 'stated' ? [say(language, 'explainTexts.noLink')] : [];
  const origin = [source ?? say(language, 'explainTexts.noText'), ...(url === null ? link : [url])];
  return [head, ...origin.map((text) => wrapped(text, '  ', '  '))].join('\n');
}

function underlined(text: string, mark: '=' | '-'): string {
  return `${text}\n${mark.repeat(Math.min(text.length, WIDTH))}`;
}

/** Breaks every line of a text at spaces; `first` stands before its first line, `later` before all others. */
function wrapped(text: string, first: string, later: string): string {
  const lines = text.split('\n').flatMap(brokenLine);
  return lines.map((one, index) => `${index === 0 ? first : later}${one}`.trimEnd()).join('\n');
}

/** A space that is not inside a number, nor between a word and the French marks that hang on it. */
const BREAKABLE = /(?<!«) (?![»;:?]|(?<=\d )\d{3}\b)/;

function brokenLine(text: string): readonly string[] {
  const lines: string[] = [];
  let current = /^ */.exec(text)?.[0] ?? '';
  for (const word of text.split(BREAKABLE).filter((one) => one !== '')) {
    const longer = current.trim() === '' ? `${current}${word}` : `${current} ${word}`;
    if (longer.length <= WIDTH - 4 || current.trim() === '') current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}
