import type { Instant, Language } from '@penhouder/domain';
import { formatInstant, functionWord, say } from '@penhouder/letters';
import type { AnswerRow, ReceivedMail } from '@penhouder/persistence';
import { mailKindWord } from '../dossiers/catalogue-words';
import { fromEvidence } from './from-evidence';
import { isAnswer, kindOf } from './given-answer';
import { keptTextOf } from './kept-text';
import { html, type Html } from './html';
import type { OwnHappening, SignPageModel } from './sign-page-model';
import { wordsOf } from './words';

interface Happening {
  readonly at: Instant;
  readonly text: string;
}

/**
 * What the reader's own organisation did and received in the dossier, the first first. Only rows of its own participant
 * come in here: no other organisation can be named.
 */
export function ownHistory(
  { answers, mails }: { readonly answers: readonly AnswerRow[]; readonly mails: readonly ReceivedMail[] },
  language: Language,
): readonly OwnHappening[] {
  const said = answers.map((answer, index) => saidOf(answer, answers.slice(0, index), language));
  const received = mails.map(({ kind, recipient, at }) => ({
    at,
    text: say(language, 'ownHistory.mail', {
      kind: mailKindWord(kind, language),
      recipient: functionWord(recipient, language),
    }),
  }));
  return [...said, ...received]
    .sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
    .map(({ at, text }) => ({ text, whenText: formatInstant(at, language) }));
}

function saidOf(answer: AnswerRow, before: readonly AnswerRow[], language: Language): Happening {
  const { name, func } = fromEvidence(answer, language);
  const by = { name, func };
  const at = answer.receivedAt;
  const text = saidText(answer, { before, by }, language);
  const kept = keptTextOf(answer, language);
  return { at, text: kept === null ? text : `${text.replace(/\.$/, '')}. ${kept}` };
}

function saidText(
  answer: AnswerRow,
  {
    before,
    by,
  }: { readonly before: readonly AnswerRow[]; readonly by: { readonly name: string; readonly func: string } },
  language: Language,
): string {
  if (!isAnswer(answer.reply)) return say(language, 'ownHistory.handOver', by);
  const chosen = wordsOf(language).chosen[kindOf(answer.reply)];
  return say(language, sentenceOf(answer, before), { ...by, chosen });
}

/** What its code did not confirm is not yet given, and nothing comes in its place. */
function sentenceOf(
  answer: AnswerRow,
  before: readonly AnswerRow[],
): `ownHistory.${'unconfirmed' | 'again' | 'answer'}` {
  if (answer.state === 'unconfirmed') return 'ownHistory.unconfirmed';
  const isAgain = answer.reply.kind === 'decision' && before.some((one) => isInItsPlace(one, answer));
  return isAgain ? 'ownHistory.again' : 'ownHistory.answer';
}

function isInItsPlace(one: AnswerRow, other: AnswerRow): boolean {
  return one.reply.kind === 'decision' && one.slot === other.slot && one.state !== 'unconfirmed';
}

/** The list behind one line, because it is there for who looks for it. */
export function renderOwnHistory({
  history,
  unit,
  language,
}: Pick<SignPageModel, 'history' | 'unit' | 'language'>): Html | null {
  if (history.length === 0) return null;
  return html`<details class="sheet">
    <summary>${say(language, 'ownHistory.title', { unit })}</summary>
    <dl>
      ${history.map(
        ({ text, whenText }) =>
          html`<dt>${whenText}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </details>`;
}
