import { Injectable } from '@nestjs/common';
import type { Candidate, Command } from '@penhouder/contracts';
import {
  meetingWindowOf,
  roundOf,
  type ContactId,
  type LocalDate,
  type NewContact,
  type ParticipantId,
  type UnitId,
  dayInForce,
} from '@penhouder/domain';
import { compiledCallOf, type MakeId, newParticipant, unitsForCall, withMeetings } from '@penhouder/launching';
import { renderParticipantTexts, type TextFacts, type TextUnit } from '@penhouder/letters';
import {
  findCallDefinition,
  findContacts,
  idOf,
  textVersionsOf,
  type ContactRow,
  type NewTextVersion,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { contactProblem } from '../launching/contact-problems';
import { countedAs } from '../launching/counted-as';
import { asGiven } from '../launching/given-facts';
import { ProblemError, refused } from '../problems/problem-error';
import { absenceDaysOf } from './absence-days';
import type { DossierReading } from './dossier-reading';
import { ownWording } from './texts/own-wording';
import { addParticipant, replaceContact, type CommandBody } from './to-coordinator-command';
import type { TypedWords } from './typed-words';

export interface Joining {
  readonly body: CommandBody;
  readonly texts: readonly NewTextVersion[];
}

interface Request<Type extends Command['type']> {
  readonly command: Extract<Command, { type: Type }>;
  readonly reading: DossierReading;
  readonly words: TypedWords;
  readonly commandId: string;
}

/** Makes the commands that bring somebody in: who is asked, which text is frozen for them, under which ids. */
@Injectable()
export class JoiningContacts {
  constructor(private readonly database: DataSource) {}

  /** Throws `UnknownUnit`, `UnitNotValid` and the problems of its contacts; the core judges the rest. */
  async addParticipant({ command, reading, words, commandId }: Request<'AddParticipant'>): Promise<Joining> {
    const compiled = await this.compiledCall(reading);
    const unitId = command.unitId as UnitId;
    const others = reading.participants.filter(({ isDropped }) => !isDropped).map((one) => one.unitId);
    const found = await unitsForCall(this.database, [...others, unitId], compiled);
    const known = await withMeetings(this.database, found, {
      bodyId: reading.who.body.id,
      steps: reading.row.state.call?.steps ?? [],
      window: meetingWindowOf(reading.row.state),
    });
    const units = asGiven(known, [command], compiled);
    const unit = units.get(unitId);
    if (unit === undefined) throw new ProblemError('UnknownUnit');
    if (!unit.isValid)
      throw new ProblemError('UnitNotValid', { data: { name: unit.name, on: unit.referenceOn, unitId } });
    const contacts = await this.contactsOf(command.contacts, unit, reading);
    const facts = { ...this.factsOf(reading, compiled), units: [...units.values()] };
    const { participant, texts } = newParticipant(
      { unit, contacts, role: command.role },
      facts,
      idsOf(reading, commandId),
    );
    return { body: addParticipant(participant, command.reason, words), texts };
  }

  /** What must be known of a unit before it can join. Throws `UnknownUnit`. */
  async candidate(unitId: UnitId, reading: DossierReading): Promise<Candidate> {
    const { row, names, view } = reading;
    const compiled = await this.compiledCall(reading);
    const unit = (await unitsForCall(this.database, [unitId], compiled)).get(unitId);
    if (unit === undefined) throw new ProblemError('UnknownUnit');
    const { participation } = compiled;
    const counted = countedAs(unit, { participation, names, language: view.language });
    return { unitId, name: unit.name, ...counted, slots: roundOf(row.state)?.slots ?? 1 };
  }

  async replaceContact({ command, reading, commandId }: Request<'ReplaceContact'>): Promise<Joining> {
    const { participantId, contactId, replacementContactId } = command;
    const { contact: replacement, texts } = await this.besideContact(
      { participantId, contactId, newContactId: replacementContactId },
      { reading, commandId },
    );
    const ids = { participantId: participantId as ParticipantId, contactId: contactId as ContactId };
    return { body: replaceContact({ ...ids, replacement }), texts };
  }

  /** Who stands in for a contact on some days, with a link of its own; the core judges the days. */
  async nameSubstitute({ command, reading, commandId }: Request<'NameSubstitute'>): Promise<Joining> {
    const { participantId, contactId, substituteContactId } = command;
    const { contact: substitute, texts } = await this.besideContact(
      { participantId, contactId, newContactId: substituteContactId },
      { reading, commandId },
    );
    const ids = { participantId: participantId as ParticipantId, contactId: contactId as ContactId };
    const days = absenceDaysOf(
      { from: command.from as LocalDate, until: command.until as LocalDate },
      reading.view.calendar,
    );
    return { body: { type: 'NameSubstitute', ...ids, substitute, days }, texts };
  }

  /** The new contact answers to the same words; only another language needs a text of its own. */
  private async besideContact(
    about: { readonly participantId: string; readonly contactId: string; readonly newContactId: string },
    { reading, commandId }: { readonly reading: DossierReading; readonly commandId: string },
  ): Promise<{ readonly contact: NewContact; readonly texts: readonly NewTextVersion[] }> {
    const participantId = about.participantId as ParticipantId;
    const old = reading.contacts.find(
      (one) => one.participantId === participantId && one.contactId === about.contactId && one.revokedAt === null,
    );
    const participant = reading.participants.find((one) => one.participantId === participantId);
    const { names, view } = reading;
    if (participant === undefined) throw refused({ code: 'NotAParticipant', participantId }, names, view.language);
    if (old === undefined) throw refused({ code: 'NotAContact', participantId }, names, view.language);
    const unit = { id: participant.unitId, name: participant.unitName };
    const [found] = await this.contactsOf([{ contactId: about.newContactId, slot: old.slot }], unit, reading);
    if (found === undefined) throw new ProblemError('UnknownContact');
    const makeId = idsOf(reading, commandId);
    const text =
      found.contact.language === old.language
        ? null
        : await this.textFor({ ...participant, language: found.contact.language }, reading, makeId);
    const contact: NewContact = {
      contactId: found.contact.id,
      slot: old.slot,
      linkId: makeId('link', participantId, found.contact.id, String(old.slot)),
      textVersionId: text?.id ?? old.textVersionId,
    };
    return { contact, texts: text === null ? [] : [text] };
  }

  private async contactsOf(
    wanted: readonly { readonly contactId: string; readonly slot: 1 | 2 }[],
    unit: { readonly id: UnitId; readonly name: string },
    { who }: DossierReading,
  ): Promise<{ contact: ContactRow; slot: 1 | 2 }[]> {
    const contactIds = wanted.map(({ contactId }) => contactId as ContactId);
    const rows = await findContacts(this.database, { bodyId: who.body.id, contactIds });
    return wanted.map(({ contactId, slot }) => {
      const contact = rows.find(({ id }) => id === contactId);
      const code = contactProblem(contact, unit.id);
      if (contact === undefined || code !== null)
        throw new ProblemError(code ?? 'UnknownContact', { data: { unit: unit.name, contactId } });
      return { contact, slot };
    });
  }

  private async textFor(
    participant: { readonly participantId: ParticipantId; readonly unitId: UnitId; readonly language: 'nl' | 'fr' },
    reading: DossierReading,
    makeId: MakeId,
  ): Promise<NewTextVersion> {
    const compiled = await this.compiledCall(reading);
    const units = await unitsForCall(
      this.database,
      reading.participants.map(({ unitId }) => unitId),
      compiled,
    );
    const ordered: TextUnit[] = reading.participants.flatMap(({ unitId }) => units.get(unitId) ?? []);
    const { participantId, unitId, language } = participant;
    return {
      id: makeId('text', unitId, language),
      participantId,
      language,
      version: 1,
      ...renderParticipantTexts({ ...this.factsOf(reading, compiled), units: ordered, unitId, language }),
    };
  }

  private factsOf(
    { row, who }: DossierReading,
    { wording, participation, rules }: ReturnType<typeof compiledCallOf>,
  ): Omit<TextFacts, 'language' | 'unitId' | 'units'> {
    return {
      rules: row.state.call ?? rules,
      wording,
      participation,
      bodyName: who.body.name,
      dueOn: dayInForce(row.state, 'internalDue'),
      closingOn: dayInForce(row.state, 'closing'),
    };
  }

  /** The call with the words that this dossier has instead of the call's own. */
  private async compiledCall(reading: DossierReading): Promise<ReturnType<typeof compiledCallOf>> {
    const { row, who } = reading;
    const call = await findCallDefinition(this.database, { bodyId: who.body.id, id: row.callDefinitionId });
    if (call === null) throw new ProblemError('UnknownCall');
    const compiled = compiledCallOf(call);
    const frozen = await textVersionsOf(this.database, row.dossierId);
    return { ...compiled, wording: ownWording(compiled.wording, frozen, reading) };
  }
}

/** The same command sent again makes the same ids. */
function idsOf({ row }: DossierReading, commandId: string): MakeId {
  return (...about) => idOf('joining', row.dossierId, commandId, ...about);
}
