import type { Command, DossierPage } from '@penhouder/contracts';
import type { Instant, WorkingCalendar } from '@penhouder/domain';
import { wallAt } from '@penhouder/domain';

/** What a command of the core is called in the product's API, once names stand for the ids that the product gave. */
export interface Names {
  readonly page: DossierPage;
  /** The product's id of a participant of the scenario. */
  readonly participant: (scenarioId: string) => string;
  /** The product's id of a step: those added by hand got another one. */
  readonly step: (scenarioId: string) => string;
  readonly calendar: WorkingCalendar;
  readonly file: (name: string) => Promise<string>;
  readonly successor: (name: string) => Promise<string>;
}

type Loose = Readonly<Record<string, unknown>>;

/** Fields of the core by the names that the API gives them. */
const RENAMED: Readonly<Record<string, string>> = {
  reasonTextId: 'reason',
  noteTextId: 'note',
  answerTextId: 'answer',
  receiptTextId: 'receiptNumber',
  despiteTextId: 'despiteReason',
};
const INTERNAL = new Set(['commandId', 'by', 'at']);

/** A coordinator's command of a scenario as a form of the product would send it. */
export async function asCommand(core: { readonly type: string }, names: Names): Promise<Command> {
  const { type, ...fields } = core as Loose & { readonly type: string };
  const plain = Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !INTERNAL.has(name))
      .map(([name, value]) => [RENAMED[name] ?? name, value]),
  );
  const known = await withIds(plain, names);
  return { type, ...(await shaped(type, known, names)) } as unknown as Command;
}

async function withIds(fields: Loose, { participant, step, file, successor }: Names): Promise<Loose> {
  const { participantId, participantIds, stepId, fileId, extractFileId, successorId } = fields;
  return {
    ...fields,
    ...(typeof participantId === 'string' && { participantId: participant(participantId) }),
    ...(Array.isArray(participantIds) && { participantIds: (participantIds as string[]).map(participant) }),
    ...(typeof stepId === 'string' && { stepId: step(stepId) }),
    ...(typeof fileId === 'string' && { fileId: await file(fileId) }),
    ...(typeof extractFileId === 'string' && { extractFileId: await file(extractFileId) }),
    ...(typeof successorId === 'string' && { successorId: await successor(successorId) }),
  };
}

async function shaped(type: string, fields: Loose, names: Names): Promise<Loose> {
  switch (type) {
    case 'RecordSubmission': {
      const { submittedAt, ...rest } = fields;
      const { date, time } = wallAt(names.calendar, submittedAt as Instant);
      return { ...rest, submittedOn: date, submittedTime: time };
    }
    case 'RecordProof': {
      const { proof, ...rest } = fields as { readonly proof: Loose };
      const { fileId } = proof;
      return { ...rest, ...proof, fileId: typeof fileId === 'string' ? await names.file(fileId) : null };
    }
    case 'AddStep':
      return addedStep(fields, names);
    case 'ActOnStep':
      return { ...fields, values: await actValues(fields, names) };
    default:
      return fields;
  }
}

function addedStep(fields: Loose, { step }: Names): Loose {
  const {
    step: rule,
    titleTextId,
    reason,
  } = fields as {
    readonly step: { readonly of: string; readonly after: readonly string[]; readonly settings: Loose };
    readonly titleTextId: string;
    readonly reason: string;
  };
  return { kind: rule.of, title: titleTextId, values: rule.settings, after: rule.after.map(step), reason };
}

/** Values by the kind of field that the page offers for this act now. */
async function actValues(fields: Loose, names: Names): Promise<Loose> {
  const { stepId, act, values } = fields as { readonly stepId: string; readonly act: string; readonly values: Loose };
  const step = names.page.steps.find(({ id }) => id === stepId);
  const offered = step?.acts.find((one) => one.act === act)?.fields ?? [];
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(values)) {
    const { type, options } = offered.find((one) => one.name === name) ?? { type: null, options: [] };
    entries.push([name, await actValue(value, type, { options, names })]);
  }
  return Object.fromEntries(entries);
}

interface Offer {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly names: Names;
}

async function actValue(value: unknown, type: string | null, { options, names }: Offer): Promise<unknown> {
  if (typeof value !== 'string') return value;
  if (type === 'participant') return names.participant(value);
  if (type === 'file') return names.file(value);
  if (type === 'item') return options.find((one) => one.label === value || one.value === value)?.value ?? value;
  return value;
}
