import type { CallProblem } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacedSentences } from './PlacedSentences';

interface RemarkListProps {
  remarks: readonly CallProblem[];
  onJump: (remark: CallProblem) => void;
}

/** What is possible and yet odd; it stands in nobody's way. */
export function RemarkList({ remarks, onJump }: RemarkListProps): ReactNode {
  const { t } = useTranslation();
  if (remarks.length === 0) return null;
  return (
    <section className="sheet stack">
      <h2>{t('calls.remarks')}</h2>
      <p className="soft">{t('calls.remarksSentence')}</p>
      <PlacedSentences sentences={remarks} onJump={onJump} />
    </section>
  );
}
