import type { CallPage, CallVersion } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Row, RowHead, Table } from '../parts/Table';

/** All versions of the call; from the one that is shown to each other there is a difference, and dossiers to take along. */
export function VersionTable({ call }: { call: CallPage }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table heads={[t('calls.version'), t('calls.kept'), t('calls.running')]} hasActions>
      {call.versions.map((one) => (
        <Row key={one.id} isChosen={one.id === call.id}>
          <RowHead>
            {one.id === call.id ? (
              <>
                {t('calls.versionNumber', { version: one.version })} <span className="soft">({t('calls.shown')})</span>
              </>
            ) : (
              <Link to="/oproepen/$callId" params={{ callId: one.id }}>
                {t('calls.versionNumber', { version: one.version })}
              </Link>
            )}
          </RowHead>
          <Cell label={t('calls.kept')}>{one.kept.text}</Cell>
          <Cell label={t('calls.running')}>{one.runningText}</Cell>
          <Cell isEmpty={one.id === call.id}>{one.id === call.id ? null : <Ways one={one} shown={call} />}</Cell>
        </Row>
      ))}
    </Table>
  );
}

/** The older version stands first, whichever of the two is shown. */
function Ways({ one, shown }: { one: CallVersion; shown: CallPage }): ReactNode {
  const { t } = useTranslation();
  const [older, newer] = one.version < shown.version ? [one.id, shown.id] : [shown.id, one.id];
  const isToMove = one.version < shown.version && one.runningCount > 0;
  return (
    <div className="cluster">
      <Link
        to="/oproepen/$callId/verschil/$toId"
        params={{ callId: older, toId: newer }}
        className="button button--small"
      >
        {t('calls.compareWith', { version: one.version })}
      </Link>
      {isToMove ? (
        <Link
          to="/oproepen/$callId/meenemen/$toId"
          params={{ callId: older, toId: newer }}
          className="button button--small"
        >
          {t('calls.takeAlong')}
        </Link>
      ) : null}
    </div>
  );
}
