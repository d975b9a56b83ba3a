import type { DossierId } from '@penhouder/domain';
import type { FoundBreak } from '@penhouder/persistence';
import { keepChainCheck, nextDossiers, verifyEvidence } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

const AT_A_TIME = 200;

export interface ProofDeps {
  readonly source: DataSource;
  readonly logger: Logger;
}

/** Computes every chain of the installation again and keeps what was found. A break is logged with dossier and first bad record. */
export async function checkChains({ source, logger }: ProofDeps): Promise<void> {
  const breaks: FoundBreak[] = [];
  let dossiers = 0;
  let records = 0;
  for await (const dossierId of allDossiers(source)) {
    const { broken, count } = await verifyEvidence(source, dossierId);
    dossiers += 1;
    records += count;
    if (broken === null) continue;
    logger.error({ dossierId, ...broken }, 'a chain of evidence does not hold from this record on');
    breaks.push({ dossierId, ...broken });
  }
  await keepChainCheck(source, { dossiers, records, breaks });
  logger.info({ dossiers, records, broken: breaks.length }, 'computed all chains of evidence again');
}

async function* allDossiers(source: DataSource): AsyncGenerator<DossierId> {
  let after: DossierId | null = null;
  for (;;) {
    const page: readonly DossierId[] = await nextDossiers(source, { after, limit: AT_A_TIME });
    yield* page;
    after = page.at(-1) ?? null;
    if (after === null) return;
  }
}
