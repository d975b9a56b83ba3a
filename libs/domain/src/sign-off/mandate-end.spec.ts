import type { OfficeCode } from '../calls/offices';
import type { Participant, Proof } from '../dossier/participant';
import {
  agreement,
  answers,
  call,
  gent,
  instant,
  launched,
  day,
  municipality,
  play,
  received,
} from '../dossier/dossier.fixtures';
import { roundOf } from '../dossier/lookups';
import type { SignOffRoundRule } from '../calls/step-rules';
import { participantTasks } from '../read-models/participant-tasks';
import { isMandateEnded } from './mandate-end';

const AT = '2019-10-01T09:00:00.000Z';
const steps = call.steps.map((step) =>
  step.kind === 'sign-off-round'
    ? { ...step, signatures: [{ of: ['mayor', 'director'] as readonly OfficeCode[], needed: 1 }] }
    : step,
);
const dossier = (office: OfficeCode) =>
  play(
    launched({ call: { ...call, steps }, participants: [municipality(gent, 30_000)] }),
    answers(AT, received(gent, { row: 'row', at: AT, reply: { ...agreement, office } as typeof agreement })),
  );

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

describe('the change of legislature of 1 January 2025', () => {
  test.each([
    ['a mayor who signed before it, of what was decided after it', 'mayor', '2024-12-20', '2025-01-13', true],
    ['the last and the first day', 'mayor', '2024-12-31', '2025-01-01', true],
    ['decided before it, signed before it: it stays valid', 'mayor', '2024-12-20', '2024-12-23', false],
    ['signed by the new mayor', 'mayor', '2025-01-14', '2025-01-13', false],
    ['a director stays in office', 'director', '2024-12-20', '2025-01-13', false],
    ['nobody knows yet when it was decided', 'mayor', '2024-12-20', null, false],
  ] as const)('%s', (...row) => {
    const [, office, on, decidedOn, expected] = row;
    const { gent: one, round } = signed(office, `${on}T10:00:00.000Z`, decidedOn);
    expect(isMandateEnded(one, round)).toBe(expected);
    const kinds = participantTasks(dossier(office), one).map(({ kind }) => kind);
    expect(kinds.includes('mandateEnded')).toBe(expected);
  });
});
