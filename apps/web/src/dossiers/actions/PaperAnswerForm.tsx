import { capacities, paperAnswerSchema, type CallPage } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/new-id';
import { useCall } from '../../drafts/call-query';
import { errorsOfContract, errorsOfProblem } from '../../forms/field-errors';
import { FileField } from '../../forms/FileField';
import type { FieldErrors } from '../../forms/FormErrors';
import { SelectField } from '../../forms/SelectField';
import { TextArea } from '../../forms/TextArea';
import { TextField } from '../../forms/TextField';
import { type Bound, useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { ActionSheet } from './ActionSheet';
import { useEnterPaperAnswer } from './command-query';
import { blankPaperAnswer, buildPaperAnswer } from './paper-answer';
import { PaperReplyFields, type AskedOnPaper } from './PaperReplyFields';

/** Enters an answer that came on paper, by telephone or by another mail: who gave it, what it says, why by hand. */
export function PaperAnswerForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { page, command } = action;
  const [id] = useState(newId);
  const [errors, setErrors] = useState<FieldErrors>({});
  const { values, bind } = useFields(blankPaperAnswer);
  const enter = useEnterPaperAnswer(page.id, action.onDone);
  const call = useCall(page.call.id);
  const slot = command.slot ?? 1;
  const asked = askedBy(call.data, slot);
  const submit = (): void => {
    const place = { id, participantId: command.participantId ?? '', slot };
    const parsed = paperAnswerSchema.safeParse(buildPaperAnswer(place, values, asked));
    setErrors(parsed.success ? {} : errorsOfContract(parsed.error));
    if (!parsed.success) return;
    enter.mutate(parsed.data, {
      onError: (error) => {
        setErrors(errorsOfProblem(error));
      },
    });
  };
  return (
    <ActionSheet action={action} isBusy={enter.isPending} error={enter.error} errors={errors} onSend={submit}>
      <PaperReplyFields values={values} bind={bind} asked={asked} />
      <SignerFields bind={bind} />
      <TextArea {...bind('why')} label={t('actions.paperWhy')} hint={t('actions.paperWhyHint')} />
      <FileField {...bind('fileId')} dossierId={page.id} isOptional label={t('actions.paperFile')} />
    </ActionSheet>
  );
}

/** What the call asks of one signatory; the values of a participant come from its first. */
function askedBy(call: CallPage | undefined, slot: number): AskedOnPaper {
  if (call === undefined) return { mandates: [], asks: [], organs: [], isInPrincipleAsked: false };
  return slot === 1 ? call : { ...call, asks: [] };
}

/** Who signed, as what, and in what quality when that was said. */
function SignerFields({ bind }: { bind: (name: 'name' | 'function' | 'capacity') => Bound<string> }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <TextField {...bind('name')} label={t('actions.signerName')} />
      <TextField {...bind('function')} label={t('actions.signerFunction')} />
      <SelectField
        {...bind('capacity')}
        isOptional
        startsEmpty
        label={t('actions.signerCapacity')}
        choices={capacities.map((value) => ({ value, label: t(`actions.capacity_${value}`) }))}
      />
    </>
  );
}
