import {
  asksOf,
  blankDossier,
  decide,
  evolve,
  roundOf,
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
  type ReceivedAnswer,
  type RowId,
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
    slotsOf(round).flatMap((slot): ReceivedAnswer[] => {
      const contact = participant.contacts.find((one) => one.slot === slot) ?? participant.contacts[0];
      if (contact === undefined) return [];
      const { linkId, contactId, textVersionId } = contact;
      const values = someValues(asksOf(round, slot));
      const reply = { kind: 'decision', decision: 'agree', mandates, values, textId: null } as const;
      const rowId = `${participant.id}:${String(slot)}` as RowId;
      return [
        {
          rowId,
          participantId: participant.id,
          slot,
          linkId,
          contactId,
          enteredBy: null,
          textVersionId,
          receivedAt: at,
          reply,
        },
      ];
    }),
  );
  return play({ dossier, events }, { type: 'ApplyAnswers', at, answers })?.dossier ?? dossier;
}

function play(before: SimulatedDossier, command: DossierCommand): SimulatedDossier | null {
  const decision = decide(command, before.dossier);
  return decision.accepted ? decision.events.reduce(happen, before) : null;
}

function happen({ dossier, events }: SimulatedDossier, event: DossierEvent): SimulatedDossier {
  const after = evolve(dossier, event);
  return { dossier: after, events: [...events, { sequence: after.version, event, after }] };
}
