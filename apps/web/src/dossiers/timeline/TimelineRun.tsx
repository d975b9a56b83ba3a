import type { TimelineEntry } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { CalendarClock, Circle, Mail } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from './runs';
import { unbroken } from '../../parts/unbroken';

const ICONS = { event: Circle, mail: Mail, planned: CalendarClock } as const;

/** One line of the timeline; what happened to several at once is folded under its first. */
export function TimelineRun({ run, isOld = false }: { run: Run; isOld?: boolean }): ReactNode {
  const { t } = useTranslation();
  const { first, others } = run;
  const Icon = ICONS[first.source];
  return (
    <li className={`timeline__entry timeline__entry--${first.source}${isOld ? ' timeline__entry--old' : ''}`}>
      <p className="timeline__when small soft figures">
        <time dateTime={first.when.at}>{unbroken(first.when.text)}</time>
        {first.source === 'planned' ? <EntryDistance entry={first} /> : null}
      </p>
      <Icon className="icon timeline__icon" aria-hidden="true" />
      <div className="timeline__what">
        <EntryWords entry={first} />
        {others.length === 0 ? null : (
          <details>
            <summary>{t('dossier.alike', { count: others.length })}</summary>
            <ul className="plain-list">
              {others.map((entry) => (
                <li key={entry.key}>
                  <EntryWords entry={entry} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

function EntryWords({ entry }: { entry: TimelineEntry }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {entry.text}{' '}
        {entry.mailId === null ? null : (
          <Link
            to="/post/$mailId"
            params={{ mailId: entry.mailId }}
            className="no-print nowrap"
            aria-label={`${t('dossier.mailLink')}: ${entry.text}`}
          >
            {t('dossier.mailLink')}
          </Link>
        )}
      </p>
      {entry.detail === null ? null : <blockquote className="typed">{entry.detail}</blockquote>}
    </>
  );
}

function EntryDistance({ entry }: { entry: TimelineEntry }): ReactNode {
  const { t } = useTranslation();
  return <span className="block">{entry.day.distance ?? t('dossier.plannedWord')}</span>;
}
