import type { DossierPage, PossibleCommand, Reply } from '@penhouder/contracts';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commandKey } from '../dossiers/command-key';
import { CommandButton } from '../dossiers/page/CommandButton';
import { DismissButton } from './DismissReply';

const route = getRouteApi('/frame/dossiers/$dossierId');

/** What a coordinator can do with an open reply: enter it, treat it as a question, lay it aside; with an absence, replace. */
export function ReplyActions({ reply, page }: { reply: Reply; page: DossierPage }): ReactNode {
  const replacement = page.tasks.find(({ key }) => key === `autoReply:${reply.id}`)?.command ?? null;
  return (
    <div className="cluster">
      {reply.kind === 'autoReply' ? null : <EnterButtons reply={reply} page={page} />}
      {replacement === null ? null : <CommandButton command={replacement} isSmall />}
      <DismissButton reply={reply} />
    </div>
  );
}

function EnterButtons({ reply, page }: { reply: Reply; page: DossierPage }): ReactNode {
  const { t } = useTranslation();
  const enter = useEnter(reply);
  const command = paperCommand(reply, page);
  if (command === null) return null;
  return (
    <>
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          enter(command, false);
        }}
      >
        {t('replies.enter')}
      </button>
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          enter(command, true);
        }}
      >
        {t('replies.question')}
      </button>
    </>
  );
}

/** Null where the participant cannot answer any more, such as after the end of a dossier. */
function paperCommand({ participant }: Reply, page: DossierPage): PossibleCommand | null {
  const own = page.participants.find(({ id }) => id === participant?.id);
  return own?.commands.find(({ type }) => type === 'EnterPaperAnswer') ?? null;
}

/** Opens the form of a paper answer with the reply filled in; the address says which. */
function useEnter({ id }: Reply): (command: PossibleCommand, isQuestion: boolean) => void {
  const navigate = route.useNavigate();
  return (command, isQuestion) => {
    void navigate({
      search: (before) => ({
        ...before,
        actie: commandKey(command),
        antwoord: id,
        als: isQuestion ? ('vraag' as const) : undefined,
      }),
      resetScroll: false,
    });
  };
}
