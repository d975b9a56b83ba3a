import type { CompiledCall } from '@penhouder/call-definitions';
import {
  checkPlannedLaunch,
  earliestToday,
  instantOfMs,
  linkExpiryOf,
  meetingWindow,
  planDossier,
  planRequestOfLaunch,
  wallAt,
  type BodyId,
  type Instant,
  type LaunchDossier,
  type Participant,
  type Rejection,
  type Slot,
  type SubDossierProblem,
} from '@penhouder/domain';
import { subDossierTitle } from '@penhouder/letters';
import {
  callsAbove,
  findBody,
  findContacts,
  newestCallDefinition,
  newId,
  type CallDefinitionRow,
  type Connection,
  type ContactRow,
  type DossierRow,
  type NewDossier,
  type OrderedDossier,
} from '@penhouder/persistence';
import { bodyCalendar } from './body-calendar';
import { compiledCallOf } from './compiled-calls';
import { withMeetings } from './known-meetings';
import { newParticipant, type Joined } from './new-participant';
import { unitsForCall, type UnitForCall } from './units-for-call';

type Made = { readonly dossier: NewDossier } | { readonly problem: SubDossierProblem };

/** One that takes part in the dossier above, as the call below counts and asks it. */
interface Taker {
  readonly participant: Participant;
  readonly unit: UnitForCall;
  readonly contacts: readonly { readonly contact: ContactRow; readonly slot: Slot }[];
}

/** The dossier that an order stands for, or why it cannot be launched. Writes nothing. */
export async function subDossierOf(connection: Connection, order: OrderedDossier, above: DossierRow): Promise<Made> {
  const { bodyId } = above;
  const found = await callOf(connection, order, bodyId);
  if ('problem' in found) return found;
  const { row, call } = found;
  const takers = await takersOf(connection, order, { above, call });
  const [body, calendar] = await Promise.all([findBody(connection, bodyId), bodyCalendar(connection, bodyId)]);
  const problem = takerProblem(takers, order);
  if (problem !== null) return { problem };
  const joined = joinAll(takers, call, body?.name ?? '');
  const launch = launchOf(order, above, { call, joined });
  const plan = planDossier(planRequestOfLaunch(launch, order.dossierId, launch.at), calendar);
  const [refusal] = checkPlannedLaunch(launch, plan, launch.at);
  if (refusal !== undefined) return { problem: problemOf(refusal) };
  return {
    dossier: {
      dossierId: order.dossierId,
      title: subDossierTitle(
        call.wording,
        takers.map(({ unit }) => unit.name),
        order.key,
      ),
      callDefinitionId: row.id,
      launch,
      year: Number(wallAt(calendar, launch.at).date.slice(0, 4)),
      texts: joined.flatMap(({ texts }) => texts),
      linkExpiresAt: linkExpiryOf(plan) ?? launch.at,
      draftId: null,
    },
  };
}

type FoundCall =
  { readonly row: CallDefinitionRow; readonly call: CompiledCall } | { readonly problem: SubDossierProblem };

async function callOf(
  connection: Connection,
  { callCode: code, parentId }: OrderedDossier,
  bodyId: BodyId,
): Promise<FoundCall> {
  const row = await newestCallDefinition(connection, { bodyId, code });
  if (row === null) return { problem: 'callUnknown' };
  if ((await callsAbove(connection, parentId)).includes(code)) return { problem: 'callIsAbove' };
  const call = compiled(row);
  return call === null ? { problem: 'callNotValid' } : { row, call };
}

/** Null: a file that an earlier release accepted and this one does not. */
function compiled(row: CallDefinitionRow): CompiledCall | null {
  try {
    return compiledCallOf(row);
  } catch {
    return null;
  }
}

interface Around {
  readonly above: DossierRow;
  readonly call: CompiledCall;
}

async function takersOf(
  connection: Connection,
  order: OrderedDossier,
  { above, call }: Around,
): Promise<readonly Taker[]> {
  const participants = order.participants
    .flatMap((id) => above.state.participants[id] ?? [])
    .filter(({ isDropped }) => !isDropped);
  const contactIds = participants.flatMap(({ contacts }) => contacts.map(({ contactId }) => contactId));
  const unitIds = participants.map(({ unitId }) => unitId);
  const from = earliestToday(above.clockAt ?? instantOfMs(Date.now()));
  const window = meetingWindow(from, call.rules.closing?.on ?? null);
  const joining = { bodyId: above.bodyId, steps: call.rules.steps, window };
  const [units, contacts] = await Promise.all([
    unitsForCall(connection, unitIds, call).then((found) => withMeetings(connection, found, joining)),
    findContacts(connection, { bodyId: above.bodyId, contactIds }),
  ]);
  return participants.flatMap((participant) => {
    const unit = units.get(participant.unitId);
    return unit === undefined
      ? []
      : [{ participant, unit: asAbove(unit, participant, call), contacts: contactsOf(participant, contacts, call) }];
  });
}

/** What the reference data do not know of a unit, a figure or a kind that somebody gave it, it keeps from above. */
function asAbove(unit: UnitForCall, { figures, tags }: Participant, { participation }: CompiledCall): UnitForCall {
  const wanted = participation.figures.map(({ id }) => id);
  const known = Object.entries(figures).filter(([id]) => wanted.includes(id));
  const given = tags.filter((tag) => Object.hasOwn(participation.tags, tag) && participation.tags[tag]?.length === 0);
  return {
    ...unit,
    figures: { ...Object.fromEntries(known), ...unit.figures },
    tags: [...new Set([...unit.tags, ...given])],
  };
}

/** The contacts above that can still be written to; a call with one signatory asks the second one where there is no first. */
function contactsOf({ contacts }: Participant, rows: readonly ContactRow[], call: CompiledCall): Taker['contacts'] {
  const live = contacts
    .filter(({ isLive, isUnreachable, substituteOf }) => isLive && !isUnreachable && substituteOf === undefined)
    .flatMap(({ contactId, slot }) => {
      const contact = rows.find(({ id, isArchived }) => id === contactId && !isArchived);
      return contact === undefined ? [] : [{ contact, slot }];
    });
  if (slotsOf(call) === 2) return live;
  const first = live.filter(({ slot }) => slot === 1);
  return (first.length > 0 ? first : live).map(({ contact }) => ({ contact, slot: 1 }));
}

function slotsOf({ rules }: CompiledCall): 1 | 2 {
  return rules.steps.find((step) => step.kind === 'sign-off-round')?.slots ?? 1;
}

function takerProblem(takers: readonly Taker[], { participants }: OrderedDossier): SubDossierProblem | null {
  if (takers.length === 0) return participants.length === 0 ? 'notLaunchable' : 'unitNotValid';
  if (takers.some(({ unit }) => !unit.isValid)) return 'unitNotValid';
  return takers.some(({ contacts }) => contacts.length === 0) ? 'nobodyToAsk' : null;
}

function joinAll(takers: readonly Taker[], call: CompiledCall, bodyName: string): readonly Joined[] {
  const { rules, wording, participation } = call;
  const facts = {
    rules,
    wording,
    participation,
    bodyName,
    units: takers.map(({ unit }) => unit),
    dueOn: rules.internalDue?.on ?? null,
    closingOn: rules.closing?.on ?? null,
  };
  return takers.map(({ participant, unit, contacts }) => {
    const { role, meetings } = participant;
    // What the body knows today goes before what the dossier above was told.
    const own = unit.meetings === undefined && meetings !== undefined ? { ...unit, meetings } : unit;
    return newParticipant({ unit: own, contacts, ...(role !== undefined && { role }) }, facts, () => newId());
  });
}

function launchOf(
  { by }: OrderedDossier,
  { kind, bodyId, clockAt, state }: DossierRow,
  { call, joined }: { readonly call: CompiledCall; readonly joined: readonly Joined[] },
): LaunchDossier & { readonly at: Instant } {
  return {
    // An example goes on by the clock of the dossier above; a real dossier by that on the wall.
    at: clockAt ?? instantOfMs(Date.now()),
    type: 'LaunchDossier',
    by,
    kind,
    bodyId,
    coApplicantIds: state.coApplicantIds,
    call: call.rules,
    participants: joined.map(({ participant }) => participant),
  };
}

const PROBLEMS: Readonly<Partial<Record<Rejection['code'], SubDossierProblem>>> = {
  ClosingInThePast: 'closingInThePast',
  ParticipantWithoutContact: 'nobodyToAsk',
  NoParticipants: 'nobodyToAsk',
  FigureMissing: 'figureMissing',
};

function problemOf({ code }: Rejection): SubDossierProblem {
  return PROBLEMS[code] ?? 'notLaunchable';
}
