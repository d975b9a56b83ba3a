import type { LinkId, TextId } from '../primitives/ids';
import type { SignedPdfFacts } from './signed-pdf';
import { isPdfUsed, pdfReuse, type KeptBefore } from './signed-pdf-reuse';

const link = (name: string): LinkId => name as LinkId;
const file = (certificateSha256: string, sha256: string, offeredSha256 = `for ${sha256}`): SignedPdfFacts =>
  ({ certificateSha256, sha256, offeredSha256, revocation: 'notChecked' }) as SignedPdfFacts;

interface Said {
  readonly by: string;
  readonly slot?: 1 | 2;
  readonly kind?: 'agree' | 'decline' | 'withdrawal' | 'question';
  readonly pdf?: SignedPdfFacts;
}

function kept({ by, slot = 1, kind = 'agree', pdf }: Said): KeptBefore {
  const textId = 'words' as TextId;
  const reply: KeptBefore['reply'] =
    kind === 'agree' || kind === 'decline'
      ? { kind: 'decision', decision: kind, mandates: {}, textId }
      : { kind, textId };
  const linkId = by === 'paper' ? null : link(by);
  return { reply, slot, linkId, evidence: pdf === undefined ? {} : { signedPdf: pdf } };
}

const mayor = file('mayor', 'first');
const now = { linkId: link('b'), slot: 2, needed: 1, isAgreement: true } as const;

describe('a PDF that was signed elsewhere', () => {
  test.each([
    ['the very file', file('mayor', 'first', 'other'), true],
    ['another signature on the same offer', file('director', 'new', 'for first'), true],
    ['another file for another offer', file('mayor', 'new'), false],
  ])('%s came with an answer before: %p', (_, pdf, isUsed) => {
    expect(isPdfUsed(pdf, [kept({ by: 'a', pdf: mayor })])).toBe(isUsed);
    expect(isPdfUsed(pdf, [kept({ by: 'a' })])).toBe(false);
  });

  test('signs for one answer, also when that was withdrawn since', () => {
    const before = [kept({ by: 'a', pdf: mayor }), kept({ by: 'a', kind: 'withdrawal', pdf: file('mayor', 'back') })];
    expect(pdfReuse(mayor, { ...now, linkId: link('a'), slot: 1 }, before)).toBe('SignedPdfUsed');
  });

  test('is of one person for one signature, and the other signature takes another person', () => {
    const before = [kept({ by: 'a', pdf: mayor })];
    expect(pdfReuse(file('mayor', 'second'), now, before)).toBe('SignedPdfSameSigner');
    expect(pdfReuse(file('director', 'second'), now, before)).toBeNull();
  });

  test('of several who sign together for one signature each is another person', () => {
    const before = [kept({ by: 'a', pdf: mayor })];
    const beside = { ...now, slot: 1 } as const;
    expect(pdfReuse(file('mayor', 'second'), { ...beside, needed: 2 }, before)).toBe('SignedPdfSameSigner');
    // Whoever signs alone may change his mind by a newer link.
    expect(pdfReuse(file('mayor', 'second'), beside, before)).toBeNull();
    expect(pdfReuse(file('mayor', 'second'), { ...beside, linkId: link('a'), needed: 2 }, before)).toBeNull();
  });

  test.each<readonly [string, readonly Said[]]>([
    ['his no', [{ by: 'a', kind: 'decline', pdf: mayor }]],
    [
      'a yes that he took back',
      [
        { by: 'a', pdf: mayor },
        { by: 'a', kind: 'withdrawal' },
      ],
    ],
    [
      'a yes that was taken back on paper',
      [
        { by: 'a', pdf: mayor },
        { by: 'paper', kind: 'withdrawal' },
      ],
    ],
  ])('%s for the other signature holds up nobody', (_, said) => {
    expect(pdfReuse(file('mayor', 'second'), now, said.map(kept))).toBeNull();
  });

  test('a question or what another link said takes no yes away', () => {
    const before = [
      kept({ by: 'a', pdf: mayor }),
      kept({ by: 'a', kind: 'question' }),
      kept({ by: 'c', kind: 'withdrawal' }),
    ];
    expect(pdfReuse(file('mayor', 'second'), now, before)).toBe('SignedPdfSameSigner');
  });

  test('whoever signs a no or takes something back is not held up by his own yes', () => {
    const second = file('mayor', 'second');
    expect(pdfReuse(second, { ...now, isAgreement: false }, [kept({ by: 'a', pdf: mayor })])).toBeNull();
  });
});
