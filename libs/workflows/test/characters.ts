import type {
  BodyId,
  CallRules,
  DeadlineRule,
  ContactId,
  CoordinatorCommand,
  DossierId,
  Instant,
  LaunchDossier,
  LinkId,
  LocalDate,
  LocalTime,
  NewParticipant,
  ParticipantId,
  ReceivedAnswer,
  RowId,
  StepId,
  TextId,
  TextVersionId,
  UnitId,
  UserId,
  WorkingCalendar,
} from '@penhouder/domain';

// Named characters: a call of two municipalities that need each other, in the winter of 2019.

const ZERO = '00000000-0000-7000-8000-';
/** A readable UUID: the same number always gives the same one. */
export const uuid = (number: number): string => ZERO + String(number).padStart(12, '0');

export const coordinator = uuid(1) as UserId;
export const gent = uuid(11) as ParticipantId;
export const aalst = uuid(12) as ParticipantId;
export const reason = uuid(90) as TextId;
export const launchedAt = '2019-10-01T08:00:00.000Z' as Instant;

export const calendar: WorkingCalendar = {
  zone: 'Europe/Brussels',
  offsets: [
    { from: '2019-03-31T01:00:00.000Z' as Instant, offsetMinutes: 120 },
    { from: '2019-10-27T01:00:00.000Z' as Instant, offsetMinutes: 60 },
  ],
  closedDays: {},
};

const day = (on: string): LocalDate => on as LocalDate;
const time = (at: string): LocalTime => at as LocalTime;

export const call: CallRules & { readonly closing: DeadlineRule; readonly internalDue: DeadlineRule } = {
  code: 'example-call',
  version: 1,
  hash: 'hash',
  closing: { on: day('2020-01-15'), time: null, certainty: 'stated' },
  internalDue: { on: day('2019-12-13'), time: null, certainty: 'stated' },
  reminders: {
    workingDaysBefore: [15, 5],
    sendAt: time('09:00'),
    window: { from: time('08:00'), to: time('18:00') },
    resumeWorkingDaysAfter: 2,
  },
  quorum: [{ kind: 'sum', figure: 'inhabitants', atLeast: 50_000, exemptAloneTag: null }],
  amount: null,
  steps: [
    {
      kind: 'sign-off-round',
      id: 'declarations' as StepId,
      after: [],
      slots: 1,
      mandates: [{ id: 'file', isNeededToCount: true }],
      organs: ['cbs'],
      replaceableUntil: 'closing',
    },
    { kind: 'submission', id: 'submission' as StepId, after: [], needsQuorum: true },
    { kind: 'funder-decision', id: 'funder' as StepId, after: ['submission' as StepId] },
  ],
};

export function municipality(id: ParticipantId, inhabitants: number): NewParticipant {
  const number = Number(id.slice(-4));
  const contact = {
    contactId: uuid(number + 100) as ContactId,
    slot: 1,
    linkId: linkOf(id),
    textVersionId: uuid(number + 300) as TextVersionId,
  } as const;
  return { id, unitId: uuid(number + 400) as UnitId, figures: { inhabitants }, tags: [], contacts: [contact] };
}

export function linkOf(id: ParticipantId): LinkId {
  return uuid(Number(id.slice(-4)) + 200) as LinkId;
}

export function launch(kind: LaunchDossier['kind'], change: Partial<CallRules> = {}): LaunchDossier {
  return {
    type: 'LaunchDossier',
    by: coordinator,
    kind,
    bodyId: uuid(2) as BodyId,
    coApplicantIds: [],
    call: { ...call, ...change },
    participants: [municipality(gent, 30_000), municipality(aalst, 25_000)],
  };
}

/** Every dossier of a test its own id. */
export const dossierId = (number: number): DossierId => uuid(1_000 + number) as DossierId;

export function agrees(who: ParticipantId, row: number, at: string): ReceivedAnswer {
  return received(who, { row, at }, { kind: 'decision', decision: 'agree', mandates: { file: true }, textId: null });
}

export function received(
  who: ParticipantId,
  { row, at }: { readonly row: number; readonly at: string },
  reply: ReceivedAnswer['reply'],
): ReceivedAnswer {
  const number = Number(who.slice(-4));
  return {
    rowId: uuid(5_000 + row) as RowId,
    participantId: who,
    slot: 1,
    linkId: linkOf(who),
    contactId: uuid(number + 100) as ContactId,
    enteredBy: null,
    textVersionId: uuid(number + 300) as TextVersionId,
    receivedAt: at as Instant,
    reply,
  };
}

type Asked = CoordinatorCommand extends infer One
  ? One extends unknown
    ? Omit<One, 'commandId' | 'by'>
    : never
  : never;

export function asks(commandNumber: number, command: Asked): CoordinatorCommand {
  return { ...command, commandId: uuid(7_000 + commandNumber), by: coordinator };
}
