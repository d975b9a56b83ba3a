import {
  apiPaths,
  callListSchema,
  type Candidate,
  type DraftContent,
  type DraftParticipant,
  unitListSchema,
} from '@penhouder/contracts';
import type { Player } from '@penhouder/domain';
import { createDataSource, newId, saveUnit } from '@penhouder/persistence';
import type { Coordinator } from '@penhouder/tools/product';
import type { ReadScenario } from './read-scenario';

/** Where people of a scenario come from: the coordinator's address book, and the installation's legal units. */
export interface Stage {
  readonly coordinator: Coordinator;
  readonly databaseUrl: string;
}

/** Somebody who plays, under the names of the product. */
export interface Actor {
  readonly player: Player;
  readonly unitId: string;
}

/** The legal units of everybody who plays; firms and schools that no reference file names are installed first. */
export async function castOf(stage: Stage, { scenario }: ReadScenario): Promise<readonly Actor[]> {
  const on = scenario.launchedAt.slice(0, 10);
  return inTurn(scenario.players, async (player) => ({ player, unitId: await unitNamed(player.name, on, stage) }));
}

/** The legal unit with exactly this name on a day; it is installed when there is none. */
export async function unitNamed(name: string, on: string, { coordinator, databaseUrl }: Stage): Promise<string> {
  const query = new URLSearchParams({ q: name, on }).toString();
  const { units } = await coordinator.get(`${apiPaths.units}?${query}`, unitListSchema);
  const known = units.find((unit) => unit.name === name);
  if (known !== undefined) return known.id;
  const source = await createDataSource(databaseUrl, { poolSize: 1, applicationName: 'journey' }).initialize();
  try {
    const nowhere = {
      nis: null,
      validFrom: null,
      validTo: null,
      successorId: null,
      arrondissement: null,
      province: null,
    };
    const unit = { id: newId<never>(), kind: 'firm' as const, name, ...nowhere };
    await saveUnit(source, unit);
    return unit.id;
  } finally {
    await source.destroy();
  }
}

/** The draft of a scenario, with what the reference data do not say of somebody said by hand. */
export async function draftOf(stage: Stage, read: ReadScenario, cast: readonly Actor[]): Promise<DraftContent> {
  const { scenario, call, name } = read;
  const participants = await inTurn(cast, (actor) => asDraftParticipant(actor, stage, read));
  const content: DraftContent = {
    callId: await callVersionId(stage.coordinator, call),
    title: scenario.title.slice(0, 200),
    kind: 'example',
    clockAt: scenario.launchedAt,
    participants,
    dates: { closingOn: null, closingTime: null, internalDueOn: null },
  };
  const preview = await stage.coordinator.preview(await stage.coordinator.draft(content));
  if (preview.plan === null) throw new Error(`${name}: ${preview.problems.map(({ text }) => text).join(' ')}`);
  return {
    ...content,
    participants: participants.map((one, index) => {
      const known = preview.participants.find(({ unitId }) => unitId === one.unitId);
      const player = cast[index]?.player;
      return known === undefined || player === undefined ? one : { ...one, ...saidByHand(player, known) };
    }),
  };
}

/** What the reference data do not say of somebody, or say otherwise. */
export function saidByHand(
  { figures, tags }: Pick<Player, 'figures' | 'tags'>,
  known: Pick<Candidate, 'figures' | 'kinds'>,
): Pick<DraftParticipant, 'figures' | 'tags'> {
  const value = (id: string): number | null | undefined => known.figures.find((one) => one.id === id)?.value;
  const other = Object.entries(figures).filter(([id, number]) => value(id) !== number);
  const byHand = known.kinds.map(({ tag }) => tag).filter((tag) => tags.includes(tag));
  return { figures: Object.fromEntries(other), tags: byHand };
}

/** The id of exactly this version of a call; throws when the installation does not have it. */
export async function callVersionId(
  coordinator: Coordinator,
  wanted: { readonly code: string; readonly version: number },
): Promise<string> {
  const { calls } = await coordinator.get(apiPaths.calls, callListSchema);
  const versions = calls.find(({ code }) => code === wanted.code)?.versions ?? [];
  const id = versions.find(({ version }) => version === wanted.version)?.id;
  if (id === undefined) throw new Error(`${wanted.code} ${String(wanted.version)} is not installed`);
  return id;
}

async function asDraftParticipant(
  { player, unitId }: Actor,
  { coordinator }: Stage,
  read: ReadScenario,
): Promise<DraftParticipant> {
  const people = player.contacts.map((slot, index) => ({ slot, email: addressOf(player.id, index + 1, read) }));
  const contacts = await inTurn(people, async ({ slot, email }) => {
    const { id } = await newContact(coordinator, { unitId, email });
    return { contactId: id, slot };
  });
  return { unitId, contacts, ...(player.role !== 'signatory' && { role: player.role }) };
}

/** Somebody new at a unit, known by a function only. */
export async function newContact(
  coordinator: Coordinator,
  { unitId, email }: { readonly unitId: string; readonly email: string },
): Promise<{ readonly id: string; readonly email: string }> {
  const person = { name: `Dienst ${email.split('@')[0] ?? ''}`, function: 'secretariaat', phone: null };
  return coordinator.saveContact({ unitId, email, ...person, language: 'nl', isArchived: false, isBoardMember: false });
}

/** A mailbox of this scenario only; that of somebody whose mail comes back refuses everything. */
export function addressOf(who: string, nth: number, { scenario, name }: ReadScenario): string {
  const comesBack = scenario.happenings.some(
    ({ deed }) => deed.kind === 'bounce' && deed.who === who && deed.contact === nth,
  );
  return `${comesBack ? 'weiger.' : ''}${who}.${String(nth)}@${name.replaceAll('.', '-')}.example`;
}

/** One after the other: the machine is small and the order is kept. */
export async function inTurn<From, To>(list: readonly From[], work: (one: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}
