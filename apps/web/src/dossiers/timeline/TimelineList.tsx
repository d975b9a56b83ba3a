import type { Timeline } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runsOf } from './runs';
import { TimelineRun } from './TimelineRun';

const SHOWN_PAST = 30;

/** What is planned, a line for now, what happened; all newest first. Old lines are folded on screen, never in print. */
export function TimelineList({ timeline, nowWord }: { timeline: Timeline; nowWord: string }): ReactNode {
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  const past = runsOf(timeline.past);
  const isFolded = !isWhole && past.length > SHOWN_PAST;
  return (
    <>
      <ol className={`timeline${isFolded ? ' timeline--folded' : ''}`}>
        {runsOf(timeline.planned).map((run) => (
          <TimelineRun key={run.key} run={run} />
        ))}
        <li className="timeline__now">
          <span>
            {nowWord}: {timeline.now.text}
          </span>
        </li>
        {past.map((run, index) => (
          <TimelineRun key={run.key} run={run} isOld={index >= SHOWN_PAST} />
        ))}
      </ol>
      {isFolded ? (
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {t('dossier.wholeTimeline', { count: past.length - SHOWN_PAST })}
        </button>
      ) : null}
    </>
  );
}
