import type { TodayTask } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { commandKey } from '../dossiers/command-key';
import { DateWithDistance } from '../parts/DateWithDistance';
import { ExampleTag } from '../parts/ExampleTag';
import { StatusWord } from '../parts/StatusWord';
import { unbroken } from '../parts/unbroken';

interface TaskGroupProps {
  title: string;
  tasks: readonly TodayTask[];
  empty: string;
}

/** Lines of things to do: what, which dossier, until when, the one button. */
export function TaskGroup({ title, tasks, empty }: TaskGroupProps): ReactNode {
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id} className="group-title">
        {title} <span className="soft figures">{tasks.length}</span>
      </h2>
      {tasks.length === 0 ? <p className="soft">{empty}</p> : null}
      <ul className="plain-list lines">
        {tasks.map((task) => (
          <li key={task.key} className="line">
            <TaskLine task={task} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskLine({ task }: { task: TodayTask }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <div className="line__words">
        <p className="line__what">{unbroken(task.text)}</p>
        {task.detail === null ? null : <p className="line__detail">{unbroken(task.detail)}</p>}
        <p className="soft small cluster">
          <Link to="/dossiers/$dossierId" params={{ dossierId: task.dossier.id }}>
            {task.dossier.number} {task.dossier.title}
          </Link>
          <ExampleTag text={task.dossier.kindText} />
          {task.dossier.clockText === null ? null : <span>{task.dossier.clockText}</span>}
        </p>
      </div>
      <div className="line__when">
        {task.isLate ? <StatusWord tone="late" word={t('today.late')} /> : null}
        {task.due === null ? null : <DateWithDistance date={task.due} />}
      </div>
      <TaskButton task={task} />
    </>
  );
}

function TaskButton({ task }: { task: TodayTask }): ReactNode {
  const { t } = useTranslation();
  const { command, participantId } = task;
  const word = command?.label ?? t('today.look');
  return (
    <Link
      to="/dossiers/$dossierId"
      params={{ dossierId: task.dossier.id }}
      search={{
        ...(participantId === null ? {} : { deelnemer: participantId }),
        ...(command === null ? {} : { actie: commandKey(command) }),
      }}
      className="button line__button"
      aria-label={t('today.do', { label: word, text: task.text })}
    >
      {word}
    </Link>
  );
}
