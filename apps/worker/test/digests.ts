import type { DossierKind, Instant, RowId } from '@penhouder/domain';
import { newId, planMails } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import type { Installation, Written } from './installation';
import { launchedAt, writeDossier } from './installation';

/** One person who is asked in several real dossiers. */
export interface AskedOften {
  readonly address: string;
  readonly dossiers: readonly Written[];
}

/** Two dossiers whose first participant's contact is one and the same person. The invitations have left; a worker runs. */
export async function askedOften(at: Installation, kind: DossierKind = 'real'): Promise<AskedOften> {
  const dossiers = [await writeDossier(at, kind), await writeDossier(at, kind)];
  await until(async () => (await statesOf(at, dossiers, 'invitation')).length === 6);
  await until(async () => (await statesOf(at, dossiers, 'invitation')).every((state) => state === 'sent'));
  const address = `overal-${newId<RowId>().slice(-8)}@gemeente.example`;
  const contacts = dossiers.map(({ participants }) => participants[0]?.contacts[0]?.contactId);
  await at.source.query('update contact set email = $1 where id = any($2)', [address, contacts]);
  return { address, dossiers };
}

/**
 * Reminders to that person that are due at once, or each at its moment, one in each dossier, with words of their own. Keys
 * in the order of the dossiers.
 */
export async function remindEverywhere(
  at: Installation,
  { dossiers }: AskedOften,
  moments: readonly Instant[] = [],
): Promise<readonly string[]> {
  const round = newId<RowId>();
  const keys = dossiers.map(({ dossierId }) => `herinnering:${round}:${dossierId}`);
  await at.source.transaction(async (manager) => {
    for (const [nth, { dossierId, participants }] of dossiers.entries()) {
      const [participant] = participants;
      const [contact] = participant?.contacts ?? [];
      if (participant === undefined || contact === undefined) throw new Error('nobody is asked');
      const words = `Vraag ${String(nth)} van ${dossierId}: {{persoonlijke-link}}`;
      const to = { participantId: participant.id, contactId: contact.contactId, linkId: contact.linkId, userId: null };
      const mail = {
        ...{ ...to, mailKey: keys[nth] ?? '', kind: 'reminder', signInLinkId: null, language: 'nl' as const },
        ...{ subject: 'Eén herinnering', textBody: words, htmlBody: `<p>${words}</p>`, calendarPart: dayOf(dossierId) },
        ...{ threadKey: null, notBefore: moments[nth] ?? launchedAt, isWindowed: false },
        digestPart: { due: '2118-12-13' as never, text: words, html: `<p>${words}</p>` },
      };
      await planMails(manager, { dossierId, sequence: 1_000, mails: [mail] });
    }
  });
  return keys;
}

function dayOf(uid: string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'METHOD:PUBLISH', 'BEGIN:VEVENT', `UID:${uid}`];
  return [...lines, 'DTSTAMP:20191001T080000Z', 'DTSTART:21181213', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
}

/** A reminder as it is kept, by its key. */
export interface KeptReminder {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly digestOf: string | null;
  readonly sha256: string | null;
  readonly skipReason: string | null;
  readonly attempt: number;
}

export async function remindersOf(at: Installation, keys: readonly string[]): Promise<readonly KeptReminder[]> {
  return at.source.query<KeptReminder[]>(
    `select id, dedupe_key as key, state, digest_of as "digestOf", sha256, skip_reason as "skipReason", attempt
     from mail where dedupe_key = any($1) order by array_position($1::text[], dedupe_key)`,
    [keys],
  );
}

async function statesOf(at: Installation, dossiers: readonly Written[], kind: string): Promise<readonly string[]> {
  const rows = await at.source.query<{ state: string }[]>(
    'select state from mail where dossier_id = any($1) and kind = $2',
    [dossiers.map(({ dossierId }) => dossierId), kind],
  );
  return rows.map(({ state }) => state);
}
