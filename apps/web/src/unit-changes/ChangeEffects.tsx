import type { ChosenUnitChange, UnitChangeDecision, UnitChangeDone, UnitChangePreview } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { ApplyForm } from './ApplyForm';
import { ChangeDone } from './ChangeDone';
import { useUnitChangePreview } from './unit-change-query';

/** What a change does to every open dossier, the choice per dossier, and what became of it. */
export function ChangeEffects({
  change,
  onBack,
}: {
  change: ChosenUnitChange;
  onBack?: (() => void) | undefined;
}): ReactNode {
  const [decisions, decide] = useState<readonly UnitChangeDecision[]>([]);
  const [done, setDone] = useState<UnitChangeDone | null>(null);
  const query = useUnitChangePreview(change, decisions);
  return (
    <QueryStates query={query}>
      {(preview) => (
        <>
          <EffectsHeader preview={preview} onBack={onBack} />
          <div className="stack stack--wide">
            {done === null ? null : <ChangeDone done={done} />}
            {preview.dossiers.length === 0 ? null : (
              <ApplyForm
                change={change}
                preview={preview}
                isStale={query.isPlaceholderData}
                decisions={decisions}
                onDecide={decide}
                onDone={setDone}
              />
            )}
          </div>
        </>
      )}
    </QueryStates>
  );
}

function EffectsHeader({
  preview: { text, sentence },
  onBack,
}: {
  preview: UnitChangePreview;
  onBack: (() => void) | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const back =
    onBack === undefined ? (
      <Link to="/adresboek/fusies" className="button">
        {t('unitChanges.toList')}
      </Link>
    ) : (
      <button type="button" className="button" onClick={onBack}>
        {t('unitChanges.typedTitle')}
      </button>
    );
  return <PageHeader title={text} sentence={sentence} actions={back} />;
}
