import { instantOfMs, type SignedPdfFacts } from '@penhouder/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signedPdfRows } from './signed-pdf-rows';

const at = instantOfMs(Date.parse('2026-03-02T10:00:00.000Z'));
const facts: SignedPdfFacts = {
  sha256: 'a'.repeat(64),
  offeredSha256: 'b'.repeat(64),
  signer: 'An Voorbeeld (Signature)',
  authorities: ['Proefstaat Burgers', 'Proefstaat'],
  certificateSha256: 'c'.repeat(64),
  validFrom: at,
  validUntil: at,
  algorithm: 'RSA 2048, SHA-256',
  claimedAt: at,
  stamped: null,
  checkedAt: at,
  revocation: 'notChecked',
};

const said = (found: SignedPdfFacts, language: 'nl' | 'fr' = 'nl'): string =>
  signedPdfRows({ signedPdf: found }, language)
    .map(({ name, value }) => `${name}: ${value}`)
    .join('\n');

describe('a PDF that was signed elsewhere', () => {
  it('is told with who signed, who vouches for that, when by whose clock, and what was not looked at', () => {
    expect(said(facts)).toContain('certificaat op naam van An Voorbeeld (Signature)');
    expect(said(facts)).toContain('Proefstaat Burgers, Proefstaat');
    expect(said(facts)).toContain('11.00 uur, volgens de klok van wie ondertekende');
    expect(said(facts)).toContain('Of het certificaat ingetrokken is: niet gecontroleerd');
    expect(said(facts, 'fr')).toContain('Si le certificat a été révoqué: pas vérifié');
  });

  it('tells a time stamp with its service, and a time that nobody said', () => {
    expect(said({ ...facts, stamped: { at, by: 'Proefklok' } })).toContain('volgens het tijdstempel van Proefklok');
    expect(said({ ...facts, claimedAt: null, authorities: [] })).toMatch(/aanvaard door de beheerder[^]*niet vermeld/);
  });

  it('is nothing for an answer that was confirmed otherwise, or was erased', () => {
    expect(signedPdfRows({ code: {} }, 'nl')).toEqual([]);
    expect(signedPdfRows(null, 'nl')).toEqual([]);
  });
});

test('no sentence of ours claims a level of signature that only a list of a state could give', () => {
  const root = join(__dirname, '../../../..');
  const folders = ['libs', 'apps'].flatMap((kind) =>
    readdirSync(join(root, kind)).map((project) => join(root, kind, project, 'src')),
  );
  const words = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
  );
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter(([, text]) => /gekwalificeerd|qualifiée?s?\b/i.test(text)).map(([file]) => file)).toEqual([]);
});
