import type { LocalDate } from '@penhouder/domain';
import { listMails, saveClosedDays } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import { workflowIdOf } from '@penhouder/workflows/messages';
import type { Installation, RunningWorker, Written } from './installation';
import { openInstallation, writeDossier } from './installation';
import type { TakenMail } from '@penhouder/tools/testing';
import type { TestMail } from './test-mail';
import { testMail } from './test-mail';

/** What the parts of the delivery share. Dossiers and mails of other parts stand in it, too. */
export interface Delivering {
  readonly at: Installation;
  readonly worker: RunningWorker;
  /** What an operator was told who asked for a test mail before a worker ran. */
  readonly testedTooSoon: TestMail;
}

/** On which the body of these dossiers is closed, and no other is: a Tuesday. */
export const CLOSED_ON = '2019-10-08' as LocalDate;

let opened: Delivering | undefined;

export function delivering(): Delivering {
  if (opened === undefined)
    throw new Error('A part runs with its group: npx jest --testPathPatterns delivery.int -t PART');
  return opened;
}

export async function openDelivery(): Promise<void> {
  const at = await openInstallation('delivery');
  await at.source.query(`insert into rate_limit (key, window_start, count) values
    ('exchange:old', clock_timestamp() - interval '3 days', 5), ('exchange:fresh', clock_timestamp() - interval '1 day', 5)`);
  // A bridge day of this body alone, before any reminder is planned for.
  await saveClosedDays(at.source, [{ onDate: CLOSED_ON, name: 'Brugdag', kind: 'body', bodyId: at.bodyId }]);
  const testedTooSoon = await testMail(at.databaseUrl, 'vroeg@stad.example', '--within', '1');
  opened = { at, worker: at.startWorker(), testedTooSoon };
}

/** Mails to an address that stayed in the house. */
export function mailsTo(address: string | undefined): readonly TakenMail[] {
  return delivering().at.catcher.mails.filter(({ to }) => to === address);
}

export function handleOf({ dossierId }: Written) {
  return delivering().at.client.workflow.getHandle(workflowIdOf(dossierId));
}

/** How far the mails of a kind are, with the reason of those that were skipped. */
export async function statesOf({ dossierId }: Written, kind: string): Promise<string[]> {
  const { source, bodyId } = delivering().at;
  const mails = await listMails(source, { bodyId, dossierId, limit: 200 });
  return mails
    .filter((mail) => mail.kind === kind)
    .map(({ state, skipReason }) => [state, skipReason].filter(Boolean).join(' '));
}

/** An example dossier whose invitations have left. */
export async function invited(): Promise<Written> {
  const dossier = await writeDossier(delivering().at);
  await until(() => dossier.addresses.every((address) => mailsTo(address).length === 1));
  return dossier;
}

export function textOf(file: { readonly content: unknown } | undefined): string {
  const content = file?.content ?? '';
  return typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');
}

export function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('nothing is there');
  return value;
}
