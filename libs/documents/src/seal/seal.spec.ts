import { execFile } from 'node:child_process';
import { createVerify, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { instantOfMs } from '@penhouder/domain';
import { requireProgram } from '@penhouder/tools/testing';
import { renderPdf } from '../pdf/render-pdf';
import { openSeal, SealProblem, type SealSettings } from './organisation-seal';

const run = promisify(execFile);
const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'seal-'));
const own = (folder: string): SealSettings => ({ pemFile: null, pkcs12: null, folder });
const at = instantOfMs(Date.parse('2019-11-05T09:00:00.000Z'));
const words = { reason: 'Zegel van de organisatie', at };

const paper = (): Promise<Buffer> =>
  renderPdf({
    language: 'nl',
    title: 'Ontvangstbewijs',
    author: 'Vereniging',
    madeAt: at,
    footer: '',
    pageOf: '',
    parts: [{ kind: 'paragraph', text: 'Wij doen mee.' }],
  });

function kept(content: Buffer): string {
  const file = join(freshFolder(), 'sealed.pdf');
  writeFileSync(file, content);
  return file;
}

/** What Poppler says of the signatures in a file. */
const judged = async (content: Buffer): Promise<string> =>
  (await run(requireProgram('pdfsig'), ['-nocert', kept(content)])).stdout;

describe('the seal of the organisation', () => {
  it('is valid on a PDF, covers all of it, and leaves the structure for screen readers whole', async () => {
    const seal = await openSeal(own(freshFolder()));
    const sealed = await seal.sealPdf(await paper(), words);
    const verdict = await judged(sealed);
    expect(verdict).toContain('Signature is Valid');
    expect(verdict).toContain('ETSI.CAdES.detached');
    expect(verdict).toContain('Total document signed');
    expect(verdict).toContain('Zegel van deze installatie');
    const { stdout } = await run(requireProgram('pdfinfo'), ['-struct-text', kept(sealed)]);
    expect(stdout).toMatch(/H1[^]*Ontvangstbewijs[^]*Wij doen mee/);
  });

  it('breaks when a single sign of the document changes', async () => {
    const seal = await openSeal(own(freshFolder()));
    const sealed = await seal.sealPdf(await paper(), words);
    const changed = Buffer.from(sealed);
    const place =
      changed.indexOf('Vereniging') === -1 ? changed.indexOf('/Author') + 12 : changed.indexOf('Vereniging');
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(await judged(changed)).not.toContain('Signature is Valid');
  });

  it('is made once, for whichever process asks first, and readable by its own user only', async () => {
    const folder = freshFolder();
    const seals = await Promise.all([openSeal(own(folder)), openSeal(own(folder)), openSeal(own(folder))]);
    expect(new Set(seals.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect((await openSeal(own(folder))).fingerprint).toBe(seals[0].fingerprint);
    expect(readdirSync(folder)).toEqual(['zegel.pem']);
    expect(statSync(join(folder, 'zegel.pem')).mode & 0o077).toBe(0);
    expect(seals[0].isSelfMade).toBe(true);
  });

  it('signs bytes so that anybody with the certificate can check it', async () => {
    const seal = await openSeal(own(freshFolder()));
    const signature = await seal.sign(Buffer.from('inhoud'));
    const { publicKey } = new X509Certificate(seal.certificate);
    expect(createVerify('sha256').update('inhoud').verify(publicKey, signature)).toBe(true);
    expect(createVerify('sha256').update('inhoud!').verify(publicKey, signature)).toBe(false);
  });

  it('can be an own key, in PEM or in PKCS#12', async () => {
    const folder = freshFolder();
    const [key, crt, pem, p12] = ['key.pem', 'crt.pem', 'both.pem', 'both.p12'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    const openssl = requireProgram('openssl');
    await run(openssl, [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      crt,
      '-days',
      '9',
      '-subj',
      '/CN=Zegel van de vereniging',
    ]);
    writeFileSync(pem, readFileSync(key, 'utf8') + readFileSync(crt, 'utf8'));
    await run(openssl, ['pkcs12', '-export', '-inkey', key, '-in', crt, '-out', p12, '-passout', 'pass:geheim']);
    const fromPem = await openSeal({ pemFile: pem, pkcs12: null, folder });
    const fromP12 = await openSeal({ pemFile: null, pkcs12: { file: p12, password: 'geheim' }, folder });
    expect(fromP12.fingerprint).toBe(fromPem.fingerprint);
    expect(fromPem.isSelfMade).toBe(false);
    expect(await judged(await fromP12.sealPdf(await paper(), words))).toContain('Signature is Valid');
    await expect(openSeal({ pemFile: null, pkcs12: { file: p12, password: 'anders' }, folder })).rejects.toThrow(
      SealProblem,
    );
    await expect(openSeal({ pemFile: key, pkcs12: null, folder })).rejects.toThrow(SealProblem);
    const gone = join(folder, 'weg.p12');
    await expect(openSeal({ pemFile: null, pkcs12: { file: gone, password: '' }, folder })).rejects.toThrow(
      `SEAL_PKCS12 names a file that cannot be read: ${gone}`,
    );
    const { privateKey: foreign } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(pem, `${String(foreign.export({ type: 'pkcs8', format: 'pem' }))}${readFileSync(crt, 'utf8')}`);
    await expect(openSeal({ pemFile: pem, pkcs12: null, folder })).rejects.toThrow(
      'The key of the seal does not belong to its certificate.',
    );
    await expect(openSeal({ pemFile: join(folder, 'weg.pem'), pkcs12: null, folder })).rejects.toThrow(
      'cannot be read',
    );
  });

  it('is no key of another kind than the checkers know', async () => {
    const folder = freshFolder();
    const file = join(folder, 'ec.pem');
    await run(requireProgram('openssl'), [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      file,
      '-out',
      join(folder, 'c.pem'),
      '-days',
      '9',
      '-subj',
      '/CN=x',
    ]);
    writeFileSync(file, readFileSync(file, 'utf8') + readFileSync(join(folder, 'c.pem'), 'utf8'));
    await expect(openSeal({ pemFile: file, pkcs12: null, folder })).rejects.toThrow('RSA');
  });
});
