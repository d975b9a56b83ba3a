import type { DossierCommand, ReceivedAnswer } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  agreedByTwo,
  agrees,
  answers,
  eventsOf,
  filed,
  gent,
  launched,
  linkId,
  play,
  reason,
  received,
  typesOf,
} from '../dossier/dossier.fixtures';
import { effectsOf } from '../dossier/effects-of';
import { evolve } from '../dossier/evolve';
import { roundOf } from '../dossier/lookups';
import { isQuorumMet } from '../quorum/quorum';
import { canWithdraw } from './answerability';
import { standingOf } from './standing';

const AT = '2019-10-05T09:00:00.000Z';
const taken: ReceivedAnswer['reply'] = { kind: 'withdrawal', textId: reason };
const takesBack = (who = gent, at = AT): DossierCommand =>
  answers(at, received(who, { row: 'back', at, reply: taken }));

function standing(dossier: Dossier): string {
  const round = roundOf(dossier);
  const participant = dossier.participants[gent];
  return round === null || participant === undefined ? '' : standingOf(participant, round);
}

function told(dossier: Dossier, command: DossierCommand): readonly string[] {
  let state = dossier;
  return eventsOf(dossier, command).flatMap((event) => {
    state = evolve(state, event);
    return effectsOf(event, state, state.version).map((one) => ('topic' in one ? one.topic : one.kind));
  });
}

describe('a municipality takes its answer back through its own link', () => {
  it('counts no more, and the quorum is counted anew', () => {
    const after = play(agreedByTwo(), takesBack());
    expect(standing(after)).toBe('withdrawn');
    expect([isQuorumMet(agreedByTwo()), isQuorumMet(after)]).toEqual([true, false]);
    expect(typesOf(eventsOf(agreedByTwo(), takesBack()))).toEqual(['SignOffWithdrawn', 'QuorumLost']);
  });

  it('gets a receipt, and the coordinators hear of it', () => {
    expect(told(agreedByTwo(), takesBack())).toEqual(['receipt', 'withdrawn', 'quorumLost']);
  });

  it('must be told to the funder once the file has gone', () => {
    const after = play(filed(), takesBack(gent, '2020-01-12T09:00:00.000Z'));
    expect(after.participants[gent]?.aftermath?.isFunderToBeTold).toBe(true);
    expect(told(filed(), takesBack(gent, '2020-01-12T09:00:00.000Z'))).toContain('changedAfterSubmission');
  });

  it('can answer anew afterwards, and counts again', () => {
    const anew = agrees({ who: gent, at: '2019-10-06T09:00:00.000Z', row: 'anew' });
    expect(standing(play(agreedByTwo(), takesBack(), anew))).toBe('agreed');
  });

  it('is kept without meaning when nothing stands that could be taken back', () => {
    expect(eventsOf(launched(), takesBack())).toMatchObject([
      { type: 'AnswerKeptUncounted', reason: 'nothingToWithdraw' },
    ]);
    const twice = answers(AT, received(gent, { row: 'twice', at: AT, reply: taken }));
    expect(eventsOf(play(agreedByTwo(), takesBack()), twice)).toMatchObject([{ reason: 'nothingToWithdraw' }]);
  });

  it('counts once, however often it is delivered', () => {
    expect(eventsOf(play(agreedByTwo(), takesBack()), takesBack())).toEqual([]);
  });

  it('is offered to the link whose decision stands, and to no other', () => {
    const offered = (dossier: Dossier, nth = 1): boolean =>
      canWithdraw(dossier, { participantId: gent, linkId: linkId(gent, nth) });
    expect(offered(agreedByTwo())).toBe(true);
    expect(offered(agreedByTwo(), 2)).toBe(false);
    expect(offered(launched())).toBe(false);
    expect(offered(play(agreedByTwo(), takesBack(gent)))).toBe(false);
  });
});
