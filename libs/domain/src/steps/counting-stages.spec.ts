import type { FunderDecisionRule, StepRule } from '../calls/call-rules';
import { asked, day, play } from '../dossier/dossier.fixtures';
import type { Dossier } from '../dossier/dossier';
import type { DossierCommand } from '../dossier/commands';
import { id, launchedWith } from './recorded.fixtures';

const award: FunderDecisionRule = { kind: 'funder-decision', id: id('award'), after: [], counts: true };
const settlement: FunderDecisionRule = { ...award, id: id('settlement'), after: [id('award')], counts: false };

function decides(step: string, outcome: 'approved' | 'rejected', amountCents: number | null): DossierCommand {
  const at = step === 'award' ? '2019-10-01T09:00:00.000Z' : '2019-11-04T09:00:00.000Z';
  const said = { type: 'RecordFunderDecision' as const, stepId: id(step), outcome, amountCents, noteTextId: null };
  return asked(at, { ...said, decidedOn: day(at.slice(0, 10)) });
}

const course = (steps: readonly StepRule[], ...decisions: readonly DossierCommand[]): Dossier =>
  play(launchedWith(...steps), ...decisions);

describe('a stage of the funder that does not count', () => {
  const both = [award, settlement];

  it('keeps its own amount, and the dossier that of the stage that counts', () => {
    const dossier = course(both, decides('award', 'approved', 5_000), decides('settlement', 'approved', 4_000));
    expect(dossier).toMatchObject({ amountCents: 5_000, outcome: 'approved' });
    expect(dossier.steps[id('settlement')]).toMatchObject({ amountCents: 4_000 });
  });

  it('can be refused without ending the dossier otherwise than the stage that counts', () => {
    const dossier = course(both, decides('award', 'approved', 5_000), decides('settlement', 'rejected', null));
    expect(dossier).toMatchObject({ stage: 'closed', outcome: 'approved' });
  });

  it('is the last word where no stage says that it counts', () => {
    const plain = both.map(({ counts: _, ...rule }) => rule);
    const dossier = course(plain, decides('award', 'approved', 5_000), decides('settlement', 'approved', 4_000));
    expect(dossier.amountCents).toBe(4_000);
  });
});
