import { paperAnswerSchema, type CallPage, type Reply } from '@penhouder/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/new-id';
import { useCall } from '../../drafts/call-query';
import { errorsOfContract, errorsOfProblem } from '../../forms/field-errors';
import { FileField } from '../../forms/FileField';
import type { FieldErrors } from '../../forms/FormErrors';
import { TextArea } from '../../forms/TextArea';
import { useFields } from '../../forms/use-fields';
import { ReplyProofField } from '../../replies/ReplyProofField';
import { useReplies } from '../../replies/reply-query';
import type { ActionProps } from './action-props';
import { ActionSheet } from './ActionSheet';
import { useEnterPaperAnswer } from './command-query';
import { SignerFields } from './SignerFields';
import { blankPaperAnswer, buildPaperAnswer, isByDelegation, paperAnswerFrom } from './paper-answer';
import { PaperReplyFields, type AskedOnPaper } from './PaperReplyFields';

const route = getRouteApi('/frame/dossiers/$dossierId');

/** Enters an answer that came on paper, by telephone or by another mail: who gave it, what it says, why by hand. */
export function PaperAnswerForm(action: ActionProps): ReactNode {
  const { antwoord, als } = route.useSearch();
  const replies = useReplies(action.page.id);
  if (antwoord === undefined) return <FilledPaperForm action={action} reply={null} isQuestion={false} />;
  // The form is filled in once, so the reply must be there before it.
  if (replies.isPending) return null;
  const reply = replies.data?.find(({ id }) => id === antwoord) ?? null;
  return <FilledPaperForm action={action} reply={reply} isQuestion={als === 'vraag'} />;
}

interface FilledPaperFormProps {
  action: ActionProps;
  /** The reply by mail that it is entered from. */
  reply: Reply | null;
  isQuestion: boolean;
}

function FilledPaperForm({ action, reply, isQuestion }: FilledPaperFormProps): ReactNode {
  const { t } = useTranslation();
  const { page, command } = action;
  const [id] = useState(newId);
  const [errors, setErrors] = useState<FieldErrors>({});
  const { values, bind } = useFields(reply === null ? blankPaperAnswer : paperAnswerFrom(reply, isQuestion));
  const enter = useEnterPaperAnswer(page.id, action.onDone);
  const call = useCall(page.call.id);
  const slot = command.slot ?? 1;
  const asked = askedBy(call.data, slot);
  const submit = (): void => {
    const from = reply === null ? {} : { replyId: reply.id };
    const place = { id, participantId: command.participantId ?? '', slot, ...from };
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
      {reply === null ? null : <QuotedReply reply={reply} />}
      <PaperReplyFields values={values} bind={bind} asked={asked} />
      <SignerFields bind={bind} signatures={asked.signatures} isDelegated={isByDelegation(values)} />
      <TextArea {...bind('why')} label={t('actions.paperWhy')} hint={t('actions.paperWhyHint')} />
      {reply === null ? null : <ReplyProofField reply={reply} file={bind('fileId')} />}
      <FileField {...bind('fileId')} dossierId={page.id} isOptional label={t('actions.paperFile')} />
    </ActionSheet>
  );
}

/** The words that the answer is entered from, to be read once more. */
function QuotedReply({ reply }: { reply: Reply }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t('replies.seems')} <strong>{reply.proposal.text}</strong>
      </p>
      {reply.words === '' ? null : <pre className="plain-letter">{reply.words}</pre>}
    </>
  );
}

/** What the call asks of one signatory; the values of a participant come from its first. */
function askedBy(call: CallPage | undefined, slot: number): AskedOnPaper {
  if (call === undefined) return { mandates: [], asks: [], organs: [], signatures: [], isInPrincipleAsked: false };
  return slot === 1 ? call : { ...call, asks: [] };
}
