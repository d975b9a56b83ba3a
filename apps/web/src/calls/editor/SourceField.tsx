import type { CallProblem } from '@penhouder/contracts';
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
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

/** A plain text field with the number of each line beside it; lines with a mistake are marked. */
export function SourceField({ ref, value, problems, onChange }: SourceFieldProps): ReactNode {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    jumpTo: (line, column) => {
      const found = area.current;
      if (found !== null) select(found, line, column);
    },
  }));
  const lineCount = value.split('\n').length;
  return (
    <FieldShell words={{ name: 'source', label: t('calls.source'), hint: t('calls.sourceHint') }}>
      {(control) => (
        <div className="source">
          <Gutter ref={gutter} lineCount={lineCount} wrong={new Set(problems.map(({ line }) => line))} />
          <textarea
            {...control}
            ref={area}
            className="source__text"
            aria-invalid={problems.length > 0}
            wrap="off"
            rows={28}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
            onScroll={(event) => {
              if (gutter.current !== null) gutter.current.scrollTop = event.currentTarget.scrollTop;
            }}
          />
        </div>
      )}
    </FieldShell>
  );
}

function select(area: HTMLTextAreaElement, line: number, column: number): void {
  const { start, length } = placeOfLine(area.value, line);
  const from = start + Math.min(column - 1, length);
  area.focus();
  area.setSelectionRange(from, start + length);
  const height = Number.parseFloat(getComputedStyle(area).lineHeight);
  area.scrollTop = Math.max(0, (line - 1 - LINES_ABOVE) * height);
  area.scrollLeft = 0;
}

interface GutterProps {
  ref: Ref<HTMLDivElement>;
  lineCount: number;
  wrong: ReadonlySet<number>;
}

/** Numbers for the eye only: mistakes name their line in words. */
function Gutter({ ref, lineCount, wrong }: GutterProps): ReactNode {
  const numbers = Array.from({ length: lineCount }, (_, index) => index + 1);
  return (
    <div ref={ref} className="source__gutter" aria-hidden="true">
      {numbers.map((line) => (
        <div key={line} className={wrong.has(line) ? 'source__wrong' : undefined}>
          {line}
        </div>
      ))}
    </div>
  );
}
