import { readFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiPaths, outageListSchema } from '@penhouder/contracts';
import { keptRows, type OwnGround, type Play, type Product } from '@penhouder/tools/product';
import { Client, Connection } from '@temporalio/client';
import { byCommandLine, unpacked } from './bundles';
import { until } from './in-flight';

/** What `/health/mail` answers with while mail leaves, and while it stands still. */
export async function mailHealth({ access }: Product): Promise<number> {
  return (await fetch(`${access.baseUrl}/health/mail`)).status;
}

/** Whether an outage is measured that goes on: one of mail, because one of our pages is known when it is over. */
export async function isOutageOpen({ coordinator }: Play): Promise<boolean> {
  return (await coordinator.get(apiPaths.outages, outageListSchema)).outages.some(({ to }) => to === null);
}

/** Lets a dossier's clock jump, as after an outage; the public door would stop at every instant on the way. */
export async function wakeLate({ temporal }: OwnGround, { dossierId }: Play, to: string): Promise<void> {
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const handle = client.workflow.getHandle(`dossier-${dossierId}`);
  await until(() => handle.executeUpdate('advanceClock', { args: [{ to }] }));
  await connection.close();
}

/** While the table is away, nothing that is sent can be kept, by a fault of ours. */
export async function withoutInbox({ ownerUrl }: OwnGround, work: () => Promise<void>): Promise<void> {
  await keptRows(ownerUrl, 'alter table sign_off_inbox rename to inbox_away');
  await work().finally(() => keptRows(ownerUrl, 'alter table inbox_away rename to sign_off_inbox'));
}

/** What the bundle of a dossier says of our outages and of who tried in vain; the bundle must hold. */
export async function troublesInBundle(
  play: Play,
): Promise<{ readonly outages: unknown[]; readonly attempts: unknown[] }> {
  const file = join(mkdtempSync(join(tmpdir(), 'six-hours-')), 'dossier.zip');
  writeFileSync(file, await play.coordinator.visitor.download(apiPaths.dossierBundle(play.dossierId)));
  if (!byCommandLine(file).isWhole) throw new Error(byCommandLine(file).text);
  const folder = unpacked(file);
  const lines = (name: string): unknown[] =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown);
  return { outages: lines('storingen.jsonl'), attempts: lines('pogingen.jsonl') };
}
