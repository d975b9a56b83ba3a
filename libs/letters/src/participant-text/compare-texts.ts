import type { Language } from '@penhouder/domain';
import { say } from '../words/say';
import { compareWords, type WordRun } from './compare-words';
import { markdownToText } from './markdown';
import type { ParticipantDocument } from './render-text';

/** What a signatory reads. */
export interface ReadableText {
  readonly title: string;
  readonly brief: string;
  readonly statement: string;
  readonly note: string;
  readonly documents: readonly ParticipantDocument[];
}

const PARTS = ['title', 'brief', 'statement', 'note'] as const;
const BREAK = '\n';

/**
 * What changed between two versions of a text, part by part and word by word, as HTML that is safe to insert: `ins` and
 * `del`, which are underlined and struck out on paper too. Parts that stayed are left out; all the same: one sentence.
 */
export function textChangesHtml(before: ReadableText, after: ReadableText, language: Language): string {
  const parts = PARTS.map((part) => ({
    title: say(language, `textChanges.parts.${part}`),
    runs: runsOf(before[part], after[part]),
  }));
  const changed = [...parts, ...documentsOf(before, after)]
    .filter(({ runs }) => runs.some(({ kind }) => kind !== 'same'))
    .map(({ title, runs }) => `<h4>${escaped(title)}</h4>${paragraphs(runs)}`);
  if (changed.length === 0) return `<p>${say(language, 'textChanges.none')}</p>`;
  return `<p>${escaped(say(language, 'textChanges.legend'))}</p>${changed.join('')}`;
}

/** By code: a document that came or went is all new or all gone. */
function documentsOf(
  before: ReadableText,
  after: ReadableText,
): readonly { readonly title: string; readonly runs: readonly WordRun[] }[] {
  const gone = before.documents.filter(({ code }) => after.documents.every((one) => one.code !== code));
  const now = after.documents.map((document) => {
    const earlier = before.documents.find(({ code }) => code === document.code);
    return { title: document.title, runs: runsOf(earlier?.text ?? '', document.text) };
  });
  return [...now, ...gone.map(({ title, text }) => ({ title, runs: runsOf(text, '') }))];
}

function runsOf(before: string, after: string): readonly WordRun[] {
  return compareWords(wordsOf(before), wordsOf(after));
}

/** Words of the readable text; the end of a paragraph is a word of its own. */
function wordsOf(markdown: string): readonly string[] {
  return markdownToText(markdown)
    .split(/\n+/)
    .flatMap((line) => [...line.split(/\s+/).filter((word) => word !== ''), BREAK]);
}

function paragraphs(runs: readonly WordRun[]): string {
  const marked = runs
    .map(({ kind, words }) =>
      linesOf(words)
        .map((line) => mark(kind, line))
        .join(BREAK),
    )
    .join(' ');
  return marked
    .split(BREAK)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.trim()}</p>`)
    .join('');
}

/** Each line of words apart: a mark never goes over the end of a paragraph. */
function linesOf(words: readonly string[]): readonly string[] {
  return words
    .join(' ')
    .split(BREAK)
    .map((line) => line.trim());
}

function mark(kind: WordRun['kind'], line: string): string {
  if (line === '' || kind === 'same') return escaped(line);
  return kind === 'added' ? `<ins>${escaped(line)}</ins>` : `<del>${escaped(line)}</del>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
