import type { CallRules, DeadlineRule, SignOffRoundRule } from '../calls/call-rules';
import type { WorkingCalendar } from '../deadlines/working-calendar';
import { planRequestOf } from '../planning/plan-request';
import { planDossier } from '../planning/planner';
import type {
  BodyId,
  ContactId,
  DossierId,
  LinkId,
  ParticipantId,
  RowId,
  StepId,
  TextId,
  TextVersionId,
  UnitId,
  UserId,
} from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import { blankDossier } from './blank-dossier';
import type { CoordinatorCommand, DossierCommand, LaunchDossier, NewParticipant, ReceivedAnswer } from './commands';
import { decide } from './decide';
import type { Dossier } from './dossier';
import type { DossierEvent } from './events';
import { evolve } from './evolve';
import type { Rejection } from './rejections';

/** Flanders in 2019 to 2021 as far as the specs need it. */
export const calendar: WorkingCalendar = {
  zone: 'Europe/Brussels',
  offsets: [
    { from: '2018-10-28T01:00:00.000Z' as Instant, offsetMinutes: 60 },
    { from: '2019-03-31T01:00:00.000Z' as Instant, offsetMinutes: 120 },
    { from: '2019-10-27T01:00:00.000Z' as Instant, offsetMinutes: 60 },
    { from: '2020-03-29T01:00:00.000Z' as Instant, offsetMinutes: 120 },
    { from: '2020-10-25T01:00:00.000Z' as Instant, offsetMinutes: 60 },
    { from: '2021-03-28T01:00:00.000Z' as Instant, offsetMinutes: 120 },
  ],
  closedDays: {
    ['2019-11-01' as LocalDate]: 'Allerheiligen',
    ['2019-11-11' as LocalDate]: 'Wapenstilstand',
    ['2019-12-25' as LocalDate]: 'Kerstmis',
    ['2019-12-26' as LocalDate]: 'tweede kerstdag',
    ['2020-01-01' as LocalDate]: 'Nieuwjaar',
  },
};

export const day = (on: string): LocalDate => on as LocalDate;
export const time = (at: string): LocalTime => at as LocalTime;
export const instant = (at: string): Instant => at as Instant;

export const ROUND = 'declarations' as StepId;
export const BOARD = 'board' as StepId;
export const SUBMISSION = 'submission' as StepId;
export const FUNDER = 'funder' as StepId;
export const REPORTS = 'reports' as StepId;

export const coordinator = 'user-coordinator' as UserId;
const text = (name: string): TextId => `text-${name}` as TextId;
export const reason = text('reason');

const round: SignOffRoundRule = {
  kind: 'sign-off-round',
  id: ROUND,
  after: [],
  slots: 1,
  mandates: [
    { id: 'draft', isNeededToCount: true },
    { id: 'file', isNeededToCount: true },
    { id: 'execute', isNeededToCount: false },
  ],
  organs: ['cbs', 'gr'],
  replaceableUntil: 'closing',
};

/** A call that has both common dates. */
export interface DatedCall extends CallRules {
  readonly closing: DeadlineRule;
  readonly internalDue: DeadlineRule;
}

/** A call like those of the field: 40 000 inhabitants, three mandates, a board, a filing, an award, two reports. */
export const call: DatedCall = {
  code: 'example-call',
  version: 1,
  hash: 'hash',
  closing: { on: day('2020-01-15'), time: null, certainty: 'stated' },
  internalDue: { on: day('2019-12-13'), time: null, certainty: 'stated' },
  reminders: {
    workingDaysBefore: [30, 15, 5, 2],
    sendAt: time('09:00'),
    window: { from: time('08:00'), to: time('18:00') },
    resumeWorkingDaysAfter: 2,
  },
  quorum: [{ kind: 'sum', figure: 'inhabitants', atLeast: 40_000, exemptAloneTag: 'centre' }],
  amount: {
    figure: 'inhabitants',
    tiers: [
      { from: 40_000, below: 80_000, amountCents: 2_500_000 },
      { from: 80_000, below: null, amountCents: 10_000_000 },
    ],
    cap: { tag: 'centre', aboveAloneCents: 5_000_000, withoutTagCents: 5_000_000 },
  },
  steps: [
    round,
    { kind: 'body-decision', id: BOARD, after: [], presenceMoreThan: 0.5 },
    { kind: 'submission', id: SUBMISSION, after: [BOARD], needsQuorum: true },
    { kind: 'funder-decision', id: FUNDER, after: [SUBMISSION] },
    {
      kind: 'recurring-duty',
      id: REPORTS,
      after: [FUNDER],
      firstYear: 2020,
      lastYear: 2021,
      dueMonthDay: '03-31',
      workingDaysBefore: [10, 2],
      certainty: 'assumed',
    },
  ],
};

/** Named characters: three municipalities with their inhabitants. */
export const gent = 'gent' as ParticipantId;
export const aalst = 'aalst' as ParticipantId;
export const ronse = 'ronse' as ParticipantId;

export function contactId(who: ParticipantId, nth = 1): ContactId {
  return `contact-${who}-${String(nth)}` as ContactId;
}

export function linkId(who: ParticipantId, nth = 1): LinkId {
  return `link-${who}-${String(nth)}` as LinkId;
}

/** A municipality with `contacts` people who all hold a link to the first slot. */
export function municipality(id: ParticipantId, inhabitants: number, contacts = 1): NewParticipant {
  return {
    id,
    unitId: `unit-${id}` as UnitId,
    figures: { inhabitants },
    tags: id === gent ? ['centre'] : [],
    contacts: Array.from({ length: contacts }, (_, index) => ({
      contactId: contactId(id, index + 1),
      slot: 1 as const,
      linkId: linkId(id, index + 1),
      textVersionId: `version-${id}` as TextVersionId,
    })),
  };
}

export const launch: LaunchDossier = {
  type: 'LaunchDossier',
  by: coordinator,
  kind: 'example',
  bodyId: 'body' as BodyId,
  coApplicantIds: [],
  call,
  participants: [municipality(gent, 30_000, 2), municipality(aalst, 25_000), municipality(ronse, 5_000)],
};

export const launchedAt = instant('2019-07-18T08:00:00.000Z');

/** The dossier right after launch, invitations included. */
export function launched(change: Partial<LaunchDossier> = {}): Dossier {
  return planned(play(blankDossier('dossier' as DossierId), { ...launch, ...change, at: launchedAt }), launchedAt);
}

/** Lets the planner answer, as the shell does whenever a plan is needed. */
export function planned(dossier: Dossier, at: Instant): Dossier {
  if (dossier.planNeeded === null) return dossier;
  return play(dossier, { type: 'AdoptPlan', at, plan: planDossier(planRequestOf(dossier, at), calendar) });
}

/** The dossier after commands that must be accepted; each asked-for plan is adopted at once. */
export function play(dossier: Dossier, ...commands: readonly DossierCommand[]): Dossier {
  return commands.reduce((state, command) => {
    const after = eventsOf(state, command).reduce(evolve, state);
    return command.type === 'LaunchDossier' ? after : planned(after, command.at);
  }, dossier);
}

/** The events that a command causes; fails when it is refused. */
export function eventsOf(dossier: Dossier, command: DossierCommand): readonly DossierEvent[] {
  const result = decide(command, dossier);
  if (!result.accepted) throw new Error(`refused: ${JSON.stringify(result.rejection)}`);
  return result.events;
}

/** The types of the events that people care about. */
export function typesOf(events: readonly DossierEvent[]): readonly string[] {
  return events.map((event) => event.type).filter((type) => type !== 'InstantReached' && type !== 'CommandApplied');
}

export function rejectionOf(dossier: Dossier, command: DossierCommand): Rejection | null {
  const result = decide(command, dossier);
  return result.accepted ? null : result.rejection;
}

let commands = 0;
type AskedFor = CoordinatorCommand extends infer One
  ? One extends unknown
    ? Omit<One, 'commandId' | 'by'>
    : never
  : never;

/** A coordinator's command at an instant. */
export function asked(at: string, command: AskedFor): DossierCommand {
  commands += 1;
  return { ...command, commandId: `command-${String(commands)}`, by: coordinator, at: instant(at) };
}

export const ALL_MANDATES = { draft: true, file: true, execute: true };

interface Said {
  readonly row: string;
  readonly at: string;
  readonly nth?: number;
  readonly reply: ReceivedAnswer['reply'];
}

/** One received answer of a municipality, through the link of its nth contact. */
export function received(who: ParticipantId, { row, at, nth = 1, reply }: Said): ReceivedAnswer {
  return {
    rowId: row as RowId,
    participantId: who,
    slot: 1,
    linkId: linkId(who, nth),
    contactId: contactId(who, nth),
    enteredBy: null,
    textVersionId: `version-${who}` as TextVersionId,
    receivedAt: instant(at),
    reply,
  };
}

export function answers(at: string, ...rows: readonly ReceivedAnswer[]): DossierCommand {
  return { type: 'ApplyAnswers', at: instant(at), answers: rows };
}

interface Who {
  readonly who: ParticipantId;
  readonly at: string;
  readonly row?: string;
  readonly nth?: number;
}

export function agrees({ who, at, row = `row-${who}`, nth = 1 }: Who): DossierCommand {
  return answers(at, received(who, { row, at, nth, reply: agreement }));
}

export function declines({ who, at, row = `no-${who}`, nth = 1 }: Who): DossierCommand {
  return answers(at, received(who, { row, at, nth, reply: refusal }));
}

export const agreement: ReceivedAnswer['reply'] = {
  kind: 'decision',
  decision: 'agree',
  mandates: ALL_MANDATES,
  textId: null,
};
export const refusal: ReceivedAnswer['reply'] = {
  kind: 'decision',
  decision: 'decline',
  mandates: {},
  textId: text('refusal'),
};
export const conditional: ReceivedAnswer['reply'] = {
  kind: 'decision',
  decision: 'agreeWithCondition',
  mandates: ALL_MANDATES,
  textId: text('condition'),
};
export const question: ReceivedAnswer['reply'] = { kind: 'question', textId: text('question') };

export function decidesOn(on: string): ReceivedAnswer['reply'] {
  return { kind: 'namedDay', organ: 'cbs', on: day(on), textId: null };
}

export function reaches(at: string): DossierCommand {
  return { type: 'ReachInstant', at: instant(at) };
}

/** The board in full, all in favour. */
export function boardApproves(at: string): DossierCommand {
  return asked(at, {
    type: 'RecordBodyDecision',
    stepId: BOARD,
    meetingOn: day(at.slice(0, 10)),
    outcome: 'approved',
    entitled: 6,
    present: 4,
    votes: { for: 4, against: 0, abstained: 0 },
    nextMeetingOn: null,
    extractFileId: null,
    noteTextId: null,
  });
}

export function files(at: string, despite = false): DossierCommand {
  return asked(at, {
    type: 'RecordSubmission',
    stepId: SUBMISSION,
    submittedAt: instant(at),
    receiptTextId: text('receipt'),
    fileId: null,
    despiteTextId: despite ? reason : null,
  });
}

export function funderSays(
  at: string,
  outcome: 'approved' | 'rejected',
  amountCents: number | null = null,
): DossierCommand {
  const decidedOn = day(at.slice(0, 10));
  return asked(at, { type: 'RecordFunderDecision', stepId: FUNDER, decidedOn, outcome, amountCents, noteTextId: null });
}

export function reports(at: string, year: number): DossierCommand {
  const submittedOn = day(at.slice(0, 10));
  return asked(at, { type: 'RecordReport', stepId: REPORTS, year, submittedOn, fileId: null, noteTextId: null });
}

/** Gent and Aalst agreed: 55 000 of 40 000. */
export function agreedByTwo(): Dossier {
  return play(
    launched(),
    agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }),
    agrees({ who: aalst, at: '2019-10-02T09:00:00.000Z' }),
  );
}

/** Agreed by two, approved by the board and filed on 10 January 2020. */
export function filed(): Dossier {
  return play(agreedByTwo(), boardApproves('2019-12-18T18:00:00.000Z'), files('2020-01-10T10:00:00.000Z'));
}
