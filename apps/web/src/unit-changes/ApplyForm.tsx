import {
  type ChosenUnitChange,
  type UnitChangeDecision,
  type UnitChangeDone,
  type UnitChangeEffect,
  unitChangeFormSchema,
  type UnitChangePreview,
} from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOfContract, errorsOfProblem } from '../forms/field-errors';
import { type FieldErrors, FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextArea } from '../forms/TextArea';
import { ConfirmDialog } from '../parts/ConfirmDialog';
import { Notice } from '../parts/Notice';
import { decisionAsSeen, withDecision } from './decisions';
import { DossierEffect } from './DossierEffect';
import { useApplyUnitChange } from './unit-change-query';

interface ApplyFormProps {
  change: ChosenUnitChange;
  preview: UnitChangePreview;
  /** The effect of what was decided last is still on its way. */
  isStale: boolean;
  decisions: readonly UnitChangeDecision[];
  onDecide: (decisions: readonly UnitChangeDecision[]) => void;
  onDone: (done: UnitChangeDone) => void;
}

/** The effect on every dossier, which of them change, and why. Nothing is written before it is confirmed. */
export function ApplyForm(props: ApplyFormProps): ReactNode {
  const { t } = useTranslation();
  const form = useApplication(props);
  const { chosen, errors, send } = form;
  const action = t('unitChanges.apply', { count: chosen.length });
  return (
    <FormErrors value={errors}>
      <SentForm action={action} isBusy={send.isPending || props.isStale} error={null} onSend={form.ask}>
        <Effects {...props} chosen={chosen} onChoose={form.choose} />
        {'decisions' in errors && chosen.length === 0 ? (
          <Notice tone="late" role="alert">
            <p>{t('unitChanges.chooseOne')}</p>
          </Notice>
        ) : null}
        <section className="sheet stack">
          <TextArea
            name="reason"
            label={t('unitChanges.reason')}
            hint={t('unitChanges.reasonHint')}
            value={form.reason}
            onChange={form.setReason}
          />
        </section>
      </SentForm>
      {form.isConfirming ? (
        <ConfirmDialog
          title={t('unitChanges.confirmTitle')}
          consequence={<Consequence chosen={chosen} />}
          action={action}
          isBusy={send.isPending}
          error={send.error}
          onConfirm={form.confirm}
          onClose={form.stay}
        />
      ) : null}
    </FormErrors>
  );
}

interface EffectsProps extends ApplyFormProps {
  chosen: readonly UnitChangeEffect[];
  onChoose: (dossierId: string, isChosen: boolean) => void;
}

function Effects({ preview, decisions, onDecide, chosen, onChoose }: EffectsProps): ReactNode {
  return preview.dossiers.map((effect) => (
    <DossierEffect
      key={effect.dossierId}
      effect={effect}
      decision={decisions.find(({ dossierId }) => dossierId === effect.dossierId)}
      isChosen={chosen.includes(effect)}
      onChoose={(isChosen) => {
        onChoose(effect.dossierId, isChosen);
      }}
      onDecide={(decided) => {
        onDecide(withDecision(decisions, effect.dossierId, decided));
      }}
    />
  ));
}

function useApplication({ change, preview, decisions, onDone }: ApplyFormProps) {
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isConfirming, setConfirming] = useState(false);
  const send = useApplyUnitChange();
  const chosen = preview.dossiers.filter(({ dossierId, problem }) => problem === null && chosenIds.includes(dossierId));
  const form = { change, decisions: chosen.map((effect) => decisionAsSeen(effect, decisions)), reason };
  const choose = (dossierId: string, isChosen: boolean): void => {
    const others = chosenIds.filter((id) => id !== dossierId);
    setChosenIds(isChosen ? [...others, dossierId] : others);
  };
  const ask = (): void => {
    const parsed = unitChangeFormSchema.safeParse(form);
    setErrors(parsed.success ? {} : errorsOfContract(parsed.error));
    setConfirming(parsed.success);
  };
  const stay = (): void => {
    setConfirming(false);
  };
  const confirm = (): void => {
    send.mutate(form, {
      onSuccess: (done) => {
        stay();
        setChosenIds([]);
        onDone(done);
      },
      onError: (error) => {
        setErrors(errorsOfProblem(error));
      },
    });
  };
  return { chosen, choose, reason, setReason, errors, ask, isConfirming, stay, confirm, send };
}

function Consequence({ chosen }: { chosen: readonly UnitChangeEffect[] }): ReactNode {
  const { t } = useTranslation();
  const mails = chosen.reduce((sum, effect) => sum + effect.mails.length, 0);
  return (
    <>
      <p>{t('unitChanges.confirmDossiers', { count: chosen.length })}</p>
      <p>{t('unitChanges.confirmMails', { count: mails })}</p>
      <p>{t('unitChanges.confirmBack')}</p>
    </>
  );
}
