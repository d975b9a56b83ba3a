import type { DossierId, Instant, Outage, RowId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';
import type { IncomingKind } from '../entities/incoming-mail.entity';

/** A receipt of a dossier, without its bytes. */
export interface ListedReceipt {
  readonly rowId: RowId;
  /** Number of its declaration in the chain. */
  readonly sequence: number;
  readonly unitName: string;
  readonly sha256: string;
  /** Its bytes were erased on purpose. */
  readonly isErased: boolean;
}

/** The receipts of a dossier in the order of the chain. */
export async function receiptsOf(connection: Connection, dossierId: DossierId): Promise<ListedReceipt[]> {
  return managerOf(connection).query<ListedReceipt[]>(
    `select r.row_id as "rowId", e.sequence, u.name as "unitName", r.sha256, length(r.pdf) = 0 as "isErased"
     from receipt r join sign_off_inbox i on i.id = r.row_id join evidence e on e.id = i.evidence_id
       join participant p on p.id = i.participant_id join legal_unit u on u.id = p.unit_id
     where r.dossier_id = $1 order by e.sequence`,
    [dossierId],
  );
}

/** A message that came in about a dossier, as it was read. */
export interface IncomingFacts {
  readonly id: string;
  readonly kind: IncomingKind;
  readonly receivedAt: Instant;
  readonly fromAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly status: string | null;
  readonly diagnostic: string | null;
  readonly messageId: string | null;
  /** Of the bytes as they came; hexadecimal. */
  readonly sha256: string;
  /** The mail of ours that it is about, and how that was known. */
  readonly mailId: string | null;
  readonly foundBy: string | null;
}

/** What came in about a dossier, the first first. */
export async function incomingOfDossier(connection: Connection, dossierId: DossierId): Promise<IncomingFacts[]> {
  return managerOf(connection).query<IncomingFacts[]>(
    `select i.id, i.kind, ${isoText('i.received_at')} as "receivedAt", i.from_address as "fromAddress", i.subject, i.text, i.status,
       i.diagnostic, i.message_id as "messageId", i.sha256, i.mail_id as "mailId", i.found_by as "foundBy"
     from incoming_mail i left join mail m on m.id = i.mail_id
     where coalesce(i.dossier_id, m.dossier_id) = $1 order by i.received_at, i.id`,
    [dossierId],
  );
}

/** Outages of ours that a dossier was told of, as measured; wall time. */
export async function outagesOfDossier(
  connection: Connection,
  dossierId: DossierId,
): Promise<(Outage & { readonly cause: string })[]> {
  return managerOf(connection).query(
    `select o.id as "outageId", o.kind, ${isoText('o.from_at')} as "from", ${isoText('o.to_at')} as "to", o.cause
     from outage o join outage_told t on t.outage_id = o.id where t.dossier_id = $1 order by o.from_at, o.id`,
    [dossierId],
  );
}
