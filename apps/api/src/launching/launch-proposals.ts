import { Injectable } from '@nestjs/common';
import type { CompiledCall } from '@penhouder/call-definitions';
import type { DraftContent } from '@penhouder/contracts';
import {
  earliestToday,
  instantOfMs,
  meetingWindow,
  parseInstant,
  planDossier,
  planRequestOfLaunch,
  type CallRules,
  type ContactId,
  type DossierId,
  type Instant,
  type LaunchDossier,
  type LocalDate,
  type LocalTime,
  type Plan,
  type UnitId,
} from '@penhouder/domain';
import {
  bodyCalendar,
  compiledCallOf,
  type Joined,
  newParticipant,
  type UnitForCall,
  unitsForCall,
  withMeetings,
} from '@penhouder/launching';
import type { TextFacts } from '@penhouder/letters';
import { findCallDefinition, findContacts, newId, type ContactRow } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { isId } from '../security/id-or-not-found';
import type { SignedIn } from '../security/signed-in';
import { contactProblem } from './contact-problems';
import { earlierNotes, withNotes, withTemplates, type OwnNotes } from './earlier-note';
import { asGiven } from './given-facts';
import { coreProblems, draftProblem, formProblems, participantProblems } from './launch-problems';
import type { LaunchProblem, LaunchProposal } from './launch-proposal';
import { predecessorProblems } from './predecessor';

interface LookedUp {
  readonly call: NonNullable<LaunchProposal['call']>;
  readonly rules: CallRules;
  /** What an earlier dossier says otherwise than the call. */
  readonly notes: OwnNotes;
  readonly units: ReadonlyMap<UnitId, UnitForCall>;
  readonly contacts: ReadonlyMap<string, ContactRow>;
}

/** Turns a draft into the launch that it stands for, with everything that is wrong with it. Writes nothing. */
@Injectable()
export class LaunchProposals {
  constructor(private readonly database: DataSource) {}

  async propose(content: DraftContent, { user, body }: SignedIn): Promise<LaunchProposal> {
    const wallNow = instantOfMs(Date.now());
    const at = startOf(content, wallNow);
    const calendar = await bodyCalendar(this.database, body.id);
    const formFaults = [
      ...formProblems(content, wallNow, user.language),
      ...(await predecessorProblems(this.database, content, { user, body })),
    ];
    const found = await this.lookUp(content, { user, body }, at);
    const dossierId = newId<DossierId>();
    const empty = {
      dossierId,
      calendar,
      call: null,
      launch: null,
      plan: null,
      units: new Map(),
      contacts: new Map(),
      texts: [],
    };
    if (found === null) {
      const code = content.callId === null ? 'CallMissing' : 'UnknownCall';
      return { ...empty, problems: [draftProblem(code, 'oproep', { language: user.language }), ...formFaults] };
    }
    const joined = joinAll(content, found, body.name);
    const launch = launchOf(content, { at, rules: found.rules, joined, who: { user, body } });
    const plan = planDossier(planRequestOfLaunch(launch, dossierId, at), calendar);
    const problems = [...formFaults, ...problemsOf(content, found, { launch, plan, who: { user, body } })];
    const { call, units, contacts, notes } = found;
    const texts = withTemplates(
      joined.flatMap((one) => one.texts),
      notes,
      call,
    );
    return { ...empty, call, units, contacts, launch, plan, texts, problems };
  }

  private async lookUp(content: DraftContent, { body }: SignedIn, at: Instant): Promise<LookedUp | null> {
    const row = isId(content.callId)
      ? await findCallDefinition(this.database, { bodyId: body.id, id: content.callId })
      : null;
    if (row === null) return null;
    const said = compiledCallOf(row);
    const { keepsEarlierNote = false, predecessorId = null } = content;
    const asked = { predecessorId, bodyId: body.id, call: said };
    const notes = keepsEarlierNote ? await earlierNotes(this.database, asked) : {};
    const compiled = withNotes(said, notes);
    const contactIds = content.participants.flatMap(({ contacts }) =>
      contacts.map(({ contactId }) => contactId as ContactId),
    );
    const unitIds = [...new Set(content.participants.map(({ unitId }) => unitId as UnitId))];
    const rules = rulesOf(compiled, content);
    const window = meetingWindow(earliestToday(at), rules.closing?.on ?? null);
    const joining = { bodyId: body.id, steps: rules.steps, window };
    const [units, contacts] = await Promise.all([
      unitsForCall(this.database, unitIds, compiled).then((found) => withMeetings(this.database, found, joining)),
      findContacts(this.database, { bodyId: body.id, contactIds }),
    ]);
    return {
      call: { row, compiled },
      rules,
      notes,
      units: asGiven(units, content.participants, compiled),
      contacts: new Map(contacts.map((one) => [one.id, one])),
    };
  }
}

/** Where the dossier's clock begins; one in the future is a fault of the form, and is not computed with. */
function startOf({ kind, clockAt }: DraftContent, wallNow: Instant): Instant {
  const chosen = kind === 'real' || clockAt === null ? null : parseInstant(clockAt);
  return chosen === null || chosen > wallNow ? wallNow : chosen;
}

/** The call's rules with the dates that this dossier chose for itself. */
function rulesOf({ rules }: CompiledCall, { dates }: DraftContent): CallRules {
  const { closingOn, closingTime, internalDueOn } = dates;
  const closing =
    closingOn === null
      ? rules.closing
      : { on: closingOn as LocalDate, time: closingTime as LocalTime | null, certainty: 'stated' as const };
  const internalDue =
    internalDueOn === null
      ? rules.internalDue
      : { on: internalDueOn as LocalDate, time: null, certainty: 'stated' as const };
  return { ...rules, closing, internalDue };
}

function joinAll(content: DraftContent, found: LookedUp, bodyName: string): readonly Joined[] {
  const { rules, call, units } = found;
  const present = content.participants.flatMap(({ unitId }) => units.get(unitId as UnitId) ?? []);
  const facts: Omit<TextFacts, 'language' | 'unitId'> = {
    rules,
    wording: call.compiled.wording,
    participation: call.compiled.participation,
    bodyName,
    units: present,
    dueOn: rules.internalDue?.on ?? null,
    closingOn: rules.closing?.on ?? null,
  };
  return content.participants.flatMap((participant) => {
    const unit = units.get(participant.unitId as UnitId);
    if (unit === undefined) return [];
    const contacts = participant.contacts.flatMap(({ contactId, slot }) => {
      const contact = found.contacts.get(contactId);
      return contact === undefined || contactProblem(contact, unit.id) !== null ? [] : [{ contact, slot }];
    });
    return [newParticipant({ unit, contacts, role: participant.role }, facts, () => newId())];
  });
}

interface Launching {
  readonly at: Instant;
  readonly rules: CallRules;
  readonly joined: readonly Joined[];
  readonly who: SignedIn;
}

function launchOf(
  content: DraftContent,
  { at, rules, joined, who }: Launching,
): LaunchDossier & { readonly at: Instant } {
  const { predecessorId = null } = content;
  return {
    at,
    type: 'LaunchDossier',
    by: who.user.id,
    kind: content.kind,
    bodyId: who.body.id,
    coApplicantIds: [],
    call: rules,
    participants: joined.map(({ participant }) => participant),
    ...(predecessorId !== null && { predecessorId: predecessorId as DossierId }),
  };
}

function problemsOf(
  content: DraftContent,
  found: LookedUp,
  {
    launch,
    plan,
    who,
  }: { readonly plan: Plan; readonly launch: LaunchDossier & { readonly at: Instant }; readonly who: SignedIn },
): readonly LaunchProblem[] {
  const { language } = who.user;
  const round = found.rules.steps.find((step) => step.kind === 'sign-off-round');
  const told = participantProblems(content, { ...found, slots: round?.slots ?? 1, language });
  const units = Object.fromEntries([...found.units].map(([id, { name }]) => [id, name]));
  const names = {
    participants: {},
    units,
    contacts: {},
    users: {},
    rules: found.rules,
    wording: found.call.compiled.wording,
  };
  return [...told, ...coreProblems({ launch, plan }, told, { names, language })];
}
