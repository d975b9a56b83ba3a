import type { Statements } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { StatementsForm } from './StatementsForm';
import { StatementVersions } from './StatementVersions';
import { useStatements } from './statement-query';

/** What the own organisation says of itself to everybody: why people get its mail, privacy, accessibility. */
export function StatementsPage(): ReactNode {
  const { t } = useTranslation();
  const query = useStatements();
  return (
    <>
      <PageHeader title={t('statements.title')} sentence={t('statements.sentence')} />
      <QueryStates query={query}>{(statements) => <Editing statements={statements} />}</QueryStates>
    </>
  );
}

/** The form begins with the version in force, or with an earlier one that was taken back into it. */
function Editing({ statements }: { statements: Statements }): ReactNode {
  const [taken, setTaken] = useState<Statements['history'][number] | null>(null);
  const begin = taken ?? statements;
  return (
    <div className="stack stack--wide">
      <StatementsForm
        key={`${String(statements.version)}-${String(taken?.version ?? '')}`}
        statements={statements}
        initial={{ facts: begin.facts, texts: begin.texts }}
        takenFrom={taken?.version ?? null}
        onSaved={() => {
          setTaken(null);
        }}
      />
      <StatementVersions
        statements={statements}
        onTake={(version) => {
          setTaken(version);
          window.scrollTo({ top: 0 });
        }}
      />
    </div>
  );
}
