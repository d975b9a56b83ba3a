import type { Language } from '@penhouder/domain';
import { fr } from './fr';
import { nl } from './nl';

/** The parts of a catalogue that are said in mails. */
const IN_MAILS = [
  'mail',
  'invitation',
  'reminder',
  'digest',
  'secondPerson',
  'boardMember',
  'signCode',
  'receipt',
  'uncounted',
  'newLink',
  'handOver',
  'substitution',
  'absenceMail',
  'questionAnswer',
  'publicAnswer',
  'conditionDecision',
  'dateCorrection',
  'extension',
  'clockSuspended',
  'clockResumed',
  'textChanged',
  'askedAgain',
  'signOffAnnulled',
  'signOffInherited',
  'information',
  'participantDropped',
  'dossierWithdrawn',
  'coordinatorNotice',
  'stepReminder',
  'reportReminder',
  'reportReturned',
  'replyCopy',
  'signIn',
  'relayTest',
  'canary',
] as const satisfies readonly (keyof typeof nl)[];

/** Every sentence of the mails by its address, not filled in: to see that none is left out of what is looked at. */
export function mailSentences(language: Language): Readonly<Record<string, string>> {
  const catalogue = { nl, fr }[language];
  return Object.fromEntries(IN_MAILS.flatMap((part) => sentencesUnder(part, catalogue[part])));
}

function sentencesUnder(address: string, words: unknown): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[address, words]];
  return Object.entries(words as Readonly<Record<string, unknown>>).flatMap(([name, one]) =>
    sentencesUnder(`${address}.${name}`, one),
  );
}
