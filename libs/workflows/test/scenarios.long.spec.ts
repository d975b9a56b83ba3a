import type { DossierEvent, DossierId } from '@penhouder/domain';
import { rehearse } from '@penhouder/domain';
import { uuid } from './characters';
import { playScenario } from './play-scenario';
import { shippedScenarios } from './shipped-scenarios';
import { openWorkbench } from './workbench';
import type { Workbench } from './workbench';

const scenarios = shippedScenarios();
let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('scenarios');
});

afterAll(async () => {
  await bench.close((dossierId) => scenarios.find((_, index) => idOf(index) === dossierId)?.name ?? null);
});

const idOf = (index: number): DossierId => uuid(20_000 + index) as DossierId;

/** What comes after the end reaches no workflow: the inbox keeps it. */
function untilClosed(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const end = events.findIndex(({ type }) => type === 'DossierClosed');
  return end === -1 ? events : events.filter((event, index) => index <= end || event.type !== 'AnswerKeptUncounted');
}

// A rehearsal is only worth something when the dossier then does just that: same events, same instants, same order.
test.each(scenarios.map(({ name }, index) => [name, index] as const))(
  '%s: the run is the rehearsal',
  async (_, index) => {
    const read = scenarios[index];
    if (read === undefined) throw new Error('no such scenario');
    const dossierId = idOf(index);
    const { moments } = rehearse(read.call, { ...read.scenario, dossierId }, read.calendar);
    await playScenario(bench, read, dossierId);
    const rehearsed = moments.flatMap(({ events }) => events.map(({ event }) => event));
    expect(bench.recording.allOf(dossierId)).toEqual(untilClosed(rehearsed));
  },
);
