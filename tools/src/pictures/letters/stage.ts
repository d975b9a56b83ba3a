import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import type {
  BodyId,
  CoordinatorCommand,
  Dossier,
  DossierCommand,
  DossierEvent,
  DossierId,
  Instant,
  LaunchDossier,
  LinkId,
  NewContact,
  NewParticipant,
  ParticipantId,
  ReceivedAnswer,
  RowId,
  TextId,
  TextVersionId,
  UnitId,
  UserId,
  ContactId,
} from '@penhouder/domain';
import { blankDossier, decide, evolve, planDossier, planRequestOf } from '@penhouder/domain';
import type { Call } from './call';
import { call } from './call';
import type { UnitKey, WordsKey } from './people';

// The course of a dossier, step by step, as the core has it: what the pictures of mails are made from.

export const calendar = workingCalendar(seedClosedDays(2015, 2040));
export const LAUNCHED = '2019-09-16T08:00:00.000Z' as Instant;
/** A Thursday noon, six working days before the due day. */
export const NOON = '2019-12-05T11:00:00.000Z' as Instant;

export const unit = (key: UnitKey): ParticipantId => key as string as ParticipantId;
export const contactOf = (key: string): ContactId => `contact-${key}` as ContactId;
export const words = (key: WordsKey): TextId => key as string as TextId;
const COORDINATOR = 'coordinator' as UserId;

/** A state of a dossier with the call that it runs under. */
export interface Stage {
  readonly call: Call;
  readonly dossier: Dossier;
}

const INHABITANTS: Readonly<Record<string, number>> = {
  katelijne: 21_027,
  tongeren: 42_012,
  heist: 43_055,
  voeren: 4_293,
};

/** One participant; `others` are contacts beside its own. */
function participant(id: UnitKey, others: readonly NewContact[] = []): NewParticipant {
  return {
    id: unit(id),
    unitId: `unit-${id}` as UnitId,
    figures: { inhabitants: INHABITANTS[id] ?? 64_082 },
    tags: [],
    contacts: [person(id), ...others],
  };
}

/** The four who take part; the first of them asks these people too. */
export function everybody(...others: readonly NewContact[]): readonly NewParticipant[] {
  return [participant('katelijne', others), participant('tongeren'), participant('heist'), participant('voeren')];
}

/** Somebody with a link of their own; `nth` is the signature for which they are asked. */
export function person(key: string, slot: 1 | 2 = 1): NewContact {
  return {
    contactId: contactOf(key),
    slot,
    linkId: `link-${key}` as LinkId,
    textVersionId: 'version-1' as TextVersionId,
  };
}

/** Launched, and not planned yet: the plan is what invites. */
export function launching(under: Call = call, change: Partial<LaunchDossier> = {}, at = LAUNCHED): Stage {
  const launch: DossierCommand = {
    type: 'LaunchDossier',
    at,
    by: COORDINATOR,
    kind: 'real',
    bodyId: 'body' as BodyId,
    coApplicantIds: [],
    call: under.rules,
    participants: everybody(),
    ...change,
  };
  const { events, dossier } = caused({ call: under, dossier: blankDossier('dossier' as DossierId) }, launch);
  return { call: under, dossier: events.reduce((_, one) => one.dossier, dossier) };
}

/** A running dossier, everybody invited. Planned once for each call: nearly every mail begins from it. */
export function running(under: Call = call, change: Partial<LaunchDossier> = {}): Stage {
  const known = Object.keys(change).length === 0 ? begun.get(under) : undefined;
  const stage = known ?? planned(launching(under, change), LAUNCHED);
  if (Object.keys(change).length === 0) begun.set(under, stage);
  return stage;
}

const begun = new Map<Call, Stage>();

/** The command that adopts the plan that the dossier asks for. */
export function planOf({ dossier }: Stage, at = LAUNCHED): DossierCommand {
  return { type: 'AdoptPlan', at, plan: planDossier(planRequestOf(dossier, at), calendar) };
}

function planned(stage: Stage, at: Instant): Stage {
  return stage.dossier.planNeeded === null ? stage : after(stage, planOf(stage, at));
}

/** What one command leads to: its events, and those of the plan that it asks for, each with the dossier after it. */
export function course(stage: Stage, command: DossierCommand): readonly Happened[] {
  const { events, dossier } = caused(stage, command);
  if (dossier.planNeeded === null || command.type === 'LaunchDossier') return events;
  return [...events, ...caused({ ...stage, dossier }, planOf({ ...stage, dossier }, command.at)).events];
}

interface Happened {
  readonly event: DossierEvent;
  readonly dossier: Dossier;
}

function caused({ dossier }: Stage, command: DossierCommand): { events: Happened[]; dossier: Dossier } {
  const decision = decide(command, dossier);
  if (!decision.accepted) throw new Error(`${command.type} refused: ${JSON.stringify(decision.rejection)}`);
  let state = dossier;
  const events = decision.events.map((event) => {
    state = evolve(state, event);
    return { event, dossier: state };
  });
  return { events, dossier: state };
}

/** The stage after commands, each of which must be accepted. */
export function after(stage: Stage, ...commands: readonly DossierCommand[]): Stage {
  return commands.reduce((one, command) => {
    const dossier = course(one, command).at(-1)?.dossier ?? one.dossier;
    return { ...one, dossier };
  }, stage);
}

type Asked = CoordinatorCommand extends infer One
  ? One extends unknown
    ? Omit<One, 'commandId' | 'by'>
    : never
  : never;

/** A command of the coordinator. */
export function asks(command: Asked, at: string = NOON): DossierCommand {
  return { commandId: `${command.type}-${at}`, by: COORDINATOR, at: at as Instant, ...command };
}

export function reach(at: string): DossierCommand {
  return { type: 'ReachInstant', at: at as Instant };
}

interface Said {
  readonly who?: UnitKey;
  readonly by?: string;
  readonly row?: string;
  readonly at?: string;
  readonly slot?: 1 | 2;
}

/** One answer through a link; the first participant's contact says it, unless told otherwise. */
export function says(
  reply: ReceivedAnswer['reply'],
  { who = 'katelijne', by, row, at, slot = 1 }: Said = {},
): DossierCommand {
  const when = (at ?? NOON) as Instant;
  const key = by ?? who;
  const answer: ReceivedAnswer = {
    rowId: (row ?? `row-${key}`) as RowId,
    participantId: unit(who),
    slot,
    linkId: `link-${key}` as LinkId,
    contactId: contactOf(key),
    enteredBy: null,
    textVersionId: 'version-1' as TextVersionId,
    receivedAt: when,
    reply,
  };
  return { type: 'ApplyAnswers', at: when, answers: [answer] };
}
