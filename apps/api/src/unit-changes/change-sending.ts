import { Injectable } from '@nestjs/common';
import { addDays, type BodyId, type CoordinatorCommand } from '@penhouder/domain';
import {
  addUnit,
  endUnits,
  findContacts,
  freezeTexts,
  saveContact,
  saveTypedTexts,
  type ContactRow,
} from '@penhouder/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { CommandSender } from '../dossiers/command-sender';
import { TypedWords } from '../dossiers/typed-words';
import { carriedContacts } from './dossier-change';
import type { PlannedChange } from './dossier-changes';
import type { UnitChange } from './unit-change';

/** Sends the command that changes one dossier. */
@Injectable()
export class ChangeSending {
  constructor(
    private readonly database: DataSource,
    private readonly sender: CommandSender,
  ) {}

  /** What the command speaks of is written first: the units, the people, the texts and the reason. Throws the core's refusal. */
  async send(
    { reading, body, successions, change }: PlannedChange,
    { commandId, reason }: { readonly commandId: string; readonly reason: string },
  ): Promise<void> {
    const { dossierId, bodyId } = reading.row;
    const by = reading.who.user.id;
    const words = new TypedWords({ dossierId, commandId, by });
    const reasonTextId = words.keep('reason', reason);
    await this.database.transaction(async (manager) => {
      await writeUnits(manager, change);
      await carryOver(manager, bodyId, carriedContacts(successions));
      await saveTypedTexts(manager, { dossierId, texts: words.texts });
      await freezeTexts(manager, { dossierId, texts: successions.flatMap(({ texts }) => texts) });
    });
    const command: CoordinatorCommand = { ...body, reasonTextId, commandId, by };
    await this.sender.send(command, reading);
  }
}

/** A new OCMW comes into the list, and what ended gets its last day and successor. */
async function writeUnits(manager: EntityManager, { successions, on }: UnitChange): Promise<void> {
  for (const { to, endingIds, isSplit } of successions) {
    await addUnit(manager, to);
    // A unit that was split has no single successor.
    if (!isSplit) await endUnits(manager, { unitIds: endingIds, lastDay: addDays(on, -1), successorId: to.id });
  }
}

/** Whoever was carried over before is left as the coordinator keeps them since. */
async function carryOver(manager: EntityManager, bodyId: BodyId, contacts: readonly ContactRow[]): Promise<void> {
  const there = await findContacts(manager, { bodyId, contactIds: contacts.map(({ id }) => id) });
  for (const contact of contacts.filter(({ id }) => there.every((one) => one.id !== id))) {
    await saveContact(manager, contact);
  }
}
