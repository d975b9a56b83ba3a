import type { Instant, Language } from '@penhouder/domain';
import type { ByHandMailContext } from '@penhouder/letters';
import {
  renderNewLinkMail,
  renderProbeMail,
  renderPublicAnswerMail,
  renderSignCodeMail,
  renderSignInMail,
} from '@penhouder/letters';
import { call } from './call';
import { BODY, NUMBER, readersIn, unitsIn, wordsIn } from './people';
import type { Sample } from './sample';

// Mails that follow from no step of a dossier.

function asked(language: Language): ByHandMailContext {
  const texts = call.wording.texts[language] ?? call.wording.texts.nl;
  return {
    body: BODY,
    reader: { name: readersIn(language).contact.name, language },
    kind: 'real',
    unit: unitsIn(language).katelijne,
    title: texts.title,
    number: NUMBER,
    template: null,
    threadKey: 'thread',
  };
}

export const NEW_LINKS: Readonly<Record<string, Sample>> = {
  'as it is': (language) => renderNewLinkMail(asked(language)),
};

const publicAnswer =
  (isCorrection: boolean): Sample =>
  (language) => {
    const { question, answer } = wordsIn(language);
    return renderPublicAnswerMail({ ...asked(language), question, answer, isCorrection });
  };
export const PUBLIC_ANSWERS = { 'the first time': publicAnswer(false), corrected: publicAnswer(true) };

export const SIGN_CODES: Readonly<Record<string, Sample>> = {
  'as it is': (language) => renderSignCodeMail(asked(language)),
};

export const SIGN_INS: Readonly<Record<string, Sample>> = {
  'as it is': (language) =>
    renderSignInMail({
      body: BODY,
      reader: { name: readersIn(language).coordinator.name, language },
      expiresAt: '2019-12-05T08:15:00.000Z' as Instant,
      signInLinkId: 'sign-in',
    }),
};

const probe =
  (kind: 'relayTest' | 'canary'): Sample =>
  (language) =>
    renderProbeMail({ kind, address: BODY.email, language });
export const RELAY_TESTS = { 'as it is': probe('relayTest') };
export const CANARIES = { 'as it is': probe('canary') };
