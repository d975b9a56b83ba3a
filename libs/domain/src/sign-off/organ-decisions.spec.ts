import type { OfficeCode } from '../calls/offices';
import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agreement,
  answers,
  asked,
  boardApproves,
  call,
  contactId,
  day,
  eventsOf,
  files,
  gent,
  instant,
  launched,
  municipality,
  planned,
  play,
  reason,
  received,
  rejectionOf,
  ronse,
  SUBMISSION,
  typesOf,
} from '../dossier/dossier.fixtures';
import type { OrganCode } from '../calls/step-rules';
import type { RowId } from '../primitives/ids';
import { participantTasks } from '../read-models/participant-tasks';
import { submissionConditions } from '../steps/submission';

const SIGNED = '2019-10-01T09:00:00.000Z';
const LATER = '2019-12-02T09:00:00.000Z';
const steps = call.steps.map((step) =>
  step.kind === 'sign-off-round'
    ? { ...step, slots: 2 as const, signatures: [signers('mayor', 'chair'), signers('director')] }
    : step,
);

function signers(...of: readonly OfficeCode[]) {
  return { of, needed: 1 };
}

interface Signing {
  readonly row?: string;
  readonly at?: string;
  readonly until?: string;
}

const signs = (office: OfficeCode, { row = office, at = SIGNED, until }: Signing = {}): DossierCommand => {
  const reply = { ...agreement, office, ...(until !== undefined && { inOfficeUntil: day(until) }) } as typeof agreement;
  const slot = office === 'director' ? 2 : 1;
  return answers(at, { ...received(gent, { row, at, nth: slot, reply }), slot });
};

interface Given {
  readonly on: string;
  readonly at?: string;
}

/** What Gent says by its own link of the decision behind one of its answers. */
const decided = (decides: string, organ: OrganCode, { on, at = LATER }: Given): DossierCommand => ({
  type: 'ApplyAnswers',
  at: instant(at),
  answers: [
    {
      rowId: `${decides}-${organ}-${on}` as RowId,
      participantId: gent,
      slot: decides === 'director' ? 2 : 1,
      contactId: contactId(gent),
      receivedAt: instant(at),
      decides: decides as RowId,
      organ,
      on: day(on),
    },
  ],
});

const noted = (on: string, at: string): DossierCommand => {
  const proof = { decidedOn: day(on), provedOn: null, signedOn: null, fileId: null };
  return asked(at, { type: 'RecordProof', participantId: gent, proof });
};

/** Gent as these signed for it. */
const gentSigned = (...signing: readonly DossierCommand[]): Dossier =>
  play(launched({ call: { ...call, steps }, participants: [municipality(gent, 30_000, 2)] }), ...signing);

/** What stands in the way of filing, and what the coordinator is asked, about mandates and organs. */
function reported(dossier: Dossier) {
  const one = dossier.participants[gent];
  if (one === undefined) throw new Error('Gent takes part.');
  const unmet = submissionConditions(dossier, SUBMISSION).map(({ kind }) => kind);
  const tasks = participantTasks(dossier, one).map(({ kind }) => kind);
  const both = [
    ['mandate', 'mandateEnded'],
    ['organ', 'organUnfit'],
  ] as const;
  return both
    .filter(([kind, task]) => {
      expect([kind, unmet.includes(kind)]).toEqual([kind, tasks.includes(task)]);
      return unmet.includes(kind);
    })
    .map(([kind]) => kind);
}

describe('a mandate that ends between signing and submission, with only what the municipality says', () => {
  test.each([
    ['a day after it', '2019-11-01', ['mandate']],
    ['on its last day', '2019-10-31', []],
  ])('the organ decided %s', (...row) => {
    const [, on, expected] = row;
    const state = gentSigned(
      signs('mayor', { until: '2019-10-31' }),
      signs('director'),
      decided('mayor', 'cbs', { on }),
    );
    expect(reported(state)).toEqual(expected);
  });

  test('the file cannot be declared ready, and goes only with a reason, which it carries', () => {
    const signed = gentSigned(signs('mayor', { until: '2019-10-31' }), signs('director'));
    const approved = play(signed, boardApproves('2019-11-20T18:00:00.000Z'));
    const state = play(approved, decided('mayor', 'cbs', { on: '2019-11-15' }));
    const mandate = { kind: 'mandate', participantId: gent };
    const ready = asked(LATER, { type: 'DeclareReady', stepId: SUBMISSION });
    expect(rejectionOf(approved, ready)).toBeNull();
    expect(rejectionOf(state, ready)).toEqual({ code: 'ConditionsNotMet', conditions: [mandate] });
    expect(rejectionOf(state, files(LATER))).toEqual({ code: 'ConditionsNotMet', conditions: [mandate] });
    expect(eventsOf(state, files(LATER, true))).toContainEqual(expect.objectContaining({ despite: [mandate] }));
  });

  test('a file that was ready is not, once the municipality says it', () => {
    const ready = play(
      gentSigned(signs('mayor', { until: '2019-10-31' }), signs('director'), boardApproves('2019-11-20T18:00:00.000Z')),
      asked('2019-11-21T09:00:00.000Z', { type: 'DeclareReady', stepId: SUBMISSION }),
    );
    const given = decided('mayor', 'cbs', { on: '2019-11-15' });
    expect(typesOf(eventsOf(ready, given))).toEqual(['OrganDecided', 'ReadyRevoked']);
  });

  test('is seen of a mayor who said no day, when new councils came in between', () => {
    const at = '2024-11-20T10:00:00.000Z';
    const open = { ...call, steps, closing: { ...call.closing, on: day('2025-02-14') } };
    const one = launched({ call: open, participants: [municipality(gent, 30_000, 2)] });
    const state = play(one, signs('mayor', { at }), signs('director', { at }));
    const on = (decidedOn: string) =>
      reported(play(state, decided('mayor', 'cbs', { on: decidedOn, at: '2025-01-20T09:00:00.000Z' })));
    expect(on('2024-11-25')).toEqual([]);
    expect(on('2024-12-10')).toEqual(['mandate']);
  });

  test('is seen when the other signatory gave the decision', () => {
    const state = gentSigned(signs('mayor', { until: '2019-10-31' }), signs('director'));
    expect(reported(play(state, decided('director', 'cbs', { on: '2019-11-15' })))).toEqual(['mandate']);
  });
});

describe('an organ for which the office that signed cannot stand', () => {
  test.each([
    ['mayor', 'gr', ['organ']],
    ['mayor', 'cbs', []],
    ['chair', 'cbs', ['organ']],
    ['chair', 'gr', []],
    ['director', 'gr', []],
  ] as const)('%s, decided by %s', (...row) => {
    const [office, organ, expected] = row;
    const all = office === 'director' ? [signs('mayor'), signs('director')] : [signs(office), signs('director')];
    expect(reported(gentSigned(...all, decided(office, organ, { on: '2019-09-30' })))).toEqual(expected);
  });

  test('is mended by whoever can, or by the organ that really decided', () => {
    const wrong = gentSigned(signs('mayor'), signs('director'), decided('mayor', 'gr', { on: '2019-09-30' }));
    const chair = signs('chair', { row: 'next', at: LATER });
    expect(reported(wrong)).toEqual(['organ']);
    expect(reported(play(wrong, chair))).toEqual([]);
    expect(reported(play(wrong, decided('mayor', 'cbs', { on: '2019-09-30' })))).toEqual([]);
  });

  test('cannot be compared where the call asks no office', () => {
    const state = play(
      launched({ participants: [municipality(gent, 30_000)] }),
      answers(SIGNED, received(gent, { row: 'mayor', at: SIGNED, reply: agreement })),
      decided('mayor', 'gr', { on: '2019-09-30' }),
    );
    expect(reported(state)).toEqual([]);
  });
});

describe('what was said of the decision', () => {
  const ending = signs('mayor', { until: '2019-10-31' });

  test('comes once, however often it is delivered', () => {
    const given = decided('mayor', 'cbs', { on: '2019-11-15' });
    const state = gentSigned(ending, signs('director'));
    expect(typesOf(eventsOf(state, given))).toEqual(['OrganDecided']);
    expect(eventsOf(play(state, given), given)).toEqual([]);
  });

  test('last counts, by the municipality or by the coordinator', () => {
    const state = gentSigned(ending, signs('director'), decided('mayor', 'cbs', { on: '2019-11-15' }));
    const proved = play(state, noted('2019-10-30', '2019-12-03T09:00:00.000Z'));
    const again = decided('mayor', 'cbs', { on: '2019-11-04', at: '2019-12-04T09:00:00.000Z' });
    expect([state, proved, play(proved, again)].map(reported)).toEqual([['mandate'], [], ['mandate']]);
  });

  test('stays when the other signatory answers later, or when the same answer is given again', () => {
    const given = decided('mayor', 'cbs', { on: '2019-11-15' });
    expect(reported(gentSigned(ending, given, signs('director', { at: LATER })))).toEqual(['mandate']);
    const again = signs('mayor', { row: 'again', at: LATER, until: '2019-10-31' });
    expect(reported(gentSigned(ending, signs('director'), given, again))).toEqual(['mandate']);
  });

  test('goes with the answers that were annulled', () => {
    const given = decided('mayor', 'cbs', { on: '2019-11-15' });
    const at = '2019-12-03T09:00:00.000Z';
    const annulled = play(
      gentSigned(ending, signs('director'), given),
      asked(at, { type: 'AnnulSignOff', participantId: gent, on: day('2019-12-03'), reasonTextId: reason }),
    );
    const again = [signs('mayor', { row: 'new', at, until: '2019-10-31' }), signs('director', { row: 'other', at })];
    expect(reported(play(annulled, ...again))).toEqual([]);
  });

  test('goes over with the answer when units merge', () => {
    const agreedUntil = { ...agreement, inOfficeUntil: day('2019-10-31') } as typeof agreement;
    const at = '2019-12-03T09:00:00.000Z';
    const both = play(
      launched({ participants: [municipality(gent, 30_000), municipality(aalst, 25_000)] }),
      ...[gent, aalst].map((who) =>
        answers(SIGNED, received(who, { row: `row-${who}`, at: SIGNED, reply: agreedUntil })),
      ),
      decided('row-gent', 'cbs', { on: '2019-11-15' }),
    );
    const merged = play(
      both,
      asked(at, {
        type: 'ChangeUnits',
        changeId: 'merger',
        on: day('2019-12-03'),
        successions: [{ from: [gent, aalst], to: municipality(ronse, 55_000) }],
        reasonTextId: reason,
      }),
    );
    const mandate = { kind: 'mandate', participantId: ronse };
    expect(submissionConditions(planned(merged, instant(at)), SUBMISSION)).toContainEqual(mandate);
  });
});
