import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

const MOST_TRIES = 2;

/** One cache for all pages. What can pass by itself is tried again twice; a refusal is shown at once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (tries, error) => error instanceof ProblemError && error.isPassing && tries < MOST_TRIES,
      },
      mutations: { retry: false },
    },
  });
}
