import type { Language, LocalDate } from '@penhouder/domain';
import { formatDayAndMonth, formatLongDate } from '../words/formats';
import { say } from '../words/say';
import { frameFor, subjectOf } from './frame';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import { PARTS_PLACEHOLDER } from './link-placeholder';
import type { DigestPart, MailBody } from './mail-context';

/** Both parts of a mail, or of a piece of one. */
export type DigestWords = Pick<DigestPart, 'text' | 'html'>;

/** One person to whom several reminders are due on the same day. */
export interface DigestFor {
  readonly body: MailBody;
  readonly readerName: string;
  readonly language: Language;
  readonly whyUrl: string;
  /** The day on which the mail leaves. */
  readonly today: LocalDate;
  /** Two at least, in the order in which they stand. */
  readonly parts: readonly DigestPart[];
}

/** One mail in the place of several reminders. */
export interface Digest {
  readonly subject: string;
  /** The mail with a placeholder where its parts come; it has no link and no dossier in it. */
  readonly frame: DigestWords;
  /** For each part: the mail as its own dossier keeps it, with how many others there were and nothing of them. */
  readonly copies: readonly DigestWords[];
}

/**
 * Several reminders to one person as one mail. Pure: equal facts give equal bytes. What it says of all of them is their
 * number and their nearest day, so that it can stand in each of their dossiers.
 */
export function renderDigest(about: DigestFor): Digest {
  const { body, readerName, language, whyUrl, parts } = about;
  const letter = letterOf(about);
  const forFrame = { body, readerName, kind: 'real' as const, language, whyUrl };
  const around = frameFor(forFrame);
  const frame = { text: letterText(letter, around), html: letterHtml(letter, around) };
  const elsewhere = say(language, 'digest.elsewhere', { count: parts.length - 1 });
  const others = { text: elsewhere, html: `<p style="margin:0 0 16px;color:#4d5866">${elsewhere}</p>` };
  return {
    subject: subjectOf(letter, forFrame),
    frame,
    copies: parts.map((part) => wholeDigest(frame, [part, others])),
  };
}

/** The mail with its parts in their place. */
export function wholeDigest(frame: DigestWords, parts: readonly DigestWords[]): DigestWords {
  const text = parts.map((part) => part.text).join('\n\n');
  const html = parts.map((part) => part.html).join('\n');
  return {
    text: frame.text.replace(PARTS_PLACEHOLDER, () => text),
    html: frame.html.replace(PARTS_PLACEHOLDER, () => html),
  };
}

function letterOf({ body, language, today, parts }: DigestFor): Letter {
  const days = parts.map(({ due }) => due).sort();
  const [first] = days;
  if (first === undefined) throw new Error('A mail about several things needs some.');
  const when = first < today ? 'Past' : first === days.at(-1) ? 'SameDay' : 'First';
  const words = { organisation: body.name, count: parts.length };
  return {
    subject: say(language, `digest.subject${when}`, { ...words, day: formatDayAndMonth(first, language) }),
    lead: say(language, `digest.lead${when}`, { ...words, day: formatLongDate(first, language) }),
    button: null,
    blocks: blocksOf(say(language, 'digest.each'), { kind: 'parts' }),
    why: say(language, 'digest.why', words),
  };
}
