import { Client } from '@temporalio/client';
import type { DossierPage, MailRow } from '@penhouder/contracts';
import { apiPaths, timelineSchema } from '@penhouder/contracts';
import { connectTemporal } from '../temporal/namespace';
import type { Play } from '../play/play';
import type { Scene } from '../play/scene';

/** What can be counted about one dossier after it was played. */
export interface DossierFigures {
  readonly dossier: string;
  readonly call: string;
  readonly phase: string;
  readonly outcome: string | null;
  /** Mails that left, by kind; those that the server refused under `refused`. */
  readonly mails: Readonly<Record<string, number>>;
  readonly answers: Readonly<Record<string, number>>;
  readonly quorumSum: number;
  readonly amountCents: number | null;
  readonly firstEventAt: string;
  readonly lastEventAt: string;
  readonly events: number;
  /** Those that the timeline shows, by type; the rest is bookkeeping. */
  readonly eventsByType: Readonly<Record<string, number>>;
  readonly historyLength: number;
  readonly stateTransitionCount: number;
}

/** Reads everything back through the API; the two sizes of the history come from the Temporal server. */
export async function figuresOf(scene: Scene, name: string, play: Play): Promise<DossierFigures> {
  const { coordinator, dossierId } = play;
  const page = await coordinator.dossier(dossierId);
  const mails = await coordinator.mails(dossierId);
  const timeline = await coordinator.get(apiPaths.dossierTimeline(dossierId), timelineSchema);
  const shown = timeline.past.filter(({ source }) => source === 'event');
  const instants = shown.map(({ when }) => when.at).sort();
  return {
    dossier: name,
    ...stateOf(page),
    mails: mailCounts(mails),
    answers: answerCounts(page),
    eventsByType: counted(shown.map(({ code }) => code)),
    firstEventAt: instants[0] ?? '',
    lastEventAt: instants.at(-1) ?? '',
    ...(await historyOf(scene, dossierId)),
  };
}

type State = Pick<DossierFigures, 'call' | 'phase' | 'outcome' | 'quorumSum' | 'amountCents' | 'events'>;

function stateOf({ call, outcome, quorum, amount, version, ...page }: DossierPage): State {
  return {
    call: `${call.code} v${String(call.version)}`,
    phase: phaseOf(page),
    outcome: outcome?.code ?? null,
    quorumSum: quorum[0]?.sum ?? 0,
    amountCents: amount?.cents ?? null,
    events: version,
  };
}

function phaseOf({ isClosed, steps }: Pick<DossierPage, 'isClosed' | 'steps'>): string {
  const current = steps.find(({ isCurrent }) => isCurrent);
  return isClosed || current === undefined ? 'closed' : current.id;
}

function mailCounts(mails: readonly MailRow[]): Record<string, number> {
  const sent = counted(mails.filter(({ state }) => state === 'sent').map(({ kind }) => kind));
  const others = counted(mails.filter(({ state }) => state !== 'sent').map(({ state }) => state));
  return { ...sent, ...others };
}

function answerCounts({ participants }: DossierPage): Record<string, number> {
  return counted(participants.flatMap(({ answers }) => answers).map(({ kind }) => kind));
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

type HistorySize = Pick<DossierFigures, 'historyLength' | 'stateTransitionCount'>;

/** Summed over all runs of the dossier, because a long one continues as a fresh run. */
async function historyOf(scene: Scene, dossierId: string): Promise<HistorySize> {
  const { temporal } = scene.access;
  const connection = await connectTemporal(temporal);
  try {
    const client = new Client({ connection, namespace: temporal.namespace });
    return await sizeOfRuns(client, `dossier-${dossierId}`);
  } finally {
    await connection.close();
  }
}

async function sizeOfRuns(client: Client, workflowId: string): Promise<HistorySize> {
  let historyLength = 0;
  let stateTransitionCount = 0;
  for await (const { runId } of client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) {
    const described = await client.workflow.getHandle(workflowId, runId).describe();
    historyLength += described.historyLength;
    stateTransitionCount += Number(described.raw.workflowExecutionInfo?.stateTransitionCount ?? 0);
  }
  return { historyLength, stateTransitionCount };
}
