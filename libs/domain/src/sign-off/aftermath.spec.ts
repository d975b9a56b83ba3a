import type { SignOffRoundRule } from '../calls/call-rules';
import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  ALL_MANDATES,
  agreedByTwo,
  agreement,
  agrees,
  answers,
  asked,
  call,
  contactId,
  coordinator,
  day,
  declines,
  eventsOf,
  filed,
  gent,
  launched,
  play,
  reason,
  received,
  ronse,
  typesOf,
} from '../dossier/dossier.fixtures';
import { effectsOf } from '../dossier/effects-of';
import { evolve } from '../dossier/evolve';
import { isQuorumMet } from '../quorum/quorum';
import { tasksOf } from '../read-models/tasks';
import { roundOf } from '../dossier/lookups';
import { contactsToRemind, standingOf } from './standing';
import type { Standing } from './standing';

const NOVEMBER = '2019-11-04T09:00:00.000Z';
const FEBRUARY = '2020-02-03T09:00:00.000Z';

function standing(dossier: Dossier, who = gent): Standing {
  const participant = dossier.participants[who];
  const round = roundOf(dossier);
  if (participant === undefined || round === null) throw new Error('no such participant');
  return standingOf(participant, round);
}

function isReminded(dossier: Dossier, who = gent): boolean {
  const participant = dossier.participants[who];
  const round = roundOf(dossier);
  return (
    participant !== undefined && round !== null && contactsToRemind(participant, round, dossier.reachedAt).length > 0
  );
}

function withRound(change: Partial<SignOffRoundRule>): Dossier {
  const steps = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, ...change } : step));
  return launched({ call: { ...call, steps } });
}

const undo = (type: 'WithdrawSignOff' | 'AnnulSignOff', at = NOVEMBER): DossierCommand =>
  asked(at, { type, participantId: gent, on: day(at.slice(0, 10)), reasonTextId: reason });
const inPrinciple = (at: string): DossierCommand =>
  answers(
    at,
    received(gent, {
      row: `principle-${at}`,
      at,
      reply: { kind: 'decision', decision: 'agreeInPrinciple', mandates: ALL_MANDATES, textId: null },
    }),
  );
const ratify = (isRatified: boolean, at = NOVEMBER): DossierCommand =>
  asked(at, {
    type: 'RecordRatification',
    participantId: gent,
    organ: 'gr',
    on: day(at.slice(0, 10)),
    isRatified,
    noteTextId: null,
  });

describe('an answer that is taken back', () => {
  it('counts no more, and the quorum is lost with it', () => {
    const dossier = agreedByTwo();
    expect(isQuorumMet(dossier)).toBe(true);
    expect(typesOf(eventsOf(dossier, undo('WithdrawSignOff')))).toEqual(['SignOffWithdrawn', 'QuorumLost']);
    expect(standing(play(dossier, undo('WithdrawSignOff')))).toBe('withdrawn');
  });

  it('is not chased with reminders, and a new answer stands', () => {
    const dossier = play(agreedByTwo(), undo('WithdrawSignOff'));
    expect(isReminded(dossier)).toBe(false);
    expect(standing(play(dossier, agrees({ who: gent, at: '2019-11-20T09:00:00.000Z', row: 'again' })))).toBe('agreed');
  });

  it('after the filing is told to the funder, by a task and a mail to the coordinators', () => {
    const dossier = filed();
    const [event] = eventsOf(dossier, undo('WithdrawSignOff', FEBRUARY));
    if (event === undefined) throw new Error('no event');
    const after = play(dossier, undo('WithdrawSignOff', FEBRUARY));
    expect(tasksOf(after).map(({ kind }) => kind)).toContain('tellFunder');
    expect(effectsOf(event as never, evolve(dossier, event), 1)).toMatchObject([{ topic: 'changedAfterSubmission' }]);
    const told = play(after, asked(FEBRUARY, { type: 'RecordFunderTold', participantId: gent, noteTextId: null }));
    expect(tasksOf(told).map(({ kind }) => kind)).not.toContain('tellFunder');
  });
});

describe('a decision that is annulled or taken again by its organ', () => {
  it('does not count from then on, and the municipality is asked and reminded again', () => {
    const dossier = play(agreedByTwo(), undo('AnnulSignOff'));
    expect(standing(dossier)).toBe('unanswered');
    expect(isReminded(dossier)).toBe(true);
  });
});

describe('a decision that is taken anew after the closing', () => {
  it('counts in the place of the one that was annulled, and of nobody else', () => {
    const late = '2020-02-10T09:00:00.000Z';
    const annulled = play(filed(), undo('AnnulSignOff', FEBRUARY));
    expect(standing(play(annulled, agrees({ who: gent, at: late, row: 'retaken' })))).toBe('agreed');
    expect(standing(play(annulled, agrees({ who: ronse, at: late, row: 'too-late' })), ronse)).toBe('unanswered');
  });
});

describe('a point that was not treated', () => {
  const notTreated = (nextOn: string | null): DossierCommand =>
    asked(NOVEMBER, {
      type: 'RecordNotTreated',
      participantId: gent,
      organ: 'gr',
      meetingOn: day('2019-10-30'),
      nextOn: nextOn === null ? null : day(nextOn),
      noteTextId: null,
    });

  it('waits for the next meeting when one is known', () => {
    const dossier = play(launched(), notTreated('2019-11-27'));
    expect(standing(dossier)).toBe('named');
    expect(dossier.plan?.participants[gent]?.resume?.on).toBe('2019-11-29');
  });

  it('is asked again when no meeting is known', () => {
    expect(standing(play(launched(), notTreated(null)))).toBe('unanswered');
  });
});

describe('an agreement in principle', () => {
  it('is expected, not signed: it does not count and is still reminded', () => {
    const dossier = play(withRound({ inPrinciple: 'expected' }), inPrinciple(NOVEMBER));
    expect([standing(dossier), isReminded(dossier)]).toEqual(['expected', true]);
  });

  it('counts when the call says so', () => {
    expect(standing(play(withRound({ inPrinciple: 'counts' }), inPrinciple(NOVEMBER)))).toBe('agreed');
  });
});

describe('a ratification', () => {
  it.each([
    ['countsBefore', true],
    ['countsAfter', false],
  ] as const)('%s: the answer of the executive counts meanwhile: %s', (ratification, counts) => {
    const dossier = play(
      withRound({ ratification }),
      agrees({ who: gent, at: NOVEMBER }),
      agrees({ who: aalst, at: NOVEMBER }),
    );
    expect(standing(dossier)).toBe('ratificationOpen');
    expect(isQuorumMet(dossier)).toBe(counts);
    expect(tasksOf(dossier).map(({ kind }) => kind)).toContain('recordRatification');
  });

  it('given makes it final; refused makes it count no more', () => {
    const dossier = play(
      withRound({ ratification: 'countsBefore' }),
      agrees({ who: gent, at: '2019-10-15T09:00:00.000Z' }),
    );
    expect(standing(play(dossier, ratify(true)))).toBe('agreed');
    expect(standing(play(dossier, ratify(false)))).toBe('ratificationRefused');
  });
});

describe('a new text', () => {
  const publish = (needsSignature: boolean): DossierCommand =>
    asked(NOVEMBER, {
      type: 'PublishText',
      versions: [{ participantId: gent, textVersionId: 'version-2' as never, needsSignature }],
      reasonTextId: reason,
    });
  const resigned = (): DossierCommand =>
    answers('2019-11-20T09:00:00.000Z', {
      ...received(gent, {
        row: 'second',
        at: '2019-11-20T09:00:00.000Z',
        reply: { kind: 'decision', decision: 'agree', mandates: ALL_MANDATES, textId: null },
      }),
      textVersionId: 'version-2' as never,
    });

  it('is signed again only by those whose part changed; what they signed stays visible for its own text', () => {
    const dossier = play(agreedByTwo(), publish(true));
    expect([standing(dossier, gent), standing(dossier, aalst)]).toEqual(['mustConfirm', 'agreed']);
    expect(dossier.participants[gent]?.slots[1].answers[0]?.textVersionId).toBe(`version-${gent}`);
    expect(isReminded(dossier)).toBe(true);
    expect(standing(play(dossier, resigned()))).toBe('agreed');
  });

  it('is signed by everybody in the own language', () => {
    const inOtherLanguage = [{ contactId: contactId(gent), textVersionId: 'version-2-fr' as never }];
    const versions = [
      { participantId: gent, textVersionId: 'version-2' as never, needsSignature: true, inOtherLanguage },
    ];
    const dossier = play(agreedByTwo(), asked(NOVEMBER, { type: 'PublishText', versions, reasonTextId: reason }));
    expect(dossier.participants[gent]?.contacts[0]?.textVersionId).toBe('version-2-fr');
    const inFrench = answers('2019-11-20T09:00:00.000Z', {
      ...received(gent, { row: 'second', at: '2019-11-20T09:00:00.000Z', reply: agreement }),
      textVersionId: 'version-2-fr' as never,
    });
    expect([standing(dossier), standing(play(dossier, inFrench))]).toEqual(['mustConfirm', 'agreed']);
  });

  it('waits for both signatures where two are asked', () => {
    const one = play(withRound({ slots: 2 }), agrees({ who: gent, at: '2019-10-15T09:00:00.000Z' }));
    const both = answers('2019-10-16T09:00:00.000Z', {
      ...received(gent, { row: 'other', at: '2019-10-16T09:00:00.000Z', reply: agreement }),
      slot: 2,
    });
    const dossier = play(one, both, publish(true));
    expect([standing(dossier), standing(play(dossier, resigned()))]).toEqual(['mustConfirm', 'mustConfirm']);
  });

  it('goes without a mail where another mail leads to it', () => {
    const versions = [
      { participantId: gent, textVersionId: 'version-2' as never, needsSignature: false, isTold: false },
    ];
    const quietly = asked(NOVEMBER, { type: 'PublishText', versions, reasonTextId: reason });
    expect(eventsOf(agreedByTwo(), quietly)[0]).toMatchObject({ type: 'TextPublished', contactIds: [] });
  });

  it('that is only for information asks nothing', () => {
    expect(standing(play(agreedByTwo(), publish(false)))).toBe('agreed');
  });
});

describe('rules that changed', () => {
  it('ask those again who refused, and nobody else', () => {
    const dossier = play(agreedByTwo(), declines({ who: ronse, at: '2019-10-20T09:00:00.000Z' }));
    const again = asked(NOVEMBER, { type: 'AskAgain', participantIds: [ronse], reasonTextId: reason });
    expect(eventsOf(dossier, again)[0]).toMatchObject({ type: 'AskedAgain', participantId: ronse, by: coordinator });
    const after = play(dossier, again);
    expect([standing(after, ronse), standing(after, gent)]).toEqual(['unanswered', 'agreed']);
  });
});

describe('the three dates of a proof', () => {
  it('are kept apart', () => {
    const proof = {
      decidedOn: day('2019-09-25'),
      provedOn: day('2019-10-03'),
      signedOn: day('2019-10-01'),
      fileId: null,
    };
    const dossier = play(agreedByTwo(), asked(NOVEMBER, { type: 'RecordProof', participantId: gent, proof }));
    expect(dossier.participants[gent]?.aftermath?.proof).toEqual(proof);
  });
});
