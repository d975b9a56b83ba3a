import type { DossierCommand, NewParticipant, Succession } from '../dossier/commands';
import { asking, yesWith } from '../dossier/asking.fixtures';
import type { AskedValues, Dossier } from '../dossier/dossier';
import {
  aalst,
  agreedByTwo,
  agrees,
  answers,
  asked,
  call,
  day,
  declines,
  eventsOf,
  filed,
  gent,
  instant,
  launched,
  municipality,
  planned,
  play,
  reaches,
  reason,
  received,
  rejectionOf,
  ronse,
  typesOf,
} from '../dossier/dossier.fixtures';
import { activeParticipants, roundOf } from '../dossier/lookups';
import type { ParticipantId } from '../primitives/ids';
import { quorumOf } from '../quorum/quorum';
import { tasksOf } from '../read-models/tasks';
import type { AskedTotal } from '../sign-off/asked-totals';
import { askedTotals } from '../sign-off/asked-totals';
import { standingOf } from '../sign-off/standing';

const JANUARY = '2019-12-02T09:00:00.000Z';
const merged = 'merged' as ParticipantId;
const other = 'other' as ParticipantId;
const union = (inhabitants: number, id = merged): NewParticipant => municipality(id, inhabitants);

function change(successions: readonly Succession[], changeId = 'fusie-2025'): DossierCommand {
  return asked(JANUARY, { type: 'ChangeUnits', changeId, on: day('2020-01-01'), successions, reasonTextId: reason });
}

function standing(dossier: Dossier, who: ParticipantId): string {
  const participant = dossier.participants[who];
  const round = roundOf(dossier);
  return participant === undefined || round === null ? 'unknown' : standingOf(participant, round);
}

const sumOf = (dossier: Dossier): number | undefined => quorumOf(dossier)[0]?.sum;

/** Gent and Aalst agreed, each with values of its own. */
function bothGave(values: readonly AskedValues[]): Dossier {
  const says = (who: ParticipantId, given: AskedValues = {}): DossierCommand =>
    answers(
      '2019-10-01T09:00:00.000Z',
      received(who, { row: `row-${who}`, at: '2019-10-01T09:00:00.000Z', reply: yesWith(given) }),
    );
  return play(launched({ call: asking() }), says(gent, values[0]), says(aalst, values[1]));
}

/** The same totals, of one unit instead of two. */
function oncePerUnit(one: AskedTotal): AskedTotal {
  if (one.kind === 'choice') return { ...one, given: 1, counts: { low: 0, high: 1 } };
  return { ...one, given: 1 };
}

describe('a merger', () => {
  it('of two that both said yes is a yes, counted once', () => {
    const dossier = play(agreedByTwo(), change([{ from: [gent, aalst], to: union(55_000) }]));
    expect([standing(dossier, gent), standing(dossier, aalst), standing(dossier, merged)]).toEqual([
      'transferred',
      'transferred',
      'agreed',
    ]);
    expect(sumOf(dossier)).toBe(55_000);
    expect(activeParticipants(dossier)).toHaveLength(2);
  });

  it('of a yes and a silence asks the new unit, and the yes does not count meanwhile', () => {
    const dossier = play(agreedByTwo(), change([{ from: [gent, ronse], to: union(35_000) }]));
    expect(standing(dossier, merged)).toBe('unanswered');
    expect(sumOf(dossier)).toBe(25_000);
    expect(dossier.participants[merged]?.contacts.every(({ isAsked }) => isAsked)).toBe(true);
  });

  it('of a yes and a no asks the new unit', () => {
    const said = play(agreedByTwo(), declines({ who: ronse, at: '2019-10-20T09:00:00.000Z' }));
    expect(standing(play(said, change([{ from: [gent, ronse], to: union(35_000) }])), merged)).toBe('unanswered');
  });

  it('into a unit that does not take part takes its people out of the count', () => {
    const dossier = play(agreedByTwo(), change([{ from: [gent], to: null }]));
    expect(sumOf(dossier)).toBe(25_000);
    expect(standing(dossier, gent)).toBe('transferred');
  });

  it('counts the new figures, whatever the old ones were', () => {
    const dossier = play(agreedByTwo(), change([{ from: [gent, aalst], to: union(54_000) }]));
    expect(sumOf(dossier)).toBe(54_000);
  });

  it('applied a second time changes nothing more', () => {
    const once = play(agreedByTwo(), change([{ from: [gent, aalst], to: union(55_000) }]));
    expect(typesOf(eventsOf(once, change([{ from: [gent, aalst], to: union(55_000) }])))).toEqual([]);
  });

  it('keeps every declaration under the name that gave it', () => {
    const dossier = play(agreedByTwo(), change([{ from: [gent, aalst], to: union(55_000) }]));
    expect(dossier.participants[gent]?.slots[1].answers).toHaveLength(1);
    expect(dossier.participants[aalst]?.slots[1].answers).toHaveLength(1);
    expect(dossier.participants[merged]?.slots[1].answers[0]?.rowId).toBe(
      dossier.participants[gent]?.slots[1].answers[0]?.rowId,
    );
  });

  it('gives only the mandates that all of them gave', () => {
    const partly = play(launched(), agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }));
    const both = play(partly, agrees({ who: aalst, at: '2019-10-01T09:00:00.000Z' }));
    const before = both.participants[aalst];
    const answer = before?.slots[1].answers[0];
    if (before === undefined || answer === undefined) throw new Error('no answer');
    const withLess: Dossier = {
      ...both,
      participants: {
        ...both.participants,
        [aalst]: {
          ...before,
          slots: {
            1: { answers: [{ ...answer, mandates: { ...answer.mandates, execute: false } }] },
            2: { answers: [] },
          },
        },
      },
    };
    const dossier = play(withLess, change([{ from: [gent, aalst], to: union(55_000) }]));
    expect(dossier.participants[merged]?.slots[1].answers[0]?.mandates).toEqual({
      draft: true,
      file: true,
      execute: false,
    });
  });

  it('adds the numbers that they gave, and keeps a choice that was the same', () => {
    const gave = [
      { lump: 'high', places: 12, share: 500 },
      { lump: 'high', places: 30 },
    ];
    const dossier = play(bothGave(gave), change([{ from: [gent, aalst], to: union(55_000) }]));
    expect(standing(dossier, merged)).toBe('agreed');
    expect(dossier.participants[merged]?.slots[1].answers[0]?.values).toEqual({ lump: 'high', places: 42, share: 500 });
    expect(askedTotals(dossier)).toEqual(askedTotals(bothGave(gave)).map(oncePerUnit));
  });

  it.each([
    ['chose otherwise', { lump: 'low', places: 30 }],
    ['gave more than the new unit can', { lump: 'high', places: 90 }],
  ])('asks the new unit when they %s', (_, values) => {
    const dossier = play(
      bothGave([{ lump: 'high', places: 12 }, values]),
      change([{ from: [gent, aalst], to: union(55_000) }]),
    );
    expect(standing(dossier, merged)).toBe('unanswered');
    expect(dossier.participants[merged]?.slots[1].answers).toEqual([]);
  });

  it('with a unit that never took part asks the new unit, although everybody here said yes', () => {
    const dossier = play(agreedByTwo(), change([{ from: [gent, aalst], to: union(70_000), isWithOthers: true }]));
    expect(standing(dossier, merged)).toBe('unanswered');
    expect(sumOf(dossier)).toBe(0);
  });

  it('takes the old links and their mails out of use', () => {
    const dossier = play(agreedByTwo(), change([{ from: [gent, aalst], to: union(55_000) }]));
    const old = [gent, aalst].flatMap((who) => dossier.participants[who]?.contacts ?? []);
    expect(old.map(({ isLive }) => isLive)).toEqual([false, false, false]);
    expect(dossier.participants[merged]?.contacts.map(({ isLive }) => isLive)).toEqual([true]);
  });

  it('keeps an answer that was still on its way for the journal, without counting it', () => {
    const dossier = play(agreedByTwo(), change([{ from: [gent, ronse], to: union(35_000) }]));
    const late = eventsOf(dossier, agrees({ who: ronse, at: '2019-12-02T10:00:00.000Z' }));
    expect(late[0]).toMatchObject({ type: 'AnswerKeptUncounted', reason: 'participantSucceeded' });
  });

  it('leaves nothing to be changed on a unit that was succeeded', () => {
    const dossier = play(agreedByTwo(), change([{ from: [gent, aalst], to: union(55_000) }]));
    const again = change([{ from: [gent], to: union(30_000, other) }], 'another-change');
    expect(rejectionOf(dossier, again)).toEqual({ code: 'ParticipantIsDropped', participantId: gent });
  });

  it('goes on counting an answer that every council ratified', () => {
    const isRatifying = call.steps.map((step) =>
      step.kind === 'sign-off-round' ? { ...step, ratification: 'countsAfter' as const } : step,
    );
    const ratified = [gent, aalst].reduce(
      (dossier, who, nth) => {
        const at = `2019-10-0${String(nth + 1)}T09:00:00.000Z`;
        const on = day(`2019-11-0${String(nth + 1)}`);
        return play(
          dossier,
          agrees({ who, at }),
          asked('2019-11-05T09:00:00.000Z', {
            type: 'RecordRatification',
            participantId: who,
            organ: 'gr',
            on,
            isRatified: true,
            noteTextId: null,
          }),
        );
      },
      launched({ call: { ...call, steps: isRatifying } }),
    );
    const dossier = play(ratified, change([{ from: [gent, aalst], to: union(55_000) }]));
    expect(standing(dossier, merged)).toBe('agreed');
    expect(dossier.participants[merged]?.aftermath?.ratification?.on).toBe('2019-11-02');
  });

  it('after the filing is told to the funder', () => {
    const dossier = play(
      filed(),
      asked('2020-02-01T09:00:00.000Z', {
        type: 'ChangeUnits',
        changeId: 'later',
        on: day('2020-01-01'),
        successions: [{ from: [gent, aalst], to: union(55_000) }],
        reasonTextId: reason,
      }),
    );
    expect(tasksOf(dossier).map(({ kind }) => kind)).toContain('tellFunder');
  });

  it('into a unit that does not take part, after the filing, is told of those who counted, once', () => {
    const away = change([
      { from: [gent], to: null },
      { from: [ronse], to: null },
    ]);
    const dossier = play(filed(), { ...away, at: instant('2020-02-01T09:00:00.000Z') });
    const toTell = (one: Dossier): unknown[] =>
      tasksOf(one).flatMap(({ kind, participantId }) => (kind === 'tellFunder' ? [participantId] : []));
    expect(toTell(dossier)).toEqual([gent]);
    const told = asked('2020-02-02T09:00:00.000Z', {
      type: 'RecordFunderTold',
      participantId: gent,
      noteTextId: null,
    });
    expect(toTell(play(dossier, told))).toEqual([]);
  });
});

describe('a merger after the closing and the filing', () => {
  const MARCH = '2020-03-16T09:00:00.000Z';
  const mergedLate = (from: readonly ParticipantId[]): Dossier => {
    const closed = play(filed(), reaches(MARCH));
    const late = { ...change([{ from, to: municipality(merged, 35_000, 2) }]), at: instant(MARCH) };
    return planned(play(closed, late), instant(MARCH));
  };
  const APRIL = '2020-04-06T09:00:00.000Z';

  it('of a yes and a silence asks the new unit, and what it decides counts, whenever that is', () => {
    const dossier = mergedLate([gent, ronse]);
    expect(sumOf(dossier)).toBe(25_000);
    const decided = play(dossier, agrees({ who: merged, at: APRIL }));
    expect([standing(decided, merged), sumOf(decided)]).toEqual(['agreed', 60_000]);
    expect(tasksOf(decided).map(({ kind }) => kind)).toContain('tellFunder');
  });

  it('lets a second person of the new unit contradict the first: nobody loses by it', () => {
    const decided = play(mergedLate([gent, ronse]), agrees({ who: merged, at: APRIL }));
    expect(standing(play(decided, declines({ who: merged, at: APRIL, nth: 2 })), merged)).toBe('conflict');
  });

  it('of two that both said yes asks nothing: another answer comes too late', () => {
    const late = eventsOf(mergedLate([gent, aalst]), declines({ who: merged, at: APRIL }));
    expect(late[0]).toMatchObject({ type: 'AnswerKeptUncounted', reason: 'afterClosing' });
  });

  it('leaves who was asked before the closing to the closing', () => {
    const asked = play(agreedByTwo(), change([{ from: [gent, ronse], to: union(35_000) }]));
    const late = eventsOf(play(asked, reaches(MARCH)), agrees({ who: merged, at: APRIL }));
    expect(late[0]).toMatchObject({ type: 'AnswerKeptUncounted', reason: 'afterClosing' });
  });
});

describe('a split', () => {
  it('asks every successor and counts the old unit no more', () => {
    const dossier = play(
      agreedByTwo(),
      change([
        { from: [gent], to: union(20_000) },
        { from: [gent], to: union(10_000, other) },
      ]),
    );
    expect(standing(dossier, gent)).toBe('transferred');
    expect(dossier.participants[gent]?.succeededBy).toEqual([merged, other]);
    expect(sumOf(dossier)).toBe(25_000);
  });
});
