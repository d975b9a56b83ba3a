import type { DraftPreview } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { Notice } from '../parts/Notice';
import type { DraftStep } from './draft-steps';

/** What is to be solved on this step and belongs to no row of it. */
export function StepProblems({ preview, step }: { preview: DraftPreview | null; step: DraftStep }): ReactNode {
  const own = preview?.problems.filter((problem) => problem.step === step && problem.unitId === null) ?? [];
  if (own.length === 0) return null;
  return (
    <Notice tone="wait">
      <ul className="bullets">
        {own.map(({ code, text }) => (
          <li key={`${code} ${text}`}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
