import { type CallMove, type CallMoves, type Moved, moveFormSchema } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../forms/CheckField';
import { errorsOfContract, errorsOfProblem } from '../../forms/field-errors';
import { type FieldErrors, FormErrors } from '../../forms/FormErrors';
import { SentForm } from '../../forms/SentForm';
import { TextArea } from '../../forms/TextArea';
import { useFields } from '../../forms/use-fields';
import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { Notice } from '../../parts/Notice';
import { useMoveDossiers } from '../call-versions-query';
import { MoveChoice } from './MoveChoice';
import { countsOf, consequenceOf } from './move-counts';

interface MoveFormProps {
  moves: CallMoves;
  onMoved: (moved: Moved) => void;
}

/** One wave: which dossiers, who is asked again, who signs again, and why. Nothing leaves before it is confirmed. */
export function MoveForm({ moves, onMoved }: MoveFormProps): ReactNode {
  const { t } = useTranslation();
  const wave = useWave(moves, onMoved);
  const { chosen, counts, bind, errors } = wave;
  const action = t('calls.move', { count: chosen.length });
  return (
    <FormErrors value={errors}>
      <SentForm action={action} isBusy={wave.send.isPending} error={null} onSend={wave.ask}>
        <Choices dossiers={moves.dossiers} chosenIds={wave.chosenIds} onChoose={wave.choose} />
        {'dossierIds' in errors && chosen.length === 0 ? (
          <Notice tone="late" role="alert">
            <p>{t('calls.chooseOne')}</p>
          </Notice>
        ) : null}
        <section className="sheet stack">
          {counts.refused === 0 ? null : <YesOrNo words="askAgain" {...bind('askAgain')} />}
          {counts.signed === 0 ? null : <YesOrNo words="signAgain" {...bind('signAgain')} />}
          <TextArea label={t('calls.reason')} hint={t('calls.reasonHint')} {...bind('reason')} />
        </section>
      </SentForm>
      {wave.isConfirming ? (
        <ConfirmDialog
          title={t('calls.confirmTitle', { version: moves.to.version })}
          consequence={<Consequence sentences={consequenceOf(counts, moves.to.version, t)} />}
          action={action}
          isBusy={wave.send.isPending}
          error={wave.send.error}
          onConfirm={wave.confirm}
          onClose={wave.stay}
        />
      ) : null}
    </FormErrors>
  );
}

function useWave(moves: CallMoves, onMoved: (moved: Moved) => void) {
  const [chosenIds, choose] = useState<readonly string[]>([]);
  const { values, bind } = useFields({ askAgain: false, signAgain: false, reason: '' });
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isConfirming, setConfirming] = useState(false);
  const send = useMoveDossiers(moves.from.id);
  const chosen = moves.dossiers.filter(({ dossierId }) => chosenIds.includes(dossierId));
  const form = { to: moves.to.id, dossierIds: chosen.map(({ dossierId }) => dossierId), ...values };
  const ask = (): void => {
    const parsed = moveFormSchema.safeParse(form);
    setErrors(parsed.success ? {} : errorsOfContract(parsed.error));
    setConfirming(parsed.success);
  };
  const stay = (): void => {
    setConfirming(false);
  };
  const confirm = (): void => {
    send.mutate(form, {
      onSuccess: (moved) => {
        stay();
        // Whose answer did not come stays chosen: the same choice is sent again.
        const open = moved.dossiers.filter(({ outcome }) => outcome === 'unanswered');
        choose(open.map(({ dossierId }) => dossierId));
        onMoved(moved);
      },
      onError: (error) => {
        setErrors(errorsOfProblem(error));
      },
    });
  };
  const counts = countsOf(chosen, values);
  return { chosen, chosenIds, choose, counts, bind, errors, ask, isConfirming, stay, confirm, send };
}

interface ChoicesProps {
  dossiers: readonly CallMove[];
  chosenIds: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

function Choices({ dossiers, chosenIds, onChoose }: ChoicesProps): ReactNode {
  const { t } = useTranslation();
  const possible = dossiers.filter(({ refusal }) => refusal === null).map(({ dossierId }) => dossierId);
  const all = (
    <CheckField
      name="move-all"
      label={t('calls.chooseAll')}
      isChecked={possible.every((id) => chosenIds.includes(id))}
      onChange={(isChosen) => {
        onChoose(isChosen ? possible : []);
      }}
    />
  );
  const each = dossiers.map((move) => (
    <MoveChoice
      key={move.dossierId}
      move={move}
      isChosen={chosenIds.includes(move.dossierId)}
      onChoose={(isChosen) => {
        const others = chosenIds.filter((id) => id !== move.dossierId);
        onChoose(isChosen ? [...others, move.dossierId] : others);
      }}
    />
  ));
  return (
    <>
      {possible.length > 1 ? all : null}
      {each}
    </>
  );
}

interface YesOrNoProps {
  words: 'askAgain' | 'signAgain';
  name: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

function YesOrNo({ words, name, value, onChange }: YesOrNoProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CheckField
      name={name}
      label={t(`calls.${words}`)}
      hint={t(`calls.${words}Hint`)}
      isChecked={value}
      onChange={onChange}
    />
  );
}

function Consequence({ sentences }: { sentences: readonly string[] }): ReactNode {
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}
