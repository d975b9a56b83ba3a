import { workingCalendar } from '@penhouder/calendars';
import type { DossierId, TextVersionId, WorkingCalendar } from '@penhouder/domain';
import type { Names, OwnMails, ParticipantTexts } from '@penhouder/letters';
import type { BoardMemberOf, BodyRow, Connection, DossierContact, UserRow } from '@penhouder/persistence';
import {
  boardMembersOf,
  closedDaysFor,
  coordinatorsOf,
  dossierContacts,
  namedColleagues,
  findBody,
  findTextVersion,
  loadDossier,
  ownMailsOf,
  participantsOf,
  typedTextsOf,
  userNames,
} from '@penhouder/persistence';

/** What the mails of one dossier are written from, whoever reads them. */
export interface MailFacts {
  /** `2019-004`. */
  readonly number: string;
  readonly title: string;
  readonly body: BodyRow;
  readonly names: Names;
  readonly calendar: WorkingCalendar;
  readonly contacts: readonly DossierContact[];
  /** Who sits on the board and hears of a silence; holds no link. */
  readonly boardMembers: readonly BoardMemberOf[];
  readonly coordinators: readonly UserRow[];
  readonly typedTexts: Readonly<Record<string, string>>;
  /** Mails in words of this dossier, as they stand while the mail is planned: its bytes are frozen with these. */
  readonly ownMails: OwnMails;
  textsOf(id: TextVersionId): Promise<Omit<ParticipantTexts, 'documents'> | null>;
}

/** Reads everything once; inside the transaction that plans the mails, so that it sees who has just joined. */
export async function loadMailFacts(connection: Connection, dossierId: DossierId): Promise<MailFacts> {
  const dossier = await loadDossier(connection, dossierId);
  const body = dossier === null ? null : await findBody(connection, dossier.bodyId);
  if (dossier === null || body === null) throw new Error(`No dossier ${dossierId}`);
  const contacts = await dossierContacts(connection, dossierId);
  const colleagues = await namedColleagues(connection, dossierId);
  const participants = await participantsOf(connection, dossierId);
  return {
    number: dossier.number,
    title: dossier.title,
    body,
    contacts,
    boardMembers: await boardMembersOf(connection, dossierId),
    coordinators: await coordinatorsOf(connection, body.id),
    calendar: workingCalendar(await closedDaysFor(connection, body.id)),
    typedTexts: Object.fromEntries(await typedTextsOf(connection, { dossierId })),
    ownMails: await ownMailsOf(connection, dossierId),
    names: {
      participants: Object.fromEntries(participants.map((one) => [one.participantId, one.unitName])),
      units: Object.fromEntries(participants.map((one) => [one.unitId, one.unitName])),
      contacts: Object.fromEntries(
        [...colleagues, ...contacts].map((one) => [one.contactId, `${one.name}, ${one.function}`]),
      ),
      users: Object.fromEntries(await userNames(connection, body.id)),
      rules: dossier.rules,
      wording: dossier.wording,
    },
    textsOf: (id) => findTextVersion(connection, id),
  };
}
