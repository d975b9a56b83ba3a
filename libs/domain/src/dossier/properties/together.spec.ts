import fc from 'fast-check';
import type { DossierCommand, LaunchDossier, OfficeCode, ReceivedAnswer, SignatureRule } from '../../index';
import { addMinutes, contactsToRemind, isCounted, roundOf } from '../../index';
import {
  aalst,
  agreement,
  ALL_MANDATES,
  call,
  conditional,
  coordinator,
  gent,
  launch,
  municipality,
  reason,
  received,
  refusal,
} from '../dossier.fixtures';
import { lawsOf } from './law.fixtures';
import { after, born, journalOf } from './life.fixtures';
import type { Life } from './life.fixtures';
import { HandsUp } from './together-witness.fixtures';

const law = lawsOf('signing together', process, it);

const OF: readonly OfficeCode[] = ['mayor', 'alderman', 'director'];
const PEOPLE = 4;

const needed = fc.constantFrom(1, 2, 3);
const less = { ...agreement, mandates: { ...ALL_MANDATES, draft: false } } as ReceivedAnswer['reply'];
/** Somebody of the unit speaks, mostly in an office that is asked; or the coordinator decides on the first open condition. */
const turn = fc.record({
  nth: fc.integer({ min: 1, max: PEOPLE }),
  office: fc.constantFrom<OfficeCode | null>('mayor', 'alderman', 'director', 'chair', null),
  reply: fc.constantFrom(agreement, agreement, refusal, conditional, less),
  judges: fc.constantFrom<boolean | null>(null, null, null, true, false),
});
type Turn = typeof turn extends fc.Arbitrary<infer One> ? One : never;

function launchOf(rule: SignatureRule): LaunchDossier {
  const steps = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, signatures: [rule] } : step));
  const participants = [municipality(gent, 30_000, PEOPLE), municipality(aalst, 35_000)];
  return { ...launch, call: { ...call, steps }, participants };
}

function commandOf(life: Life, { nth, office, reply, judges }: Turn, place: number): DossierCommand {
  const at = addMinutes(life.now, 60);
  if (judges === null) {
    const said = office === null ? reply : ({ ...reply, office } as ReceivedAnswer['reply']);
    return {
      type: 'ApplyAnswers',
      at,
      answers: [received(gent, { row: `row-${String(place)}`, at, nth, reply: said })],
    };
  }
  const open = life.dossier.participants[gent]?.slots[1].answers.find(({ condition }) => condition === 'open');
  const about = { participantId: gent, rowId: open?.rowId ?? ('none' as never), reasonTextId: reason };
  return {
    type: 'DecideCondition',
    at,
    by: coordinator,
    commandId: `judge-${String(place)}`,
    ...about,
    isAccepted: judges,
  };
}

function lived(rule: SignatureRule, turns: readonly Turn[]): { readonly life: Life; readonly hands: HandsUp } {
  const life = turns.reduce((soFar, one, place) => after(soFar, commandOf(soFar, one, place)), born(launchOf(rule)));
  return { life, hands: HandsUp.of(rule, gent, journalOf(life)) };
}

describe('laws of signing together', () => {
  law(
    'whatever a group said in whatever order, its signature counts exactly when enough offices agree on the same, unconditionally',
    fc.property(needed, fc.array(turn, { maxLength: 12 }), (count, turns) => {
      const rule = { of: OF, needed: count };
      const { life, hands } = lived(rule, turns);
      const participant = life.dossier.participants[gent];
      const round = roundOf(life.dossier);
      if (participant === undefined || round === null) throw new Error('Gent takes part.');
      expect(isCounted(participant, round)).toBe(hands.counts(['draft', 'file']));
    }),
  );

  law(
    'those are reminded whose word is missing, until the signature is given, out of reach or disputed',
    fc.property(needed, fc.array(turn, { maxLength: 12 }), (count, turns) => {
      const { life, hands } = lived({ of: OF, needed: count }, turns);
      const participant = life.dossier.participants[gent];
      const round = roundOf(life.dossier);
      if (participant === undefined || round === null) throw new Error('Gent takes part.');
      const reminded = contactsToRemind(participant, round, life.now).map(({ linkId }) => linkId as string);
      const unheard = participant.contacts.map(({ linkId }) => linkId as string).filter((link) => !hands.isHeard(link));
      expect(reminded).toEqual(hands.isSettled() ? [] : unheard);
    }),
  );
});
