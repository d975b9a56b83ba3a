import type { SignOffRoundRule } from '../calls/call-rules';
import type { DossierCommand, NewParticipant, ReceivedAnswer } from '../dossier/commands';
import type { Dossier, ParticipantRole } from '../dossier/dossier';
import {
  aalst,
  ALL_MANDATES,
  agreement,
  agrees,
  answers,
  asked,
  call,
  conditional,
  contactId,
  decidesOn,
  gent,
  launched,
  linkId,
  municipality,
  play,
  question,
  reason,
  received,
  refusal,
  ronse,
} from '../dossier/dossier.fixtures';
import { roundOf } from '../dossier/lookups';
import type { ParticipantId, RowId, TextVersionId } from '../primitives/ids';
import { contactsToRemind, isAnswered, isCounted, isSignatory, standingOf } from './standing';
import type { Standing } from './standing';

const OCTOBER = '2019-10-01T09:00:00.000Z';

const says = (reply: ReceivedAnswer['reply'], row = 'row', who: ParticipantId = gent): DossierCommand =>
  answers(OCTOBER, received(who, { row, at: OCTOBER, reply }));

function placeOf(dossier: Dossier, who: ParticipantId = gent) {
  const participant = dossier.participants[who];
  const round = roundOf(dossier);
  if (participant === undefined || round === null) throw new Error('no such participant');
  return {
    standing: standingOf(participant, round),
    isAnswered: isAnswered(participant, round),
    isCounted: isCounted(participant, round),
    reminded: contactsToRemind(participant, round, dossier.reachedAt).map((contact) => contact.contactId),
  };
}

/** One who signs for each of two organs. */
function twoSigners(change: Partial<SignOffRoundRule> = {}): Dossier {
  const steps = call.steps.map((step) =>
    step.kind === 'sign-off-round' ? { ...step, slots: 2 as const, ...change } : step,
  );
  const [first, second] = municipality(gent, 30_000, 2).contacts;
  if (first === undefined || second === undefined) throw new Error('Gent has two contacts.');
  const two: NewParticipant = { ...municipality(gent, 30_000), contacts: [first, { ...second, slot: 2 }] };
  return launched({ call: { ...call, steps }, participants: [two, municipality(aalst, 25_000)] });
}

const second = (reply: ReceivedAnswer['reply'], row = 'second'): DossierCommand =>
  answers(OCTOBER, { ...received(gent, { row, at: OCTOBER, nth: 2, reply }), slot: 2 });

const inPrinciple: ReceivedAnswer['reply'] = {
  ...{ kind: 'decision', decision: 'agreeInPrinciple', mandates: ALL_MANDATES, textId: null },
};

describe('where a municipality stands', () => {
  const refusesCondition = asked(OCTOBER, {
    ...{ type: 'DecideCondition', participantId: gent, rowId: 'row' as RowId, isAccepted: false, reasonTextId: reason },
  });
  const drops = asked(OCTOBER, { type: 'DropParticipant', participantId: gent, reasonTextId: reason });

  it.each([
    ['said nothing', launched(), 'unanswered', false],
    ['named a day', play(launched(), says(decidesOn('2019-11-20'))), 'named', false],
    ['asked something', play(launched(), says(question)), 'question', false],
    ['agreed', play(launched(), says(agreement)), 'agreed', true],
    ['declined', play(launched(), says(refusal)), 'declined', true],
    ['gave a condition', play(launched(), says(conditional)), 'conditionOpen', true],
    [
      'gave a condition that was refused',
      play(launched(), says(conditional), refusesCondition),
      'conditionRefused',
      false,
    ],
    ['agreed and was dropped', play(launched(), says(agreement), drops), 'dropped', false],
    ['agreed in principle', play(launched(), says(inPrinciple)), 'expected', false],
  ] as const)('%s', (_name, ...rest) => {
    const [dossier, standing, answered] = rest as unknown as readonly [Dossier, Standing, boolean];
    expect(placeOf(dossier)).toMatchObject({ standing, isAnswered: answered, isCounted: standing === 'agreed' });
  });

  it('is not reminded once it was dropped', () => {
    expect(placeOf(play(launched(), drops)).reminded).toEqual([]);
  });
});

describe('who signs', () => {
  it.each([
    ['signatory', true],
    ['mandateGiver', true],
    ['coApplicant', true],
    ['partner', false],
    ['corePartner', false],
    ['advisor', false],
    ['observer', false],
    ['applicant', false],
  ] as const)('%s: %s', (role: ParticipantRole, signs) => {
    const [one] = launched({ participants: [{ ...municipality(gent, 30_000), role }] }).participantOrder;
    const participant = launched({ participants: [{ ...municipality(gent, 30_000), role }] }).participants[one ?? gent];
    if (participant === undefined) throw new Error('Gent takes part.');
    expect(isSignatory(participant)).toBe(signs);
  });

  it('whoever takes part without signing is not asked, whatever it said', () => {
    const participants = [{ ...municipality(gent, 30_000), role: 'advisor' as const }, municipality(aalst, 25_000)];
    expect(placeOf(play(launched({ participants }), says(agreement)))).toMatchObject({
      standing: 'notAsked',
      isCounted: false,
      reminded: [],
    });
  });

  it('whoever went over into another unit stands as transferred, also when it was dropped before', () => {
    const participant = launched().participants[gent];
    const round = roundOf(launched());
    if (participant === undefined || round === null) throw new Error('Gent takes part.');
    const gone = { ...participant, succeededBy: [aalst], isDropped: true };
    expect(standingOf(gone, round)).toBe('transferred');
  });
});

describe('two signatures of one municipality', () => {
  it('are both needed, and only the missing one is asked for', () => {
    const half = play(twoSigners(), says(agreement));
    expect(placeOf(half)).toMatchObject({ standing: 'unanswered', reminded: [contactId(gent, 2)] });
    expect(placeOf(play(half, second(agreement)))).toMatchObject({ standing: 'agreed', reminded: [] });
  });

  it('a contradiction in one of them outranks everything', () => {
    const other = answers(OCTOBER, {
      ...received(gent, { row: 'paper', at: OCTOBER, reply: refusal }),
      ...{ linkId: null, contactId: null },
    });
    expect(placeOf(play(twoSigners(), says(agreement), second(refusal), other)).standing).toBe('conflict');
  });

  it('one without a needed mandate, with a condition or in principle holds up the other', () => {
    const mandateless = { ...agreement, mandates: { draft: true, file: false, execute: true } };
    expect(placeOf(play(twoSigners(), says(agreement), second(mandateless))).standing).toBe('mandateMissing');
    expect(placeOf(play(twoSigners(), says(agreement), second(conditional))).standing).toBe('conditionOpen');
    const expected = play(twoSigners(), says(agreement), second(inPrinciple));
    expect(placeOf(expected)).toMatchObject({ standing: 'expected', reminded: [contactId(gent, 2)] });
    const refused = play(
      twoSigners(),
      says(agreement),
      second(conditional),
      asked(OCTOBER, {
        ...{ type: 'DecideCondition', participantId: gent, rowId: 'second' as RowId, isAccepted: false },
        reasonTextId: reason,
      }),
    );
    expect(placeOf(refused)).toMatchObject({ standing: 'conditionRefused', reminded: [contactId(gent, 2)] });
  });

  it('a no of either of them is a no, and the other one is left in peace', () => {
    expect(placeOf(play(twoSigners(), second(refusal)))).toMatchObject({ standing: 'declined', reminded: [] });
  });
});

describe('a new text that must be signed', () => {
  const publishes = asked(OCTOBER, {
    type: 'PublishText',
    versions: [{ participantId: gent, textVersionId: 'new' as TextVersionId, needsSignature: true }],
    reasonTextId: reason,
  });

  it('is signed by whoever signed the old one; a replaced contact who read the old one does not make it new', () => {
    const dossier = play(launched(), agrees({ who: gent, at: OCTOBER }), publishes);
    expect(placeOf(dossier)).toMatchObject({ standing: 'mustConfirm', isAnswered: false });
    const replaced = play(
      play(launched(), agrees({ who: gent, at: OCTOBER })),
      asked(OCTOBER, {
        type: 'ReplaceContact',
        participantId: gent,
        contactId: contactId(gent),
        replacement: {
          ...{ contactId: contactId(ronse, 2), slot: 1, linkId: linkId(ronse, 2) },
          textVersionId: 'version-gent' as TextVersionId,
        },
      }),
      publishes,
    );
    expect(placeOf(replaced)).toMatchObject({
      standing: 'mustConfirm',
      reminded: [contactId(gent, 2), contactId(ronse, 2)],
    });
  });
});

describe('a yes that must be ratified', () => {
  const ratified = (ratification: NonNullable<SignOffRoundRule['ratification']>): Dossier => {
    const steps = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, ratification } : step));
    return play(launched({ call: { ...call, steps } }), says(agreement));
  };

  it('counts before its ratification only where the call says so', () => {
    expect(placeOf(ratified('countsBefore'))).toMatchObject({ standing: 'ratificationOpen', isCounted: true });
    expect(placeOf(ratified('countsAfter'))).toMatchObject({ standing: 'ratificationOpen', isCounted: false });
    expect(placeOf(play(ratified('countsBefore'), says(refusal, 'no'))).isCounted).toBe(false);
  });
});
