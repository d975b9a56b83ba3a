import {
  asksOf,
  blankDossier,
  decide,
  evolve,
  roundOf,
  signatureRuleOf,
  slotsOf,
  someValues,
  type Dossier,
  type DossierCommand,
  type DossierEvent,
  type DossierId,
  type Instant,
  type LaunchDossier,
  type NumberedEvent,
  type Plan,
  type Mandates,
  type Participant,
  type ReceivedAnswer,
  type RowId,
  type SignOffRoundRule,
  type Slot,
} from '@penhouder/domain';

/** A dossier as it would be right after its launch, with the events that made it. Nothing of it is kept. */
export interface SimulatedDossier {
  readonly dossier: Dossier;
  readonly events: readonly (NumberedEvent & { readonly after: Dossier })[];
}

/** Plays the launch and its plan. Null when the core refuses the launch: the preview then shows why. */
export function simulateLaunch(
  dossierId: DossierId,
  launch: LaunchDossier & { readonly at: Instant },
  plan: Plan,
): SimulatedDossier | null {
  const launched = play({ dossier: blankDossier(dossierId), events: [] }, launch);
  return launched === null ? null : play(launched, { type: 'AdoptPlan', at: launch.at, plan });
}

/** The same dossier once every participant has agreed and given every mandate: the most that it can become. */
export function whenAllAgree({ dossier, events }: SimulatedDossier): Dossier {
  const round = roundOf(dossier);
  const at = dossier.launchedAt;
  if (round === null || at === null) return dossier;
  const mandates = Object.fromEntries(round.mandates.map(({ id }) => [id, true]));
  const answers = Object.values(dossier.participants).flatMap((participant) =>
    slotsOf(round).flatMap((slot) => agreements(participant, slot, { round, mandates, at })),
  );
  return play({ dossier, events }, { type: 'ApplyAnswers', at, answers })?.dossier ?? dossier;
}

/** The agreement of one signatory, or of as many offices as the call asks for it. */
function agreements(
  participant: Participant,
  slot: Slot,
  { round, mandates, at }: { round: SignOffRoundRule; mandates: Mandates; at: Instant },
): readonly ReceivedAnswer[] {
  const contact = participant.contacts.find((one) => one.slot === slot) ?? participant.contacts[0];
  if (contact === undefined) return [];
  const { linkId, contactId, textVersionId } = contact;
  const rule = signatureRuleOf(round, slot);
  const offices = rule === null ? [null] : rule.of.slice(0, rule.needed);
  return offices.map((office) => ({
    rowId: [participant.id, slot, office ?? ''].join(':') as RowId,
    participantId: participant.id,
    slot,
    linkId: office === null ? linkId : null,
    contactId: office === null ? contactId : null,
    enteredBy: null,
    textVersionId,
    receivedAt: at,
    reply: {
      ...{ kind: 'decision', decision: 'agree', mandates, values: someValues(asksOf(round, slot)), textId: null },
      ...(office !== null && { office }),
    },
  }));
}

function play(before: SimulatedDossier, command: DossierCommand): SimulatedDossier | null {
  const decision = decide(command, before.dossier);
  return decision.accepted ? decision.events.reduce(happen, before) : null;
}

function happen({ dossier, events }: SimulatedDossier, event: DossierEvent): SimulatedDossier {
  const after = evolve(dossier, event);
  return { dossier: after, events: [...events, { sequence: after.version, event, after }] };
}
