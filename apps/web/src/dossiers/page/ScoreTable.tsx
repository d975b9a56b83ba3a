import type { Step } from '@penhouder/contracts';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Row, RowHead, Table } from '../../parts/Table';

type Scores = NonNullable<Step['scores']>;

/** What reviewers gave each candidate: a row for each form, and one for the average. */
export function ScoreTable({ scores: { criteria, candidates } }: { scores: Scores }): ReactNode {
  const { t } = useTranslation();
  const points = criteria.map(({ label, most }) => t('dossier.scoreOf', { label, most }));
  const total = t('dossier.scoreTotal');
  return (
    <section className="scores" aria-label={t('dossier.scores')}>
      <Table heads={[t('dossier.scores'), ...points, total]}>
        {candidates.map((one) => (
          <Fragment key={`${one.candidate} ${String(one.round)}`}>
            {one.forms.map((form) => (
              <Row key={form.reviewer}>
                <RowHead>{t('dossier.scoredBy', { candidate: one.candidate, reviewer: form.reviewer })}</RowHead>
                {criteria.map(({ name }, index) => (
                  <Cell key={name} label={points[index] ?? name} className="figures">
                    {form.points[index]}
                  </Cell>
                ))}
                <Cell label={total} className="figures">
                  {form.total}
                </Cell>
              </Row>
            ))}
            <AverageRow one={one} columns={{ points, total }} />
          </Fragment>
        ))}
      </Table>
    </section>
  );
}

interface AverageProps {
  one: Scores['candidates'][number];
  columns: { points: readonly string[]; total: string };
}

function AverageRow({ one, columns }: AverageProps): ReactNode {
  const { t } = useTranslation();
  const { candidate, round, score, below } = one;
  const average = t('dossier.scoreAverage', { candidate, round });
  return (
    <Row>
      <RowHead>
        <strong>
          {below.length === 0 ? average : `${average} (${t('dossier.scoreBelow', { criteria: below.join(', ') })})`}
        </strong>
      </RowHead>
      {columns.points.map((head) => (
        <Cell key={head} isEmpty>
          {null}
        </Cell>
      ))}
      <Cell label={columns.total} className="figures">
        <strong>{score}</strong>
      </Cell>
    </Row>
  );
}
