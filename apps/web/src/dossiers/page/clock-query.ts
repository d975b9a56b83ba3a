import { apiPaths, type ClockMoved, clockMovedSchema } from '@penhouder/contracts';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../../api/client';
import { forgetDossier } from './dossier-query';

const MOST_REQUESTS = 200;

/**
 * Moves the own clock of an example or rehearsal to a moment, however many requests that takes.
 *
 * @param onWay is told after each request where the clock stands.
 */
export function useMoveClock(
  dossierId: string,
  onWay: (moved: ClockMoved) => void,
): UseMutationResult<ClockMoved, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (to: string) => {
      for (let request = 1; ; request += 1) {
        const moved = await callApi({
          method: 'POST',
          path: apiPaths.dossierClock(dossierId),
          body: { to },
          answer: clockMovedSchema,
        });
        onWay(moved);
        if (moved.isThere || request === MOST_REQUESTS) return moved;
      }
    },
    onSettled: () => forgetDossier(client, dossierId),
  });
}
