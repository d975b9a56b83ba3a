import type { WhatIf, WhatIfStand } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { unbroken } from '../parts/unbroken';

/** Now and then side by side; below it what moves and what leaves. */
export function StandTable({ asked }: { asked: WhatIf }): ReactNode {
  const { t } = useTranslation();
  const { now, then } = asked;
  const cells = (name: string, render: (stand: WhatIfStand) => ReactNode): ReactNode => (
    <Row>
      <RowHead>{name}</RowHead>
      <Cell label={t('whatIf.now')}>{render(now)}</Cell>
      <Cell label={t('whatIf.then')}>{render(then)}</Cell>
    </Row>
  );
  return (
    <section className="sheet stack">
      <h2>{t('whatIf.result')}</h2>
      <Table heads={[t('whatIf.about'), t('whatIf.now'), t('whatIf.then')]}>
        {cells(t('whatIf.kinds.internalDue'), ({ internalDue }) => internalDue?.text ?? t('whatIf.none'))}
        {cells(t('whatIf.kinds.closing'), ({ closing }) => closing?.text ?? t('whatIf.none'))}
        {cells(t('whatIf.late'), (stand) => (
          <Late stand={stand} isNew={asked.becomesLate} />
        ))}
        {cells(t('dossier.quorum'), (stand) => (
          <QuorumWords stand={stand} />
        ))}
        {cells(t('whatIf.amount'), ({ amountText }) => unbroken(amountText ?? t('whatIf.none')))}
      </Table>
      <Lines title={t('whatIf.movesTitle')} lines={asked.moves} none={t('whatIf.movesNothing')} />
      <Lines title={t('whatIf.mailsTitle')} lines={asked.mails} none={t('whatIf.mailsNone')} />
    </section>
  );
}

function Late({ stand, isNew }: { stand: WhatIfStand; isNew: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  if (stand.late.length === 0) return <StatusWord tone="done" word={t('whatIf.nobodyLate')} />;
  return (
    <ul className="plain-list stack stack--close">
      {stand.late.map(({ participantId, text }) => (
        <li key={participantId} className="cluster">
          <StatusWord tone="late" word={t(isNew.includes(participantId) ? 'whatIf.becomesLate' : 'whatIf.isLate')} />
          <span>{unbroken(text)}</span>
        </li>
      ))}
    </ul>
  );
}

function QuorumWords({ stand: { outlook, quorum } }: { stand: WhatIfStand }): ReactNode {
  const { t } = useTranslation();
  if (outlook === null && quorum.length === 0) return t('whatIf.none');
  return (
    <div className="stack stack--close">
      {outlook === null ? null : (
        <p className="cluster">
          <StatusWord tone={outlook.status.tone} word={outlook.status.word} />
          <span>{unbroken(outlook.sentence)}</span>
        </p>
      )}
      {quorum.map((sentence) => (
        <p key={sentence} className="small soft">
          {unbroken(sentence)}
        </p>
      ))}
    </div>
  );
}

function Lines({ title, lines, none }: { title: string; lines: readonly string[]; none: string }): ReactNode {
  return (
    <>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="bullets">
          {lines.map((line) => (
            <li key={line}>{unbroken(line)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
