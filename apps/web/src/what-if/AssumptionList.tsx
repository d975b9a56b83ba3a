import type { Assumption, DossierPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unbroken } from '../parts/unbroken';
import { useAssumptionWords } from './assumption-words';

interface AssumptionListProps {
  page: DossierPage;
  assumptions: readonly Assumption[];
  onRemove: (nth: number) => void;
}

/** What is assumed, in order, each with the button that takes it away. */
export function AssumptionList({ page, assumptions, onRemove }: AssumptionListProps): ReactNode {
  const { t } = useTranslation();
  const wordsOf = useAssumptionWords(page);
  return (
    <section className="sheet stack">
      <h2>{t('whatIf.assumed')}</h2>
      <ol className="bullets">
        {assumptions.map((assumption, nth) => {
          const words = wordsOf(assumption);
          return (
            <li key={JSON.stringify([nth, assumption])}>
              <span className="cluster">
                <span>{unbroken(words)}</span>
                <button
                  type="button"
                  className="button button--quiet button--small"
                  aria-label={t('whatIf.removeThis', { words })}
                  onClick={() => {
                    onRemove(nth);
                  }}
                >
                  {t('whatIf.remove')}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
