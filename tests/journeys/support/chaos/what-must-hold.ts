import type { InSlot } from '@penhouder/tools/product';
import type { Aftermath, Copy, Kept, MailKept } from './aftermath';
import type { Sent } from './town-hall';

// Each function is one invariant of `reliability.md` 6.3 over what was read, and gives what breaks it; empty: it holds.
// Pure, so that a spec can show that each of them finds what it is there to find.

/** An answer that is kept and does not count. */
const UNCOUNTED = 'AnswerKeptUncounted';

/** I1: whoever has a receipt is in the inbox, applied once, and stands in the workflow unless it came too late. */
export function lost(after: Aftermath, sent: readonly Sent[]): readonly string[] {
  const standing = new Set(after.held.flatMap(({ workflow }) => workflow.flatMap(({ rowIds }) => rowIds)));
  return sent
    .filter(({ outcome }) => outcome === 'accepted')
    .filter(({ submissionId }) => {
      const kept = after.answers.find(({ id }) => id === submissionId);
      const types = after.applied.find(({ rowId }) => rowId === submissionId)?.types ?? [];
      if (kept?.state !== 'applied' || types.length !== 1) return true;
      return isInTime(after, kept) && !standing.has(submissionId);
    })
    .map(({ unit, submissionId }) => `${unit} ${submissionId}`);
}

/** I2: what was applied was sent by somebody, and nobody was told no. */
export function invented({ applied }: Aftermath, sent: readonly Sent[]): readonly string[] {
  const possible = new Set(sent.filter(({ outcome }) => outcome !== 'refused').map(({ submissionId }) => submissionId));
  return applied.filter(({ rowId }) => !possible.has(rowId)).map(({ rowId }) => rowId);
}

/** I3: pressing twice gave one receipt; per slot one answer stands, and workflow, page and journal hold the same one. */
export function countedTwice({ applied, held }: Aftermath, sent: readonly Sent[]): readonly string[] {
  const receipts = sent
    .filter(({ receiptIds }) => new Set(receiptIds).size > 1)
    .map(({ unit }) => `receipts of ${unit}`);
  const events = applied.filter(({ types }) => types.length !== 1).map(({ rowId }) => `events of ${rowId}`);
  const slots = held.flatMap(({ dossierId, workflow, view, journal, answered }) => {
    const asked = { workflow: told(workflow), view: told(view), journal: told(journal) };
    const isSame = asked.workflow === asked.view && asked.view === asked.journal;
    const isOne = [...workflow, ...view, ...journal].every(({ rowIds }) => rowIds.length === 1);
    const isCount = answered === new Set(journal.map(({ participantId }) => participantId)).size;
    return isSame && isOne && isCount ? [] : [`slots of ${dossierId}`];
  });
  return [...receipts, ...events, ...slots];
}

function told(holdings: readonly InSlot[]): string {
  const lines = holdings.map(
    ({ participantId, slot, rowIds }) => `${participantId} ${String(slot)} ${rowIds.join(' ')}`,
  );
  return lines.sort().join('\n');
}

const ENDED: readonly string[] = ['sent', 'skipped', 'failed', 'unknown'];

/** I5: no reminder is left over. One whose outcome nobody can know is shown to the coordinator, who can send it again. */
export function forgotten({ mails }: Aftermath): readonly string[] {
  return mails
    .filter(({ kind, state }) => kind === 'reminder' && !ENDED.includes(state))
    .map(({ key, state }) => `${key} ${state}`);
}

/**
 * I6, over everything that reached a mailbox: each message is of a mail that was planned, went to its own reader alone and
 * is the same to the byte in every copy; what was sent arrived; and no two mails leave under one Message-ID, but as one.
 */
export function repeated({ mails, copies }: Aftermath): readonly string[] {
  const byId = new Map<string, MailKept[]>();
  for (const mail of mails) byId.set(mail.carriedBy, [...(byId.get(mail.carriedBy) ?? []), mail]);
  const strange = copies.filter(({ messageId, to }) => !isExpected(byId.get(messageId) ?? [], to));
  const other = mails.filter((mail) => isOther(mail, copies));
  const shared = [...byId.values()].filter((group) => group.length > 1 && !isOneDigest(group));
  const keys = mails.map(({ key }) => key).filter((key, at, all) => all.indexOf(key) !== at);
  return [
    ...strange.map(({ messageId }) => `mail of nobody: ${messageId}`),
    ...other.map(({ key }) => `copies of ${key}`),
    ...shared.flatMap((group) => group.map(({ key }) => `shared Message-ID: ${key}`)),
    ...keys.map((key) => `two mails: ${key}`),
  ];
}

function isExpected(group: readonly MailKept[], to: readonly string[]): boolean {
  return to.length === 1 && group.some((mail) => mail.to === to[0]);
}

function isOther({ carriedBy, state }: MailKept, copies: readonly Copy[]): boolean {
  const hashes = new Set(copies.filter(({ messageId }) => messageId === carriedBy).map(({ rawSha256 }) => rawSha256));
  return state === 'sent' ? hashes.size !== 1 : hashes.size > 1;
}

/** Reminders to one reader, led by one of them. */
function isOneDigest(group: readonly MailKept[]): boolean {
  const isLed = group.filter(({ messageId, carriedBy }) => messageId === carriedBy).length === 1;
  return isLed && new Set(group.map(({ to }) => to)).size === 1 && group.every(({ kind }) => kind === 'reminder');
}

/** I7, a figure and no law: copies beyond the first one. */
export function extraCopies({ copies }: Aftermath): number {
  return copies.length - new Set(copies.map(({ messageId }) => messageId)).size;
}

/** I8: no claim of a reminder was committed after the first answer of its participant, by PostgreSQL's own order. */
export function needless({ mails, answers }: Aftermath): readonly string[] {
  const first = new Map<string, string>();
  for (const { participantId, kind, committedAt } of answers) {
    const known = first.get(participantId);
    if (kind === 'decision' && (known === undefined || committedAt < known)) first.set(participantId, committedAt);
  }
  return mails
    .filter(({ kind, participantId, claimedAt }) => {
      const answeredAt = participantId === null ? undefined : first.get(participantId);
      return kind === 'reminder' && answeredAt !== undefined && claimedAt.some((at) => at > answeredAt);
    })
    .map(({ key }) => key);
}

/** I10: what came before the end that its dossier states counts, and what came at it or later is kept and does not. */
export function miscounted(after: Aftermath): readonly string[] {
  const types = new Map(after.applied.map((one) => [one.rowId, one.types]));
  return after.answers
    .filter(({ kind }) => kind === 'decision')
    .filter((kept) => {
      const became = types.get(kept.id) ?? [];
      const counts = became.some((type) => type !== UNCOUNTED);
      return isInTime(after, kept) ? !counts || became.includes(UNCOUNTED) : counts;
    })
    .map((kept) => `${kept.id} ${isInTime(after, kept) ? 'in time' : 'too late'}`);
}

/** A dossier that states no end is open. */
function isInTime({ ends }: Aftermath, { dossierId, dossierTime }: Kept): boolean {
  const end = ends.get(dossierId);
  return end === undefined || dossierTime < end;
}

/** I11: scanners answered nothing (`invented`), and no link was burnt, renewed or handed over. */
export function burnt({ links }: Aftermath): readonly string[] {
  return links.filter(({ generation, isTaken }) => generation !== 1 || isTaken).map(({ id }) => id);
}

/** I13: of whoever was told that its answer is received, the receipt can be had as a PDF. */
export function withoutReceipt(sent: readonly Sent[], receipts: ReadonlyMap<string, Buffer | null>): readonly string[] {
  return sent
    .filter(({ outcome }) => outcome === 'accepted')
    .filter(({ submissionId }) => receipts.get(submissionId)?.subarray(0, 5).toString('latin1') !== '%PDF-')
    .map(({ unit, submissionId }) => `${unit} ${submissionId}`);
}

/** What must be found in no text of a kind: words as they are, and codes of six digits that stand by themselves. */
export interface Secrets {
  readonly words: readonly string[];
  readonly codes: readonly string[];
}

/** Six digits that are no part of a longer number, a moment, an id or a token, and no number in JSON. */
const SIX_DIGITS = /(?<![\w.+/-])(?<!":)\d{6}(?![\w+/-]|\.\d)/g;

/** I15: by the name of the text, which secrets stand in it. */
export function leaked(texts: ReadonlyMap<string, string>, { words, codes }: Secrets): readonly string[] {
  return [...texts].flatMap(([name, text]) => {
    const digits = new Set(text.match(SIX_DIGITS) ?? []);
    const found = [...words.filter((word) => text.includes(word)), ...codes.filter((code) => digits.has(code))];
    return found.map((secret) => `${name}: ${secret}`);
  });
}
