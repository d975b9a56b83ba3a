import type { ClockMoved, DossierPage } from '@penhouder/contracts';
import { Hourglass } from 'lucide-react';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { dayOf, instantOfWall } from '../../parts/dates';
import { ProblemNotice } from '../../parts/ProblemNotice';
import { useMoveClock } from './clock-query';

const END_OF_WORKING_DAY = '18:00';

/** The own clock of an example or rehearsal: where it stands, and the way to move it on. */
export function ClockBar({ page }: { page: DossierPage }): ReactNode {
  const { t } = useTranslation();
  const [moved, setMoved] = useState<ClockMoved | null>(null);
  const move = useMoveClock(page.id, setMoved);
  return (
    <section className="clock-bar" aria-labelledby="clock">
      <div className="clock-bar__words">
        <h2 id="clock" className="clock-bar__title">
          <Hourglass className="icon" aria-hidden="true" /> {t('dossier.clockTitle', { kind: page.kindText })}
        </h2>
        <ClockSentence now={page.clock.text} moved={moved} isMoving={move.isPending} />
      </div>
      {page.isClosed ? null : <ClockForm page={page} isBusy={move.isPending} onMove={move.mutate} />}
      {move.error === null ? null : <ProblemNotice error={move.error} />}
    </section>
  );
}

interface ClockSentenceProps {
  now: string;
  /** Where the last way led so far; null before the first. */
  moved: ClockMoved | null;
  isMoving: boolean;
}

function ClockSentence({ now, moved, isMoving }: ClockSentenceProps): ReactNode {
  const { t } = useTranslation();
  const text = moved?.clock.text ?? now;
  if (isMoving) return <p role="status">{t('dossier.clockBusy', { text })}</p>;
  return <p role="status">{moved === null ? t('dossier.clockNow', { text }) : t('dossier.clockThere', { text })}</p>;
}

interface ClockFormProps {
  page: DossierPage;
  isBusy: boolean;
  onMove: (to: string) => void;
}

function ClockForm({ page, isBusy, onMove }: ClockFormProps): ReactNode {
  const { t } = useTranslation();
  const [day, setDay] = useState(dayOf(page.clock.at));
  const next = page.planned[0];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isBusy && day !== '') onMove(instantOfWall(day, END_OF_WORKING_DAY));
  };
  return (
    <form className="clock-bar__form" onSubmit={submit}>
      <DateField name="to" label={t('dossier.clockTo')} value={day} onChange={setDay} />
      <button type="submit" className="button" aria-disabled={isBusy}>
        {t('dossier.clockGo')}
      </button>
      {next === undefined ? null : (
        <button
          type="button"
          className="button"
          aria-disabled={isBusy}
          aria-describedby="clock-next"
          onClick={() => {
            if (!isBusy) onMove(next.when.at);
          }}
        >
          {t('dossier.clockNext')}
        </button>
      )}
      {next === undefined ? null : (
        <p id="clock-next" className="small soft clock-bar__next">
          {t('dossier.clockNextWhat', { text: next.text, when: next.when.text })}
        </p>
      )}
    </form>
  );
}
