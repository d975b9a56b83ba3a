import type { OwnWordMail } from './mail-kinds';
import { neededInMail, partsOfMail, wordsOfMail } from './mail-kinds';

/** A mail before it is filled in: one line, and Markdown; both with logic-less placeholders. */
export interface MailTemplate {
  readonly subject: string;
  readonly body: string;
}

/** Why a mail cannot be filled in. `line` counts from 1 within `field`; `word` is what stands there. */
export interface MailTemplateProblem {
  readonly code:
    | 'MailTextUnreadable'
    | 'MailTextWordUnknown'
    | 'MailTextPartMisplaced'
    | 'MailTextLinkMissing'
    /** Another part, or the sentence that says what happened; a part also when it stands there twice. */
    | 'MailTextPartMissing';
  readonly field: 'subject' | 'body';
  readonly line: number;
  readonly word: string;
}

/** A piece between braces, whatever is in it. */
const BRACED = /\{\{\{?[^{}]*\}?\}\}/g;
/** A name, or the beginning or end of a section; nothing unescaped, no partial, no other delimiter, no remark. */
const NAME = /^\{\{\s*([#^/]?)\s*([\p{L}\d_]+)\s*\}\}$/u;
/** Every readable placeholder of a text, with the mark of a section. */
const MARKED = /\{\{\s*([#^/]?)\s*([\p{L}\d_]+)\s*\}\}/gu;
/** A line that holds one placeholder and nothing else. */
const ALONE = /^\s*\{\{\s*([\p{L}\d_]+)\s*\}\}\s*$/u;

/** The part that a line stands for; null when it is words. */
export function partOfLine(line: string, kind: OwnWordMail): string | null {
  const name = ALONE.exec(line)?.[1];
  return name !== undefined && partsOfMail(kind).includes(name) ? name : null;
}

/** Everything that keeps a mail from being filled in, in the order of its lines. None: it can be sent. */
export function mailTemplateProblems(
  kind: OwnWordMail,
  { subject, body }: MailTemplate,
): readonly MailTemplateProblem[] {
  const lines = body.split('\n');
  const found = [...fieldProblems(kind, 'subject', [subject]), ...fieldProblems(kind, 'body', lines)];
  const missing = neededInMail(kind)
    .filter((name) => !found.some(({ word }) => word === `{{${name}}}`) && !stands(name, lines, kind))
    .map((name): MailTemplateProblem => {
      const code = name === 'link' ? 'MailTextLinkMissing' : 'MailTextPartMissing';
      return { code, field: 'body', line: lines.length, word: `{{${name}}}` };
    });
  return [...found, ...missing];
}

/** A part on exactly one line; a word somewhere outside every section, so that no reader misses it. */
function stands(name: string, lines: readonly string[], kind: OwnWordMail): boolean {
  if (partsOfMail(kind).includes(name)) return lines.filter((line) => partOfLine(line, kind) === name).length === 1;
  let depth = 0;
  for (const [, mark = '', word] of lines.join('\n').matchAll(MARKED)) {
    depth += DEPTHS[mark] ?? 0;
    if (mark === '' && word === name && depth === 0) return true;
  }
  return false;
}

/** What a mark does to the number of sections that are open. */
const DEPTHS: Readonly<Record<string, number>> = { '#': 1, '^': 1, '/': -1 };

function fieldProblems(
  kind: OwnWordMail,
  field: MailTemplateProblem['field'],
  lines: readonly string[],
): readonly MailTemplateProblem[] {
  const open: Section[] = [];
  const found: MailTemplateProblem[] = [];
  for (const [nth, text] of lines.entries()) {
    const at = { field, line: nth + 1 };
    const part = field === 'body' ? partOfLine(text, kind) : null;
    if (part !== null && open.length > 0) found.push({ code: 'MailTextPartMisplaced', ...at, word: `{{${part}}}` });
    if (part === null) found.push(...lineProblems(text, at, { kind, open }));
  }
  return [
    ...found,
    ...open.map(({ name, line }) => ({ code: 'MailTextUnreadable' as const, field, line, word: `{{#${name}}}` })),
  ];
}

type Place = Pick<MailTemplateProblem, 'field' | 'line'>;

/** A section that was opened, and where. */
interface Section {
  readonly name: string;
  readonly line: number;
}

interface Reading {
  readonly kind: OwnWordMail;
  /** The sections that are open, the innermost last. */
  readonly open: Section[];
}

function lineProblems(text: string, at: Place, reading: Reading): readonly MailTemplateProblem[] {
  const found = [...text.matchAll(BRACED)].flatMap(([word]) => {
    const code = wordProblem(word, at, reading);
    return code === null ? [] : [{ code, ...at, word }];
  });
  const left = text.replaceAll(BRACED, '');
  const brace = ['{{', '}}'].find((one) => left.includes(one));
  return brace === undefined ? found : [...found, { code: 'MailTextUnreadable', ...at, word: brace }];
}

/** Takes one placeholder into account: sections open and close in order. */
function wordProblem(word: string, { line }: Place, { kind, open }: Reading): MailTemplateProblem['code'] | null {
  const [, mark, name] = NAME.exec(word) ?? [];
  if (name === undefined) return 'MailTextUnreadable';
  if (partsOfMail(kind).includes(name)) return 'MailTextPartMisplaced';
  if (!wordsOfMail(kind).includes(name)) return 'MailTextWordUnknown';
  if (mark === '/') return closes(open, name) ? null : 'MailTextUnreadable';
  if (mark !== '') open.push({ name, line });
  return null;
}

function closes(open: Section[], name: string): boolean {
  return open.pop()?.name === name;
}
