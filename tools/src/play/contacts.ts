import { apiPaths, callListSchema, type Contact, unitListSchema } from '@penhouder/contracts';
import type { Coordinator } from '../driving';

/** Who takes part: a unit by name, with the addresses to use instead of those of the address book. */
export interface Part {
  readonly unit: string;
  readonly emails?: readonly string[];
}

/** The id of a shipped call; of the one that most is shown with when none is named. */
export async function callId(coordinator: Coordinator, code = 'regierol-2020-2025'): Promise<string> {
  const { calls } = await coordinator.get(apiPaths.calls, callListSchema);
  const call = calls.find((one) => one.code === code);
  if (call === undefined) throw new Error(`the call ${code} is not installed`);
  return call.id;
}

/** The participants of a draft, made of the body's address book. */
export async function participantsOf(coordinator: Coordinator, parts: readonly Part[]) {
  const book = await coordinator.contacts();
  return Promise.all(
    parts.map(async ({ unit, emails }) => {
      const own = book.filter((contact) => contact.unit.name === unit && !contact.isArchived).slice(0, 1);
      const contacts =
        emails === undefined ? own : await Promise.all(emails.map((email) => contactAt(coordinator, unit, email)));
      const first = contacts[0] ?? (await contactAt(coordinator, unit));
      const asked = contacts.length === 0 ? [first] : contacts;
      return { unitId: first.unit.id, contacts: asked.map(({ id }) => ({ contactId: id, slot: 1 as const })) };
    }),
  );
}

/** A contact of a unit: from the address book when it is there with this address, otherwise made. */
export async function contactAt(coordinator: Coordinator, unit: string, email?: string): Promise<Contact> {
  const kept = (await coordinator.contacts()).find(
    (contact) => contact.unit.name === unit && (email === undefined || contact.email === email),
  );
  if (kept !== undefined) return kept;
  const unitId = await unitIdAt(coordinator, unit);
  return coordinator.saveContact({
    unitId,
    name: `Secretariaat ${unit}`,
    function: 'secretariaat',
    email: email ?? `secretariaat@${unit.toLowerCase().replace(/[^a-z]+/g, '-')}.example`,
    phone: null,
    language: 'nl',
    isArchived: false,
    isBoardMember: false,
  });
}

/** The id of a unit by its name. */
export async function unitIdAt(coordinator: Coordinator, unit: string): Promise<string> {
  const { units } = await coordinator.get(
    `${apiPaths.units}?${new URLSearchParams({ q: unit, on: '2019-07-18' }).toString()}`,
    unitListSchema,
  );
  const id = units.find(({ name }) => name === unit)?.id;
  if (id === undefined) throw new Error(`there is no unit "${unit}"`);
  return id;
}
