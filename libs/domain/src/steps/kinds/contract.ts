import type { Dossier, Participant } from '../../dossier/dossier';
import { activeParticipants, roundOf } from '../../dossier/lookups';
import type { ParticipantId } from '../../primitives/ids';
import type { Standing } from '../../sign-off/standing';
import { isOnlooker, standingOf } from '../../sign-off/standing';
import { stepKind } from '../step-kind';

interface Signature {
  readonly party: string;
  readonly on: string;
}

const { act, kind } = stepKind({
  /** Parties that sign beside the participants: `funder`, `lead-body`, a partner. */
  parties: { type: 'names' },
  doParticipantsSign: { type: 'yes' },
}).holding({ signatures: [] as readonly Signature[] });

function isSignedByAll(
  signatures: readonly Signature[],
  settings: { readonly parties: readonly string[]; readonly doParticipantsSign: boolean },
  dossier: Dossier,
): boolean {
  const expected = activeParticipants(dossier).filter((one) => !isOnlooker(one) && !hasRefused(dossier, one));
  const participants = settings.doParticipantsSign ? expected.map(({ id }) => id as string) : [];
  return [...settings.parties, ...participants].every((party) => signatures.some((one) => one.party === party));
}

function looksOn({ participants }: Dossier, participantId: string): boolean {
  const participant = participants[participantId as ParticipantId];
  return participant !== undefined && isOnlooker(participant);
}

const REFUSALS: readonly Standing[] = ['declined', 'withdrawn', 'ratificationRefused'];

/** Whoever refused in the round before is not waited for; it can still sign when it comes round. Source: `domain.md` 2.10. */
function hasRefused(dossier: Dossier, participant: Participant): boolean {
  const round = roundOf(dossier);
  return round !== null && REFUSALS.includes(standingOf(participant, round));
}

/**
 * An agreement that several parties sign, each on its own day, maybe long after the work began.
 *
 * Partners that never sign a declaration sign it too; who advises or looks on does not. Who withdraws or is dropped is
 * waited for no longer: then it is concluded by hand, on the day on which that was clear.
 * A signed one can be ended, and the dossier stops unless the call says otherwise.
 *
 * Source: `domain.md` 2.0.7 step 6, 2.4 step 8 (more than a year after the start), 2.6 step 2 (either side may end it at
 * any time), 4.1 contract signing.
 */
export const contract = kind({
  beginsAnew: true,
  ends: [
    { id: 'signed' },
    { id: 'notConcluded', isRefusal: true },
    { id: 'ended', isRefusal: true, follows: 'signed' },
  ],
  acts: {
    sign: act(
      {
        on: { type: 'day' },
        participant: { type: 'participant', isOptional: true },
        party: { type: 'name', listedIn: 'parties', isOptional: true },
        file: { type: 'file', isOptional: true },
      },
      {
        items: ({ settings }) => settings.parties,
        refuses: ({ participant, party }, { data, settings, dossier }) => {
          const isAsked =
            participant === null
              ? settings.parties.includes(party ?? '')
              : settings.doParticipantsSign && !looksOn(dossier, participant);
          if (!isAsked || (participant !== null && party !== null)) return 'notAsked';
          return data.signatures.some((one) => one.party === (participant ?? party)) ? 'alreadyThere' : null;
        },
        apply: ({ on, participant, party }, { data, settings, dossier }) => {
          const signatures = [...data.signatures, { party: participant ?? party ?? '', on }];
          return {
            data: { signatures },
            ...(isSignedByAll(signatures, settings, dossier) && { outcome: 'signed' }),
          };
        },
      },
    ),
    conclude: act(
      { on: { type: 'day' } },
      {
        isPossible: ({ data: { signatures }, settings, dossier }) =>
          signatures.length > 0 && isSignedByAll(signatures, settings, dossier),
        apply: (_, { data }) => ({ data, outcome: 'signed' }),
      },
    ),
    breakOff: act(
      { on: { type: 'day' }, reason: { type: 'text' } },
      { apply: (_, { data }) => ({ data, outcome: 'notConcluded' }) },
    ),
    end: act(
      { on: { type: 'day' }, reason: { type: 'text' }, file: { type: 'file', isOptional: true } },
      { after: 'signed', apply: (_, { data }) => ({ data, outcome: 'ended' }) },
    ),
  },
});
