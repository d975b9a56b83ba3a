import type { TFunction } from 'i18next';
import type { CallMove } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../forms/CheckField';
import { StatusWord } from '../../parts/StatusWord';
import { unbroken } from '../../parts/unbroken';

interface MoveChoiceProps {
  move: CallMove;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** One dossier: what would change in it, whom it concerns, and whether it goes along. */
export function MoveChoice({ move, isChosen, onChoose }: MoveChoiceProps): ReactNode {
  const { t } = useTranslation();
  const { number, title, refusal } = move;
  return (
    <section className="sheet stack">
      {refusal === null ? (
        <CheckField
          name={`move-${move.dossierId}`}
          label={t('calls.chooseDossier', { number, title })}
          isChecked={isChosen}
          onChange={onChoose}
        />
      ) : (
        <div className="stack stack--close">
          <p>
            <strong>
              {number} {title}
            </strong>{' '}
            <StatusWord tone="hold" word={t('calls.cannot')} />
          </p>
          <p>{refusal}</p>
        </div>
      )}
      <ul className="bullets">
        {[...move.effects, ...concernedIn(move, t)].map((sentence) => (
          <li key={sentence}>{unbroken(sentence)}</li>
        ))}
      </ul>
    </section>
  );
}

function concernedIn({ refused, mustSign, readsNewText }: CallMove, t: TFunction): readonly string[] {
  const said = (key: 'refusedBy' | 'signedBy' | 'readsNew', people: CallMove['refused']): string[] =>
    people.length === 0 ? [] : [t(`calls.${key}`, { names: people.map(({ name }) => name).join(', ') })];
  return [...said('refusedBy', refused), ...said('signedBy', mustSign), ...said('readsNew', readsNewText)];
}
