import { Body, Controller, Get, Param, Post, Put, Query, Res, type StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  apiPaths,
  contactFormSchema,
  contactListSchema,
  contactQuerySchema,
  contactSchema,
  type Contact,
  type ContactForm,
  type ContactList,
  type ContactQuery,
} from '@penhouder/contracts';
import { instantOfMs, parseId, type ContactId, type LocalDate, type UnitId } from '@penhouder/domain';
import {
  type ContactRow,
  dossiersAsking,
  findContact,
  listContacts,
  type ListedContact,
  newId,
  saveContact,
  unitsOnDay,
} from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { LocatedAt } from '../openapi/located-at';
import { ProblemError } from '../problems/problem-error';
import { refusedAtField } from '../problems/refused-at-field';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { sheetFileName } from '../sheets/columns';
import { contactSheet } from '../sheets/contact-sheet';
import { sendWorkbook } from '../sheets/send-workbook';
import { isEmailAddress } from './email-address';

/** The address book of the session's body. */
@ApiTags('contacts')
@Controller('contacts')
@UseGuards(SignedInGuard)
export class ContactsController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'listContacts', summary: 'The address book, by unit and name' })
  @Answers(200, contactListSchema)
  async list(
    @Query({ schema: contactQuerySchema }) query: ContactQuery,
    @Who() { body }: SignedIn,
  ): Promise<ContactList> {
    const unitId = query.unitId === undefined ? null : parseId<UnitId>(query.unitId);
    const all = await listContacts(this.database, {
      bodyId: body.id,
      isArchivedIncluded: query.archived === 'true',
      ...(unitId !== null && { unitIds: [unitId] }),
    });
    const found = query.q === undefined ? all : all.filter((contact) => isFoundBy(contact, query.q ?? ''));
    return { contacts: found.map(toContact), total: found.length };
  }

  @Get('sheet')
  @ApiOperation({ operationId: 'downloadContacts', summary: 'The contacts that fit the filters, as an Excel workbook' })
  @ApiProduces('application/octet-stream')
  async sheet(
    @Query({ schema: contactQuerySchema }) query: ContactQuery,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { language } = who.user;
    const { contacts } = await this.list(query, who);
    return sendWorkbook(sheetFileName('contacts', language), [contactSheet(contacts, language)], response);
  }

  /** 422 `ContactEmailInvalid`, `UnknownUnit`. */
  @Post()
  @LocatedAt(({ id }: Contact) => apiPaths.contact(id))
  @ApiOperation({ operationId: 'createContact', summary: 'Add a contact' })
  @Answers(201, contactSchema)
  async create(@Body({ schema: contactFormSchema }) form: ContactForm, @Who() who: SignedIn): Promise<Contact> {
    return this.save(newId<ContactId>(), form, who);
  }

  /** Also archives and brings back. 404 for a contact of another body; 409 `ContactAsked`. */
  @Put(':id')
  @ApiOperation({ operationId: 'updateContact', summary: 'Change, archive or bring back a contact' })
  @Answers(200, contactSchema)
  async update(
    @Param('id') id: string,
    @Body({ schema: contactFormSchema }) form: ContactForm,
    @Who() who: SignedIn,
  ): Promise<Contact> {
    const contactId = idOrNotFound(id);
    const before = await findContact(this.database, { bodyId: who.body.id, contactId });
    if (before === null) throw new ProblemError('NotFound');
    if (before.email !== form.email || before.unitId !== form.unitId) await this.refuseWhileAsked(before, who);
    return this.save(contactId, form, who);
  }

  /** Codes and reminders go to the address as it is now: it may not be exchanged under a link that somebody has. */
  private async refuseWhileAsked({ id }: ContactRow, { user }: SignedIn): Promise<void> {
    const dossiers = await dossiersAsking(this.database, id);
    if (dossiers.length === 0) return;
    const data = { dossiers: dossiers.join(', ') };
    throw refusedAtField({ code: 'ContactAsked', pointer: '/email', data }, user.language);
  }

  private async save(id: ContactId, form: ContactForm, { body, user }: SignedIn): Promise<Contact> {
    if (!isEmailAddress(form.email))
      throw refusedAtField({ code: 'ContactEmailInvalid', pointer: '/email' }, user.language);
    const unitId = form.unitId as UnitId;
    const today = instantOfMs(Date.now()).slice(0, 10) as LocalDate;
    const [unit] = await unitsOnDay(this.database, { unitIds: [unitId], onDate: today, seenBy: body.id });
    if (unit === undefined) throw new ProblemError('UnknownUnit');
    const contact = { ...form, id, bodyId: body.id, unitId, phone: form.phone === '' ? null : form.phone };
    if (!(await saveContact(this.database, contact))) throw new ProblemError('NotFound');
    return toContact({ ...contact, unitName: unit.name, unitNis: unit.nis });
  }
}

function isFoundBy(contact: ListedContact, words: string): boolean {
  const text = `${contact.unitName} ${contact.name} ${contact.function} ${contact.email}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A contact as the address book shows it. */
export function toContact(contact: ListedContact): Contact {
  const { id, name, email, phone, language, isArchived, isBoardMember } = contact;
  return {
    id,
    unit: { id: contact.unitId, name: contact.unitName },
    name,
    function: contact.function,
    email,
    phone,
    language,
    isArchived,
    isBoardMember,
    isEmailValid: isEmailAddress(email),
  };
}
