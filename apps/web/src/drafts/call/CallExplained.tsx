import type { CallFact, CallPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ServerHtml } from '../../parts/ServerHtml';
import { CertaintyWord } from '../CertaintyWord';
import { unbroken } from '../../parts/unbroken';
import { Cell, Row, RowHead, Table } from '../../parts/Table';
import { CallSections } from './CallSections';

/** What the call asks, how Penhouder reads it, and where each date and rule stands. */
export function CallExplained({ call }: { call: CallPage }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <section className="sheet stack">
        <h2>{t('draft.asks')}</h2>
        <ServerHtml html={call.summaryHtml} />
        <h3>{t('draft.mandates')}</h3>
        <ol className="bullets">
          {call.mandates.map(({ id, text, isNeededToCount }) => (
            <li key={id}>
              {text} {isNeededToCount ? <span className="soft">({t('draft.mandateNeeded')})</span> : null}
            </li>
          ))}
        </ol>
        <h3>{t('draft.rules')}</h3>
        <ul className="bullets">
          {call.explanation.map((line) => (
            <li key={line}>{unbroken(line)}</li>
          ))}
        </ul>
        <CallSections call={call} />
      </section>
      <section className="sheet sheet--flush" aria-labelledby="facts">
        <h2 id="facts" className="sheet__head">
          {t('draft.facts')}
        </h2>
        <FactTable facts={call.facts} />
      </section>
    </>
  );
}

/** Dates and rules with where each stands, and how sure it is. */
export function FactTable({ facts }: { facts: readonly CallFact[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table heads={[t('draft.fact'), t('draft.says'), t('draft.certainty'), t('draft.source')]}>
      {facts.map((fact) => (
        <Row key={fact.about}>
          <RowHead>{fact.label}</RowHead>
          <Cell label={t('draft.says')}>{unbroken(fact.text)}</Cell>
          <Cell label={t('draft.certainty')}>
            <CertaintyWord certainty={fact.certainty} text={fact.certaintyText} />
          </Cell>
          <Cell label={t('draft.source')}>
            <Source source={fact.source} url={fact.url} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Source({ source, url }: { source: string | null; url: string | null }): ReactNode {
  if (url === null) return source;
  return (
    <a href={url} rel="noreferrer">
      {source ?? <span className="any-break">{url}</span>}
    </a>
  );
}
