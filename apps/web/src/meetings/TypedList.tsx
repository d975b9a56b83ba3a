import type { ReactNode } from 'react';

interface TypedListProps {
  legend: string;
  hint?: string;
  count: number;
  add: string;
  /** `Dag 2 weghalen`. */
  remove: (number: number) => string;
  onAdd: () => void;
  onRemove: (nth: number) => void;
  children: (nth: number) => ReactNode;
}

/** Things that are typed one by one: each with the button that takes it away, and below them the one for another. */
export function TypedList(props: TypedListProps): ReactNode {
  const { legend, hint, count, children } = props;
  return (
    <fieldset className="form-group stack">
      <legend>{legend}</legend>
      {hint === undefined ? null : <p className="small soft">{hint}</p>}
      {Array.from({ length: count }, (_, nth) => (
        // What is being typed is known by its place only, and nothing changes places.
        <div className="cluster cluster--end" key={nth}>
          {children(nth)}
          <button
            type="button"
            className="button button--quiet button--small"
            onClick={() => {
              props.onRemove(nth);
            }}
          >
            {props.remove(nth + 1)}
          </button>
        </div>
      ))}
      <div>
        <button type="button" className="button button--small" onClick={props.onAdd}>
          {props.add}
        </button>
      </div>
    </fieldset>
  );
}
