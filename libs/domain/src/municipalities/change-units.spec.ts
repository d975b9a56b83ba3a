import type { DossierCommand, NewParticipant, Succession } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agreedByTwo,
  agrees,
  asked,
  day,
  declines,
  eventsOf,
  filed,
  gent,
  launched,
  municipality,
  play,
  reason,
  ronse,
  typesOf,
} from '../dossier/dossier.fixtures';
import { activeParticipants, roundOf } from '../dossier/lookups';
import type { ParticipantId } from '../primitives/ids';
import { quorumOf } from '../quorum/quorum';
import { tasksOf } from '../read-models/tasks';
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
    const answer = both.participants[aalst]?.slots[1].answers[0];
    if (answer === undefined) throw new Error('no answer');
    const withLess: Dossier = {
      ...both,
      participants: {
        ...both.participants,
        [aalst]: {
          ...(both.participants[aalst] as NonNullable<Dossier['participants'][ParticipantId]>),
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
