import type { Quorum, QuorumOutlook } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unbroken } from '../parts/unbroken';
import { StatusWord } from '../parts/StatusWord';
import { QuorumBar } from './QuorumBar';

/** Each quorum of the call: its sentence, its status, and the bar that proves it; before them what becomes of them all. */
export function QuorumSheet({
  quorum,
  amountText,
  outlook = null,
  estimate = [],
}: {
  quorum: readonly Quorum[];
  outlook?: QuorumOutlook | null;
  /** A guess and what it rests on, where there is one. */
  estimate?: readonly string[];
  amountText: string | null;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet stack" aria-labelledby="quorum">
      <h2 id="quorum">{t('dossier.quorum')}</h2>
      {outlook === null ? null : (
        <p className="cluster">
          <StatusWord tone={outlook.status.tone} word={outlook.status.word} />
          <span>{unbroken(outlook.sentence)}</span>
        </p>
      )}
      {estimate.length === 0 ? null : <p className="soft">{unbroken(estimate.join(' '))}</p>}
      {quorum.map((one) => (
        <div key={one.index} className="stack stack--close">
          <p className="cluster">
            <StatusWord tone={one.status.tone} word={one.status.word} />
            <span>{unbroken(one.sentence)}</span>
          </p>
          <QuorumBar quorum={one} />
        </div>
      ))}
      {amountText === null ? null : <p>{unbroken(amountText)}</p>}
    </section>
  );
}
