import type { WorkflowExecutionDescription, WorkflowHandle } from '@temporalio/client';
import { until } from '@penhouder/tools/testing';
import type {
  ContactId,
  LaunchDossier,
  LinkId,
  LocalDate,
  NewParticipant,
  ParticipantId,
  ReceivedAnswer,
  RowId,
  TextVersionId,
  UnitId,
} from '@penhouder/domain';
import { instantOfMs } from '@penhouder/domain';
import type { dossier } from '../src/index';
import { applyAnswers } from '../src/messages';
import { newUpdateId } from '../src/wire';
import { agrees, dossierId, launch } from './characters';
import { idAsMade } from './ids-as-made';
import type { Workbench } from './workbench';

export type Handle = WorkflowHandle<typeof dossier>;

/**
 * Ceilings of one dossier: the exact counts of `performance.md` 8.2, T4 and T4b, below its aims of 116 and 60 events and of 27
 * and 18 transitions; bytes, T4c, are its aims. They may only go down.
 */
export const CEILINGS = {
  oneByOne: { events: 115, transitions: 24, bytes: 23_000 },
  bursts: { events: 55, transitions: 14, bytes: 12_000 },
  perSignOff: { events: 6, transitions: 1 },
};

/** Start, scheduled and started: more are there once the first task is done. */
const LAUNCHED_EVENTS = 3;

export interface Counts {
  readonly events: number;
  readonly transitions: number;
  readonly bytes: number;
  /** How often it went on in a fresh run. */
  readonly handOvers: number;
}

const launchedId = (name: string): string => idAsMade('launched', name);

export const participantIds = (count: number): readonly ParticipantId[] =>
  Array.from({ length: count }, (_, index) => launchedId(`participant ${String(index)}`) as ParticipantId);

const textVersionId = launchedId('text') as TextVersionId;

function asked(id: ParticipantId): NewParticipant {
  const contact = { contactId: launchedId(`contact ${id}`) as ContactId, linkId: launchedId(`link ${id}`) as LinkId };
  return {
    ...{ id, unitId: launchedId(`unit ${id}`) as UnitId, figures: { inhabitants: 10_000 }, tags: [] },
    contacts: [{ ...contact, slot: 1, textVersionId }],
  };
}

function launchWith(count: number): LaunchDossier {
  const far = { on: '2090-01-15' as LocalDate, time: null, certainty: 'stated' as const };
  const near = { ...far, on: '2090-01-10' as LocalDate };
  const participants = participantIds(count).map(asked);
  return { ...launch('real', { closing: far, internalDue: near }), participants };
}

/** Each participant answers once. */
export function answerOf(who: ParticipantId): ReceivedAnswer {
  return {
    ...agrees(who, 1, instantOfMs(Date.now())),
    rowId: idAsMade('answered', who) as RowId,
    linkId: launchedId(`link ${who}`) as LinkId,
    contactId: launchedId(`contact ${who}`) as ContactId,
    textVersionId,
  };
}

/** Waits without asking the dossier: a question to it ends its task early, and the next one is counted. */
export async function started(bench: Workbench, nth: number, count: number): Promise<Handle> {
  const handle = await bench.start(dossierId(nth), launchWith(count), instantOfMs(Date.now()));
  await until(async () => (await handle.describe()).historyLength > LAUNCHED_EVENTS);
  return handle;
}

/** As the worker delivers them. */
export async function deliver(handle: Handle, answers: readonly ReceivedAnswer[]): Promise<void> {
  await handle.executeUpdate(applyAnswers, { args: [answers], updateId: newUpdateId() });
}

export async function signEach(handle: Handle, who: readonly ParticipantId[]): Promise<void> {
  for (const id of who) await deliver(handle, [answerOf(id)]);
}

/** Over the whole chain of runs: a dossier that has become long goes on in a new one. */
export async function counted(handle: Handle): Promise<Counts> {
  const last = await handle.describe();
  let runId = last.raw.workflowExecutionInfo?.firstRunId ?? last.runId;
  let counts = countsOf(last);
  while (runId !== last.runId) {
    const run = handle.client.getHandle(handle.workflowId, runId);
    counts = sumOf(counts, countsOf(await run.describe()));
    const { events } = await run.fetchHistory();
    runId = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? last.runId;
  }
  return counts;
}

function countsOf({ raw }: WorkflowExecutionDescription): Counts {
  const info = raw.workflowExecutionInfo;
  return {
    events: Number(info?.historyLength ?? 0),
    transitions: Number(info?.stateTransitionCount ?? 0),
    bytes: Number(info?.historySizeBytes ?? 0),
    handOvers: 0,
  };
}

/** Of a chain and one run more. */
function sumOf(one: Counts, other: Counts): Counts {
  return {
    events: one.events + other.events,
    transitions: one.transitions + other.transitions,
    bytes: one.bytes + other.bytes,
    handOvers: one.handOvers + 1,
  };
}

/**
 * A hand-over to a fresh run, here after some 165 answers: a wait, a start, and whatever Update meets it comes again. Five to
 * twelve were counted.
 */
const TRANSITIONS_OF_HAND_OVER = 15;

/** What one answer more costs, hand-overs apart, and how often the larger dossier handed over. */
export async function costOfAnswer(
  bench: Workbench,
  { few, many }: { readonly few: number; readonly many: number },
): Promise<{ readonly each: Pick<Counts, 'events' | 'transitions'>; readonly handOvers: number }> {
  bench.recording.changePlan = (plan) => plan;
  const measure = async (count: number): Promise<Omit<Counts, 'bytes'>> => {
    const handle = await started(bench, 1_000 * many + count, count);
    const before = await counted(handle);
    await signEach(handle, participantIds(count));
    const { events, transitions, handOvers } = await counted(handle);
    return { events: events - before.events, transitions: transitions - before.transitions, handOvers };
  };
  const [small, large] = [await measure(few), await measure(many)];
  const ofHandOvers = large.handOvers * TRANSITIONS_OF_HAND_OVER;
  const each = {
    events: (large.events - small.events) / (many - few),
    transitions: (large.transitions - small.transitions - ofHandOvers) / (many - few),
  };
  return { each, handOvers: large.handOvers };
}

/** What is above its ceiling, with the figure that was found. */
export function exceeded(found: Partial<Counts>, ceilings: Partial<Counts>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ceilings).flatMap(([name, ceiling]) => {
      const figure = found[name as keyof Counts] ?? 0;
      return figure > ceiling ? [[name, `${String(figure)} > ${String(ceiling)}`]] : [];
    }),
  );
}
