import fc from 'fast-check';
import type {
  AskedValues,
  CallRules,
  Dossier,
  LadderRule,
  LaunchDossier,
  NewContact,
  Participant,
  ParticipantId,
  QuorumRule,
  ReceivedAnswer,
  SignOffRoundRule,
  SlotAnswer,
} from '../../index';
import { addDays, addMinutes } from '../../index';
import { addressBookOf } from '../../rehearsal/deeds';
import {
  aalst,
  agreement,
  ALL_MANDATES,
  boardApproves,
  call,
  conditional,
  coordinator,
  day,
  decidesOn,
  files,
  funderSays,
  gent,
  launch,
  municipality,
  question,
  reason,
  received,
  refusal,
  reports,
  ronse,
  SUBMISSION,
} from '../dossier.fixtures';
import { ASKS } from '../asking.fixtures';
import { absences } from './absence-deeds.fixtures';
import type { Unsigned } from './course-deeds.fixtures';
import { askings, withCourse } from './course-deeds.fixtures';
import type { Deed, Turn, Wait } from './life.fixtures';

const DAY = 24 * 60;

/** A function that a counterexample shows in words. */
function spoken<Does extends object>(words: string, said: unknown, does: Does): Does {
  return Object.assign(does, { [fc.toStringMethod]: () => `${words} ${JSON.stringify(said)}` });
}

export const everyone: readonly ParticipantId[] = [gent, aalst, ronse];
export const anyone = fc.constantFrom(gent, aalst, ronse);

const quorums = fc.constantFrom<(readonly QuorumRule[])[]>(
  call.quorum,
  [{ kind: 'atLeast', count: 2 }],
  [{ kind: 'all' }],
  [
    { kind: 'sum', figure: 'inhabitants', atLeast: 30_000, exemptAloneTag: null },
    { kind: 'atLeast', count: 1 },
  ],
  [
    {
      kind: 'anyOf',
      groups: [
        [{ kind: 'sum', figure: 'inhabitants', atLeast: 50_000, exemptAloneTag: null }],
        [
          { kind: 'atLeast', count: 2 },
          { kind: 'each', figure: 'inhabitants', atLeast: 20_000 },
        ],
      ],
    },
    { kind: 'share', figure: 'inhabitants', share: 3_333 },
    { kind: 'share', figure: null, share: 5_000, isStrict: true },
    { kind: 'each', figure: 'inhabitants', atLeast: 20_000 },
    { kind: 'atMost', count: 2 },
  ],
  [
    { kind: 'sum', figure: 'inhabitants', atLeast: 0, atMost: 80_000, exemptAloneTag: null },
    { kind: 'each', figure: 'inhabitants', atLeast: 0, atMost: 40_000 },
  ],
);

/** Whom silence reaches in these calls. */
const LADDER: readonly LadderRule[] = [
  { rung: 'secondPerson', workingDaysBefore: 8 },
  { rung: 'phone', workingDaysBefore: 5 },
  { rung: 'boardMember', workingDaysBefore: 3 },
];

function withLadder(rules: CallRules, ladder: readonly LadderRule[] | undefined): CallRules {
  return ladder === undefined ? rules : { ...rules, reminders: { ...rules.reminders, ladder } };
}

/** Launches of a call like those of the field, with one or two signatures per municipality and any quorum. */
export const launches: fc.Arbitrary<LaunchDossier> = fc
  .record({
    slots: fc.constantFrom(1 as const, 2 as const),
    quorum: quorums,
    replaceableUntil: fc.constantFrom('internalDue' as const, 'closing' as const),
    ratification: fc.constantFrom(undefined, undefined, 'countsBefore' as const, 'countsAfter' as const),
    asks: fc.constantFrom(undefined, ASKS, ASKS.slice(2)),
    ladder: fc.constantFrom(undefined, LADDER, LADDER.slice(1)),
    hasCourse: fc.boolean(),
  })
  .map(({ quorum, hasCourse, ladder, ...round }) => ({
    ...launch,
    call: withLadder(withOwnRound({ ...(hasCourse ? withCourse(call) : call), quorum }, round), ladder),
    participants: launch.participants.map((one) => (round.slots === 1 ? one : signedByTwo(one.id, one.figures))),
  }));

type RoundChoice = Pick<SignOffRoundRule, 'slots' | 'replaceableUntil'> & {
  readonly ratification: SignOffRoundRule['ratification'];
  readonly asks: SignOffRoundRule['asks'];
};

function withOwnRound(rules: CallRules, { ratification, asks, ...round }: RoundChoice): CallRules {
  const change = { ...round, ...(ratification !== undefined && { ratification }), ...(asks !== undefined && { asks }) };
  const steps = rules.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, ...change } : step));
  return { ...rules, steps };
}

function signedByTwo(
  id: ParticipantId,
  figures: Readonly<Record<string, number>>,
): LaunchDossier['participants'][number] {
  const two = municipality(id, figures['inhabitants'] ?? 0, 2);
  return { ...two, contacts: two.contacts.map((contact, index) => ({ ...contact, slot: index === 0 ? 1 : 2 })) };
}

/** Mostly what the call may ask; sometimes too little or too much. */
const given = fc.constantFrom<AskedValues[]>(
  { lump: 'low', places: 12, share: 150_000 },
  { lump: 'low', places: 12, share: 150_000 },
  { lump: 'high', places: 70 },
  { lump: 'low', places: 101 },
  { share: 1 },
  {},
);

function withValues(reply: ReceivedAnswer['reply']): fc.Arbitrary<ReceivedAnswer['reply']> {
  return given.map((values) => ({ ...reply, values }) as ReceivedAnswer['reply']);
}

export const replies: fc.Arbitrary<ReceivedAnswer['reply']> = fc.oneof(
  { weight: 4, arbitrary: withValues(agreement) },
  { weight: 4, arbitrary: fc.oneof(withValues(refusal), withValues(conditional), fc.constant(question)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('draft', 'execute')
      .map((left) => ({ ...agreement, mandates: { ...ALL_MANDATES, [left]: false } }) as ReceivedAnswer['reply']),
  },
  { weight: 2, arbitrary: fc.constantFrom('2019-11-03', '2019-11-20', '2019-12-12', '2019-12-18').map(decidesOn) },
);

/** By the link of one of the two contacts, or on paper that the coordinator enters. */
export const channels = fc.constantFrom<(1 | 2 | 'paper')[]>(1, 1, 1, 2, 2, 'paper');

/** One row of the inbox; in a round of two signatures the second contact signs in the second slot. */
export function answerOf(
  dossier: Dossier,
  said: { readonly who: ParticipantId; readonly by: 1 | 2 | 'paper'; readonly reply: ReceivedAnswer['reply'] },
  { row, at }: { readonly row: string; readonly at: string },
): ReceivedAnswer {
  const nth = said.by === 'paper' ? 1 : said.by;
  const answer = received(said.who, { row, at, nth, reply: said.reply });
  const contact = dossier.participants[said.who]?.contacts[nth - 1] ?? answer;
  const { slot, textVersionId } = contact;
  const onPaper = { linkId: null, contactId: null, enteredBy: coordinator };
  return { ...answer, slot, textVersionId, ...(said.by === 'paper' && onPaper) };
}

/** Received up to some days before it is applied. */
const answering: fc.Arbitrary<Deed> = fc
  .record({ who: anyone, by: channels, reply: replies, delay: fc.constantFrom(0, 0, 5, 3 * DAY) })
  .map((said) =>
    spoken<Deed>('answers', said, ({ at, nth, dossier }) => ({
      type: 'ApplyAnswers',
      at,
      answers: [answerOf(dossier, said, { row: `row-${String(nth)}`, at: addMinutes(at, -said.delay) })],
    })),
  );

/** What the holder of a link does beside answering: a hand-over to a newcomer, or taking the answer back. */
const byOwnHand: fc.Arbitrary<Deed> = fc
  .record({ who: anyone, by: fc.constantFrom(1 as const, 2 as const), what: fc.constantFrom('in', 'out', 'back') })
  .map((done) =>
    spoken<Deed>('own hand', done, ({ at, nth, dossier }) => {
      const reply: ReceivedAnswer['reply'] = { kind: 'withdrawal', textId: reason };
      const { contactId, slot, textVersionId, ...answer } = answerOf(
        dossier,
        { ...done, reply },
        { row: `hand-${String(nth)}`, at },
      );
      const replacement: NewContact = { slot, textVersionId, ...newcomer(nth) };
      const isInside = done.what === 'in';
      const handing: ReceivedAnswer['reply'] = { kind: 'handOver', replacement, isInside, textId: null };
      const said = { ...answer, contactId, slot, textVersionId, reply: done.what === 'back' ? reply : handing };
      return { type: 'ApplyAnswers', at, answers: [said] };
    }),
  );

type Asking = (dossier: Dossier, nth: number) => Unsigned;
const movedDays = fc.constantFrom('2019-10-15', '2019-11-28', '2019-12-18', '2020-01-08', '2020-02-20').map(day);

const moving: fc.Arbitrary<Asking> = fc
  .record({ date: fc.constantFrom('closing' as const, 'internalDue' as const), on: movedDays })
  .map((moved) =>
    spoken<Asking>('moves', moved, () => ({ type: 'MoveDate', ...moved, time: null, reasonTextId: reason })),
  );

const extending: fc.Arbitrary<Asking> = fc
  .record({ who: anyone, days: fc.integer({ min: 1, max: 40 }) })
  .map(({ who, days }) =>
    spoken<Asking>('extends', { who, days }, (dossier) => ({
      type: 'ExtendParticipant',
      participantId: who,
      on: addDays(dossier.dates?.internalDue?.on ?? call.internalDue.on, days),
      reasonTextId: reason,
    })),
  );

const replacing: fc.Arbitrary<Asking> = anyone.map((who) =>
  spoken<Asking>('replaces', who, (dossier, nth) => {
    const old = dossier.participants[who]?.contacts.find((contact) => contact.isLive);
    const replacement = { ...newContactOf(old), ...newcomer(nth) };
    const contactId = old?.contactId ?? replacement.contactId;
    return { type: 'ReplaceContact', participantId: who, contactId, replacement };
  }),
);

const [somebody] = municipality(gent, 0).contacts;

function newContactOf(old: NewContact | undefined): NewContact {
  const { contactId, slot, linkId, textVersionId } = old ?? somebody!;
  return { contactId, slot, linkId, textVersionId };
}

function newcomer(nth: number): Pick<NewContact, 'contactId' | 'linkId'> {
  const name = `newcomer-${String(nth)}`;
  return { contactId: `contact-${name}` as NewContact['contactId'], linkId: `link-${name}` as NewContact['linkId'] };
}

const joining: fc.Arbitrary<Asking> = fc.constant(
  spoken<Asking>('adds', 'a newcomer', (_dossier, nth) => ({
    type: 'AddParticipant',
    participant: municipality(`newcomer-${String(nth)}` as ParticipantId, 8_000),
    reasonTextId: reason,
  })),
);

/** Accepts or refuses the first open condition; refused itself when there is none. */
const judging: fc.Arbitrary<Asking> = fc.record({ who: anyone, isAccepted: fc.boolean() }).map(({ who, isAccepted }) =>
  spoken<Asking>('judges', { who, isAccepted }, (dossier) => ({
    type: 'DecideCondition',
    participantId: who,
    rowId: (answersOf(dossier, who).find((one) => one.condition === 'open')?.rowId ?? 'none') as SlotAnswer['rowId'],
    isAccepted,
    reasonTextId: reason,
  })),
);

/** Agrees or not with the oldest hand-over that waits; refused itself when there is none. */
const lettingGo: fc.Arbitrary<Asking> = fc.record({ who: anyone, isAgreed: fc.boolean() }).map(({ who, isAgreed }) =>
  spoken<Asking>('lets go', { who, isAgreed }, (dossier) => ({
    type: 'DecideHandOver',
    participantId: who,
    rowId: dossier.participants[who]?.handOvers?.[0]?.rowId ?? ('none' as SlotAnswer['rowId']),
    isAgreed,
    reasonTextId: reason,
  })),
);

const settling: fc.Arbitrary<Asking> = fc
  .record({ who: anyone, slot: fc.constantFrom(1 as const, 2 as const), last: fc.boolean() })
  .map(({ who, slot, last }) =>
    spoken<Asking>('settles', { who, slot, last }, (dossier) => {
      const answers = dossier.participants[who]?.slots[slot].answers ?? [];
      const rowId = (answers.at(last ? -1 : 0)?.rowId ?? 'none') as SlotAnswer['rowId'];
      return { type: 'SettleConflict', participantId: who, slot, rowId, reasonTextId: reason };
    }),
  );

function answersOf(dossier: Dossier, who: ParticipantId): readonly SlotAnswer[] {
  const slots: Partial<Participant['slots']> = dossier.participants[who]?.slots ?? {};
  return Object.values(slots).flatMap((slot) => slot.answers);
}

const always = (command: Unsigned): Asking => spoken('asks', command, () => command);

const others: fc.Arbitrary<Asking> = fc.oneof(
  anyone.map((who) => always({ type: 'DropParticipant', participantId: who, reasonTextId: reason })),
  anyone.map((who) =>
    always({ type: 'KeepDouble', participantId: who, otherDossierId: 'other' as never, reasonTextId: reason }),
  ),
  anyone.map((who) => always({ type: 'AnswerQuestion', participantId: who, answerTextId: reason })),
  fc.array(anyone).map((whom) => always({ type: 'RemindNow', participantIds: whom })),
  anyone.map((who) => always({ type: 'RecordPhoneCall', participantId: who, noteTextId: null })),
  fc.constant(always({ type: 'DeclareReady', stepId: SUBMISSION })),
);

const withdrawing = fc.constant(always({ type: 'WithdrawDossier', reasonTextId: reason }));

/** A deed in the name of the coordinator. */
const asCoordinator = (asking: Asking): Deed =>
  spoken('', fc.stringify(asking), ({ at, nth, dossier }) =>
    named(nth, { ...asking(dossier, nth), by: coordinator, at }),
  );

const movingDates: fc.Arbitrary<Deed> = fc.oneof(moving, extending).map(asCoordinator);

const byCoordinator: fc.Arbitrary<Deed> = fc
  .oneof(
    { weight: 2, arbitrary: replacing },
    { weight: 1, arbitrary: joining },
    { weight: 2, arbitrary: judging },
    { weight: 2, arbitrary: settling },
    { weight: 1, arbitrary: lettingGo },
    { weight: 5, arbitrary: others },
    { weight: 1, arbitrary: withdrawing },
  )
  .map(asCoordinator);

/** On the course of the dossier, and on answers after they were given. */
const onCourse: fc.Arbitrary<Deed> = askings.map((asking) =>
  spoken<Deed>('', fc.stringify(asking), ({ at, nth, dossier }) =>
    named(nth, { ...asking({ dossier, nth, at }), by: coordinator, at }),
  ),
);

/** With the idempotency key of its own place: two runs of one life ask the same. */
function named<Command>(nth: number, command: Command): Command & { readonly commandId: string } {
  return { ...command, commandId: `command-${String(nth)}` };
}

const milestones: fc.Arbitrary<Deed> = fc.constantFrom<Deed[]>(
  spoken<Deed>('board', '', ({ at, nth }) => named(nth, boardApproves(at))),
  spoken<Deed>('board', '', ({ at, nth }) => named(nth, boardApproves(at))),
  spoken<Deed>('files', '', ({ at, nth }) => named(nth, files(at, true))),
  spoken<Deed>('funder', 'yes', ({ at, nth }) => named(nth, funderSays(at, 'approved', 1))),
  spoken<Deed>('funder', 'no', ({ at, nth }) => named(nth, funderSays(at, 'rejected'))),
  spoken<Deed>('reports', 2020, ({ at, nth }) => named(nth, reports(at, 2020))),
  spoken<Deed>('reports', 2021, ({ at, nth }) => named(nth, reports(at, 2021))),
  spoken<Deed>('reaches', '', ({ at }) => ({ type: 'ReachInstant', at })),
  spoken<Deed>('closes', '', ({ at }) => ({ type: 'CloseRound', at, answers: [] })),
);

const bouncing: fc.Arbitrary<Deed> = anyone.map((who) =>
  spoken<Deed>('bounces', who, ({ at, nth, dossier }) => ({
    type: 'ReportMailFailures',
    at,
    mails: [
      { mailKey: `mail-${String(nth)}`, contactId: dossier.participants[who]?.contacts.at(-1)?.contactId ?? null },
    ],
  })),
);

/** The address book says who stands on the rungs that were reached: somebody, or nobody. */
const lookingUp: fc.Arbitrary<Deed> = fc.boolean().map((isFound) =>
  spoken<Deed>('looks up', isFound, ({ at, dossier }) => ({
    type: 'AnswerEscalations',
    at,
    found: addressBookOf(dossier).map((one) => (isFound ? one : { ...one, person: null })),
  })),
);

/** Moments close to those at which the dossier wakes by itself find what moments at random never do. */
const waits: fc.Arbitrary<Wait> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ from: fc.constant('now' as const), minutes: fc.nat(3 * DAY) }) },
  { weight: 2, arbitrary: fc.record({ from: fc.constant('now' as const), minutes: fc.nat(90 * DAY) }) },
  {
    weight: 4,
    arbitrary: fc.record({ from: fc.constant('wakeUp' as const), minutes: fc.constantFrom(-1, 0, 1, 30, 90, DAY) }),
  },
);

const turnOf = (deed: fc.Arbitrary<Deed>): fc.Arbitrary<Turn> =>
  fc.record({ wait: waits, deed, isOutage: fc.constantFrom(false, false, false, false, true) });

const unmoved = fc.oneof(
  { weight: 10, arbitrary: answering },
  { weight: 5, arbitrary: byCoordinator },
  { weight: 6, arbitrary: milestones },
  { weight: 2, arbitrary: bouncing },
  { weight: 3, arbitrary: lookingUp },
  { weight: 2, arbitrary: byOwnHand },
  { weight: 3, arbitrary: absences },
  { weight: 10, arbitrary: onCourse },
);

/** Most of a life, from launch on. */
export const lives: fc.Arbitrary<readonly Turn[]> = fc.array(
  turnOf(fc.oneof({ weight: 20, arbitrary: unmoved }, { weight: 4, arbitrary: movingDates })),
  { maxLength: 25 },
);

/** A life in which every date stays where the call put it. */
export const livesWithFixedDates: fc.Arbitrary<readonly Turn[]> = fc.array(turnOf(unmoved), { maxLength: 15 });

/** A life in which one date moves once. */
export const livesWithOneMove: fc.Arbitrary<readonly Turn[]> = fc
  .tuple(livesWithFixedDates, turnOf(movingDates), livesWithFixedDates)
  .map(([before, move, after]) => [...before, move, ...after]);

/** A life without a moment at which nothing runs. */
export const livesWithoutOutage: fc.Arbitrary<readonly Turn[]> = lives.map((all) =>
  all.map((turn) => ({ ...turn, isOutage: false })),
);
