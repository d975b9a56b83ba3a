import { apiPaths, proofSchema } from '@penhouder/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { callApi } from '../../api/client';

/** Up to when the proof of a dossier is held by the root of a day, in the server's words; nothing while it is read. */
export function ProofNote({ dossierId }: { dossierId: string }): ReactNode {
  const { data } = useQuery({
    queryKey: ['dossier', dossierId, 'proof'],
    queryFn: () => callApi({ path: apiPaths.dossierProof(dossierId), answer: proofSchema }),
  });
  return data === undefined ? null : <p className="soft small">{data.text}</p>;
}
