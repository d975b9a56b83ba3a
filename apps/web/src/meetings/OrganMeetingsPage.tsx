import { apiPaths, type MeetingForm, type OrganMeetings } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeDialog } from '../calendar/ChangeDialog';
import { useEffectOf, useKeepDays } from '../calendar/effect-query';
import { useAskedChange } from '../calendar/use-asked-change';
import { YearPicker } from '../calendar/YearPicker';
import { Notice } from '../parts/Notice';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { unbroken } from '../parts/unbroken';
import { CalendarForm } from './CalendarForm';
import { useOrganMeetings } from './meeting-query';
import { MeetingTable } from './MeetingTable';

const route = getRouteApi('/frame/vergaderingen/$unitId/$organ');

/** When one organ meets: a year of its days, what is known of it, and who said so. */
export function OrganMeetingsPage(): ReactNode {
  const { t } = useTranslation();
  const { unitId, organ } = route.useParams();
  const [year, setYear] = useState<number | null>(null);
  const query = useOrganMeetings({ unit: unitId, organ }, year);
  const change = useAskedChange<MeetingForm>(
    useEffectOf(apiPaths.meetingsPreview),
    useKeepDays(apiPaths.meetings),
    () => undefined,
  );
  return (
    <>
      <QueryStates query={query}>
        {(shown) => (
          <>
            <OrganHeader shown={shown} />
            <div className="stack stack--wide">
              {change.done === null ? null : (
                <Notice tone="done" role="status">
                  <p>{unbroken(t('meetings.kept', { known: change.done }))}</p>
                </Notice>
              )}
              <YearSheet shown={shown} onPick={setYear} />
              <CalendarForm
                key={change.count}
                shown={shown}
                isBusy={change.isAsking}
                error={change.refused}
                onAsk={change.ask}
              />
              <History shown={shown} />
            </div>
          </>
        )}
      </QueryStates>
      {change.asked === null ? null : <ChangeDialog {...change} />}
    </>
  );
}

function OrganHeader({ shown: { organ, unitName } }: { shown: OrganMeetings }): ReactNode {
  const { t } = useTranslation();
  return (
    <PageHeader
      title={t('meetings.of', { organ: t(`meetings.organs.${organ}`), unit: unitName })}
      actions={
        <Link to="/vergaderingen" className="button">
          {t('meetings.back')}
        </Link>
      }
    />
  );
}

function YearSheet({ shown, onPick }: { shown: OrganMeetings; onPick: (year: number) => void }): ReactNode {
  const { t } = useTranslation();
  const { year, meetings } = shown;
  return (
    <section className="sheet stack">
      <h2>{t('meetings.meetingsIn', { year })}</h2>
      <YearPicker shown={shown} onPick={onPick} />
      {meetings.some(({ status }) => status.code === 'assumed') ? (
        <p className="small soft">{t('meetings.assumedHelp')}</p>
      ) : null}
      {meetings.length === 0 ? <p>{t('meetings.noneIn')}</p> : <MeetingTable meetings={meetings} />}
    </section>
  );
}

function History({ shown: { history } }: { shown: OrganMeetings }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet stack">
      <h2>{t('meetings.history')}</h2>
      {history.length === 0 ? <p>{t('meetings.noHistory')}</p> : null}
      <ul className="bullets">
        {history.map(({ id, text }) => (
          <li key={id}>{unbroken(text)}</li>
        ))}
      </ul>
    </section>
  );
}
