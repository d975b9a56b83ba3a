import { apiPaths, sessionSchema, type Session } from '@penhouder/contracts';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../api/client';

/** Who is signed in; fails with status 401 for nobody. Asked again every minute for the count in the rail. */
export function useSession(): UseQueryResult<Session> {
  return useQuery({
    queryKey: ['session'],
    queryFn: () => callApi({ path: apiPaths.session, answer: sessionSchema }),
    refetchInterval: 60 * 1000,
  });
}

/** Ends the session and leaves for the sign-in page with an empty memory. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () => callApi({ method: 'DELETE', path: apiPaths.session, answer: null }),
    onSettled: () => {
      client.clear();
      window.location.assign('/aanmelden');
    },
  });
  return () => {
    mutate();
  };
}
