import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../settings/ports';
import { startClamd } from '../../testing/clamd';
import { TestSigner } from '../../testing/signing-authority';

/** What an installation needs around it so that every state can be reached. */
export interface Surroundings {
  /** Signs PDFs with a certificate that the installation takes. */
  readonly mayor: TestSigner;
  end(): Promise<void>;
}

/** A scanner of files and an authority for signatures, named in the environment of the installation that starts next. */
export async function openSurroundings(): Promise<Surroundings> {
  const authority = await TestSigner.make({ name: 'Proefstaat', issues: {} });
  const mayor = await authority.issue({ name: 'Naam Voorbeeld (Signature)' });
  const anchors = mkdtempSync(join(tmpdir(), 'penhouder-anchors-'));
  writeFileSync(join(anchors, 'proefstaat.pem'), authority.pem);
  const clamd = await startClamd(await freePort());
  Object.assign(process.env, { SIGNING_ANCHORS: anchors, CLAMD: clamd.address });
  return { mayor, end: () => clamd.stop() };
}
