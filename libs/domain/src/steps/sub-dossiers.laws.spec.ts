import fc from 'fast-check';
import type { DossierCommand } from '../dossier/commands';
import { decide } from '../dossier/decide';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agrees,
  asked,
  gent,
  launched,
  municipality,
  planned,
  reason,
  ronse,
  ROUND,
} from '../dossier/dossier.fixtures';
import type { DossierEvent, EventOf } from '../dossier/events';
import { evolve } from '../dossier/evolve';
import { lawsOf } from '../dossier/properties/law.fixtures';
import type { DossierId, ParticipantId } from '../primitives/ids';
import { acts, callAnd, id, recordedStep } from './recorded.fixtures';
import type { SubDossierNews } from './sub-dossier-order';

const law = lawsOf('sub-dossiers', process, it);

const AT = '2019-08-01T09:00:00.000Z';
const STEP = id('below');

type Said = (nth: number) => DossierCommand;

const anyone = fc.constantFrom(gent, aalst, ronse);
const keys = fc.constantFrom<string>(gent, aalst, ronse, 'all', 'centre', 'nobody');
const ends = fc.constantFrom('approved', 'rejected', 'notFiled', 'concluded');

const news: fc.Arbitrary<Said> = fc
  .array(fc.record({ key: keys, attempt: fc.integer({ min: 1, max: 3 }), outcome: fc.option(ends) }), { maxLength: 3 })
  .map((all) => () => ({
    type: 'LearnOfSubDossiers',
    at: AT as never,
    news: all.map(({ key, attempt, outcome }): SubDossierNews => {
      const about = { stepId: STEP, key, attempt };
      return outcome === null
        ? { ...about, kind: 'notStarted', problem: 'nobodyToAsk' }
        : {
            ...about,
            kind: 'ended',
            outcome: outcome as 'approved',
            dossierId: `${key}-${String(attempt)}` as DossierId,
          };
    }),
  }));

const deeds: fc.Arbitrary<Said> = fc.oneof(
  { weight: 4, arbitrary: news },
  fc.option(anyone).map((participant) => () => acts(AT, 'below', ['launch', { participant }])),
  fc.record({ participant: anyone, outcome: ends }).map((said) => () => acts(AT, 'below', ['finish', said])),
  anyone.map((participant) => () => acts(AT, 'below', ['start', { participant, dossier: 'noted' }])),
  anyone.map((who) => (nth: number) => agrees({ who, at: AT, row: `row-${String(nth)}` })),
  anyone.map((participantId) => () => asked(AT, { type: 'DropParticipant', participantId, reasonTextId: reason })),
  fc.constant<Said>((nth) => {
    const participant = municipality(`new-${String(nth)}` as ParticipantId, 500);
    return asked(AT, { type: 'AddParticipant', participant, reasonTextId: reason });
  }),
);

interface Lived {
  readonly events: readonly DossierEvent[];
  readonly refused: readonly DossierCommand[];
}

/** Whatever comes in whatever order; what is refused changes nothing. */
function live(start: Dossier, said: readonly Said[]): Lived {
  const events: DossierEvent[] = [];
  const refused: DossierCommand[] = [];
  said.reduce((dossier, deed, nth) => {
    const command = deed(nth);
    const decision = decide(command, dossier);
    if (!decision.accepted) refused.push(command);
    else events.push(...decision.events);
    return planned(decision.accepted ? decision.events.reduce(evolve, dossier) : dossier, command.at);
  }, start);
  return { events, refused };
}

const starts = fc
  .record({
    each: fc.constantFrom('participant', 'body', 'all'),
    isAutomatic: fc.boolean(),
    isForEverybody: fc.boolean(),
    after: fc.constantFrom([], [ROUND]),
  })
  .map(({ after, ...said }) => {
    const settings = { call: 'other-call', bodies: ['centre'], ...said };
    return launched({ call: callAnd(recordedStep('sub-dossiers', 'below', { settings, after })) });
  });

/** Every order there ever was, those of the launch included: what a journal reader finds. */
function ordersIn(start: Dossier, { events }: Lived): readonly EventOf<'SubDossiersOrdered'>['orders'][number][] {
  const state = start.steps[STEP];
  const before = state?.kind === 'recorded' ? Object.entries(state.data['dossiers'] as object) : [];
  const atLaunch = before.map(([key, { launch }]: [string, { launch: object }]) => ({ key, ...launch }) as never);
  return [...atLaunch, ...events.flatMap((event) => (event.type === 'SubDossiersOrdered' ? event.orders : []))];
}

law(
  'no dossier is ordered twice: the attempts for one key are 1, 2, 3 …',
  fc.property(starts, fc.array(deeds, { maxLength: 25 }), (start, said) => {
    const all = ordersIn(start, live(start, said));
    for (const key of new Set(all.map((order) => order.key))) {
      const attempts = all.filter((order) => order.key === key).map(({ attempt }) => attempt);
      expect(attempts).toEqual(attempts.map((_, nth) => nth + 1));
    }
    expect(all.filter(({ participants }) => participants.length === 0)).toEqual([]);
  }),
);

law(
  'news is never refused, is known once, and only of what was ordered',
  fc.property(starts, fc.array(deeds, { maxLength: 25 }), (start, said) => {
    const lived = live(start, said);
    expect(lived.refused.filter(({ type }) => type === 'LearnOfSubDossiers')).toEqual([]);
    const known = lived.events.flatMap((event) =>
      event.type === 'SubDossierEnded' ? [`${event.key} ${String(event.attempt)}`] : [],
    );
    expect(known).toEqual([...new Set(known)]);
    const ordered = ordersIn(start, lived).map(({ key, attempt }) => `${key} ${String(attempt)}`);
    expect(known.filter((one) => !ordered.includes(one))).toEqual([]);
  }),
);

law(
  'a step ends by them once, and nothing is ordered for it afterwards',
  fc.property(starts, fc.array(deeds, { maxLength: 25 }), (start, said) => {
    const { events } = live(start, said);
    const isEnd = (event: DossierEvent): boolean =>
      (event.type === 'SubDossierEnded' && event.ends !== null) ||
      (event.type === 'StepActed' && event.stepId === STEP && event.outcome !== null);
    expect(events.filter(isEnd).length).toBeLessThanOrEqual(1);
    const end = events.findIndex(isEnd);
    const later = end === -1 ? [] : events.slice(end);
    expect(later.filter(({ type }) => type === 'SubDossiersOrdered')).toEqual([]);
  }),
);
