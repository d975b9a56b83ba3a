import type { DossierTask } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { StatusWord } from '../../parts/StatusWord';
import { unbroken } from '../../parts/unbroken';
import { CommandButton } from './CommandButton';

/** What the coordinator must do in this dossier, each with its one action. */
export function TaskSheet({ tasks }: { tasks: readonly DossierTask[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet sheet--asks" aria-labelledby="tasks">
      <h2 id="tasks" className="group-title">
        {t('dossier.tasks')} <span className="soft figures">{tasks.length}</span>
      </h2>
      <ul className="plain-list lines">
        {tasks.map((task) => (
          <li key={task.key} className="line">
            <div className="line__words">
              <p className="line__what">{unbroken(task.text)}</p>
              {task.detail === null ? null : <p className="line__detail">{unbroken(task.detail)}</p>}
              {task.elsewhere === null ? null : (
                <p className="line__detail">
                  <Link to="/dossiers/$dossierId" params={{ dossierId: task.elsewhere.dossierId }}>
                    {task.elsewhere.text}
                  </Link>
                </p>
              )}
            </div>
            <div className="line__when">
              {task.isLate ? <StatusWord tone="late" word={t('today.late')} /> : null}
              {task.due === null ? null : <DateWithDistance date={task.due} />}
            </div>
            <TaskButton task={task} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its one action; a mail is looked at further down this page. */
function TaskButton({ task: { kind, command } }: { task: DossierTask }): ReactNode {
  const { t } = useTranslation();
  if (command === null && kind !== 'readReply') return null;
  return (
    <div className="line__button">
      {command === null ? (
        <a className="button" href="#replies">
          {t('today.look')}
        </a>
      ) : (
        <CommandButton command={command} />
      )}
    </div>
  );
}
