import { Link, type LinkProps } from '@tanstack/react-router';
import {
  BookUser,
  CalendarCheck,
  CalendarDays,
  FolderOpen,
  type LucideIcon,
  Mail,
  Megaphone,
  Plus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface RailEntry {
  to: NonNullable<LinkProps['to']>;
  word: 'frame.today' | 'frame.dossiers' | 'frame.agenda' | 'frame.calls' | 'frame.addressBook' | 'frame.post';
  icon: LucideIcon;
}

const ENTRIES: readonly RailEntry[] = [
  { to: '/', word: 'frame.today', icon: CalendarCheck },
  { to: '/dossiers', word: 'frame.dossiers', icon: FolderOpen },
  { to: '/kalender', word: 'frame.agenda', icon: CalendarDays },
  { to: '/oproepen', word: 'frame.calls', icon: Megaphone },
  { to: '/adresboek', word: 'frame.addressBook', icon: BookUser },
  { to: '/post', word: 'frame.post', icon: Mail },
];

/** The way to every page that works; a column, or a row of icons with words under 900 px. */
export function Rail({ todayCount }: { todayCount: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <nav className="rail" aria-label={t('frame.navigation')}>
      <ul className="rail__list">
        {ENTRIES.map(({ to, word, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className="rail__link" activeOptions={{ exact: to === '/', includeSearch: false }}>
              <Icon className="icon" aria-hidden="true" />
              {t(word)}
              {to === '/' && todayCount > 0 ? <TodayCount count={todayCount} /> : null}
            </Link>
          </li>
        ))}
        <li className="rail__new">
          <Link to="/nieuw" className="button button--small">
            <Plus className="icon" aria-hidden="true" />
            {t('frame.newDossier')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

function TodayCount({ count }: { count: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="rail__count">
      <span aria-hidden="true">{count}</span>
      <span className="screen-reader">{t('frame.todayCount', { count })}</span>
    </span>
  );
}
