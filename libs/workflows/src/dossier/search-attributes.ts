import type { DossierSummary } from '@penhouder/domain';
import { upsertSearchAttributes } from '@temporalio/workflow';

const PHASE = { name: 'Phase', type: 'KEYWORD' } as const;
const NEEDS_ATTENTION = { name: 'NeedsAttention', type: 'BOOL' } as const;

/** Keeps what operators search by up to date; each change is an event in the history, so only changes are written. */
export function publishSearchAttributes(): (summary: DossierSummary) => void {
  let published = '';
  return ({ phase, needsAttention }) => {
    const wanted = `${phase}:${String(needsAttention)}`;
    if (wanted === published) return;
    published = wanted;
    upsertSearchAttributes([
      { key: PHASE, value: phase },
      { key: NEEDS_ATTENTION, value: needsAttention },
    ]);
  };
}
