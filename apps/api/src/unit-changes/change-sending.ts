import { Injectable } from '@nestjs/common';
import type { UnitChangeForm } from '@penhouder/contracts';
import { addDays, type BodyId, type CoordinatorCommand } from '@penhouder/domain';
import {
  addUnit,
  endUnits,
  findContacts,
  freezeTexts,
  idOf,
  openDoubles,
  saveContact,
  saveTypedTexts,
  type ContactRow,
  type DoubleRow,
} from '@penhouder/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { CommandSender } from '../dossiers/command-sender';
import { CoordinatorCommands } from '../dossiers/coordinator-commands';
import { TypedWords } from '../dossiers/typed-words';
import type { SignedIn } from '../security/signed-in';
import { carriedContacts } from './dossier-change';
import type { PlannedChange } from './dossier-changes';
import type { UnitChange } from './unit-change';

/** Sends the commands that a change of legal units is made of. */
@Injectable()
export class ChangeSending {
  constructor(
    private readonly database: DataSource,
    private readonly sender: CommandSender,
    private readonly commands: CoordinatorCommands,
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

  /**
   * Writes down, in both dossiers, which doubles are meant to stay. Only those that still wait for a choice, so a second time
   * changes nothing; one that cannot be written down stays the task that it is.
   */
  async keepDoubles({ keptDoubles, reason }: UnitChangeForm, key: string, who: SignedIn): Promise<void> {
    if (keptDoubles.length === 0) return;
    const waiting = await openDoubles(this.database, { bodyId: who.body.id });
    const chosen = waiting.filter((row) => keptDoubles.some((kept) => isAbout(kept, row)));
    for (const { dossierId, participantId, otherDossierId } of chosen) {
      const command = { type: 'KeepDouble' as const, participantId, otherDossierId, reason };
      const commandId = idOf('keep-double', key, participantId, otherDossierId);
      await this.commands.carryOut(dossierId, { command, commandId }, who).catch(() => undefined);
    }
  }
}

function isAbout({ unitId, dossierIds }: UnitChangeForm['keptDoubles'][number], row: DoubleRow): boolean {
  return unitId === row.unitId && dossierIds.includes(row.dossierId) && dossierIds.includes(row.otherDossierId);
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
