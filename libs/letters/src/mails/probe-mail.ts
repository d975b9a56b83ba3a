import type { Language } from '@penhouder/domain';
import { say } from '../words/say';
import { frameFor, subjectOf } from './frame';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import type { RenderedMail } from './mail-context';

export interface ProbeMailContext {
  /** A test that an operator asked for, or the mail that the installation writes to itself. */
  readonly kind: 'relayTest' | 'canary';
  readonly address: string;
  readonly language: Language;
}

/** It names no organisation: it comes from the installation. */
const NOBODY = { name: 'Penhouder', accent: '', phone: null, email: null };

/** A mail that asks nothing and belongs to no dossier: that it arrives is all it says. */
export function renderProbeMail({ kind, address, language }: ProbeMailContext): Omit<RenderedMail, 'threadKey'> {
  const letter: Letter = {
    subject: say(language, `${kind}.subject`),
    lead: say(language, `${kind}.lead`),
    button: null,
    blocks: blocksOf(say(language, `${kind}.nothing`)),
    why: say(language, `${kind}.why`, { address }),
  };
  const about = { body: NOBODY, readerName: address, kind: 'real' as const, language, whyUrl: null };
  const frame = frameFor(about);
  return { subject: subjectOf(letter, about), text: letterText(letter, frame), html: letterHtml(letter, frame) };
}
