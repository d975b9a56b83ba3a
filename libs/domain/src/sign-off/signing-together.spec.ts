import type { OfficeCode, SignatureRule } from '../calls/offices';
import type { DossierCommand, ReceivedAnswer } from '../dossier/commands';
import type { Capacity, Dossier } from '../dossier/dossier';
import {
  aalst,
  agrees,
  agreement,
  answers,
  asked,
  call,
  conditional,
  contactId,
  decidesOn,
  eventsOf,
  gent,
  launch,
  launched,
  launchedAt,
  municipality,
  play,
  question,
  reaches,
  received,
  reason,
  refusal,
  rejectionOf,
  typesOf,
  SUBMISSION,
} from '../dossier/dossier.fixtures';
import { launchRemarks } from '../dossier/launch';
import { roundOf } from '../dossier/lookups';
import type { RowId } from '../primitives/ids';
import { tasksOf } from '../read-models/tasks';
import { submissionConditions } from '../steps/submission';
import { missingSignatures } from './signatures';
import { contactsToRemind, isCounted, standingOf } from './standing';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const TWO_OF_THREE: SignatureRule = { of: ['mayor', 'alderman', 'director'], needed: 2 };

/** Gent has three people who sign together; Aalst one who does. */
function together(rule: SignatureRule = TWO_OF_THREE): Dossier {
  const steps = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, signatures: [rule] } : step));
  return launched({
    call: { ...call, steps },
    participants: [municipality(gent, 30_000, 3), municipality(aalst, 35_000)],
  });
}

const as = (
  reply: ReceivedAnswer['reply'],
  office: OfficeCode | null,
  capacity?: Capacity,
): ReceivedAnswer['reply'] => ({
  ...reply,
  ...(office !== null && { office }),
  ...(capacity !== undefined && { capacity }),
});

const says = (nth: number, reply: ReceivedAnswer['reply'], row = `row-${String(nth)}`): DossierCommand =>
  answers(OCTOBER, received(gent, { row, at: OCTOBER, nth, reply }));

const onPaper = (office: OfficeCode): DossierCommand => {
  const row = received(gent, { row: `paper-${office}`, at: OCTOBER, reply: as(agreement, office) });
  return answers(OCTOBER, { ...row, linkId: null, contactId: null });
};

function placeOf(dossier: Dossier) {
  const participant = dossier.participants[gent];
  const round = roundOf(dossier);
  if (participant === undefined || round === null) throw new Error('Gent takes part.');
  return {
    standing: standingOf(participant, round),
    isCounted: isCounted(participant, round),
    reminded: contactsToRemind(participant, round, dossier.reachedAt).map((one) => one.contactId),
    missing: missingSignatures(participant, round),
  };
}

describe('two of three named offices', () => {
  test('the first signature is kept, counts for nothing yet, and the others are told who is missing', () => {
    const one = play(together(), says(1, as(agreement, 'mayor')));
    expect(placeOf(one)).toEqual({
      standing: 'unanswered',
      isCounted: false,
      reminded: [contactId(gent, 2), contactId(gent, 3)],
      missing: [{ slot: 1, offices: ['alderman', 'director'], stillNeeded: 1 }],
    });
  });

  test('the second makes it count, and nobody of them is reminded any more', () => {
    const both = play(together(), says(1, as(agreement, 'mayor')), says(3, as(agreement, 'director')));
    expect(placeOf(both)).toEqual({ standing: 'agreed', isCounted: true, reminded: [], missing: [] });
  });

  test('each signature is an answer of its own in the journal, and none replaces another', () => {
    const one = play(together(), says(1, as(agreement, 'mayor')));
    const [event] = eventsOf(one, says(2, as(agreement, 'alderman')));
    expect(event).toMatchObject({ type: 'AnswerReceived', replacedRowId: null });
    const [again] = eventsOf(one, says(1, as(refusal, 'mayor'), 'row-again'));
    expect(again).toMatchObject({ type: 'AnswerReceived', replacedRowId: 'row-1' });
  });

  test('a refusal of one goes beside the others: the round goes on for them, and they can still make it count', () => {
    const refused = play(together(), says(1, as(refusal, 'mayor')));
    expect(placeOf(refused)).toMatchObject({
      standing: 'unanswered',
      reminded: [contactId(gent, 2), contactId(gent, 3)],
      missing: [{ offices: ['alderman', 'director'], stillNeeded: 2 }],
    });
    const enough = play(refused, says(2, as(agreement, 'alderman')), says(3, as(agreement, 'director')));
    expect(placeOf(enough).standing).toBe('agreed');
  });

  test('two refusals refuse for the municipality; the round of another goes on', () => {
    const both = play(together(), says(1, as(refusal, 'mayor')), says(2, as(refusal, 'alderman')));
    expect(placeOf(both)).toMatchObject({ standing: 'declined', reminded: [], missing: [] });
    expect(typesOf(eventsOf(both, agrees({ who: aalst, at: OCTOBER })))).toContain('AnswerReceived');
  });

  test('whoever changes its mind makes it open again', () => {
    const both = play(together(), says(1, as(refusal, 'mayor')), says(2, as(refusal, 'alderman')));
    const turned = play(both, says(2, as(agreement, 'alderman'), 'row-turned'), says(3, as(agreement, 'director')));
    expect(placeOf(turned).standing).toBe('agreed');
  });

  test('two on paper are two offices, not one that replaces the other', () => {
    expect(placeOf(play(together(), onPaper('mayor'), onPaper('director'))).standing).toBe('agreed');
    expect(placeOf(play(together(), onPaper('mayor'), onPaper('mayor'))).standing).toBe('unanswered');
  });

  test('answers that give other mandates are settled by the coordinator, as everywhere', () => {
    const less: ReceivedAnswer['reply'] = { ...as(agreement, 'director'), mandates: {} } as ReceivedAnswer['reply'];
    const contested = play(together(), says(1, as(agreement, 'mayor')), says(3, less));
    expect(placeOf(contested).standing).toBe('conflict');
    const settle = asked(OCTOBER, {
      ...{ type: 'SettleConflict', participantId: gent, slot: 1, rowId: 'row-1' as RowId, reasonTextId: reason },
    });
    expect(placeOf(play(contested, settle))).toMatchObject({ standing: 'unanswered', isCounted: false });
    const noConflict = play(together(), says(1, as(agreement, 'mayor')), says(3, as(refusal, 'director')));
    expect(rejectionOf(noConflict, settle)).toMatchObject({ code: 'NoConflict' });
  });

  test('a reminder that time brings goes to those who did not answer only', () => {
    const one = play(together(), says(1, as(agreement, 'mayor')), agrees({ who: aalst, at: OCTOBER }));
    const reminded = eventsOf(one, reaches('2019-12-12T09:00:00.000Z')).flatMap((event) =>
      event.type === 'SignOffReminderDue' ? event.contactIds : [],
    );
    expect(new Set(reminded)).toContain(contactId(gent, 2));
    expect(reminded).not.toContain(contactId(gent, 1));
  });
});

describe('an office that the call does not ask', () => {
  const strange = play(together(), says(1, as(agreement, 'chair')));

  test('counts for nothing, and the coordinator is asked for the right signature', () => {
    expect(placeOf(strange)).toMatchObject({ standing: 'officeUnfit', isCounted: false });
    expect(tasksOf(strange).map(({ kind }) => kind)).toContain('askOtherOffice');
    expect(placeOf(strange).reminded).toHaveLength(3);
  });

  test('stands between the dossier and its filing until it is mended', () => {
    const unmet = submissionConditions(strange, SUBMISSION);
    expect(unmet).toContainEqual({ kind: 'office', participantId: gent });
    const mended = play(strange, says(1, as(agreement, 'mayor'), 'row-mended'), says(2, as(agreement, 'director')));
    expect(submissionConditions(mended, SUBMISSION).map(({ kind }) => kind)).not.toContain('office');
  });
});

test('by delegation the office of whoever delegated signs', () => {
  const delegated = says(1, as(agreement, 'mayor', 'delegated'));
  expect(placeOf(play(together({ of: ['mayor'], needed: 1 }), delegated)).standing).toBe('agreed');
});

describe('no answer of one municipality ends the round of another', () => {
  test.each([
    ['a refusal', refusal, 'declined'],
    ['a condition', conditional, 'conditionOpen'],
    ['a question', question, 'question'],
    ['a later day', decidesOn('2019-11-20'), 'named'],
  ])(
    '%s is a valid answer: it is kept, and the others are asked, reminded and counted as before',
    (_, reply, expected) => {
      const plain = launched({ participants: [municipality(gent, 30_000), municipality(aalst, 35_000)] });
      const said = play(plain, says(1, reply));
      expect(placeOf(said).standing).toBe(expected);
      expect(typesOf(eventsOf(plain, says(1, reply)))).not.toContain('RoundClosed');
      const reminded = eventsOf(said, reaches('2019-12-12T09:00:00.000Z')).flatMap((event) =>
        event.type === 'SignOffReminderDue' ? event.contactIds : [],
      );
      expect(reminded).toContain(contactId(aalst));
      const round = roundOf(said);
      const other = play(said, agrees({ who: aalst, at: OCTOBER })).participants[aalst];
      expect(other !== undefined && round !== null && isCounted(other, round)).toBe(true);
    },
  );
});

describe('before a launch its coordinator hears', () => {
  const remarksOf = (rule: SignatureRule, people: number): readonly unknown[] => {
    const steps = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, signatures: [rule] } : step));
    const asking = { ...launch, call: { ...call, steps }, participants: [municipality(gent, 30_000, people)] };
    return launchRemarks(asking, { internalDue: null }, launchedAt);
  };

  test('of whom fewer get a link than sign together; the rest could come on paper only', () => {
    expect(remarksOf(TWO_OF_THREE, 1)).toEqual([
      { code: 'TooFewSignatories', participantId: gent, needed: 2, found: 1 },
    ]);
    expect(remarksOf(TWO_OF_THREE, 2)).toEqual([]);
    expect(remarksOf({ ...TWO_OF_THREE, needed: 1 }, 1)).toEqual([]);
  });

  test('that nobody gets a link for the second signature', () => {
    const steps = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, slots: 2 as const } : step));
    const asking = { ...launch, call: { ...call, steps }, participants: [municipality(gent, 30_000)] };
    expect(launchRemarks(asking, { internalDue: null }, launchedAt)).toMatchObject([{ needed: 1, found: 0 }]);
  });
});
