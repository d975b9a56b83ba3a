import type { OfficeCode } from '../calls/offices';
import type { Participant, Proof } from '../dossier/participant';
import {
  agreement,
  asked,
  answers,
  call,
  gent,
  instant,
  launched,
  day,
  municipality,
  play,
  received,
  SUBMISSION,
} from '../dossier/dossier.fixtures';
import { roundOf } from '../dossier/lookups';
import type { SignOffRoundRule } from '../calls/step-rules';
import { participantTasks } from '../read-models/participant-tasks';
import { submissionConditions } from '../steps/submission';
import { isMandateEnded } from './mandate-end';

const AT = '2019-10-01T09:00:00.000Z';
const steps = call.steps.map((step) =>
  step.kind === 'sign-off-round'
    ? { ...step, signatures: [{ of: ['mayor', 'director'] as readonly OfficeCode[], needed: 1 }] }
    : step,
);
const dossier = (office: OfficeCode, inOfficeUntil?: string) =>
  play(
    launched({ call: { ...call, steps }, participants: [municipality(gent, 30_000)] }),
    answers(AT, received(gent, { row: 'row', at: AT, reply: saidBy(office, inOfficeUntil) })),
  );

const saidBy = (office: OfficeCode, until?: string): typeof agreement =>
  ({ ...agreement, office, ...(until !== undefined && { inOfficeUntil: day(until) }) }) as typeof agreement;

/** Gent as it stands when this office signed at that moment and its organ decided on that day. */
function signed(
  office: OfficeCode,
  at: string,
  decidedOn: string | null,
): { gent: Participant; round: SignOffRoundRule } {
  const state = dossier(office);
  const one = state.participants[gent];
  const round = roundOf(state);
  const [answer] = one?.slots[1].answers ?? [];
  if (one === undefined || round === null || answer === undefined) throw new Error('Gent signed.');
  const proof: Proof | null =
    decidedOn === null ? null : { decidedOn: day(decidedOn), provedOn: null, signedOn: null, fileId: null };
  const aftermath = {
    withdrawnOn: null,
    annulledOn: null,
    ratification: null,
    mustSign: null,
    isFunderToBeTold: false,
  };
  const slots = { ...one.slots, 1: { answers: [{ ...answer, receivedAt: instant(at) }] } };
  return { gent: { ...one, slots, aftermath: { ...aftermath, proof } }, round };
}

describe('the change of legislature', () => {
  // Councils were installed between 2 and 6 December 2024; those of the elections of 2018 in January 2019.
  test.each([
    ['a mayor who signed before it, of what was decided after it', 'mayor', '2024-11-20', '2024-12-10', true],
    ['the last and the first day that are certain', 'mayor', '2024-12-01', '2024-12-07', true],
    ['decided while councils were being installed: the old one or the new', 'mayor', '2024-12-01', '2024-12-06', false],
    [
      'signed while councils were being installed: the old mayor or the new',
      'mayor',
      '2024-12-02',
      '2024-12-10',
      false,
    ],
    ['decided before it, signed before it: it stays valid', 'mayor', '2024-11-20', '2024-11-29', false],
    ['the new mayor, in December, of what was decided in January', 'mayor', '2024-12-10', '2025-01-13', false],
    ['signed by the new mayor afterwards', 'mayor', '2025-01-14', '2025-01-13', false],
    ['a director stays in office', 'director', '2024-11-20', '2025-01-13', false],
    ['nobody knows yet when it was decided', 'mayor', '2024-11-20', null, false],
    ['in December of 2030 again', 'mayor', '2030-11-29', '2030-12-09', true],
    ['two changes later', 'mayor', '2024-11-20', '2031-02-03', true],
    ['in January of 2019', 'mayor', '2018-12-20', '2019-01-14', true],
    ['not in December of 2018', 'mayor', '2018-11-20', '2018-12-17', false],
  ] as const)('%s', (...row) => {
    const [, office, on, decidedOn, expected] = row;
    const { gent: one, round } = signed(office, `${on}T10:00:00.000Z`, decidedOn);
    expect(isMandateEnded(one, round)).toBe(expected);
    const kinds = participantTasks(dossier(office), one).map(({ kind }) => kind);
    expect(kinds.includes('mandateEnded')).toBe(expected);
  });

  test.each([
    ['2024-12-10', true],
    ['2025-01-02', false],
  ])('comes with the new year in a unit that merged then: its old mayor signs until it does (%s)', (on, expected) => {
    const { gent: one, round } = signed('mayor', `${on}T10:00:00.000Z`, '2025-01-13');
    const slots = {
      ...one.slots,
      1: { answers: one.slots[1].answers.map((said) => ({ ...said, isInherited: true as const })) },
    };
    expect(isMandateEnded({ ...one, slots }, round)).toBe(expected);
  });
});

describe('a mandate that ends on the day that its holder said', () => {
  const proved = (state: ReturnType<typeof dossier>, decidedOn: string) =>
    play(
      state,
      asked('2019-11-20T09:00:00.000Z', {
        type: 'RecordProof',
        participantId: gent,
        proof: { decidedOn: day(decidedOn), provedOn: null, signedOn: null, fileId: null },
      }),
    );
  const tasks = (state: ReturnType<typeof dossier>) => {
    const one = state.participants[gent];
    if (one === undefined) throw new Error('Gent takes part.');
    return participantTasks(state, one).map(({ kind }) => kind);
  };
  const conditions = (state: ReturnType<typeof dossier>) => submissionConditions(state, SUBMISSION);

  test.each([
    ['a day after it', '2019-10-31', '2019-11-01', true],
    ['on its last day', '2019-10-31', '2019-10-31', false],
    ['long before it', '2019-10-31', '2019-10-01', false],
  ])('what was decided %s', (...row) => {
    const [, until, decidedOn, isEnded] = row;
    for (const office of ['mayor', 'director'] as const) {
      const state = proved(dossier(office, until), decidedOn);
      expect(tasks(state).includes('mandateEnded')).toBe(isEnded);
      const unmet = conditions(state);
      expect(unmet.some(({ kind }) => kind === 'mandate')).toBe(isEnded);
    }
  });

  test('says nothing while nobody knows when the organ decided', () => {
    expect(tasks(dossier('mayor', '2019-10-31'))).not.toContain('mandateEnded');
    expect(conditions(dossier('mayor', '2019-10-31'))).not.toContainEqual({ kind: 'mandate', participantId: gent });
  });

  test('outranks the change of legislature: whoever was elected again says so', () => {
    const state = dossier('mayor', '2030-12-31');
    const kept = state.participants[gent]?.slots[1].answers[0];
    expect(kept?.inOfficeUntil).toBe('2030-12-31');
    const later = { ...kept, receivedAt: instant('2024-11-20T10:00:00.000Z') };
    const { gent: one, round } = signed('mayor', '2024-11-20T10:00:00.000Z', '2025-01-13');
    const again = { ...one, slots: { ...one.slots, 1: { answers: [later as (typeof one.slots)[1]['answers'][0]] } } };
    expect([isMandateEnded(one, round), isMandateEnded(again, round)]).toEqual([true, false]);
  });

  test('holds up the filing until a new holder signs or a reason is given', () => {
    const state = proved(dossier('mayor', '2019-10-31'), '2019-11-15');
    const next = received(gent, { row: 'next', at: '2019-11-21T09:00:00.000Z', reply: saidBy('mayor', '2024-12-31') });
    const mended = play(state, answers('2019-11-21T09:00:00.000Z', next));
    expect(conditions(state)).toContainEqual({ kind: 'mandate', participantId: gent });
    expect(conditions(mended)).not.toContainEqual({ kind: 'mandate', participantId: gent });
  });
});
