import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { ChangeEffects } from './ChangeEffects';

const route = getRouteApi('/frame/adresboek/fusies/$on/$successorId');

/** One merger of the list: what it does to every open dossier, and the choice per dossier. */
export function KnownChangePage(): ReactNode {
  const { on, successorId } = route.useParams();
  const change = useMemo(() => ({ on, successorUnitId: successorId }), [on, successorId]);
  return <ChangeEffects change={change} />;
}
