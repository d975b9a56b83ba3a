import type { ChosenUnitChange, UnitChangeDecision, UnitChangeDone } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { ApplyForm } from './ApplyForm';
import { ChangeDone } from './ChangeDone';
import { useUnitChangePreview } from './unit-change-query';

/** What a change does to every open dossier, the choice per dossier, and what became of it. */
export function ChangeEffects({ change, onBack }: { change: ChosenUnitChange; onBack?: () => void }): ReactNode {
  const { t } = useTranslation();
  const [decisions, decide] = useState<readonly UnitChangeDecision[]>([]);
  const [done, setDone] = useState<UnitChangeDone | null>(null);
  const query = useUnitChangePreview(change, decisions);
  return (
    <QueryStates query={query}>
      {(preview) => (
        <>
          <PageHeader
            title={preview.text}
            sentence={preview.sentence}
            actions={
              onBack === undefined ? (
                <Link to="/adresboek/fusies" className="button">
                  {t('unitChanges.toList')}
                </Link>
              ) : (
                <button type="button" className="button" onClick={onBack}>
                  {t('unitChanges.typedTitle')}
                </button>
              )
            }
          />
          <div className="stack stack--wide">
            {done === null ? null : <ChangeDone done={done} />}
            {preview.dossiers.length === 0 ? null : (
              <ApplyForm change={change} preview={preview} decisions={decisions} onDecide={decide} onDone={setDone} />
            )}
          </div>
        </>
      )}
    </QueryStates>
  );
}
