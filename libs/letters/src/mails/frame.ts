import type { Dossier, Language } from '@penhouder/domain';
import { withFrenchSigns } from '../typeset/kept-together';
import { say } from '../words/say';
import type { Letter } from './letter';
import { withoutControls } from './link-placeholder';
import type { MailBody } from './mail-context';

/** What is the same in every mail of one sender to one reader: greeting, mark of an example, contact. */
export interface Frame {
  readonly language: Language;
  readonly organisation: string;
  readonly accent: string;
  readonly greeting: string;
  /** Said on top of a mail of an example or rehearsal; null for a real one. */
  readonly notice: string | null;
  readonly questions: string | null;
  readonly linkInFull: string;
  /** Where a reader from outside learns more; null for coordinators. */
  readonly moreOnWhy: { readonly label: string; readonly url: string } | null;
}

export interface FrameFor {
  readonly body: MailBody;
  readonly readerName: string;
  readonly kind: Dossier['kind'];
  readonly language: Language;
  readonly whyUrl: string | null;
}

export function frameFor({ body, readerName, kind, language, whyUrl }: FrameFor): Frame {
  return {
    language,
    organisation: body.name,
    accent: /^#[0-9a-f]{6}$/i.test(body.accent) ? body.accent : '#1f4e79',
    greeting: say(language, 'mail.greeting', { name: withoutControls(readerName) }),
    notice: kind === 'real' ? null : say(language, `mail.${kind}Notice`),
    questions: questionsTo(body, language),
    linkInFull: say(language, 'mail.linkInFull'),
    moreOnWhy: whyUrl === null ? null : { label: say(language, 'mail.moreOnWhy'), url: whyUrl },
  };
}

/** The letter's subject, marked when nothing real is asked, on one line; French signs stay with their words. */
export function subjectOf({ subject }: Letter, { kind, language }: FrameFor): string {
  const oneLine = withoutControls(subject).replaceAll(/\s+/g, ' ').trim();
  const whole = kind === 'real' ? oneLine : say(language, `mail.${kind}`, { subject: oneLine });
  return language === 'fr' ? withFrenchSigns(whole) : whole;
}

function questionsTo(body: MailBody, language: Language): string | null {
  const ways = [body.phone, body.email].filter((way) => way !== null && way !== '').join(', ');
  return ways === '' ? null : say(language, 'mail.questions', { organisation: body.name, ways });
}
