import type { Step } from '@penhouder/contracts';
import { scoreTable, type StepId } from '@penhouder/domain';
import type { DossierReading } from './dossier-reading';
import { itemLabel } from './form-fields';

/** What reviewers gave on a step, with the words that were typed for candidates and reviewers; null without forms. */
export function scoresModel(stepId: StepId, reading: DossierReading): Step['scores'] {
  const table = scoreTable(reading.row.state, stepId);
  if (table === null) return null;
  const criteria = Object.entries(table.criteria).map(([name, most]) => ({
    name,
    label: itemLabel(name, reading),
    most,
  }));
  return {
    criteria,
    candidates: table.candidates.map(({ candidate, round, forms, score, below }) => ({
      candidate: itemLabel(candidate, reading),
      round,
      forms: forms.map(({ reviewer, points, total }) => ({
        reviewer: itemLabel(reviewer, reading),
        points: criteria.map(({ name }) => points[name] ?? 0),
        total,
      })),
      score,
      below: below.map((name) => itemLabel(name, reading)),
    })),
  };
}
