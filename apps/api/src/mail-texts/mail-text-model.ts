import type { MailText, MailTexts, OwnMail } from '@penhouder/contracts';
import {
  FIXED_MAILS,
  mailTemplateProblems,
  neededInMail,
  OWN_WORD_MAILS,
  partsOfMail,
  wordsOfMail,
  type CallWording,
  type Language,
  type MailTemplate,
  type OwnWordMail,
} from '@penhouder/domain';
import { say, standardTemplate, type MessageKey, type OwnMails } from '@penhouder/letters';
import { mailKindWord } from '../dossiers/catalogue-words';
import { refusedAtField } from '../problems/refused-at-field';

/** The words that one dossier or draft has of its own, with their version; 0 or absent: none. */
export interface OwnVersion extends Pick<OwnMail, 'kind' | 'language'> {
  readonly version: number;
  readonly template: MailTemplate | null;
}

interface Known {
  readonly wording: CallWording;
  readonly own: readonly OwnVersion[];
  /** Those that somebody reads. */
  readonly languages: readonly Language[];
  /** Of the coordinator who edits. */
  readonly reader: Language;
}

/** Every mail that can have words of its own, with the words that hold. */
export function mailTextsModel({ languages, ...known }: Known): MailTexts {
  return {
    mails: OWN_WORD_MAILS.flatMap((kind) => languages.map((language) => mailText({ ...known, kind, language }))),
    fixed: fixedMails(known.reader),
  };
}

/** The mails whose words never change, with the reason. */
export function fixedMails(reader: Language): MailTexts['fixed'] {
  return (Object.keys(FIXED_MAILS) as (keyof typeof FIXED_MAILS)[]).map((kind) => ({
    kind,
    kindText: mailKindWord(kind, reader),
    reasonText: say(reader, `mailTexts.fixed.${FIXED_MAILS[kind]}`),
  }));
}

type OneMail = Omit<Known, 'languages'> & { readonly kind: OwnWordMail; readonly language: Language };

function mailText({ wording, own, reader, kind, language }: OneMail): MailText {
  const ofCall = wording.texts[language]?.mails?.[kind];
  const found = own.find((one) => one.kind === kind && one.language === language);
  const fallback = ofCall ?? standardTemplate(kind, language);
  const { template, version } = found ?? { template: null, version: 0 };
  const origin = template !== null ? 'dossier' : originOf(ofCall);
  const named = (names: readonly string[]): MailText['words'] =>
    names.map((name) => ({ name, text: say(reader, `mailTexts.words.${name}` as MessageKey) }));
  return {
    kind,
    kindText: mailKindWord(kind, reader),
    language,
    origin,
    originText: say(reader, `mailTexts.origin.${origin}`, { version }),
    version,
    template: template ?? fallback,
    fallback,
    words: named(wordsOfMail(kind)),
    parts: named(partsOfMail(kind)),
    needed: [...neededInMail(kind)],
  };
}

function originOf(ofCall: MailTemplate | undefined): 'call' | 'standard' {
  return ofCall === undefined ? 'standard' : 'call';
}

/** As the mails are written from them. A mail that cannot be filled in is left out: the words of the call stand then. */
export function asOwnMails(mails: readonly OwnMail[] = []): OwnMails {
  const fine = mails.filter((mail) => mailTemplateProblems(mail.kind, mail).length === 0);
  const inLanguage = (language: Language): NonNullable<OwnMails['nl']> =>
    Object.fromEntries(
      fine
        .filter((mail) => mail.language === language)
        .map(({ kind, subject, body }) => [kind, { subject, body }] as const),
    );
  return { nl: inLanguage('nl'), fr: inLanguage('fr') };
}

/** Throws the first thing that keeps the mail from being filled in, at its field under `pointer`, with its line. */
export function refuseUnfit(
  { kind, ...template }: MailTemplate & { readonly kind: OwnWordMail },
  at: { readonly pointer: string; readonly language: Language },
): void {
  const [problem] = mailTemplateProblems(kind, template);
  if (problem === undefined) return;
  const { code, field, line, word } = problem;
  throw refusedAtField({ code, pointer: `${at.pointer}/${field}`, data: { line, word } }, at.language);
}
