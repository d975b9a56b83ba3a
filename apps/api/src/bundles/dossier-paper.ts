import type { Answer, TimelineEntry } from '@penhouder/contracts';
import { PAGE_MARKS, type PdfDocument, type PdfPart } from '@penhouder/documents';
import type { Instant } from '@penhouder/domain';
import type { Language } from '@penhouder/contracts';
import { say, typesetWords } from '@penhouder/letters';
import type { DossierTrack } from '../dossiers/dossier-page';
import type { ParticipantTrack } from '../dossiers/participant-model';

export interface DossierPaperFacts {
  readonly page: DossierTrack;
  readonly participants: Iterable<ParticipantTrack>;
  /** What happened, the first first. */
  readonly past: readonly TimelineEntry[];
  readonly language: Language;
  readonly madeAt: Instant;
  /** How far its proof is held, in words. */
  readonly proofText: string;
}

/** The whole dossier to read from begin to end: how it stands, who said what, what happened, which files there are. */
export function dossierPaper(facts: DossierPaperFacts): PdfDocument {
  const { page, language, madeAt } = facts;
  const document: PdfDocument = {
    language,
    title: say(language, 'bundlePaper.title', { number: page.number, title: page.title }),
    author: page.body.name,
    madeAt,
    footer: say(language, 'bundlePaper.footer', { number: page.number }),
    pageOf: say(language, 'receiptPaper.page', PAGE_MARKS),
    parts: [...partsOf(facts)],
  };
  return typesetWords(document, language);
}

function* partsOf(facts: DossierPaperFacts): Iterable<PdfPart> {
  const { page, participants, past, language, proofText } = facts;
  const heading = (key: Parameters<typeof say>[1]): PdfPart => ({ kind: 'heading', text: say(language, key) });
  if (page.kindText !== null) yield { kind: 'paragraph', text: [{ text: page.kindText, isStrong: true }] };
  yield { kind: 'facts', rows: headRows(facts) };
  yield { kind: 'paragraph', text: page.statusSentence };
  yield heading('bundlePaper.steps');
  yield { kind: 'list', items: page.steps.map(stepLine) };
  if (page.quorum.length > 0) {
    yield heading('bundlePaper.quorum');
    yield { kind: 'list', items: page.quorum.map(({ sentence }) => sentence) };
  }
  yield heading('bundlePaper.participants');
  for (const participant of participants) yield* participantParts(participant, language);
  yield heading('bundlePaper.course');
  yield {
    kind: 'list',
    items: past.map(({ when, text, detail }) => [
      { text: `${when.text}: `, isStrong: true },
      { text: [text, detail].filter((one) => one !== null).join(' ') },
    ]),
  };
  yield* fileParts(facts);
  yield heading('bundlePaper.proof');
  yield { kind: 'paragraph', text: proofText };
  yield { kind: 'paragraph', text: say(language, 'bundlePaper.check') };
}

function headRows({ page, language }: DossierPaperFacts): readonly (readonly [string, string])[] {
  const { body, call, launched, dates, outcome, amountText } = page;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say(language, 'bundlePaper.body'), body.name],
    [say(language, 'bundlePaper.call'), `${call.title} (${call.code}, ${String(call.version)})`],
    [say(language, 'bundlePaper.launched'), launched.text],
    [say(language, 'bundlePaper.internalDue'), dates.internalDue?.text],
    [say(language, 'bundlePaper.closing'), dates.closing?.text],
    [say(language, 'bundlePaper.amount'), amountText ?? undefined],
    [say(language, 'bundlePaper.outcome'), outcome?.word],
  ];
  return rows.flatMap(([term, value]) => (value === undefined ? [] : [[term, value] as const]));
}

/** How it stands, and more where there is more to say: a sentence that begins with the same word stands alone. */
function stepLine({ title, status, sentence }: DossierTrack['steps'][number]): string {
  if (sentence?.toLowerCase().startsWith(status.word.toLowerCase()) === true)
    return `${title}: ${status.word}${sentence.slice(status.word.length)}`;
  return [`${title}: ${status.word}.`, sentence].filter((one) => one !== null).join(' ');
}

function* participantParts(
  { name, standing, answers, decisions }: ParticipantTrack,
  language: Language,
): Iterable<PdfPart> {
  yield { kind: 'heading', level: 3, text: `${name}: ${standing.word}` };
  for (const answer of answers) {
    const { number, hash } = answer.evidence;
    yield { kind: 'facts', rows: answerRows(answer, language) };
    yield { kind: 'hashes', rows: [[say(language, 'bundlePaper.evidence'), `${String(number)}: ${hash}`]] };
  }
  if (decisions.length > 0)
    yield {
      kind: 'list',
      items: decisions.map(({ organ, decided, published }) =>
        [`${organ.name}, ${decided.text}`, published?.url].filter((one) => one !== undefined).join(': '),
      ),
    };
}

function answerRows(answer: Answer, language: Language): readonly (readonly [string, string])[] {
  const { kindText, received, channelText, signer, capacityText, text, papers, uncountedText } = answer;
  const named = signer === null ? null : [signer.name, signer.function, capacityText].filter(Boolean).join(', ');
  const rows: readonly (readonly [string, string | null])[] = [
    [say(language, 'bundlePaper.answer'), kindText],
    [say(language, 'bundlePaper.remark'), uncountedText],
    [say(language, 'bundlePaper.received'), `${received.text}, ${channelText}`],
    [say(language, 'bundlePaper.signer'), named],
    [say(language, 'bundlePaper.words'), text],
    [say(language, 'bundlePaper.papers'), papers.length === 0 ? null : papers.map(({ name }) => name).join(', ')],
  ];
  return rows.flatMap(([term, value]) => (value === null || value === '' ? [] : [[term, value] as const]));
}

function* fileParts({ page, language }: DossierPaperFacts): Iterable<PdfPart> {
  if (page.files.length === 0) return;
  yield { kind: 'heading', text: say(language, 'bundlePaper.files') };
  yield { kind: 'hashes', rows: page.files.map(({ name, sizeText, sha256 }) => [`${name} (${sizeText})`, sha256]) };
}
