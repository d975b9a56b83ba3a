import type { DossierPlan, ParticipantPlan } from '@penhouder/contracts';
import type { CSSProperties, ReactNode } from 'react';
import { placeOf } from './places';

interface PlanBarProps {
  plan: ParticipantPlan;
  axis: DossierPlan['axis'];
}

/** What lies ahead of one participant, day by day: the room that is left, and every day that matters in words. */
export function PlanBar({ plan: { state, binding, marks }, axis }: PlanBarProps): ReactNode {
  const [from, to] = [axis.today, binding.day.on].toSorted() as [string, string];
  return (
    <div className="plan-bar">
      <span className={`plan-bar__room plan-bar__room--${state.tone}`} style={between(from, to, axis)} />
      <span className="plan-bar__line plan-bar__line--today" style={at(axis.today, axis)} />
      {axis.closing === null ? null : (
        <span className="plan-bar__line plan-bar__line--closing" style={at(axis.closing, axis)} />
      )}
      <ul className="plain-list">
        {marks.map(({ code, on, text }) => (
          <li key={`${code} ${on}`} className={`plan-mark plan-mark--${code}`} style={at(on, axis)} title={text}>
            <span className="screen-reader">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The months that a column of bars is measured with; the bars themselves are told in words. */
export function PlanScale({ axis }: { axis: DossierPlan['axis'] }): ReactNode {
  return (
    <div className="plan-scale" aria-hidden="true">
      {axis.months.map(({ on, text }) => (
        <span key={on} style={at(on, axis)}>
          {text}
        </span>
      ))}
    </div>
  );
}

function at(on: string, axis: DossierPlan['axis']): CSSProperties {
  return { insetInlineStart: `${String(placeOf(on, axis))}%` };
}

function between(from: string, to: string, axis: DossierPlan['axis']): CSSProperties {
  const [start, end] = [placeOf(from, axis), placeOf(to, axis)];
  return { insetInlineStart: `${String(start)}%`, inlineSize: `${String(end - start)}%` };
}
