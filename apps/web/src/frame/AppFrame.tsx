import type { Session } from '@penhouder/contracts';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { type ReactNode, useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import { Loading } from '../parts/Loading';
import { ProblemNotice } from '../parts/ProblemNotice';
import { useSession } from '../session/session-query';
import { speak } from '../words/start-words';
import { paintHouse } from './house-accent';
import { Rail } from './Rail';
import { TopBar } from './TopBar';

/** The frame of every page behind the sign-in: top bar, rail, page. */
export function AppFrame(): ReactNode {
  const session = useSession();
  if (session.error instanceof ProblemError && session.error.status === 401) return <ToSignIn />;
  if (session.data !== undefined) return <SignedInFrame session={session.data} />;
  return (
    <main className="page">
      {session.isError ? (
        <ProblemNotice
          error={session.error}
          onRetry={() => {
            void session.refetch();
          }}
        />
      ) : (
        <Loading />
      )}
    </main>
  );
}

function ToSignIn(): ReactNode {
  return <Navigate to="/aanmelden" replace />;
}

function SignedInFrame({ session }: { session: Session }): ReactNode {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  useLayoutEffect(() => {
    speak(session.user.language);
    paintHouse(session.body.accent);
  }, [session]);
  return (
    <I18nProvider locale={`${session.user.language}-BE`}>
      <div className="frame">
        <a className="skip-link" href="#page">
          {t('frame.skip')}
        </a>
        <TopBar session={session} />
        <Rail todayCount={session.todayCount} />
        <main className="page" id="page" tabIndex={-1} key={pathname}>
          <Outlet />
        </main>
      </div>
    </I18nProvider>
  );
}
