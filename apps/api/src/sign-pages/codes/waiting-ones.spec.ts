import type { AnswerKind } from '../answer-form';
import { waitingOnes } from './waiting-ones';

interface One {
  readonly kind: AnswerKind;
  readonly isUnconfirmed: boolean;
}
const kept = (kind: AnswerKind): One => ({ kind, isUnconfirmed: true });
const given = (kind: AnswerKind): One => ({ kind, isUnconfirmed: false });
const waiting = (...recorded: readonly One[]): readonly AnswerKind[] =>
  waitingOnes({ recorded }).map(({ kind }) => kind);

// The newest first, as the page has them.
describe('answers that wait for their code', () => {
  test('all are offered to be confirmed, also behind a question that came later', () => {
    expect(waiting(kept('question'), kept('agree'))).toEqual(['question', 'agree']);
    expect(waiting(given('question'), kept('agree'))).toEqual(['agree']);
    expect(waiting(kept('decline'), kept('agree'))).toEqual(['decline', 'agree']);
  });

  test('a later answer takes the place of an earlier one, and of no question', () => {
    expect(waiting(given('decline'), kept('agree'))).toEqual([]);
    expect(waiting(given('withdrawal'), kept('question'), kept('namedDay'))).toEqual(['question']);
    expect(waiting(kept('agree'), given('decline'))).toEqual(['agree']);
  });
});
