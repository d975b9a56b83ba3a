import type { PdfPart } from '@penhouder/documents';
import type { ReceiptFacts } from './receipt-facts';
import { receiptPaper } from './receipt-paper';

const AT = '2019-12-03T09:12:44.000Z';
const sealer = { fingerprint: '12'.repeat(32), isSelfMade: true };

interface Said {
  readonly language?: 'nl' | 'fr';
  readonly reply?: object;
  readonly evidence?: object;
}

/** The parts of the receipt of an answer by link to a text with headings. */
function partsOf({
  language = 'nl',
  reply = { kind: 'question', textId: 't1' },
  evidence = {},
}: Said): readonly PdfPart[] {
  const facts = {
    ...{ language, unitName: 'Anzegem', wallAt: AT },
    dossier: { number: '2019-004', title: 'Regierol', kind: 'real' },
    body: { name: 'W13' },
    text: { title: 'Verklaring', version: 1, sha256: 'ab'.repeat(32), note: '', statement: STATEMENTS[language] },
    reader: { names: { rules: {}, wording: { texts: { nl: {}, fr: {} } } }, language },
    answer: { linkId: 'l1', reply, receivedAt: AT, confirmedAt: null, evidenceSequence: 1, evidenceHash: '', evidence },
  };
  return receiptPaper(facts as unknown as ReceiptFacts, sealer).parts;
}

const STATEMENTS = {
  nl: '# Het mandaat\n\nDe gemeente krijgt € 25 000.\n\n- indienen\n\n### Duur\n\nTot 2025.',
  fr: '## Le mandat\n\nLa commune d’« Anzegem » participe : oui ?',
};

const rowsOf = (parts: readonly PdfPart[]): readonly (readonly [string, unknown])[] =>
  parts.flatMap((part) => (part.kind === 'facts' || part.kind === 'hashes' ? part.rows : []));

test('headings of the text that was answered are headings of the receipt, in their own letters, below the one above it', () => {
  const headings = partsOf({}).filter((part) => part.kind === 'heading');
  expect(headings.map(({ text, level = 2 }) => `${String(level)} ${text}`)).toEqual([
    '2 De tekst waarop geantwoord werd',
    '3 Het mandaat',
    '3 Duur',
    '2 Bewijs',
    '2 Wat gebeurt er nu',
    '2 Hoe u dit nagaat',
  ]);
  expect(partsOf({})).toContainEqual({ kind: 'list', items: [[{ text: 'indienen' }]], isNumbered: false });
});

test('a question is not called an answer that somebody signed', () => {
  const signer = { name: 'Jan Janssens', function: 'adjunct' };
  const asked = rowsOf(partsOf({ evidence: { signer } })).map(([label]) => label);
  expect(asked).toEqual(expect.arrayContaining(['Bericht', 'Van']));
  expect(asked).not.toContain('Getekend door');
});

test('whoever handed over reads to whom, and whoever named a substitute also for which days', () => {
  const reply = { kind: 'handOver', replacement: {}, isInside: true, textId: null };
  const to = { name: 'Jan Janssens', function: 'adjunct', email: 'jan@anzegem.example' };
  const handed = rowsOf(partsOf({ reply, evidence: { handOver: { to } } }));
  expect(handed).toContainEqual(['Doorgegeven aan', 'Jan Janssens, adjunct, jan@anzegem.example']);
  const days = { from: '2019-12-09', until: '2019-12-13' };
  const named = rowsOf(partsOf({ reply: { ...reply, days }, evidence: { handOver: { to }, absence: days } }));
  expect(named).toContainEqual(['Vervanger', 'Jan Janssens, adjunct, jan@anzegem.example']);
  expect(named).toContainEqual([
    'Dagen',
    'van maandag 9\u00a0december\u00a02019 tot en met vrijdag 13\u00a0december\u00a02019',
  ]);
});

test('a document stands there once, with its size and its hash', () => {
  const documents = [{ name: 'uittreksel.pdf', bytes: 84_231, sha256: 'ef'.repeat(32) }];
  expect(rowsOf(partsOf({ evidence: { documents } }))).toContainEqual([
    'uittreksel.pdf (84\u00a0231\u00a0bytes)',
    'ef'.repeat(32),
  ]);
});

test('no line of a French receipt begins with a sign that French puts a space before, nor ends with an opening one', () => {
  const all = JSON.stringify(partsOf({ language: 'fr' }));
  expect(all).toContain('d’«\u00a0Anzegem\u00a0» participe\u00a0: oui\u00a0?');
  expect(all).not.toMatch(/ [:;?!»]|« /);
});
