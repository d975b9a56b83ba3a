import type { Assumption, DossierPage, WhatIf } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../parts/ProblemNotice';
import { unbroken } from '../../parts/unbroken';
import { useWhatIf } from '../../what-if/what-if-query';

/** More lines than this stand behind one button. */
const MANY = 6;

interface ClockPreviewProps {
  page: DossierPage;
  assumption: Assumption;
  /** What is to be known beside it. */
  note?: string;
}

/** What a clock that stops, or runs again, would change; nothing of it happens before the form is sent. */
export function ClockPreview({ page, assumption, note }: ClockPreviewProps): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useWhatIf(page, [assumption]);
  if (error !== null) return <ProblemNotice error={error} />;
  return (
    <section className="stack stack--close" aria-busy={data === undefined}>
      <h3>{t('actions.clockPreview')}</h3>
      {data === undefined ? <p className="soft">{t('actions.clockWorking')}</p> : <Preview asked={data} />}
      {note === undefined ? null : <p className="small soft">{note}</p>}
    </section>
  );
}

function Preview({ asked }: { asked: WhatIf }): ReactNode {
  const { t } = useTranslation();
  const { counts, now, then } = asked;
  const lines = [...dayLines({ now, then }), ...asked.mails];
  return (
    <>
      <p role="status">
        {[
          t('actions.clockMoves', { count: counts.moves }),
          t('actions.clockMails', { count: counts.mails }),
          t('actions.clockParticipants', { count: counts.participants }),
        ].join(' · ')}
      </p>
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{unbroken(line)}</li>
        ))}
      </ul>
      {asked.moves.length === 0 ? null : <Moves lines={asked.moves} />}
    </>
  );

  function dayLines(stands: Pick<WhatIf, 'now' | 'then'>): string[] {
    return (['internalDue', 'closing'] as const).flatMap((date) => {
      const [from, to] = [stands.now[date], stands.then[date]];
      if (from === null || to === null || from.on === to.on) return [];
      return [t('actions.clockDay', { date: t(`whatIf.kinds.${date}`), from: from.text, to: to.text })];
    });
  }
}

function Moves({ lines }: { lines: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const list = (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line}>{unbroken(line)}</li>
      ))}
    </ul>
  );
  if (lines.length <= MANY) return list;
  return (
    <details>
      <summary>{t('actions.clockEach', { count: lines.length })}</summary>
      {list}
    </details>
  );
}
