import type { RecordedAnswer } from '../sign-page-model';

/**
 * Answers that still wait for their code, the newest first: a question always, anything else until a later answer was given
 * with all that it needed.
 */
export function waitingOnes<One extends Pick<RecordedAnswer, 'kind' | 'isUnconfirmed'>>({
  recorded,
}: {
  readonly recorded: readonly One[];
}): readonly One[] {
  return recorded.filter(({ kind, isUnconfirmed }, index) => {
    const isOvertaken = recorded.slice(0, index).some((later) => !later.isUnconfirmed && later.kind !== 'question');
    return isUnconfirmed && (kind === 'question' || !isOvertaken);
  });
}
