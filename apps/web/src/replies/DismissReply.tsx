import { dismissReplySchema, type Reply } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOfContract } from '../forms/field-errors';
import { type FieldErrors, FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextArea } from '../forms/TextArea';
import { useFields } from '../forms/use-fields';
import { SheetDialog } from '../parts/SheetDialog';
import { useHandleReply } from './reply-query';

/** The button that asks why, and then lays the reply aside. */
export function DismissButton({ reply }: { reply: Reply }): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button--small button--quiet"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('replies.dismiss')}
      </button>
      {isOpen ? (
        <DismissReply
          reply={reply}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

/** Lays a reply aside; the reason stays beside it. */
function DismissReply({ reply, onClose }: { reply: Reply; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ reason: '' });
  const [errors, setErrors] = useState<FieldErrors>({});
  const handle = useHandleReply(reply.id);
  const submit = (): void => {
    const parsed = dismissReplySchema.safeParse(values);
    setErrors(parsed.success ? {} : errorsOfContract(parsed.error));
    if (parsed.success) handle.mutate(parsed.data, { onSuccess: onClose });
  };
  return (
    <SheetDialog title={t('replies.dismiss')} onClose={onClose}>
      <FormErrors value={errors}>
        <SentForm
          action={t('replies.dismissButton')}
          isBusy={handle.isPending}
          error={handle.error}
          onSend={submit}
          onCancel={onClose}
        >
          <TextArea {...bind('reason')} label={t('actions.reason')} hint={t('replies.reasonHint')} />
        </SentForm>
      </FormErrors>
    </SheetDialog>
  );
}
