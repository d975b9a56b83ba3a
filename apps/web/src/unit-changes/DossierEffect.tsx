import type { UnitChangeDecision, UnitChangeEffect } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../forms/CheckField';
import { ExampleTag } from '../parts/ExampleTag';
import { Notice } from '../parts/Notice';
import { StatusWord } from '../parts/StatusWord';
import { unbroken } from '../parts/unbroken';
import type { SuccessorDecision } from './decisions';
import { SuccessorEffect } from './SuccessorEffect';

interface DossierEffectProps {
  effect: UnitChangeEffect;
  decision: UnitChangeDecision | undefined;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onDecide: (decided: SuccessorDecision) => void;
}

/** One dossier: whether it changes, what becomes of each successor, of the quorum and the amount, and what leaves. */
export function DossierEffect({ effect, decision, isChosen, onChoose, onDecide }: DossierEffectProps): ReactNode {
  return (
    <section className="sheet stack" aria-labelledby={`effect-${effect.dossierId}`}>
      <DossierChoice effect={effect} isChosen={isChosen} onChoose={onChoose} />
      {effect.successions.map((succession) => (
        <SuccessorEffect
          key={succession.successor.id}
          dossierId={effect.dossierId}
          succession={succession}
          decided={decision?.successors.find(({ unitId }) => unitId === succession.successor.id)}
          onDecide={onDecide}
        />
      ))}
      <Sums effect={effect} />
      <Leaving effect={effect} />
    </section>
  );
}

function DossierChoice({ effect, isChosen, onChoose }: Omit<DossierEffectProps, 'onDecide' | 'decision'>): ReactNode {
  const { t } = useTranslation();
  const { dossierId, number, title, kind, problem } = effect;
  return (
    <div className="stack stack--close">
      <h2 id={`effect-${dossierId}`} className="cluster">
        {number} {title} <ExampleTag text={kind === 'real' ? null : t(`unitChanges.kind.${kind}`)} />
      </h2>
      {problem === null ? (
        <CheckField
          name={`choose-${dossierId}`}
          label={t('unitChanges.chooseDossier', { number, title })}
          isChecked={isChosen}
          onChange={onChoose}
        />
      ) : (
        <Notice tone="late">
          <p>
            <strong>{t('unitChanges.cannot')}:</strong> {problem}
          </p>
        </Notice>
      )}
    </div>
  );
}

/** The quorum with its margin and the amount, before and after. */
function Sums({ effect: { quorum, amount } }: Pick<DossierEffectProps, 'effect'>): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack stack--close">
      {quorum.length === 0 ? null : <h3>{t('unitChanges.quorum')}</h3>}
      {quorum.map(({ text, after, before }) => (
        <div key={`${text} ${before.sentence}`} className="stack stack--close">
          <p className="cluster">
            <StatusWord tone={after.isMet ? 'done' : before.isMet ? 'late' : 'wait'} word={text} />
          </p>
          <p className="soft small">{unbroken(after.sentence)}</p>
        </div>
      ))}
      {amount === null ? null : (
        <>
          <h3>{t('unitChanges.amount')}</h3>
          <p>{unbroken(amount.text)}</p>
        </>
      )}
    </div>
  );
}

function Leaving({ effect: { mails, endedLinks } }: Pick<DossierEffectProps, 'effect'>): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack stack--close">
      <h3>{t('unitChanges.mails')}</h3>
      {mails.length === 0 ? (
        <p>{t('unitChanges.mailsNone')}</p>
      ) : (
        <ul className="bullets">
          {mails.map(({ kindText, to, leaves }) => (
            <li key={`${kindText} ${to}`}>
              {unbroken(t('unitChanges.mail', { kind: kindText, to, when: leaves.text }))}
            </li>
          ))}
        </ul>
      )}
      {endedLinks.length === 0 ? null : <p>{t('unitChanges.endedLinks', { count: endedLinks.length })}</p>}
    </div>
  );
}
