import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../settings/ports';
import { startClamd } from '../../testing/clamd';
import { openNameServer } from '../../testing/name-server';
import { TestSigner } from '../../testing/signing-authority';

/** As whom mails leave; of its records in DNS one is in order. */
export const SENDER = 'post@streek.example';

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
  const names = await openNameServer({ 'streek.example': ['v=spf1 mx -all'] });
  Object.assign(process.env, {
    SIGNING_ANCHORS: anchors,
    CLAMD: clamd.address,
    MAIL_FROM: `Penhouder <${SENDER}>`,
    MAIL_DNS_SERVER: names.address,
    MAIL_RETURN_DOMAIN: 'terug.penhouder.example',
    INCOMING_MAIL: `smtp://127.0.0.1:${String(incomingPort)}`,
    MAIL_CANARY: 'off',
  });
  const end = async (): Promise<void> => {
    names.close();
    await clamd.stop();
  };
  return { mayor, incomingPort, end };
}
