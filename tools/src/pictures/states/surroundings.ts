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
  /** Where mail comes in. */
  readonly incomingPort: number;
  end(): Promise<void>;
}

/** A scanner of files, an authority for signatures and a door for mail, named in the environment of the installation that starts next. */
export async function openSurroundings(): Promise<Surroundings> {
  const authority = await TestSigner.make({ name: 'Proefstaat', issues: {} });
  const mayor = await authority.issue({ name: 'Naam Voorbeeld (Signature)' });
  const anchors = mkdtempSync(join(tmpdir(), 'penhouder-anchors-'));
  writeFileSync(join(anchors, 'proefstaat.pem'), authority.pem);
  const clamd = await startClamd(await freePort());
  const incomingPort = await freePort();
  Object.assign(process.env, {
    SIGNING_ANCHORS: anchors,
    CLAMD: clamd.address,
    MAIL_RETURN_DOMAIN: 'terug.penhouder.example',
    INCOMING_MAIL: `smtp://127.0.0.1:${String(incomingPort)}`,
    MAIL_CANARY: 'off',
  });
  return { mayor, incomingPort, end: () => clamd.stop() };
}
