import type { ReactNode } from 'react';
import { ProblemNotice } from '../parts/ProblemNotice';

/** A page that could not be drawn says so and offers to start again. */
export function PageFailure({ error }: { error: unknown }): ReactNode {
  return (
    <ProblemNotice
      error={error}
      onRetry={() => {
        window.location.reload();
      }}
    />
  );
}
