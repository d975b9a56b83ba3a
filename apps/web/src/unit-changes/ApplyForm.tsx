import type {
  ChosenUnitChange,
  UnitChangeDecision,
  UnitChangeDone,
  UnitChangeEffect,
  UnitChangePreview,
} from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextArea } from '../forms/TextArea';
import { ConfirmDialog } from '../parts/ConfirmDialog';
import { Notice } from '../parts/Notice';
import { withDecision } from './decisions';
import { Doubles } from './Doubles';
import { DossierEffect } from './DossierEffect';
import { useApplication } from './use-application';

export interface ApplyFormProps {
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
        <Doubles {...props.preview} kept={form.kept} onChoose={form.chooseDouble} />
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
