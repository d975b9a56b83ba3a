import type { Timeline, TimelineEntry } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { CalendarClock, Circle, Mail } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const ICONS = { event: Circle, mail: Mail, planned: CalendarClock } as const;

/** What is planned, a line for now, what happened; all newest first. */
export function TimelineList({ timeline, nowWord }: { timeline: Timeline; nowWord: string }): ReactNode {
  return (
    <ol className="timeline">
      {timeline.planned.map((entry) => (
        <Entry key={entry.key} entry={entry} />
      ))}
      <li className="timeline__now">
        <span>
          {nowWord}: {timeline.now.text}
        </span>
      </li>
      {timeline.past.map((entry) => (
        <Entry key={entry.key} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: TimelineEntry }): ReactNode {
  const { t } = useTranslation();
  const Icon = ICONS[entry.source];
  return (
    <li className={`timeline__entry timeline__entry--${entry.source}`}>
      <p className="timeline__when small soft figures">
        <time dateTime={entry.when.at}>{entry.when.text}</time>
        {entry.source === 'planned' ? <EntryDistance entry={entry} /> : null}
      </p>
      <Icon className="icon timeline__icon" aria-hidden="true" />
      <div className="timeline__what">
        <p>
          {entry.text}{' '}
          {entry.mailId === null ? null : (
            <Link
              to="/post/$mailId"
              params={{ mailId: entry.mailId }}
              className="no-print"
              aria-label={`${t('dossier.mailLink')}: ${entry.text}`}
            >
              {t('dossier.mailLink')}
            </Link>
          )}
        </p>
        {entry.detail === null ? null : <blockquote className="typed">{entry.detail}</blockquote>}
      </div>
    </li>
  );
}

function EntryDistance({ entry }: { entry: TimelineEntry }): ReactNode {
  const { t } = useTranslation();
  return <span className="block">{entry.day.distance ?? t('dossier.plannedWord')}</span>;
}
