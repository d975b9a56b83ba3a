import fc from 'fast-check';
import type { Dossier, Meeting } from '../dossier';
import {
  answers,
  calendar,
  call,
  day,
  decidesOn,
  gent,
  instant,
  launched,
  municipality,
  play,
  reaches,
  received,
  time,
} from '../dossier.fixtures';
import { answerChainsOf } from '../../planning/answer-chain';
import type { AnswerChain } from '../../planning/answer-chain';
import { lateOnesOf } from '../../planning/late-ones';
import type { LocalDate } from '../../primitives/instant';
import { addDays } from '../../primitives/instant';
import { lawsOf } from './law.fixtures';

const lawOver = lawsOf('the chain of reasons', process, it);
const law = <Case>(name: string, cases: fc.Arbitrary<Case>, holds: (drawn: Case) => void): void => {
  lawOver(name, fc.property(cases, holds));
};

const ORGANS = ['gr', 'cbs', 'rmw'] as const;
const CLOSING = day('2020-01-15');
const aroundClosing = fc.integer({ min: -120, max: 20 }).map((days) => addDays(CLOSING, days));
const meeting = fc.record({ organ: fc.constantFrom(...ORGANS), on: aroundClosing });
const course = fc.record({
  meetings: fc.uniqueArray(meeting, { minLength: 1, maxLength: 8, selector: ({ organ, on }) => `${organ} ${on}` }),
  agendaDaysBefore: fc.constantFrom(0, 5, 8, 21),
  organs: fc.uniqueArray(fc.constantFrom(...ORGANS), { minLength: 1 }),
  hasHour: fc.boolean(),
  today: fc.integer({ min: -100, max: -1 }).map((days) => addDays(CLOSING, days)),
});

interface Course {
  readonly meetings: readonly Meeting[];
  readonly agendaDaysBefore: number;
  readonly organs: readonly (typeof ORGANS)[number][];
  readonly hasHour: boolean;
  readonly today: LocalDate;
}

function dossierOf({ meetings, agendaDaysBefore, organs, hasHour }: Course): Dossier {
  const steps = call.steps.map((step) =>
    step.kind === 'sign-off-round' ? { ...step, agendaDaysBefore, organs } : step,
  );
  const closing = { ...call.closing, time: hasHour ? time('12:00') : null };
  return launched({ call: { ...call, steps, closing }, participants: [{ ...municipality(gent, 50_000), meetings }] });
}

const noonOn = (on: LocalDate): string => `${on}T10:00:00.000Z`;

function chainOn(dossier: Dossier, today: LocalDate): AnswerChain {
  const [chain] = answerChainsOf(dossier, calendar, instant(noonOn(today)));
  if (chain === undefined) throw new Error('Nobody has a chain.');
  return chain;
}

const isLateOn = (dossier: Dossier, today: LocalDate): boolean =>
  lateOnesOf(play(dossier, reaches(noonOn(today)))).length > 0;

describe('what is left to a participant', () => {
  law('slack is exact: so many days later it is in time, one more day and it is late', course, (drawn) => {
    const dossier = dossierOf(drawn);
    const { slack, links, state } = chainOn(dossier, drawn.today);
    const isAgenda = links.some(({ code }) => code === 'meeting');
    if (slack === null || !isAgenda || slack.days < 0) {
      expect(state).toBe('late');
      expect(isLateOn(dossier, drawn.today)).toBe(true);
      return;
    }
    expect(isLateOn(dossier, addDays(drawn.today, slack.days))).toBe(false);
    expect(isLateOn(dossier, addDays(drawn.today, slack.days + 1))).toBe(true);
    expect(chainOn(dossier, addDays(drawn.today, slack.days)).slack?.days).toBe(0);
  });

  law(
    'the day that an organ named can move by exactly its slack before the closing breaks',
    fc.tuple(course, aroundClosing),
    ([drawn, on]) => {
      const dossier = dossierOf(drawn);
      const at = noonOn(drawn.today);
      const named = (to: LocalDate): Dossier =>
        play(dossier, reaches(at), answers(at, received(gent, { row: 'named', at, reply: decidesOn(to) })));
      fc.pre(drawn.organs.includes('cbs') && on > drawn.today);
      const days = chainOn(named(on), drawn.today).slack?.days ?? 0;
      expect(lateOnesOf(named(on)).length > 0).toBe(days < 0);
      const last = addDays(on, days);
      if (last > drawn.today) expect(lateOnesOf(named(last))).toEqual([]);
      expect(lateOnesOf(named(addDays(last, 1)))).toMatchObject([{ reason: 'decidesAfter' }]);
    },
  );

  law(
    'nothing stands after what it is needed for, and one meeting more takes no slack from who is in time',
    fc.tuple(course, meeting),
    ([drawn, extra]) => {
      const chain = chainOn(dossierOf(drawn), drawn.today);
      const days = chain.links.filter(({ code }) => code !== 'nextMeeting').map(({ on }) => on);
      expect(days).toEqual([...days].sort().reverse());
      const more = chainOn(dossierOf({ ...drawn, meetings: [...drawn.meetings, extra] }), drawn.today);
      if (chain.state !== 'late') expect(more.slack?.days).toBeGreaterThanOrEqual(chain.slack?.days ?? 0);
      expect(more.meetingsLeft).toBeGreaterThanOrEqual(chain.meetingsLeft ?? 0);
    },
  );
});
