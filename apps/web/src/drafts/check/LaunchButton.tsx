import { apiPaths, type Draft, type DraftPreview, launchedSchema } from '@penhouder/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/client';
import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { Notice } from '../../parts/Notice';
import { useSession } from '../../session/session-query';

/** Starts the dossier after the consequence was named; silence or a stop of the engine leaves the draft as it is. */
export function LaunchButton({ draft, preview }: { draft: Draft; preview: DraftPreview }): ReactNode {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const launch = useLaunch(draft.id);
  const isReal = draft.content.kind === 'real';
  return (
    <div>
      <button
        type="button"
        className="button button--primary button--large"
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {preview.actionText}
      </button>
      {isAsking ? (
        <ConfirmDialog
          title={t('draft.launchTitle')}
          action={preview.actionText}
          isBusy={launch.isPending}
          error={launch.error}
          onConfirm={() => {
            launch.mutate();
          }}
          onClose={() => {
            setIsAsking(false);
          }}
          consequence={
            <>
              <p>{preview.sentence}</p>
              <p>{t(isReal ? 'draft.launchFinal' : 'draft.launchRehearsal')}</p>
            </>
          }
        />
      ) : null}
    </div>
  );
}

/** Without a relay a real dossier writes to nobody; that must be known before it starts. */
export function MailStaysHere(): ReactNode {
  const { t } = useTranslation();
  if (useSession().data?.mailStaysHere !== true) return null;
  return (
    <Notice tone="wait">
      <p>{t('draft.launchStaysHere')}</p>
    </Notice>
  );
}

function useLaunch(draftId: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () =>
      callApi({
        method: 'POST',
        path: apiPaths.draftLaunch(draftId),
        body: {},
        idempotencyKey: `launch-${draftId}`,
        answer: launchedSchema,
      }),
    onSuccess: async ({ dossierId }) => {
      await navigate({ to: '/dossiers/$dossierId', params: { dossierId } });
      client.removeQueries({ queryKey: ['draft', draftId] });
      await client.invalidateQueries();
    },
  });
}
