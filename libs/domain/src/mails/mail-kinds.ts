import type { EffectKind } from '../dossier/effect';

// The one table of mails: whose words each can have, and what no words can leave out.

/** Which words a kind of mail can be given, and what stands in it whatever they are. */
interface OwnWordsRule {
  /** What can stand inside a sentence of this mail, beside what every mail has. */
  readonly words: readonly string[];
  /** What stands on a line of its own: the button, and what the product knows and nobody types. */
  readonly parts: readonly string[];
  /** What cannot be left out, so that no words hide what happened or take away the way to answer. */
  readonly needed: readonly string[];
}

/** What every mail can be filled in with, for people: written with two braces. Source: `calls/README.md`. */
const EVERYWHERE: readonly string[] = [
  'gemeente',
  'organisatie',
  'naam',
  'oproep',
  'dossier',
  'onderwerp',
  'inleiding',
];

/** What a mail knows that follows from a step of its dossier. */
const ROUND: readonly string[] = ['functie', 'oproep_kort', 'taak', 'uiterste_dag', 'dag', 'sluitingsdag'];

/** A mail that asks: its first sentence can be put otherwise; what is asked stands in its part. */
const asks = (words: readonly string[] = []): OwnWordsRule => ({
  words: [...ROUND, ...words],
  parts: ['link', 'bericht'],
  needed: ['link', 'bericht'],
});

/** A mail that tells what happened: its first sentence says so, and stays. */
const tells = (words: readonly string[] = []): OwnWordsRule => ({
  words: [...ROUND, ...words],
  parts: ['link', 'bericht'],
  needed: ['inleiding', 'link', 'bericht'],
});

/** The same without a button: nothing can be answered through it. */
const withoutLink = ({ words, needed }: OwnWordsRule): OwnWordsRule => ({
  words,
  parts: ['bericht'],
  needed: needed.filter((name) => name !== 'link'),
});

/** The same for a mail that somebody sent by hand, outside the steps of the dossier. */
const byHand = (rule: OwnWordsRule): OwnWordsRule => ({ ...rule, words: [] });

/** Mails to participants: a call, and a dossier over it, can give each of them words of its own. */
const OWN_WORDS = {
  invitation: { words: ROUND, parts: ['link', 'kort', 'nota', 'herinneringen'], needed: ['link'] },
  reminder: { words: [...ROUND, 'nummer', 'te_laat'], parts: ['link', 'kort', 'nota', 'toestand'], needed: ['link'] },
  receipt: tells(['antwoord']),
  questionAnswer: asks(),
  publicAnswer: byHand(tells()),
  conditionDecision: tells(['aanvaard']),
  newLink: byHand(asks()),
  dateCorrection: tells(['van', 'tot']),
  extension: asks(),
  clockSuspended: tells(['opgeschort_sinds']),
  clockResumed: tells(['opgeschort_sinds']),
  textChanged: tells(['te_tekenen']),
  askedAgain: asks(),
  signOffAnnulled: tells(),
  signOffInherited: tells(),
  secondPerson: asks(),
  substitution: asks(['afwezige', 'periode']),
  absence: withoutLink(tells(['afwezige', 'vervanger', 'periode'])),
  handOver: withoutLink(tells(['collega', 'geweigerd'])),
  boardMember: withoutLink(tells()),
  information: withoutLink(asks()),
  participantDropped: withoutLink(tells()),
  dossierWithdrawn: withoutLink(tells()),
} as const satisfies Readonly<Record<string, OwnWordsRule>>;

/** A mail whose words a call or a dossier can give itself. */
export type OwnWordMail = keyof typeof OWN_WORDS;
/** In the order in which they are shown: the two that everybody gets first. */
export const OWN_WORD_MAILS = Object.keys(OWN_WORDS) as readonly OwnWordMail[] as readonly [
  OwnWordMail,
  ...OwnWordMail[],
];

/**
 * Why a mail always has the product's words: a changed one could not be told from a forged one; it only goes to the own
 * coordinators; it is about several dossiers at once; or it belongs to no dossier.
 */
export type FixedReason = 'security' | 'ownPeople' | 'severalDossiers' | 'installation';

/** The mails without words of their own. A kind that stands neither here nor above does not compile. */
export const FIXED_MAILS = {
  signCode: 'security',
  signIn: 'security',
  coordinatorNotice: 'ownPeople',
  stepReminder: 'ownPeople',
  reportReminder: 'ownPeople',
  reportReturned: 'ownPeople',
  replyCopy: 'ownPeople',
  digest: 'severalDossiers',
  relayTest: 'installation',
  canary: 'installation',
} as const satisfies Readonly<Record<string, FixedReason>> &
  Readonly<Record<Exclude<EffectKind, OwnWordMail>, FixedReason>>;
export type FixedMail = keyof typeof FIXED_MAILS;

/** What can stand inside a sentence of this mail. */
export function wordsOfMail(kind: OwnWordMail): readonly string[] {
  return [...EVERYWHERE, ...OWN_WORDS[kind].words];
}

/** What can stand on a line of its own in this mail. */
export function partsOfMail(kind: OwnWordMail): readonly string[] {
  return OWN_WORDS[kind].parts;
}

/** What must stand in this mail: of a part exactly one line, of a word at least one, outside every section. */
export function neededInMail(kind: OwnWordMail): readonly string[] {
  return OWN_WORDS[kind].needed;
}
