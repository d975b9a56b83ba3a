import fc from 'fast-check';
import type { Dossier } from '../../index';
import { activeParticipants, isOnDuty, decide, effectsOf, evolve } from '../../index';
import { coordinator, reason } from '../dossier.fixtures';
import { launches, lives } from './deeds.fixtures';
import { lawsOf } from './law.fixtures';
import { born, live } from './life.fixtures';

const law = lawsOf('phases', process, it);

/** From where to where each kind of step, and the dossier itself, may go. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  dossier: ['blank>running', 'running>closed'],
  'sign-off-round': ['open>done', 'done>open'],
  'body-decision': ['open>done', 'done>open'],
  submission: ['open>ready', 'ready>open', 'open>done', 'ready>done', 'done>open'],
  'funder-decision': ['waiting>open', 'open>done', 'done>waiting', 'open>waiting'],
  'recurring-duty': ['waiting>open', 'open>done', 'waiting>done', 'open>waiting', 'done>waiting', 'done>open'],
  recorded: [
    'waiting>open',
    'waiting>skipped',
    'open>done',
    'open>skipped',
    // Gone back to.
    ...['open>waiting', 'done>waiting', 'skipped>waiting'],
    // Left out of a newer version of the call.
    ...['waiting>undefined', 'open>undefined', 'done>undefined', 'skipped>undefined'],
  ],
};

function movesOf(before: Dossier, after: Dossier): readonly (readonly [string, string])[] {
  const steps = Object.entries(before.steps).map(
    ([id, step]) =>
      [step.kind, step.status, Object.entries(after.steps).find(([one]) => one === id)?.[1].status] as const,
  );
  return [['dossier', before.stage, after.stage] as const, ...steps]
    .filter(([, from, to]) => from !== to)
    .map(([kind, from, to]) => [kind, `${from}>${String(to)}`] as const);
}

describe('laws of phases', () => {
  law(
    'P14: a command of a type that nobody knows is refused, in every state',
    fc.property(launches, lives, fc.string(), (launch, turns, word) => {
      for (const { after: state } of live(born(launch), turns).steps) {
        const unknown = { type: `Unknown${word}`, commandId: 'unknown', by: coordinator, at: state.reachedAt };
        expect(decide(unknown as never, state).accepted).toBe(false);
      }
    }),
  );

  law(
    'P10: a dossier and its steps only move along allowed edges, event by event',
    fc.property(launches, lives, (launch, turns) => {
      const { steps } = live(born(launch), turns);
      for (const { before, events } of steps) {
        let state = before;
        for (const event of events) {
          const next = evolve(state, event);
          for (const [kind, move] of movesOf(state, next)) expect(EDGES[kind]).toContain(move);
          state = next;
        }
      }
    }),
  );

  law(
    'P10: every open dossier can be withdrawn, which ends it and tells everybody who was asked, substitutes on their days',
    fc.property(launches, lives, (launch, turns) => {
      for (const { after: state } of live(born(launch), turns).steps) {
        if (state.stage !== 'running') continue;
        const withdrawal = { type: 'WithdrawDossier' as const, reasonTextId: reason, by: coordinator };
        const result = decide({ ...withdrawal, commandId: 'withdrawn', at: state.reachedAt }, state);
        if (!result.accepted) throw new Error('The withdrawal was refused.');
        const told: string[] = [];
        let end = state;
        for (const event of result.events) {
          end = evolve(end, event);
          const effects = effectsOf(event as never, end, end.version);
          told.push(...effects.flatMap((effect) => (effect.kind === 'dossierWithdrawn' ? [effect.contactId] : [])));
        }
        expect([end.stage, end.outcome]).toEqual(['closed', 'withdrawn']);
        expect(told).toEqual(askedOf(state));
      }
    }),
  );

  law(
    'P10: a closed dossier stays as it ended: answers are kept uncounted, and only what came out of it can still be said',
    fc.property(launches, lives, (launch, turns) => {
      for (const { before, after, command } of live(born(launch), turns).steps) {
        if (before.stage !== 'closed') continue;
        const { version: _1, appliedRowIds: _2, appliedCommandIds: _3, successorIds: _4, ...was } = before;
        const { version: _5, appliedRowIds: _6, appliedCommandIds: _7, successorIds: _8, ...is } = after;
        expect(is).toEqual(was);
        const shell = ['ApplyAnswers', 'CloseRound', 'ReachInstant', 'ReportMailFailures', 'AnswerEscalations'];
        const possible = [...shell, 'NameSuccessor'];
        expect(possible).toContain(command.type);
      }
    }),
  );
});

function askedOf(dossier: Dossier): readonly string[] {
  return activeParticipants(dossier).flatMap((participant) =>
    participant.contacts
      .filter((contact) => contact.isLive && contact.isAsked)
      .filter((contact) => isOnDuty(participant, contact, dossier.reachedAt))
      .map(({ contactId }) => contactId),
  );
}
