import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { instantOfMs, type SignedPdfFacts } from '@penhouder/domain';
import { requireProgram, TestSigner } from '@penhouder/tools/testing';
import { renderPdf } from '../pdf/render-pdf';
import { AnchorProblem, readAnchors } from './anchors';
import { checkSignedPdf, type SignedPdfVerdict } from './check-signed-pdf';

const at = instantOfMs(Date.parse('2026-03-02T10:00:00.000Z'));
const day = (text: string): Date => new Date(`${text}T10:00:00.000Z`);
const NUMBER = '85073003328';

const paper = (text: string): Promise<Buffer> =>
  renderPdf({
    language: 'nl',
    title: 'Intentieverklaring',
    author: 'Vereniging',
    madeAt: at,
    footer: '',
    pageOf: '',
    parts: [{ kind: 'paragraph', text }],
  });

let offered: Buffer;
let root: TestSigner;
let between: TestSigner;
let mayor: TestSigner;
let clock: TestSigner;

beforeAll(async () => {
  offered = await paper('Wij doen mee.');
  root = await TestSigner.make({ name: 'Proefstaat Root', issues: {} });
  between = await root.issue({ name: 'Proefstaat Burgers', issues: { longest: 0 } });
  mayor = await between.issue({ name: 'An Voorbeeld (Signature)', personNumber: NUMBER });
  clock = await root.issue({ name: 'Proefklok', usage: 0x80, purposes: ['1.3.6.1.5.5.7.3.8'] });
});

function check(bytes: Buffer, known: readonly TestSigner[] = [root]): SignedPdfVerdict {
  return checkSignedPdf(bytes, { offered, anchors: known.map(({ der }) => new X509Certificate(der)), at });
}

function factsOf(verdict: SignedPdfVerdict): SignedPdfFacts {
  if ('fault' in verdict) throw new Error(verdict.fault);
  return verdict.facts;
}

/** Adds an update as programs do: objects, a table, a trailer. `root`: the catalogue that it names. */
function updated(bytes: Buffer, objects: Readonly<Record<number, string>>, root = 3): Buffer {
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1'))?.[1] ?? '0';
  let body = '\n';
  const rows = Object.entries(objects).map(([number, text]) => {
    const place = String(bytes.length + body.length).padStart(10, '0');
    body += `${number} 0 obj\n${text}\nendobj\n`;
    return `${number} 1\n${place} 00000 n \n`;
  });
  const table = bytes.length + body.length;
  const trailer = `trailer\n<< /Size 900 /Root ${String(root)} 0 R /Prev ${previous} >>\nstartxref\n${String(table)}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(`${body}xref\n${rows.join('')}${trailer}`, 'latin1')]);
}

/** Number and text of the first object of the offered document that says this. */
function objectSaying(words: string): { number: number; text: string } {
  const found = [...offered.toString('latin1').matchAll(/(\d+) 0 obj\n([^]*?)\nendobj/g)].find(([all]) =>
    all.includes(words),
  );
  return { number: Number(found?.[1]), text: found?.[2] ?? '' };
}

describe('a PDF that was signed elsewhere', () => {
  it('is taken when it is what was offered, with one signature that leads to a known authority', async () => {
    const signed = await mayor.sign(offered, { at: day('2026-03-01') });
    expect(factsOf(check(signed))).toEqual({
      sha256: createHash('sha256').update(signed).digest('hex'),
      offeredSha256: createHash('sha256').update(offered).digest('hex'),
      signer: 'An Voorbeeld (Signature)',
      authorities: ['Proefstaat Burgers', 'Proefstaat Root'],
      certificateSha256: createHash('sha256').update(mayor.der).digest('hex'),
      validFrom: '2015-01-01T00:00:00.000Z',
      validUntil: '2049-01-01T00:00:00.000Z',
      algorithm: 'RSA 2048, SHA-256',
      claimedAt: '2026-03-01T10:00:00.000Z',
      stamped: null,
      checkedAt: at,
      revocation: 'notChecked',
    });
  });

  it('says the same of its signature as Poppler does', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'signed-')), 'signed.pdf');
    const judged = async (bytes: Buffer): Promise<string> => {
      writeFileSync(file, bytes);
      return (await promisify(execFile)(requireProgram('pdfsig'), ['-nocert', file])).stdout;
    };
    const signed = await mayor.sign(offered);
    expect(await judged(signed)).toMatch(/An Voorbeeld[^]*Total document signed[^]*Signature is Valid/);
    const hurt = spoiled(signed);
    expect(await judged(hurt)).not.toContain('Signature is Valid');
    expect(check(hurt)).toEqual({ fault: 'SignedPdfChanged' });
  });

  it('never gives away the number of the person that stands in a certificate', async () => {
    const signed = await mayor.sign(offered);
    expect(mayor.der.includes(NUMBER)).toBe(true);
    expect(JSON.stringify(factsOf(check(signed)))).not.toContain(NUMBER);
  });

  it('can be signed with a key on an elliptic curve, or in the older format', async () => {
    const person = await between.issue({ name: 'Bo Voorbeeld', key: 'ec' });
    expect(factsOf(check(await person.sign(offered))).algorithm).toBe('ECDSA P-256, SHA-256');
    expect(factsOf(check(await mayor.sign(offered, { subFilter: 'adbe.pkcs7.detached' }))).signer).toContain('An');
  });

  it('tells the time of a time service in its signature, and what such a service added later is no second signature', async () => {
    const stamped = factsOf(check(await mayor.sign(offered, { level: 'B-T', stamps: clock }))).stamped;
    expect(stamped?.by).toBe('Proefklok');
    expect(Math.abs(Date.parse(stamped?.at ?? '') - Date.now())).toBeLessThan(60_000);
    const longLived = await mayor.sign(offered, { level: 'B-LTA', stamps: clock });
    expect(longLived.toString('latin1').match(/\/ByteRange/g)).toHaveLength(2);
    expect(factsOf(check(longLived)).stamped?.by).toBe('Proefklok');
  });

  it('has no proven time when nobody here knows the time service', async () => {
    const stranger = await TestSigner.make({ name: 'Vreemde klok', usage: 0x80, purposes: ['1.3.6.1.5.5.7.3.8'] });
    const notMade = await root.issue({ name: 'Geen klok' });
    const signed = await mayor.sign(offered, { level: 'B-T', stamps: stranger });
    expect(factsOf(check(signed)).stamped).toBeNull();
    await expect(mayor.sign(offered, { level: 'B-T', stamps: notMade })).rejects.toThrow();
  });
});

/** One sign of what was signed is another one. */
function spoiled(signed: Buffer): Buffer {
  const hurt = Buffer.from(signed);
  const place = hurt.lastIndexOf('/SigFlags 3') + '/SigFlags '.length;
  hurt[place] = '1'.charCodeAt(0);
  return hurt;
}

describe('is not taken', () => {
  const refused = (bytes: Buffer, known?: readonly TestSigner[]): string | null => {
    const verdict = check(bytes, known);
    return 'fault' in verdict ? verdict.fault : null;
  };

  it('without a signature', () => {
    expect(refused(offered)).toBe('SignedPdfUnsigned');
    expect(refused(Buffer.concat([offered, Buffer.from('\n\n')]))).toBe('SignedPdfUnsigned');
    const empty = updated(offered, { 17: '<< /Producer (Een ander) >>' });
    expect(refused(empty)).toBe('SignedPdfUnsigned');
  });

  it('when it is another document, or the same one written anew', async () => {
    expect(refused(await mayor.sign(await paper('Wij doen niet mee.')))).toBe('SignedPdfOther');
    expect(refused(Buffer.from('geen pdf'))).toBe('SignedPdfOther');
    expect(refused(Buffer.alloc(0))).toBe('SignedPdfOther');
  });

  it('when something was changed before it was signed, whatever a later update shows', async () => {
    const contents = objectSaying('/Type /Page\n');
    const other = updated(offered, { [contents.number]: contents.text.replace(/\/Contents \d+/, '/Contents 901') });
    expect(refused(await mayor.sign(other))).toBe('SignedPdfChanged');
    const hidden = updated(await mayor.sign(other), { [contents.number]: contents.text });
    expect(refused(hidden)).toBe('SignedPdfChanged');
  });

  it('when something was changed after it was signed', async () => {
    const signed = await mayor.sign(offered);
    const page = objectSaying('/Type /Page\n');
    const other = updated(signed, { [page.number]: page.text.replace(/\/Contents \d+/, '/Contents 901') });
    expect(refused(other)).toBe('SignedPdfChanged');
    const note = '<< /Type /Annot /Subtype /FreeText /Rect [0 0 500 800] /Contents (Toch niet) >>';
    const noted = updated(signed, { [page.number]: page.text.replace('>>', '/Annots [902 0 R] >>'), 902: note });
    expect(refused(noted)).toBe('SignedPdfChanged');
    expect(refused(Buffer.concat([signed, Buffer.from('% meer')]))).toBe('SignedPdfChanged');
  });

  it('when the picture of the signature covers the page, or a program came along', async () => {
    const page = objectSaying('/Type /Page\n');
    const wide = '<< /FT /Sig /T (x) /Type /Annot /Subtype /Widget /Rect [0 0 595 841] >>';
    const withWide = updated(await mayor.sign(offered), {
      [page.number]: page.text.replace(/>>$/, '/Annots [902 0 R] >>'),
      902: wide,
    });
    expect(refused(withWide)).toBe('SignedPdfChanged');
    const catalogue = objectSaying('/Type /Catalog');
    const program = updated(offered, {
      [catalogue.number]: catalogue.text.replace(/>>$/, '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>'),
    });
    expect(refused(await mayor.sign(program))).toBe('SignedPdfChanged');
  });

  it('when the signature does not cover all of it', async () => {
    const signed = (await mayor.sign(offered)).toString('latin1');
    const [, a = '', b = '', c = ''] = /\/ByteRange \[0 (\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(signed) ?? [];
    const shorter = signed.replace(/(\/ByteRange \[)0 (\d+)\s+(\d+)\s+(\d+)(\s*\])/, (all) =>
      all.replace(`${a} `, `${String(Number(a) - 1)} `),
    );
    expect(refused(Buffer.from(shorter, 'latin1'))).toBe('SignedPdfChanged');
    const beyond = signed.replace(/\/ByteRange \[[^\]]*\]/, (all) =>
      `/ByteRange [0 ${a} ${b} ${c}0]`.padEnd(all.length),
    );
    expect(refused(Buffer.from(beyond, 'latin1'))).toBe('SignedPdfChanged');
  });

  it('with the signature of another document in it', async () => {
    const signed = await mayor.sign(offered);
    const foreign = await mayor.sign(await paper('Iets heel anders.'));
    const contents = (bytes: Buffer): string => /\/Contents (<[0-9A-Fa-f]+>)/.exec(bytes.toString('latin1'))?.[1] ?? '';
    const swapped = signed.toString('latin1').replace(contents(signed), () => contents(foreign));
    expect(refused(Buffer.from(swapped, 'latin1'))).toBe('SignedPdfChanged');
  });

  it('with more than one signature', async () => {
    const alderman = await between.issue({ name: 'Bo Voorbeeld' });
    expect(refused(await alderman.sign(await mayor.sign(offered)))).toBe('SignedPdfSeveral');
  });

  it('when the certificate vouches for itself, or nobody here knows who vouches for it', async () => {
    const own = await TestSigner.make({ name: 'Ik zelf' });
    expect(refused(await own.sign(offered))).toBe('SignedPdfSelfSigned');
    const signed = await mayor.sign(offered);
    const stranger = await TestSigner.make({ name: 'Proefstaat Root', issues: {} });
    expect(refused(signed, [stranger])).toBe('SignedPdfUnknownAuthority');
    expect(refused(signed, [])).toBe('SignedPdfUnknownAuthority');
  });

  it('when somebody vouches who may not', async () => {
    const person = await mayor.issue({ name: 'Onder An' });
    expect(refused(await person.sign(offered))).toBe('SignedPdfUnknownAuthority');
    const tooLow = await between.issue({ name: 'Te diep', issues: {} });
    expect(refused(await (await tooLow.issue({ name: 'Bo' })).sign(offered))).toBe('SignedPdfUnknownAuthority');
    const strange = await between.issue({ name: 'Cas', critical: '1.2.3.4' });
    expect(refused(await strange.sign(offered))).toBe('SignedPdfUnknownAuthority');
  });

  it('when a certificate was over or did not hold yet', async () => {
    const past = await between.issue({ name: 'Vroeger', until: day('2026-02-01') });
    expect(refused(await past.sign(offered, { at: day('2026-01-15') }))).toBe('SignedPdfExpired');
    const future = await between.issue({ name: 'Later', from: day('2026-02-20') });
    expect(refused(await future.sign(offered, { at: day('2026-02-10') }))).toBe('SignedPdfExpired');
    const old = await root.issue({ name: 'Oude uitgever', issues: {}, until: day('2026-02-01') });
    expect(refused(await (await old.issue({ name: 'Dre' })).sign(offered))).toBe('SignedPdfExpired');
  });

  it('with a key, a hash or a certificate that proves too little', async () => {
    const short = await between.issue({ name: 'Kort', key: 'shortRsa' });
    expect(refused(await short.sign(offered))).toBe('SignedPdfWeak');
    const sha1 = await root.issue({ name: 'Oude uitgever', issues: {}, hash: 'SHA-1' });
    expect(refused(await (await sha1.issue({ name: 'Dre' })).sign(offered))).toBe('SignedPdfWeak');
    const encrypts = await between.issue({ name: 'Versleutelt', usage: 0x20 });
    expect(refused(await encrypts.sign(offered))).toBe('SignedPdfWeak');
  });

  it('when it is broken, hostile or far too large, and it never takes long', async () => {
    const signed = await mayor.sign(offered);
    const text = signed.toString('latin1');
    const hostile = {
      cut: signed.subarray(0, signed.length - 400),
      deep: updated(offered, { 3: '['.repeat(100_000) }),
      circle: Buffer.concat([offered, Buffer.from(loop(offered.length))]),
      twice: Buffer.from(text.replace('/SigFlags 3', '/DR 1 /DR 1'), 'latin1'),
      manyObjects: Buffer.concat([
        offered,
        Buffer.from(`\nxref\n0 999999999\nstartxref\n${String(offered.length + 1)}\n%%EOF`),
      ]),
      noCms: Buffer.from(text.replace(/\/Contents <[0-9A-F]{40}/, `/Contents <${'F'.repeat(40)}`), 'latin1'),
      huge: Buffer.concat([offered, Buffer.alloc(5 * 1024 * 1024, 0x20), Buffer.from('%%EOF')]),
    };
    const began = Date.now();
    for (const [name, bytes] of Object.entries(hostile))
      expect([name, refused(bytes)]).toEqual([name, 'SignedPdfUnreadable']);
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  /** A table that names itself as the one before it. */
  const loop = (at: number): string =>
    `\nxref\n0 0\ntrailer\n<< /Root 3 0 R /Prev ${String(at + 1)} >>\nstartxref\n${String(at + 1)}\n%%EOF\n`;

  it('whatever single byte of what the signature covers is another one', async () => {
    const signed = await mayor.sign(offered);
    const begin = signed.indexOf('/Contents <3', offered.length);
    const end = signed.indexOf('>', begin + 12);
    const covered = [...Array(signed.length).keys()].filter((place) => place > end || (place > 7 && place < begin));
    for (const place of covered.filter((_, index) => index % 61 === 0)) {
      const hurt = Buffer.from(signed);
      hurt[place] = (hurt[place] ?? 0) ^ 1;
      expect([place, refused(hurt)]).toEqual([place, expect.any(String)]);
    }
  });
});

describe('the authorities of an administrator', () => {
  it('are every certificate in the PEM files of one folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'anchors-'));
    writeFileSync(join(folder, 'twee.pem'), `Uitleg vooraf\n${root.pem}${clock.pem}`);
    writeFileSync(join(folder, 'lees mij.txt'), 'geen certificaat');
    expect(readAnchors(folder).map(({ fingerprint256 }) => fingerprint256)).toEqual(
      [root, clock].map(({ der }) => new X509Certificate(der).fingerprint256),
    );
  });

  it('are told to be unusable when there is none, or something else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'anchors-'));
    expect(() => readAnchors(folder)).toThrow(AnchorProblem);
    expect(() => readAnchors(join(folder, 'weg'))).toThrow('cannot be read');
    writeFileSync(join(folder, 'kapot.pem'), '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
    expect(() => readAnchors(folder)).toThrow('no PEM certificate');
  });
});
