import type { CallMoves, Moved } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState';
import { PageHeader } from '../../parts/PageHeader';
import { QueryStates } from '../../parts/QueryStates';
import { useMoves } from '../call-versions-query';
import { MovedNotice } from './MovedNotice';
import { MoveForm } from './MoveForm';

const route = getRouteApi('/frame/oproepen/$callId/meenemen/$toId');

/** Running dossiers that can go over to a newer version: what it does to each, who goes along in this wave, and why. */
export function MovesPage(): ReactNode {
  const { t } = useTranslation();
  const { callId, toId } = route.useParams();
  const query = useMoves(callId, toId);
  const [moved, setMoved] = useState<Moved | null>(null);
  return (
    <QueryStates query={query} list="oproepen">
      {(moves) => (
        <>
          <MovesHeader moves={moves} />
          <div className="stack stack--wide">
            {moved === null ? null : <MovedNotice moved={moved} />}
            {moves.dossiers.length === 0 ? (
              <div className="sheet sheet--flush">
                <EmptyState sentence={t('calls.movesNone')} />
              </div>
            ) : (
              <MoveForm moves={moves} onMoved={setMoved} />
            )}
          </div>
        </>
      )}
    </QueryStates>
  );
}

function MovesHeader({ moves: { from, to, dossiers } }: { moves: CallMoves }): ReactNode {
  const { t } = useTranslation();
  return (
    <PageHeader
      title={t('calls.movesTitle', { version: to.version })}
      above={to.title}
      sentence={t('calls.movesSentence', { count: dossiers.length, from: from.version })}
      actions={
        <>
          <Link to="/oproepen/$callId/verschil/$toId" params={{ callId: from.id, toId: to.id }} className="button">
            {t('calls.compareWith', { version: from.version })}
          </Link>
          <Link to="/oproepen/$callId" params={{ callId: to.id }} className="button">
            {t('calls.toCall')}
          </Link>
        </>
      }
    />
  );
}
