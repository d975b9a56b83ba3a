import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agrees,
  asked,
  eventsOf,
  gent,
  instant,
  launched,
  municipality,
  play,
  ronse,
  ROUND,
} from '../dossier/dossier.fixtures';
import type { EventOf } from '../dossier/events';
import { tasksOf } from '../read-models/tasks';
import type { DossierId, ParticipantId, TextId } from '../primitives/ids';
import { outcomeOf } from './progress';
import { possibleActs } from './recorded-step';
import { acts, callAnd, id, recordedStep } from './recorded.fixtures';
import type { SubDossierNews } from './sub-dossier-order';

const AUGUST = '2019-08-01T09:00:00.000Z';
const reason = 'reason' as TextId;
const EACH = id('each');

interface Said {
  readonly each?: string;
  readonly isAutomatic?: boolean;
  readonly isForEverybody?: boolean;
  readonly bodies?: readonly string[];
  readonly after?: readonly string[];
}

/** The example dossier with a step that has dossiers of their own started under another call. */
function under({ after = [], ...said }: Said): Dossier {
  const settings = { call: 'other-call', isForEverybody: true, each: 'participant', isAutomatic: true, ...said };
  const step = recordedStep('sub-dossiers', 'each', { settings, after: after.map(id) });
  return launched({ call: callAnd(step) });
}

/** Who got a dossier by what happened last: each order as its people. */
function orders(dossier: Dossier, command: DossierCommand): readonly (readonly string[])[] {
  const ordered = eventsOf(dossier, command).find((event) => event.type === 'SubDossiersOrdered');
  return ordered === undefined ? [] : ordered.orders.map(({ participants }) => participants);
}

function learn(...news: readonly Omit<SubDossierNews, 'stepId' | 'attempt'>[]): DossierCommand {
  const all = news.map((one) => ({ stepId: EACH, attempt: 1, ...one }) as SubDossierNews);
  return { type: 'LearnOfSubDossiers', at: instant(AUGUST), news: all };
}

function over(key: string, outcome: Extract<SubDossierNews, { kind: 'ended' }>['outcome']): DossierCommand {
  const ended = { key, kind: 'ended', outcome, dossierId: `d-${key}` as DossierId } as const;
  return learn(ended);
}

const failed = (key: string): DossierCommand => learn({ key, kind: 'notStarted', problem: 'callUnknown' } as never);
const passes = (at = AUGUST): DossierCommand => ({ type: 'ReachInstant', at: instant(at) });
const launches = (participant: string | null = null): DossierCommand =>
  acts(AUGUST, 'each', ['launch', { participant }]);
const entry = (dossier: Dossier, key: string): unknown => {
  const state = dossier.steps[EACH];
  return state?.kind === 'recorded' ? (state.data['dossiers'] as Record<string, unknown>)[key] : null;
};

describe('a step that has dossiers of their own started', () => {
  it('orders one for each participant as soon as it opens, and never again', () => {
    const dossier = under({});
    expect(['gent', 'aalst', 'ronse'].map((key) => entry(dossier, key))).toMatchObject([
      { launch: { participants: [gent], attempt: 1, isOrdered: true } },
      { launch: { participants: [aalst] } },
      { launch: { participants: [ronse] } },
    ]);
    expect(orders(dossier, passes())).toEqual([]);
  });

  it('orders one for whoever joins later', () => {
    const newcomer = municipality('deinze' as ParticipantId, 1_000);
    const joins = asked(AUGUST, { type: 'AddParticipant', participant: newcomer, reasonTextId: reason });
    expect(orders(under({}), joins)).toEqual([['deinze']]);
  });

  it('orders one for all together, or one for the participants of each body', () => {
    expect(entry(under({ each: 'all' }), 'all')).toMatchObject({ launch: { participants: [gent, aalst, ronse] } });
    const centre = under({ each: 'body', bodies: ['centre', 'nobody'] });
    expect(entry(centre, 'centre')).toMatchObject({ launch: { participants: [gent] } });
    expect(entry(centre, 'nobody')).toBeUndefined();
  });

  it('after the round orders them for those who signed only', () => {
    const waits = under({ after: [ROUND] });
    expect(entry(waits, 'gent')).toBeUndefined();
    const all = play(waits, agrees({ who: gent, at: AUGUST }), agrees({ who: aalst, at: AUGUST }));
    const drops = asked(AUGUST, { type: 'DropParticipant', participantId: ronse, reasonTextId: reason });
    expect(orders(all, drops)).toEqual([['gent'], ['aalst']]);
  });

  it('waits for a coordinator when it is not automatic, and starts for one or for all that are left', () => {
    const byHand = under({ isAutomatic: false });
    expect(entry(byHand, 'gent')).toBeUndefined();
    const one = play(byHand, launches(gent));
    expect(orders(byHand, launches(gent))).toEqual([['gent']]);
    expect(orders(one, launches())).toEqual([['aalst'], ['ronse']]);
    expect(Object.keys(possibleActs(play(one, launches()), EACH))).not.toContain('launch');
  });

  it('without who gets one stays a step that people write in by hand', () => {
    const dossier = under({ each: null as never });
    expect(orders(dossier, passes())).toEqual([]);
    expect(Object.keys(possibleActs(dossier, EACH))).toEqual(['start', 'close']);
  });
});

describe('what became of them', () => {
  it('comes by itself, ends the step with the last one, and is nothing the second time', () => {
    const two = play(under({}), over('gent', 'approved'), over('aalst', 'rejected'));
    expect(outcomeOf(two, EACH)).toBeNull();
    const [last] = eventsOf(two, over('ronse', 'notFiled'));
    expect(last).toMatchObject({ type: 'SubDossierEnded', key: 'ronse', outcome: 'notFiled', ends: 'finished' });
    expect(eventsOf(two, over('gent', 'approved'))).toEqual([]);
    expect(eventsOf(two, over('gent', 'rejected'))).toEqual([]);
  });

  it('leaves the step to a coordinator where not everybody needs one', () => {
    const all = play(under({ isForEverybody: false }), over('gent', 'rejected'), over('aalst', 'rejected'));
    expect(Object.keys(possibleActs(all, EACH))).not.toContain('close');
    const closed = play(play(all, over('ronse', 'stopped')), acts(AUGUST, 'each', ['close']));
    expect(outcomeOf(closed, EACH)).toBe('noneSucceeded');
  });

  it('can be written in by hand, after which the news changes nothing', () => {
    const noted = play(under({}), acts(AUGUST, 'each', ['finish', { participant: gent, outcome: 'withdrawn' }]));
    expect(eventsOf(noted, over('gent', 'approved'))).toEqual([]);
  });

  it('of one that could not start is a task, until it is started again', () => {
    const dossier = play(under({}), failed('gent'));
    expect(tasksOf(dossier).map(({ kind, participantId }) => [kind, participantId])).toContainEqual([
      'startSubDossier',
      gent,
    ]);
    const again = play(dossier, launches(gent));
    expect(tasksOf(again).map(({ kind }) => kind)).not.toContain('startSubDossier');
    // News of the first try comes late and says nothing about the second.
    expect(eventsOf(again, failed('gent'))).toEqual([]);
    expect(eventsOf(again, over('gent', 'approved'))).toEqual([]);
    const secondTry = learn({ key: 'gent', attempt: 2, kind: 'ended', outcome: 'approved', dossierId: 'd' } as never);
    expect(eventsOf(again, secondTry)).toHaveLength(1);
  });

  it('is nothing to a dossier that is over, to a participant that is unknown, to a step that is not there', () => {
    const ends = asked(AUGUST, { type: 'EndDossier', outcome: 'stopped', successorId: null, reasonTextId: reason });
    expect(eventsOf(play(under({}), ends), over('gent', 'approved'))).toEqual([]);
    expect(eventsOf(under({}), over('nobody', 'approved'))).toEqual([]);
    expect(eventsOf(launched(), over('gent', 'approved'))).toEqual([]);
  });

  it('of a participant that was dropped is kept; nobody waits for it', () => {
    const drops = asked(AUGUST, { type: 'DropParticipant', participantId: ronse, reasonTextId: reason });
    const dropped = play(under({}), drops, over('gent', 'approved'));
    const [last] = eventsOf(dropped, over('aalst', 'approved')) as readonly EventOf<'SubDossierEnded'>[];
    expect(last?.ends).toBe('finished');
    expect(eventsOf(dropped, over('ronse', 'withdrawn'))).toHaveLength(1);
  });

  it('after the step was closed is kept as well, and opens nothing again', () => {
    const one = play(under({ isForEverybody: false }), over('gent', 'approved'), failed('aalst'), failed('ronse'));
    const closed = play(one, acts(AUGUST, 'each', ['close']));
    const late = learn({ key: 'aalst', kind: 'ended', outcome: 'approved', dossierId: 'd' } as never);
    expect(eventsOf(closed, late)).toMatchObject([{ type: 'SubDossierEnded', ends: null }]);
    expect(outcomeOf(play(closed, late), EACH)).toBe('finished');
  });
});
