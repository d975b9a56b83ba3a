import {
  aalst,
  ALL_MANDATES,
  call,
  calendar,
  day,
  gent,
  instant,
  reason,
  ronse,
  SUBMISSION,
} from '../dossier/dossier.fixtures';
import type { SignOffRoundRule } from '../calls/call-rules';
import { spreadMinutesOf } from '../planning/plan-request';
import type { DossierId, ParticipantId } from '../primitives/ids';
import { addMinutes } from '../primitives/instant';
import type { LocalTime } from '../primitives/instant';
import { REHEARSING_COORDINATOR } from './deeds';
import type { Missed } from './expectations';
import type { RehearsedMail } from './outbox';
import type { Rehearsal } from './rehearse';
import { rehearse } from './rehearse';
import type { Deed, Expectation, Happening, Player, Scenario } from './scenario';

const LAUNCHED = '2019-07-18T08:00:00.000Z';
/** 9 o'clock in Brussels, 30 working days before Friday 13 December. */
const FIRST_REMINDER = instant('2019-10-30T08:00:00.000Z');
const SATURDAY_NIGHT = '2019-08-31T20:00:00.000Z';
const MONDAY_AT_EIGHT = '2019-09-02T06:00:00.000Z';

function player(id: ParticipantId, inhabitants: number, more: Partial<Player> = {}): Player {
  const nothing = { tags: [], role: 'signatory' as const, meetings: [], contacts: [1 as const] };
  return { id, name: id, figures: { inhabitants }, ...nothing, ...more };
}

function happens(at: string, deed: Deed, more: Partial<Happening> = {}): Happening {
  return { at: instant(at), deed, refusedAs: null, expects: null, ...more };
}

const LOOK: Deed = { kind: 'look' };

function agrees(who: ParticipantId): Deed {
  const said = { kind: 'decision' as const, decision: 'agree' as const, mandates: ALL_MANDATES, words: null };
  return { kind: 'answer', who, contact: 1, said };
}

function commands(command: Omit<Extract<Deed, { kind: 'command' }>['command'], 'commandId' | 'by'>): Deed {
  return { kind: 'command', command: { ...command, commandId: '', by: REHEARSING_COORDINATOR } as never };
}

const remindRonse = commands({ type: 'RemindNow', participantIds: [ronse] } as never);
const declaresReady = commands({ type: 'DeclareReady', stepId: SUBMISSION } as never);

function played(happenings: readonly Happening[], more: Partial<Scenario> = {}): Rehearsal {
  const players = [player(gent, 30_000), player(aalst, 25_000), player(ronse, 5_000)];
  const until = happenings.at(-1)?.at ?? instant(LAUNCHED);
  const scenario = { title: 'A rehearsal', launchedAt: instant(LAUNCHED), players, happenings, until, ends: null };
  return rehearse(call, { ...scenario, ...more }, calendar);
}

function looked(expects: Expectation, at = '2019-09-02T10:00:00.000Z'): readonly Missed[] {
  return played([happens('2019-09-01T10:00:00.000Z', agrees(gent)), happens(at, LOOK, { expects })]).missed;
}

/** One expectation that does not hold, and how that is reported. */
interface Missing {
  readonly what: string;
  readonly expects: Expectation;
  readonly expected: string;
  readonly found: string;
}

const leftOf = ({ mails }: Rehearsal, kind: string): readonly RehearsedMail[] =>
  mails.filter((mail) => mail.kind === kind && mail.skipped === null);

describe('what is said about the launch', () => {
  const launchedAt = (at: string): Rehearsal =>
    played([], { launchedAt: instant(at), until: instant('2020-01-17T08:00:00.000Z') });

  it('is nothing as long as the own due day is to come', () => {
    expect(launchedAt('2019-12-13T10:00:00.000Z').remarks).toEqual([]);
  });

  it('is that invitations leave and no reminder does, once the own due day has passed', () => {
    const late = launchedAt('2019-12-16T10:00:00.000Z');
    expect(late.remarks).toEqual([{ code: 'InternalDuePassed', dueOn: '2019-12-13' }]);
    expect([leftOf(late, 'invitation').length, leftOf(late, 'reminder').length]).toEqual([3, 0]);
  });

  it('is nothing for a call that asks nobody, whose own due day reminds nobody', () => {
    const steps = call.steps.filter(({ kind }) => kind === 'body-decision');
    const at = { launchedAt: instant('2019-12-16T10:00:00.000Z'), until: instant('2019-12-17T10:00:00.000Z') };
    const scenario = { title: 'A letter', players: [], happenings: [], ends: null, ...at };
    const { remarks, refusals } = rehearse({ ...call, quorum: [], amount: null, steps }, scenario, calendar);
    expect([remarks, refusals]).toEqual([[], []]);
  });

  it('is a refusal once the closing has passed, by its hour too', () => {
    const closing = { on: day('2020-01-15'), time: '12:00' as LocalTime, certainty: 'stated' as const };
    const launchedOn = instant('2020-01-15T12:00:00.000Z');
    const scenario = { title: 'Too late', launchedAt: launchedOn, players: [player(gent, 1)], happenings: [] };
    const { refusals, moments } = rehearse(
      { ...call, closing },
      { ...scenario, until: launchedOn, ends: null },
      calendar,
    );
    expect(refusals.map(({ rejection }) => rejection.code)).toEqual(['ClosingInThePast']);
    expect(moments).toEqual([]);
  });
});

describe('what a scenario expects', () => {
  it('is met in silence', () => {
    const found = looked({
      phase: 'declarations',
      isQuorumMet: false,
      margins: [-10_000],
      standings: { [gent]: 'agreed', [ronse]: 'unanswered' },
      tasks: [],
      steps: { board: 'open' },
      dues: { [aalst]: '2019-12-13', board: 'none' },
      mails: { invitation: 3, receipt: 1, reminder: 0 },
      lastMeetings: { [aalst]: 'none' },
      instants: { closing: '2020-01-15T23:00Z', [aalst]: '2019-12-13T23:00Z', opening: 'none' },
      amountCents: null,
    });
    expect(found).toEqual([]);
  });

  it.each<Missing>([
    { what: 'phase', expects: { phase: 'board' }, expected: 'board', found: 'declarations' },
    { what: 'isQuorumMet', expects: { isQuorumMet: true }, expected: 'true', found: 'false' },
    { what: 'margins', expects: { margins: [1] }, expected: '1', found: '-10000' },
    { what: 'standings.ronse', expects: { standings: { ronse: 'agreed' } }, expected: 'agreed', found: 'unanswered' },
    { what: 'standings.nobody', expects: { standings: { nobody: 'agreed' } }, expected: 'agreed', found: 'unknown' },
    { what: 'tasks', expects: { tasks: ['askFunder'] }, expected: 'askFunder', found: '' },
    { what: 'steps.board', expects: { steps: { board: 'approved' } }, expected: 'approved', found: 'open' },
    { what: 'dues.aalst', expects: { dues: { aalst: '2019-12-14' } }, expected: '2019-12-14', found: '2019-12-13' },
    { what: 'mails.receipt', expects: { mails: { receipt: 2 } }, expected: '2', found: '1' },
    {
      what: 'lastMeetings.aalst',
      expects: { lastMeetings: { aalst: '2019-12-01' } },
      expected: '2019-12-01',
      found: 'none',
    },
    {
      what: 'instants.closing',
      expects: { instants: { closing: '2020-01-15T00:00Z' } },
      expected: '2020-01-15T00:00Z',
      found: '2020-01-15T23:00Z',
    },
    { what: 'amountCents', expects: { amountCents: 2_500_000 }, expected: '2500000', found: 'null' },
  ])('and does not find is reported: $what', ({ what, expects, expected, found }) => {
    expect(looked(expects)).toEqual([{ happening: 1, what, expected, found }]);
  });

  it('about mails is what left before the moment, not at it', () => {
    const at = '2019-09-01T10:00:00.000Z';
    const expects = { mails: { receipt: 0, invitation: 3 } };
    expect(played([happens(at, agrees(gent), { expects })]).missed).toEqual([]);
  });

  it('about a last meeting follows the own calendar of a municipality', () => {
    const steps = call.steps.map((step) =>
      step.kind === 'sign-off-round' ? ({ ...step, agendaDaysBefore: 8 } satisfies SignOffRoundRule) : step,
    );
    const players = [player(gent, 50_000, { meetings: [{ organ: 'gr', on: day('2019-12-17') }] })];
    const expects = { lastMeetings: { [gent]: '2019-12-17' }, dues: { [gent]: '2019-12-17' } };
    const happenings = [happens('2019-09-02T10:00:00.000Z', LOOK, { expects })];
    const scenario = { title: '', launchedAt: instant(LAUNCHED), players, happenings, until: null, ends: null };
    expect(rehearse({ ...call, steps }, scenario, calendar).missed).toEqual([]);
  });

  it('at the end and does not find is reported without a moment', () => {
    const ends = { outcome: 'approved' as const, amountCents: 1, mails: { invitation: 2 }, events: { Submitted: 1 } };
    expect(played([], { ends }).missed).toEqual([
      { happening: null, what: 'outcome', expected: 'approved', found: 'null' },
      { happening: null, what: 'amount', expected: '1', found: 'null' },
      { happening: null, what: 'mails.invitation', expected: '2', found: '3' },
      { happening: null, what: 'events.Submitted', expected: '1', found: '0' },
    ]);
  });
});

describe('a refusal', () => {
  const at = '2019-09-02T10:00:00.000Z';

  it('that nobody expected is reported with its reason, and the play goes on', () => {
    const rehearsal = played([happens(at, declaresReady), happens('2019-09-03T10:00:00.000Z', agrees(gent))]);
    expect(rehearsal.refusals).toMatchObject([{ at, happening: 0, rejection: { code: 'ConditionsNotMet' } }]);
    expect(rehearsal.missed).toEqual([]);
    expect(rehearsal.dossier.participants[gent]?.slots[1].answers).toHaveLength(1);
  });

  it('that was expected is silent', () => {
    const { refusals, missed } = played([happens(at, declaresReady, { refusedAs: 'ConditionsNotMet' })]);
    expect({ refusals, missed }).toEqual({ refusals: [], missed: [] });
  });

  it('with another reason than the expected one is reported', () => {
    const { refusals } = played([happens(at, declaresReady, { refusedAs: 'StepNotOpen' })]);
    expect(refusals.map(({ rejection }) => rejection.code)).toEqual(['ConditionsNotMet']);
  });

  it('that was expected and does not come is reported', () => {
    const { missed } = played([happens(at, remindRonse, { refusedAs: 'NothingToRemind' })]);
    expect(missed).toEqual([{ happening: 0, what: 'refusal', expected: 'NothingToRemind', found: 'accepted' }]);
  });
});

describe('time in a rehearsal', () => {
  it('moves from one wake-up to the next: from the launch in July straight to the first reminder', () => {
    const { moments } = played([happens('2019-10-31T10:00:00.000Z', LOOK)]);
    const decidedAt = addMinutes(FIRST_REMINDER, -60 - spreadMinutesOf('rehearsal' as DossierId));
    expect([...new Set(moments.map(({ at }) => at))]).toEqual([LAUNCHED, decidedAt, '2019-10-31T10:00:00.000Z']);
  });

  it('goes on after the last happening until only people are awaited', () => {
    const { moments, dossier } = played([], { until: null });
    expect(moments.at(-1)?.at).toBe('2020-01-15T23:00:00.000Z');
    expect(dossier.isClosingPassed).toBe(true);
  });

  it('never runs backwards, and no event comes twice', () => {
    const { moments } = played([happens('2019-09-01T10:00:00.000Z', agrees(gent))], { until: null });
    const ats = moments.map(({ at }) => at);
    expect(ats).toEqual([...ats].sort());
    const sequences = moments.flatMap(({ events }) => events.map(({ sequence }) => sequence));
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  });

  it('says how the quorum stands when something about it changed', () => {
    const { moments } = played([
      happens('2019-09-01T10:00:00.000Z', agrees(gent)),
      happens('2019-09-02T10:00:00.000Z', agrees(aalst)),
      happens('2019-09-03T10:00:00.000Z', LOOK),
    ]);
    const sums = moments.flatMap(({ at, quorum }) => (quorum === null || at === LAUNCHED ? [] : [quorum[0]?.sum]));
    expect(sums).toEqual([30_000, 55_000]);
  });
});

describe('mails of a rehearsal', () => {
  it('leave at the hour that the call says, not when they are decided on', () => {
    const rehearsal = played([happens('2019-10-31T10:00:00.000Z', LOOK)]);
    expect(leftOf(rehearsal, 'reminder').map(({ at }) => at)).toEqual([FIRST_REMINDER, FIRST_REMINDER, FIRST_REMINDER]);
  });

  it('wait for the morning of a working day when they keep hours, and receipts do not', () => {
    const rehearsal = played([happens(SATURDAY_NIGHT, remindRonse), happens(SATURDAY_NIGHT, agrees(gent))]);
    expect(leftOf(rehearsal, 'reminder').map(({ at }) => at)).toEqual([MONDAY_AT_EIGHT]);
    expect(leftOf(rehearsal, 'receipt').map(({ at }) => at)).toEqual([SATURDAY_NIGHT]);
  });

  const reminderAfter = (deed: Deed): RehearsedMail | undefined =>
    played([happens(SATURDAY_NIGHT, remindRonse), happens('2019-09-01T10:00:00.000Z', deed)]).mails.find(
      ({ kind }) => kind === 'reminder',
    );

  it('that became pointless stay, and say why', () => {
    expect(reminderAfter(agrees(ronse))?.skipped).toBe('answered');
    expect(reminderAfter({ kind: 'replaceContact', who: ronse, contact: 1 })?.skipped).toBe('contactReplaced');
    const drop = { type: 'DropParticipant', participantId: ronse, reasonTextId: reason };
    expect(reminderAfter(commands(drop as never))?.skipped).toBe('participantDropped');
    expect(reminderAfter(commands({ type: 'WithdrawDossier', reasonTextId: reason } as never))?.skipped).toBe(
      'dossierClosed',
    );
    expect(reminderAfter(agrees(gent))?.skipped).toBeNull();
  });

  it('that stayed are not counted as sent', () => {
    const ends = { outcome: null, amountCents: null, mails: { reminder: 0 }, events: { SignOffReminderDue: 1 } };
    const sunday = happens('2019-09-01T10:00:00.000Z', agrees(ronse));
    expect(played([happens(SATURDAY_NIGHT, remindRonse), sunday], { ends }).missed).toEqual([]);
  });
});
