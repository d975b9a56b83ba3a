import { keptRows, type Product } from '@penhouder/tools/product';
import type { Sent } from './town-hall';

/** An answer as it is kept. */
interface Kept {
  readonly id: string;
  readonly dossierId: string;
  readonly participantId: string;
  readonly state: string;
  readonly dossierTime: string;
  readonly receivedAt: string;
}

/** A reminder as it is kept. */
interface Reminder {
  readonly key: string;
  readonly participantId: string;
  readonly messageId: string;
  readonly state: string;
  readonly startedAt: string | null;
}

/** Everything that the invariants of `reliability.md` 6.3 speak of, read once when all is quiet. */
export interface Aftermath {
  readonly answers: readonly Kept[];
  /** What the journals hold of each answer, and whether it counts. */
  readonly applied: readonly {
    readonly dossierId: string;
    readonly rowId: string;
    readonly counts: boolean;
    readonly times: number;
  }[];
  readonly reminders: readonly Reminder[];
  /** Message-ID without its domain, and the hash of every copy that reached a mailbox. */
  readonly copies: ReadonlyMap<string, readonly string[]>;
  readonly counted: readonly { readonly dossierId: string; readonly view: number; readonly journal: number }[];
}

export async function aftermathOf(product: Product): Promise<Aftermath> {
  const ask = <Row>(question: string) => keptRows<Row>(product.access.databaseUrl, question);
  const answers = await ask<Kept>(
    `select id, dossier_id as "dossierId", participant_id as "participantId", state,
       ${iso('dossier_time')} as "dossierTime", ${iso('received_at')} as "receivedAt" from sign_off_inbox`,
  );
  const applied = await ask<Aftermath['applied'][number]>(
    `select dossier_id as "dossierId", body #>> '{answer,rowId}' as "rowId", type = 'AnswerReceived' as counts,
       count(*)::int as times
     from dossier_event where type in ('AnswerReceived', 'AnswerKeptUncounted') group by 1, 2, 3`,
  );
  const reminders = await ask<Reminder>(
    `select dedupe_key as key, participant_id as "participantId", state,
       (select l.message_id from mail l where l.id = coalesce(m.digest_of, m.id)) as "messageId",
       ${iso('started_at')} as "startedAt" from mail m where kind = 'reminder'`,
  );
  const counted = await ask<Aftermath['counted'][number]>(
    `select d.dossier_id as "dossierId", d.answered as view,
       (select count(distinct body #>> '{participantId}')::int from dossier_event e
        where e.dossier_id = d.dossier_id and e.type = 'AnswerReceived') as journal from dossier_view d`,
  );
  const copies = new Map<string, string[]>();
  for (const { messageId, rawSha256 } of await product.post.all()) {
    const known = copies.get(localPart(messageId)) ?? [];
    copies.set(localPart(messageId), [...known, rawSha256]);
  }
  return { answers, applied, reminders, copies, counted };
}

/** I1: whoever has a receipt is in the inbox, applied, and once in the journal. */
export function lost({ answers, applied }: Aftermath, sent: readonly Sent[]): readonly string[] {
  return sent
    .filter(({ outcome }) => outcome === 'accepted')
    .filter(({ submissionId }) => {
      const kept = answers.find(({ id }) => id === submissionId);
      const times = applied.find(({ rowId }) => rowId === submissionId)?.times;
      return kept?.state !== 'applied' || times !== 1;
    })
    .map(({ unit, submissionId }) => `${unit} ${submissionId}`);
}

/** I2: what was applied was sent by somebody, and nobody was told no. */
export function invented({ applied }: Aftermath, sent: readonly Sent[]): readonly string[] {
  const possible = new Set(sent.filter(({ outcome }) => outcome !== 'refused').map(({ submissionId }) => submissionId));
  return applied.filter(({ rowId }) => !possible.has(rowId)).map(({ rowId }) => rowId);
}

/** I3: pressing twice gave one receipt; the page counts what the journal holds. */
export function countedTwice({ applied, counted }: Aftermath, sent: readonly Sent[]): readonly string[] {
  const receipts = sent.filter(({ receiptIds }) => new Set(receiptIds).size > 1).map(({ unit }) => unit);
  const events = applied.filter(({ times }) => times !== 1).map(({ rowId }) => rowId);
  const views = counted.filter(({ view, journal }) => view !== journal).map(({ dossierId }) => dossierId);
  return [...receipts, ...events, ...views];
}

/** I5: no reminder is left over. One whose outcome nobody can know is shown to the coordinator, who can send it again. */
export function forgotten({ reminders }: Aftermath): readonly string[] {
  const ended = ['sent', 'skipped', 'failed', 'unknown'];
  return reminders.filter(({ state }) => !ended.includes(state)).map(({ key, state }) => `${key} ${state}`);
}

/** I6: a reminder that was sent arrived, and every copy of it is the same to the byte. */
export function repeated({ reminders, copies }: Aftermath): readonly string[] {
  return reminders
    .filter(({ state, messageId }) => {
      const hashes = new Set(copies.get(localPart(messageId)) ?? []);
      return state === 'sent' ? hashes.size !== 1 : hashes.size > 1;
    })
    .map(({ key }) => key);
}

/** I7, a figure and no law: copies beyond the first one. */
export function extraCopies({ reminders, copies }: Aftermath): number {
  // Reminders that left as one mail have one Message-ID.
  const ids = [...new Set(reminders.map(({ messageId }) => localPart(messageId)))];
  return ids.reduce((sum, id) => sum + Math.max(0, (copies.get(id) ?? []).length - 1), 0);
}

/** I8: nobody was reminded whose answer was kept before the reminder was on its way. */
export function needless({ reminders, answers }: Aftermath): readonly string[] {
  return reminders
    .filter(({ state, startedAt, participantId }) => {
      const first = answers
        .filter((one) => one.participantId === participantId)
        .map((one) => one.receivedAt)
        .sort()[0];
      return state === 'sent' && startedAt !== null && first !== undefined && startedAt > first;
    })
    .map(({ key }) => key);
}

/** I10: nothing that came after the closing, in the dossier's time, is applied as an answer that counts. */
export function tooLate({ answers, applied }: Aftermath, closing: string): readonly string[] {
  const counted = new Set(applied.filter(({ counts }) => counts).map(({ rowId }) => rowId));
  return answers.filter(({ id, dossierTime }) => dossierTime >= closing && counted.has(id)).map(({ id }) => id);
}

/** As text that sorts as time does; whole to the microsecond, which a Date of JavaScript is not. */
const iso = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

function localPart(messageId: string): string {
  return messageId.replace(/[<>]/g, '').split('@')[0] ?? '';
}
