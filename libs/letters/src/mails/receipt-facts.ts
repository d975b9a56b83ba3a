import type { SlotAnswer } from '@penhouder/domain';
import { namedValues } from '../words/asked-values';
import { formatList, formatLongInstant } from '../words/formats';
import { contactName, mandateText } from '../words/names';
import { say } from '../words/say';
import { organName, replyWord } from '../words/values';
import type { ReplyKind } from '../words/values';
import type { Block } from './letter';
import type { Received } from './receipt-letter';
import type { Scene } from './scene';
import { longDay } from './scene';

type Row = readonly [label: string, value: string];

/** What was recorded, as a short table that can be kept as proof. */
export function receiptFacts(received: Received, scene: Scene): Block {
  const { language } = scene.reader;
  const { signer, evidence } = scene.context;
  const reply = replyWord(received.kind, language);
  const isAnswer = !NO_ANSWERS.includes(received.kind);
  const rows: readonly (Row | null)[] = [
    row(scene, isAnswer ? 'reply' : 'message', reply),
    ...mandateRows(received, scene),
    ...valueRows(received, scene),
    ...organRows(received, scene),
    signer === null ? null : row(scene, isAnswer ? 'signer' : 'by', `${signer.name}, ${signer.function}`),
    absenceRow(received, scene),
    row(scene, 'received', formatLongInstant(received.at, language)),
    evidence === null ? null : row(scene, 'number', evidence.number),
    evidence === null ? null : row(scene, 'hash', evidence.hash),
  ];
  return { kind: 'facts', rows: rows.filter((one) => one !== null) };
}

/** Nobody signs these. */
const NO_ANSWERS: readonly ReplyKind[] = ['question', 'withdrawal', 'handOver', 'absence'];

type Label =
  | 'reply'
  | 'message'
  | 'by'
  | 'given'
  | 'notGiven'
  | 'organ'
  | 'decidesOn'
  | 'received'
  | 'number'
  | 'hash'
  | 'signer'
  | 'absence';

function row({ reader }: Scene, label: Label, value: string): Row {
  return [say(reader.language, `receipt.facts.${label}`), value];
}

/** A substitute answered; null: the one who was asked did. */
function absenceRow({ cause }: Received, scene: Scene): Row | null {
  const contactId = 'contactId' in cause ? cause.contactId : null;
  const away = scene.participant?.contacts.find((one) => one.contactId === contactId)?.substituteOf;
  return away === undefined ? null : row(scene, 'absence', contactName(scene.reader, away));
}

/** What was decided, also when it is kept without counting; null: nothing was. */
function decisionOf({ cause, answer }: Received): Pick<SlotAnswer, 'decision' | 'mandates' | 'values'> | null {
  const kept =
    cause.type === 'AnswerKeptUncounted' && cause.answer.reply.kind === 'decision' ? cause.answer.reply : null;
  return answer ?? kept;
}

function valueRows(received: Received, { reader }: Scene): readonly Row[] {
  const given = decisionOf(received);
  if (given === null || given.decision === 'decline') return [];
  return namedValues(reader, given.values).map(({ name, value }): Row => [name, value]);
}

function mandateRows(received: Received, scene: Scene): readonly (Row | null)[] {
  const given = decisionOf(received);
  if (given === null || given.decision === 'decline') return [];
  const listed = (isGiven: boolean): string =>
    formatList(
      Object.entries(given.mandates).flatMap(([id, value]) =>
        value === isGiven ? [mandateText(scene.reader, id)] : [],
      ),
      scene.reader.language,
    );
  return [
    listed(true) === '' ? null : row(scene, 'given', listed(true)),
    listed(false) === '' ? null : row(scene, 'notGiven', listed(false)),
  ];
}

function organRows({ cause }: Received, scene: Scene): readonly Row[] {
  if (cause.type !== 'DayNamed') return [];
  return [
    row(scene, 'organ', organName(cause.organ, scene.reader.language)),
    row(scene, 'decidesOn', longDay(scene, cause.on)),
  ];
}
