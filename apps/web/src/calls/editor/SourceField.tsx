import type { CallProblem } from '@penhouder/contracts';
import { memo, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldShell } from '../../forms/FieldShell';
import { placeOfLine } from './with-version';

/** What others may ask of the field. */
export interface SourceHandle {
  /** Takes focus and selects from a place to the end of its line. */
  jumpTo(line: number, column: number): void;
}

/** Lines that stay visible above the one that was jumped to. */
const LINES_ABOVE = 4;

interface SourceFieldProps {
  ref: Ref<SourceHandle>;
  value: string;
  problems: readonly CallProblem[];
  onChange: (value: string) => void;
}

/** A plain text field with the number of each line beside it; lines with a mistake are marked, long ones go on below. */
export function SourceField({ ref, value, problems, onChange }: SourceFieldProps): ReactNode {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    jumpTo: (line, column) => {
      if (area.current === null) return;
      select(area.current, line, column);
      area.current.scrollTop = topOf(lines.current?.children[line - 1]);
    },
  }));
  return (
    <FieldShell words={{ name: 'source', label: t('calls.source'), hint: t('calls.sourceHint') }}>
      {(control) => (
        <div className="source">
          <Lines ref={lines} value={value} wrong={new Set(problems.map(({ line }) => line))} />
          <textarea
            {...control}
            ref={area}
            className="source__text"
            aria-invalid={problems.length > 0}
            rows={28}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
            onScroll={(event) => {
              if (lines.current !== null) lines.current.scrollTop = event.currentTarget.scrollTop;
            }}
          />
        </div>
      )}
    </FieldShell>
  );
}

function select(area: HTMLTextAreaElement, line: number, column: number): void {
  const { start, length } = placeOfLine(area.value, line);
  area.focus();
  area.setSelectionRange(start + Math.min(column - 1, length), start + length);
}

/** How far the field is scrolled when a line is in sight. */
function topOf(line: Element | undefined): number {
  if (!(line instanceof HTMLElement)) return 0;
  return Math.max(0, line.offsetTop - LINES_ABOVE * Number.parseFloat(getComputedStyle(line).lineHeight));
}

interface LinesProps {
  ref: Ref<HTMLDivElement>;
  value: string;
  wrong: ReadonlySet<number>;
}

/**
 * The same text, unseen, behind the field: each number stands where its line begins, however the lines are broken. For
 * the eye only: mistakes name their line in words.
 */
function Lines({ ref, value, wrong }: LinesProps): ReactNode {
  return (
    <div ref={ref} className="source__lines" aria-hidden="true">
      {value.split('\n').map((text, index) => (
        <Line key={index} number={index + 1} text={text} isWrong={wrong.has(index + 1)} />
      ))}
    </div>
  );
}

const Line = memo(function Line({ number, text, isWrong }: { number: number; text: string; isWrong: boolean }) {
  return (
    <div className={isWrong ? 'source__line source__line--wrong' : 'source__line'}>
      <span className="source__number">{number}</span>
      <span className="source__ghost">{text}</span>
    </div>
  );
});
