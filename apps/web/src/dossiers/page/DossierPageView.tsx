import type { DossierPage } from '@penhouder/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/Notice';
import { QueryStates } from '../../parts/QueryStates';
import { usePlan } from '../../plan/plan-query';
import { PlanSheet } from '../../plan/PlanSheet';
import { QuorumSheet } from '../../quorum/QuorumSheet';
import { ActionDialog } from '../actions/ActionDialog';
import { PublicAnswerSheet } from '../../public-answers/PublicAnswerSheet';
import { ReplySheet } from '../../replies/ReplySheet';
import { TimelineSheet } from '../timeline/TimelineSheet';
import { ClockBar } from './ClockBar';
import { CommandButton } from './CommandButton';
import { CourseSheet } from './CourseSheet';
import { useDossier } from './dossier-query';
import { DossierHeader } from './DossierHeader';
import { FileSheet } from './FileSheet';
import { ParticipantSheet } from './ParticipantSheet';
import { SeriesLine } from './SeriesLine';
import { StepSheet } from './StepSheet';
import { TaskSheet } from './TaskSheet';

const route = getRouteApi('/frame/dossiers/$dossierId');

/** The page of one dossier: sentence, steps, quorum, participants, what happened and what comes. */
export function DossierPageView(): ReactNode {
  const { dossierId } = route.useParams();
  const query = useDossier(dossierId);
  return (
    <QueryStates query={query} list="dossiers">
      {(page) => <DossierSheets page={page} />}
    </QueryStates>
  );
}

function DossierSheets({ page }: { page: DossierPage }): ReactNode {
  const { t } = useTranslation();
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <DossierHeader page={page} />
      <div className="stack stack--wide">
        <SeriesLine series={page.series} />
        {done === null ? null : (
          <DoneNotice
            sentence={done}
            onDismiss={() => {
              setDone(null);
            }}
          />
        )}
        {page.isStarted ? null : (
          <Notice tone="wait" role="status">
            <p>{t('dossier.notStarted')}</p>
          </Notice>
        )}
        <SuspensionNotice page={page} />
        <UndoNotice page={page} />
        {page.kind === 'real' ? null : <ClockBar page={page} />}
        <CourseSheet course={page.course} />
        {page.tasks.length === 0 ? null : <TaskSheet tasks={page.tasks} />}
        <ReplySheet page={page} />
        <PublicAnswerSheet dossierId={page.id} />
        {page.steps.length === 0 ? null : <StepSheet steps={page.steps} />}
        {page.quorum.length === 0 ? null : <QuorumWithEstimate page={page} />}
        <ParticipantSheet page={page} />
        <PlanSheet page={page} />
        <TimelineSheet page={page} />
        <FileSheet dossierId={page.id} files={page.files} />
      </div>
      <ActionDialog page={page} onDone={setDone} />
    </>
  );
}

function QuorumWithEstimate({ page }: { page: DossierPage }): ReactNode {
  const { data } = usePlan(page);
  const { quorum, outlook, amountText } = page;
  return <QuorumSheet quorum={quorum} outlook={outlook} estimate={data?.estimate ?? []} amountText={amountText} />;
}

function SuspensionNotice({ page: { suspension } }: { page: DossierPage }): ReactNode {
  return suspension === null ? null : (
    <Notice tone="hold">
      <p>{suspension.text}</p>
    </Notice>
  );
}

/** A change of which nothing has left yet, with the way to take it back. */
function UndoNotice({ page: { undoable, commands } }: { page: DossierPage }): ReactNode {
  const command = commands.find(({ type }) => type === 'UndoChange');
  return undoable === null || command === undefined ? null : (
    <Notice tone="hold">
      <p>{undoable.text}</p>
      <CommandButton command={command} />
    </Notice>
  );
}

function DoneNotice({ sentence, onDismiss }: { sentence: string; onDismiss: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Notice tone="done" role="status">
      <p>{sentence}</p>
      <button type="button" className="button button--small" onClick={onDismiss}>
        {t('dossier.dismiss')}
      </button>
    </Notice>
  );
}
