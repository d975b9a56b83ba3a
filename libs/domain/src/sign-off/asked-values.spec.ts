import type { CallRules } from '../calls/call-rules';
import { ASKS, asking, yesWith } from '../dossier/asking.fixtures';
import type { DossierCommand, ReceivedAnswer } from '../dossier/commands';
import type { AskedValues, Dossier } from '../dossier/dossier';
import {
  aalst,
  agreedByTwo,
  answers,
  asked,
  day,
  conditional,
  eventsOf,
  gent,
  launched,
  municipality,
  play,
  reason,
  received,
  refusal,
} from '../dossier/dossier.fixtures';
import { roundOf } from '../dossier/lookups';
import type { ParticipantId, RowId, TextVersionId } from '../primitives/ids';
import { isQuorumMet } from '../quorum/quorum';
import { tasksOf } from '../read-models/tasks';
import { askedTotals } from './asked-totals';
import type { ValueProblem } from './asked-values';
import { valueProblems } from './asked-values';
import { standingOf } from './standing';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const NOVEMBER = '2019-11-04T09:00:00.000Z';

let rows = 0;
function says(who: ParticipantId, reply: ReceivedAnswer['reply'], nth = 1): DossierCommand {
  rows += 1;
  return answers(OCTOBER, received(who, { row: `row-${String(rows)}`, at: OCTOBER, nth, reply }));
}

const gives = (who: ParticipantId, values: AskedValues, nth = 1): DossierCommand => says(who, yesWith(values), nth);

const begun = launched({ call: asking() });

function standing(dossier: Dossier, who: ParticipantId): string {
  const participant = dossier.participants[who];
  const round = roundOf(dossier);
  if (participant === undefined || round === null) throw new Error('no such participant');
  return standingOf(participant, round);
}

/** `[low, high, places, share]`. */
function totals(dossier: Dossier): readonly number[] {
  return askedTotals(dossier).flatMap((one) => (one.kind === 'choice' ? Object.values(one.counts) : [one.total]));
}

describe('values that an answer gives', () => {
  test.each<[string, AskedValues, readonly ValueProblem[]]>([
    ['fit when each is one of what is asked', { lump: 'low', places: 100, share: 0 }, []],
    ['may lack what is not required', { lump: 'high', places: 1 }, []],
    ['lack what is required', { places: 3 }, [{ code: 'lump', fault: 'missing', limit: null }]],
    ['are no other option', { lump: 'middle', places: 3 }, [{ code: 'lump', fault: 'notAnOption', limit: null }]],
    ['are no number where a choice is', { lump: 1, places: 3 }, [{ code: 'lump', fault: 'notAnOption', limit: null }]],
    ['are whole', { lump: 'low', places: 2.5 }, [{ code: 'places', fault: 'notAWholeNumber', limit: null }]],
    ['are numbers', { lump: 'low', places: '3' }, [{ code: 'places', fault: 'notAWholeNumber', limit: null }]],
    ['are not too small', { lump: 'low', places: 0 }, [{ code: 'places', fault: 'tooSmall', limit: 1 }]],
    ['are not too large', { lump: 'low', places: 101 }, [{ code: 'places', fault: 'tooLarge', limit: 100 }]],
    ['are never below zero', { lump: 'low', places: 3, share: -1 }, [{ code: 'share', fault: 'tooSmall', limit: 0 }]],
    [
      'stay below what sums can be exact with',
      { lump: 'low', places: 3, share: 100_000_000_001 },
      [{ code: 'share', fault: 'tooLarge', limit: 100_000_000_000 }],
    ],
    ['are asked', { lump: 'low', places: 3, cake: 1 }, [{ code: 'cake', fault: 'notAsked', limit: null }]],
  ])('%s', (_, values, problems) => {
    expect(valueProblems(ASKS, values)).toEqual(problems);
  });
});

describe('an agreement in a round that asks values', () => {
  it('counts with them, and its values are added', () => {
    const dossier = play(begun, gives(gent, { lump: 'high', places: 12, share: 150_000 }));
    expect(standing(dossier, gent)).toBe('agreed');
    expect(totals(dossier)).toEqual([0, 1, 12, 150_000]);
  });

  it('does not count without one, adds nothing, and the coordinator must ask for it', () => {
    const dossier = play(begun, gives(gent, { places: 12 }));
    expect(standing(dossier, gent)).toBe('valueMissing');
    expect(totals(dossier)).toEqual([0, 0, 0, 0]);
    expect(tasksOf(dossier).map(({ kind }) => kind)).toContain('completeValues');
    expect(standing(play(dossier, gives(gent, { lump: 'low', places: 12 })), gent)).toBe('agreed');
  });

  it('does not count with one that does not fit', () => {
    expect(standing(play(begun, gives(gent, { lump: 'low', places: 101 })), gent)).toBe('valueMissing');
  });

  it('under a condition adds its values once the condition is accepted', () => {
    const said = { ...conditional, values: { lump: 'low', places: 5 } } as ReceivedAnswer['reply'];
    const dossier = play(begun, says(gent, said));
    expect(totals(dossier)).toEqual([0, 0, 0, 0]);
    const rowId = dossier.participants[gent]?.slots[1].answers[0]?.rowId ?? ('none' as RowId);
    const accepts = asked(OCTOBER, {
      ...{ type: 'DecideCondition', participantId: gent, rowId, isAccepted: true, reasonTextId: null },
    });
    expect(totals(play(dossier, accepts))).toEqual([1, 0, 5, 0]);
  });

  it('is asked of the first of two signatories only', () => {
    const two = municipality(gent, 30_000, 2);
    const [first, second] = two.contacts;
    if (first === undefined || second === undefined) throw new Error('two people');
    const participants = [{ ...two, contacts: [first, { ...second, slot: 2 as const }] }];
    const round = asking().steps.map((step) =>
      step.kind === 'sign-off-round' ? { ...step, slots: 2 as const } : step,
    );
    const dossier = launched({ call: { ...asking(), steps: round }, participants });
    const bySecond = {
      ...received(gent, { row: 'second', at: OCTOBER, nth: 2, reply: yesWith({}) }),
      slot: 2 as const,
    };
    const signed = play(dossier, gives(gent, { lump: 'low', places: 7 }), answers(OCTOBER, bySecond));
    expect([standing(signed, gent), totals(signed)]).toEqual(['agreed', [1, 0, 7, 0]]);
  });
});

describe('a value goes with its answer', () => {
  const given = play(
    begun,
    gives(gent, { lump: 'low', places: 10 }),
    gives(aalst, { lump: 'high', places: 20, share: 500 }),
  );

  it('and both are added', () => {
    expect(totals(given)).toEqual([1, 1, 30, 500]);
    expect(askedTotals(given).map((one) => one.given)).toEqual([2, 2, 1]);
  });

  it('when another takes its place, the whole of it', () => {
    expect(totals(play(given, gives(aalst, { lump: 'low', places: 2 })))).toEqual([2, 0, 12, 0]);
  });

  it('when the participant says no, even if a form sent a value along', () => {
    const said = { ...refusal, values: { lump: 'high', places: 20 } } as ReceivedAnswer['reply'];
    const dossier = play(given, says(aalst, said));
    expect(totals(dossier)).toEqual([1, 0, 10, 0]);
    expect(dossier.participants[aalst]?.slots[1].answers[0]).not.toHaveProperty('values');
  });

  it('when it is withdrawn', () => {
    const withdraws = asked(NOVEMBER, {
      ...{ type: 'WithdrawSignOff', participantId: gent, on: day('2019-11-04'), reasonTextId: reason },
    });
    expect(totals(play(given, withdraws))).toEqual([0, 1, 20, 500]);
  });

  it('while a new text must be signed, and comes back with the signature', () => {
    const publishes = asked(NOVEMBER, {
      type: 'PublishText',
      reasonTextId: reason,
      versions: [{ participantId: gent, textVersionId: 'version-2' as TextVersionId, needsSignature: true }],
    });
    const renewed = play(given, publishes);
    expect(totals(renewed)).toEqual([0, 1, 20, 500]);
    const signs = {
      ...received(gent, { row: 'anew', at: NOVEMBER, reply: yesWith({ lump: 'high', places: 11 }) }),
      textVersionId: 'version-2' as TextVersionId,
    };
    expect(totals(play(renewed, answers(NOVEMBER, signs)))).toEqual([0, 2, 31, 500]);
  });

  it('when its participant is dropped', () => {
    const drops = asked(NOVEMBER, { type: 'DropParticipant', participantId: aalst, reasonTextId: reason });
    expect(totals(play(given, drops))).toEqual([1, 0, 10, 0]);
  });
});

describe('two people of one municipality', () => {
  it('second each other with the same values, which count once', () => {
    const dossier = play(begun, gives(gent, { lump: 'low', places: 10 }), gives(gent, { lump: 'low', places: 10 }, 2));
    expect([standing(dossier, gent), totals(dossier)]).toEqual(['agreed', [1, 0, 10, 0]]);
  });

  it('contradict each other with values that differ, and add nothing until the coordinator settles', () => {
    const first = play(begun, gives(gent, { lump: 'low', places: 10 }));
    const second = gives(gent, { lump: 'low', places: 11 }, 2);
    const [event] = eventsOf(first, second);
    expect(event?.type).toBe('AnswersConflicted');
    const both = play(first, second);
    expect([standing(both, gent), totals(both)]).toEqual(['conflict', [0, 0, 0, 0]]);
    const rowId = both.participants[gent]?.slots[1].answers[1]?.rowId ?? ('none' as RowId);
    const settles = asked(OCTOBER, {
      type: 'SettleConflict',
      participantId: gent,
      slot: 1,
      rowId,
      reasonTextId: reason,
    });
    expect(totals(play(both, settles))).toEqual([1, 0, 11, 0]);
  });
});

describe('a call that changes what it asks in a running dossier', () => {
  const adopts = (rules: CallRules): DossierCommand =>
    asked(NOVEMBER, {
      type: 'AdoptCall',
      call: { ...rules, version: 2 },
      participants: [],
      reasonTextId: reason,
    });

  it('waits for the new value of who agreed before', () => {
    const dossier = play(agreedByTwo(), adopts(asking()));
    expect([standing(dossier, gent), isQuorumMet(dossier)]).toEqual(['valueMissing', false]);
  });

  it('forgives a value that it does not ask any more', () => {
    const given = play(begun, gives(gent, { lump: 'low', places: 10 }));
    const dossier = play(given, adopts(asking(ASKS.slice(1))));
    expect([standing(dossier, gent), totals(dossier)]).toEqual(['agreed', [10, 0]]);
  });
});

test('a call that asks nothing has no totals', () => {
  expect(askedTotals(agreedByTwo())).toEqual([]);
});
