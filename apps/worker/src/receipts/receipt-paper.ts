import { PAGE_MARKS, type PdfDocument, type PdfPart, type PdfWords } from '@penhouder/documents';
import {
  absenceDays,
  absenceText,
  delegationText,
  formatDate,
  formatInstantWithOffset,
  formatNumber,
  markdownBlocks,
  namedValues,
  organName,
  replyKindOf,
  replyWord,
  say,
  signedPdfRows,
  signedAs,
  textsIn,
  typesetWords,
} from '@penhouder/letters';
import { parseInstant, type AbsenceDays, type LocalDate } from '@penhouder/domain';
import type { ReceiptFacts } from './receipt-facts';
import { receiptLabels } from './receipt-labels';

type Row = readonly [term: string, value: PdfWords];

/** By whom the receipt will be sealed. */
export interface Sealer {
  readonly fingerprint: string;
  readonly isSelfMade: boolean;
}

/** `2019-004/12`. */
function receiptNumberOf({ dossier, answer }: ReceiptFacts): string {
  return `${dossier.number}/${String(answer.evidenceSequence)}`;
}

/** The receipt of an answer: what was said to which text, by whom, when, and how anybody can check it later. */
export function receiptPaper(facts: ReceiptFacts, sealer: Sealer): PdfDocument {
  const { language, body, wallAt, unitName: unit } = facts;
  const document: PdfDocument = {
    language,
    title: say(language, receiptLabels(facts).title, { unit }),
    author: body.name,
    madeAt: wallAt,
    footer: say(language, 'receiptPaper.footer', { number: receiptNumberOf(facts) }),
    pageOf: say(language, 'receiptPaper.page', PAGE_MARKS),
    parts: [
      ...exampleNote(facts),
      { kind: 'facts', rows: factRows(facts) },
      ...textParts(facts),
      ...documentParts(facts),
      ...proofParts(facts),
      ...nextParts(facts),
      ...checkParts(facts, sealer),
    ],
  };
  return typesetWords(document, language);
}

function exampleNote({ dossier, language }: ReceiptFacts): readonly PdfPart[] {
  return dossier.kind === 'real'
    ? []
    : [{ kind: 'paragraph', text: [{ text: say(language, 'receiptPaper.example'), isStrong: true }] }];
}

function factRows(facts: ReceiptFacts): readonly Row[] {
  const { answer, dossier, unitName, language, wallAt } = facts;
  const { reply } = answer;
  return [
    [say(language, 'receiptPaper.about'), `${dossier.number}, ${dossier.title}`],
    [say(language, receiptLabels(facts).reply), [{ text: replyWord(replyKindOf(reply), language), isStrong: true }]],
    ...givenRows(facts),
    ...typedRow(facts),
    [say(language, 'receiptPaper.inNameOf'), unitName],
    ...signerRows(facts),
    ...colleagueRows(facts),
    [say(language, 'receiptPaper.channel'), channelOf(facts)],
    [say(language, 'receipt.facts.received'), formatInstantWithOffset(answer.receivedAt, language)],
    ...(wallAt === answer.receivedAt
      ? []
      : [[say(language, 'receiptPaper.serverClock'), formatInstantWithOffset(wallAt, language)] as const]),
    ...codeRow(facts),
    ...signedPdfRows(answer.evidence, language).map(({ name, value }): Row => [name, value]),
  ];
}

function givenRows({ answer: { reply }, reader, language }: ReceiptFacts): readonly Row[] {
  if (reply.kind === 'namedDay')
    return [
      [say(language, 'receipt.facts.organ'), organName(reply.organ, language)],
      [say(language, 'receipt.facts.decidesOn'), formatDate(reply.on, language)],
    ];
  if (reply.kind !== 'decision' || reply.decision === 'decline') return [];
  const { mandates } = textsIn(reader.names.wording, language);
  const rows = Object.entries(reply.mandates).map(([id, isGiven]): Row => [
    say(language, isGiven ? 'receipt.facts.given' : 'receipt.facts.notGiven'),
    mandates[id] ?? id,
  ]);
  return [...rows, ...namedValues(reader, reply.values).map(({ name, value }): Row => [name, value])];
}

function typedRow({ answer, language }: ReceiptFacts): readonly Row[] {
  const typed = answer.evidence?.['text'];
  return typeof typed === 'string' && typed !== '' ? [[say(language, 'receiptPaper.condition'), typed]] : [];
}

/** What the evidence keeps of who signed. */
interface SignerKept {
  readonly name?: string;
  readonly function?: string;
  readonly delegation?: { readonly by: string; readonly on: LocalDate };
}

/** A delegation stands above the signature. Source: Decreet lokaal bestuur, articles 280, 281 and 283. */
function signerRows(facts: ReceiptFacts): readonly Row[] {
  const { answer, language } = facts;
  const signer = (answer.evidence?.['signer'] ?? {}) as SignerKept;
  const named = [signer.name, signer.function].filter((word) => word !== undefined && word !== '').join(', ');
  const capacity =
    answer.reply.kind === 'decision' ? signedAs({ ...answer.reply, delegatedOn: undefined }, language) : null;
  const { delegation } = signer;
  const absence = absenceText(answer.evidence, language);
  return [
    ...(absence === null ? [] : [[say(language, 'receiptPaper.absence'), absence] as const]),
    ...(delegation === undefined
      ? []
      : [[say(language, 'receiptPaper.delegation'), delegationText(delegation, language)] as const]),
    ...(named === '' ? [] : [[say(language, receiptLabels(facts).signer), named] as const]),
    ...(capacity === null ? [] : [[say(language, 'receiptPaper.capacity'), capacity] as const]),
  ];
}

/** What the evidence keeps of whom the request went to, and for which days. */
interface HandedKept {
  readonly handOver?: { readonly to: { readonly name: string; readonly function: string; readonly email: string } };
  readonly absence?: Pick<AbsenceDays, 'from' | 'until'>;
}

function colleagueRows({ answer, language }: ReceiptFacts): readonly Row[] {
  const { handOver, absence } = (answer.evidence ?? {}) as HandedKept;
  if (handOver === undefined) return [];
  const { name, function: func, email } = handOver.to;
  const who = [name, func, email].join(', ');
  if (absence === undefined) return [[say(language, 'receiptPaper.handedTo'), who]];
  return [
    [say(language, 'receiptPaper.substitute'), who],
    [say(language, 'receiptPaper.days'), absenceDays(absence, language)],
  ];
}

function channelOf({ answer, body, language }: ReceiptFacts): string {
  const email = answer.evidence?.['contactEmail'];
  return answer.linkId === null
    ? say(language, 'receiptPaper.onPaper', { organisation: body.name })
    : say(language, 'receiptPaper.byLink', { email: typeof email === 'string' ? email : '' });
}

/** When the code was given: with the answer, or later for one that was kept without. */
function codeRow({ answer, language }: ReceiptFacts): readonly Row[] {
  const code = answer.evidence?.['code'] as { readonly verifiedAt?: unknown } | null | undefined;
  const at = typeof code?.verifiedAt === 'string' ? parseInstant(code.verifiedAt) : answer.confirmedAt;
  return at === null ? [] : [[say(language, 'receiptPaper.codeAt'), formatInstantWithOffset(at, language)]];
}

/** The text under its own title, whose headings are headings of the receipt, one level down. */
function textParts({ text, language }: ReceiptFacts): readonly PdfPart[] {
  const blocks = [text.statement, text.note].flatMap((part): readonly PdfPart[] => markdownBlocks(part));
  return [
    { kind: 'heading', text: say(language, 'receiptPaper.textTitle') },
    { kind: 'paragraph', text: [{ text: text.title, isStrong: true }] },
    ...blocks.map((block): PdfPart => (block.kind === 'heading' ? { ...block, level: 3 } : block)),
    { kind: 'paragraph', tone: 'soft', text: say(language, 'receiptPaper.textVersion', { version: text.version }) },
  ];
}

interface Attached {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

function documentParts({ answer, language }: ReceiptFacts): readonly PdfPart[] {
  const listed: unknown = answer.evidence?.['documents'];
  const documents = (Array.isArray(listed) ? listed : []).filter(
    (one): one is Attached => typeof (one as Partial<Attached> | null)?.sha256 === 'string',
  );
  if (documents.length === 0) return [];
  return [
    { kind: 'heading', text: say(language, 'receiptPaper.documentsTitle') },
    {
      kind: 'hashes',
      rows: documents.map(({ name, bytes, sha256 }) => [
        say(language, 'receiptPaper.document', { name, bytes: formatNumber(bytes) }),
        sha256,
      ]),
    },
  ];
}

function proofParts(facts: ReceiptFacts): readonly PdfPart[] {
  const { answer, text, language } = facts;
  return [
    { kind: 'heading', text: say(language, 'receiptPaper.proofTitle') },
    {
      kind: 'hashes',
      rows: [
        [say(language, 'receiptPaper.number'), receiptNumberOf(facts)],
        [say(language, 'receiptPaper.chainHash'), answer.evidenceHash],
        [say(language, 'receiptPaper.textHash'), text.sha256],
      ],
    },
  ];
}

function nextParts({ answer, body, unitName: unit, language }: ReceiptFacts): readonly PdfPart[] {
  const values = { organisation: body.name, unit };
  return [
    { kind: 'heading', text: say(language, 'receiptPaper.nextTitle') },
    { kind: 'paragraph', text: say(language, `receiptPaper.next.${replyKindOf(answer.reply)}`, values) },
    ...(answer.linkId === null ? [] : [{ kind: 'paragraph', text: say(language, 'receiptPaper.same') } as const]),
  ];
}

function checkParts({ body, language }: ReceiptFacts, { fingerprint, isSelfMade }: Sealer): readonly PdfPart[] {
  const organisation = body.name;
  const ways = ['seal', 'number', 'keep'] as const;
  return [
    { kind: 'heading', text: say(language, 'receiptPaper.checkTitle') },
    { kind: 'list', items: ways.map((way) => say(language, `receiptPaper.check.${way}`, { organisation })) },
    { kind: 'paragraph', text: say(language, 'receiptPaper.meaning') },
    ...(isSelfMade
      ? [{ kind: 'paragraph', text: say(language, 'receiptPaper.selfMade', { organisation }) } as const]
      : []),
    { kind: 'hashes', rows: [[say(language, 'receiptPaper.fingerprint'), fingerprint]] },
  ];
}
