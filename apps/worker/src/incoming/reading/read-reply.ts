import type { LocalDate } from '@penhouder/domain';
import { attachmentsOf } from '@penhouder/documents';
import type { ReplyDoubt, ReplyReading } from '@penhouder/persistence';
import type { Email } from 'postal-mime';
import { cleanText } from './clean-text';
import { colleagueIn } from './colleague';
import { wordsOfHtml } from './html-words';
import { ownWordsOf } from './own-words';
import type { Wish } from './read-wish';
import { readWish } from './read-wish';
import { authenticationOf, senderOf } from './sender-check';

const LONGEST_WORDS = 8_000;

export interface ReplyToRead {
  /** Null: nobody could make anything of the bytes. */
  readonly email: Email | null;
  readonly isAbsence: boolean;
  /** Where the mail went that is answered; null when that is not known. */
  readonly contactAddress: string | null;
  /** The dossier's day. */
  readonly today: LocalDate;
  /** Whose `Authentication-Results` are believed; null: nobody's. */
  readonly trusted: string | null;
  /** What is answered carried several reminders; absent: one. */
  readonly isAboutSeveral?: boolean;
}

/** What a reply or an absence says, for a coordinator to judge. Of an absence only the words and the colleague are read. */
export function readReply(reply: ReplyToRead): ReplyReading {
  const { email, isAbsence, contactAddress, today, trusted } = reply;
  if (email === null) return { ...BLANK, doubts: ['unreadable', 'senderUnknown'] };
  const texts = textsOf(email);
  const seen = {
    ...BLANK,
    sender: senderOf(email, contactAddress),
    authentication: authenticationOf(email, trusted),
    ownWords: cleanText(texts.words, LONGEST_WORDS),
    attachments: namesOf(email),
  };
  if (isAbsence) return { ...seen, colleague: colleagueIn(texts.words, contactAddress) };
  const wish = readWish(texts.words, today);
  const several = reply.isAboutSeveral === true ? (['severalDossiers'] as const) : [];
  const doubts = [...several, ...doubtsOf(email, { texts, wish, today }), ...doubtsOfSender(seen)];
  const { kind, organ, on, sentence } = wish;
  const trustedWish = doubts.length === 0 ? { wish: kind, organ, on } : {};
  return { ...seen, ...trustedWish, sentence: sentence === null ? null : cleanText(sentence, 500), doubts };
}

interface Texts {
  /** The person's own words: of the plain text, or of the formatted one where there is no other. */
  readonly words: string;
  /** Of the formatted text; null where it is the only one, or there is none. */
  readonly other: string | null;
  readonly isForwarded: boolean;
}

function textsOf({ text = '', html, subject = '' }: Email): Texts {
  const plain = ownWordsOf(text, subject);
  if (html === undefined) return { ...plain, other: null };
  const rich = ownWordsOf(wordsOfHtml(html), subject);
  const isForwarded = plain.isForwarded || rich.isForwarded;
  return plain.words === ''
    ? { words: rich.words, other: null, isForwarded }
    : { words: plain.words, other: rich.words, isForwarded };
}

interface Heard {
  readonly texts: Texts;
  readonly wish: Wish;
  readonly today: LocalDate;
}

function doubtsOf(email: Email, { texts, wish, today }: Heard): ReplyDoubt[] {
  const { words, other, isForwarded } = texts;
  const doubts: ReplyDoubt[] = words === '' ? ['empty'] : wish.doubt === null ? [] : [wish.doubt];
  if (isForwarded) doubts.push('forwarded');
  if (isCalendar(email)) doubts.push('calendar');
  if (other !== null && differs(wish, readWish(other, today))) doubts.push('partsDiffer');
  return doubts;
}

function doubtsOfSender({ sender, authentication }: Pick<ReplyReading, 'sender' | 'authentication'>): ReplyDoubt[] {
  return [
    ...(sender === 'unknown' ? (['senderUnknown'] as const) : []),
    ...(authentication === 'failed' ? (['authenticationFailed'] as const) : []),
  ];
}

const BLANK: ReplyReading = {
  wish: null,
  sentence: null,
  organ: null,
  on: null,
  doubts: [],
  ownWords: '',
  sender: 'unknown',
  authentication: 'none',
  attachments: [],
  colleague: null,
};

function differs(one: Wish, other: Wish): boolean {
  return one.kind !== other.kind || one.on !== other.on;
}

/** Outlook answers an invitation with words of its own in the subject, and the organiser's programs with a part. */
function isCalendar({ subject = '', attachments }: Email): boolean {
  return (
    attachments.some(({ mimeType, method }) => mimeType === 'text/calendar' && method === 'REPLY') ||
    /^(geaccepteerd|geweigerd|voorlopig|accepted|declined|tentative|accepté|refusé|provisoire)\s?:/i.test(
      subject.trim(),
    )
  );
}

function namesOf(email: Email): ReplyReading['attachments'] {
  return attachmentsOf(email).map(({ filename, mimeType, content }) => ({
    name: cleanText(filename ?? mimeType, 200).replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' '),
    bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
  }));
}
