import type { Statements } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Row, RowHead, Table } from '../parts/Table';

interface StatementVersionsProps {
  statements: Statements;
  onTake: (version: Statements['history'][number]) => void;
}

/** Every version with who kept it; an earlier one can be taken back into the form. */
export function StatementVersions({
  statements: { history, version: current },
  onTake,
}: StatementVersionsProps): ReactNode {
  const { t } = useTranslation();
  if (history.length === 0) return null;
  return (
    <section className="sheet sheet--flush" aria-labelledby="statement-versions">
      <div className="sheet__head">
        <h2 id="statement-versions">{t('statements.versions')}</h2>
      </div>
      <Table heads={[t('statements.version'), t('statements.saved'), t('statements.savedBy')]} hasActions>
        {history.map((version) => (
          <Row key={version.version}>
            <RowHead>{version.version}</RowHead>
            <Cell label={t('statements.saved')}>{version.savedText}</Cell>
            <Cell label={t('statements.savedBy')}>{version.savedBy}</Cell>
            <Cell>
              {version.version === current ? (
                t('statements.inForce')
              ) : (
                <button
                  type="button"
                  className="button button--quiet button--small"
                  onClick={() => {
                    onTake(version);
                  }}
                >
                  {t('statements.take', { version: version.version })}
                </button>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}
