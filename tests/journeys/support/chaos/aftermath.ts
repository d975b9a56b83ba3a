import { heldByWorkflows, type InSlot, keptRows, type Post, type Product } from '@penhouder/tools/product';

/** An answer as it is kept. Moments are texts that sort as time does. */
export interface Kept {
  readonly id: string;
  readonly dossierId: string;
  readonly participantId: string;
  readonly slot: number;
  /** Kind of the reply: `decision`, `question`, … */
  readonly kind: string;
  readonly state: string;
  /** The dossier's time of its receipt: decides what is in time. */
  readonly dossierTime: string;
  /** When the transaction that kept it was committed, by PostgreSQL's own note. */
  readonly committedAt: string;
}

/** What the journals hold of one answer. */
export interface Applied {
  readonly dossierId: string;
  readonly rowId: string;
  /** The type of each event that holds it, in order. */
  readonly types: readonly string[];
}

/** A mail as it is kept. */
export interface MailKept {
  readonly key: string;
  readonly kind: string;
  readonly participantId: string | null;
  readonly messageId: string;
  /** Message-ID of the mail in which it left; its own unless it left with others. */
  readonly carriedBy: string;
  readonly state: string;
  readonly to: string;
  /** When each of its claims was committed. */
  readonly claimedAt: readonly string[];
}

/** A message that reached a mailbox, by whichever way out. */
export interface Copy {
  /** Without its domain. */
  readonly messageId: string;
  readonly to: readonly string[];
  readonly rawSha256: string;
}

/** What stands in one slot, by whom it was asked. */
export interface Held {
  readonly dossierId: string;
  readonly workflow: readonly InSlot[];
  readonly view: readonly InSlot[];
  readonly journal: readonly InSlot[];
  /** How many the list of dossiers says have answered. */
  readonly answered: number;
}

/** A personal link as it stands. */
export interface LinkKept {
  readonly id: string;
  readonly generation: number;
  readonly isTaken: boolean;
}

/** Everything that the invariants of `reliability.md` 6.3 speak of, read once when all is quiet. */
export interface Aftermath {
  readonly answers: readonly Kept[];
  readonly applied: readonly Applied[];
  readonly mails: readonly MailKept[];
  readonly copies: readonly Copy[];
  readonly held: readonly Held[];
  readonly links: readonly LinkKept[];
  /** Until when answers count, as each dossier's own plan says; by dossier. */
  readonly ends: ReadonlyMap<string, string>;
}

/** `ways`: every mailbox beside the product's catcher to which mail can leave. */
export async function aftermathOf(product: Product, ways: readonly Post[] = []): Promise<Aftermath> {
  const ask = <Row>(question: string) => keptRows<Row>(product.access.databaseUrl, question);
  const all = await Promise.all([product.post, ...ways].map((post) => post.all()));
  const copies = all.flat().map(({ messageId, envelope, rawSha256 }) => ({
    ...{ messageId: localPart(messageId), to: envelope.to.map((one) => one.toLowerCase()), rawSha256 },
  }));
  const ends = await ask<{ id: string; at: string }>(ENDS);
  return {
    answers: await ask<Kept>(ANSWERS),
    applied: await ask<Applied>(APPLIED),
    mails: await ask<MailKept>(MAILS),
    copies,
    held: await heldOf(product, ask),
    links: await ask<LinkKept>(LINKS),
    ends: new Map(ends.map(({ id, at }) => [id, at])),
  };
}

interface ViewRow {
  readonly dossierId: string;
  readonly answered: number;
  readonly participants: Readonly<Record<string, { readonly slots: Readonly<Record<string, SlotRow>> }>>;
}

interface SlotRow {
  readonly answers: readonly { readonly rowId: string }[];
}

async function heldOf(
  { access }: Product,
  ask: <Row>(question: string) => Promise<readonly Row[]>,
): Promise<readonly Held[]> {
  const views = await ask<ViewRow>(VIEWS);
  const journal = await ask<{ dossierId: string } & InSlot>(JOURNAL);
  const workflows = await heldByWorkflows(
    access.temporal,
    views.map(({ dossierId }) => dossierId),
  );
  return views.map(({ dossierId, answered, participants }) => ({
    dossierId,
    answered,
    workflow: workflows.get(dossierId) ?? [],
    view: Object.entries(participants).flatMap(([participantId, { slots }]) => holdingsIn(participantId, slots)),
    journal: journal.filter((one) => one.dossierId === dossierId),
  }));
}

function holdingsIn(participantId: string, slots: Readonly<Record<string, SlotRow>>): readonly InSlot[] {
  return Object.entries(slots).flatMap(([slot, { answers }]) => {
    const rowIds = answers.map(({ rowId }) => rowId);
    return rowIds.length === 0 ? [] : [{ participantId, slot: Number(slot), rowIds }];
  });
}

/** As text that sorts as time does; whole to the microsecond, which a Date of JavaScript is not. */
const iso = (moment: string): string => `to_char(${moment} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const committed = (row: string): string => iso(`pg_xact_commit_timestamp(${row}.xmin)`);

/** The evidence is of the same transaction as the answer, and unlike it never written again. */
const ANSWERS = `select i.id, i.dossier_id as "dossierId", i.participant_id as "participantId", i.slot, i.reply ->> 'kind' as kind,
    i.state, ${iso('i.dossier_time')} as "dossierTime", ${committed('e')} as "committedAt"
  from sign_off_inbox i join evidence e on e.id = i.evidence_id`;

const APPLIED = `select dossier_id as "dossierId", body #>> '{answer,rowId}' as "rowId", json_agg(type order by sequence) as types
  from dossier_event where body #>> '{answer,rowId}' is not null and type like 'Answer%' group by 1, 2`;

const MAILS = `select m.dedupe_key as key, m.kind, m.participant_id as "participantId", m.message_id as "messageId",
    coalesce(l.message_id, m.message_id) as "carriedBy", m.state, lower(coalesce(c.email, u.email, '')) as "to",
    (select coalesce(json_agg(${committed('n')}), '[]'::json) from noted_claim n where n.mail_id = m.id) as "claimedAt"
  from mail m left join mail l on l.id = m.digest_of left join contact c on c.id = m.contact_id
    left join user_account u on u.id = m.user_id`;

const ENDS = `select dossier_id as id, ${iso(`(state #>> '{plan,closing,at}')::timestamptz`)} as at from dossier_view
  where state #>> '{plan,closing,at}' is not null`;

const VIEWS = `select dossier_id as "dossierId", answered, state -> 'participants' as participants from dossier_view`;

/** By the journal alone: the last answer that counted in each slot, in a run in which nobody takes one back. */
const JOURNAL = `select distinct on (dossier_id, body ->> 'participantId', body ->> 'slot') dossier_id as "dossierId",
    body ->> 'participantId' as "participantId", (body ->> 'slot')::int as slot,
    json_build_array(body #>> '{answer,rowId}') as "rowIds"
  from dossier_event where type = 'AnswerReceived'
  order by dossier_id, body ->> 'participantId', body ->> 'slot', sequence desc`;

const LINKS = `select id, generation, (revoked_at is not null or handed_to is not null) as "isTaken" from sign_off_link`;

function localPart(messageId: string): string {
  return messageId.replace(/[<>]/g, '').split('@')[0] ?? '';
}
