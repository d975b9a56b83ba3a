import { Injectable } from '@nestjs/common';
import type { MoveForm } from '@penhouder/contracts';
import type { CoordinatorCommand, NewTextVersion, ParticipantId, TextId } from '@penhouder/domain';
import { formatList, say } from '@penhouder/letters';
import { freezeTexts, idOf, saveTypedTexts } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { CommandSender } from '../dossiers/command-sender';
import type { TypedWords } from '../dossiers/typed-words';
import type { CallMoves, PlannedMove } from './call-moves';
import type { VersionPair } from './call-reading';
import { textsByContact } from './new-texts';
import { isUnder } from './planned-move';

/** One request to move dossiers, with the key that makes a repetition harmless. */
export interface Wave {
  readonly pair: VersionPair;
  readonly form: MoveForm;
  readonly key: string;
}

/** The ids under which one dossier gets what a request asks. */
export interface MoveStep {
  readonly commandId: string;
  readonly words: TypedWords;
  readonly pair: VersionPair;
  readonly makeId: Parameters<CallMoves['plan']>[1]['makeId'];
}

/** Sends the commands that move one dossier: adopt the version, show its texts, ask again who refused. */
@Injectable()
export class MoveSending {
  constructor(
    private readonly database: DataSource,
    private readonly sender: CommandSender,
  ) {}

  /** Says what was done. Throws the refusal of the core, or `WorkflowUnavailable` when nobody knows yet. */
  async send(planned: PlannedMove, wave: Wave & MoveStep): Promise<string> {
    const { reading, run, texts } = planned;
    const { dossierId } = reading.row;
    const { words, commandId } = wave;
    const reasonTextId = words.keep('reason', wave.form.reason);
    const asked = wave.form.askAgain ? run.refusedIds : [];
    const versions = versionsToPublish(planned, { asked, signAgain: wave.form.signAgain });
    const published = texts.filter((one) => versions.some(({ participantId }) => participantId === one.participantId));
    await this.database.transaction(async (manager) => {
      await saveTypedTexts(manager, { dossierId, texts: words.texts });
      await freezeTexts(manager, { dossierId, texts: published.flatMap((one) => one.texts) });
    });
    for (const body of bodiesOf({ planned, asked, versions, reasonTextId, pair: wave.pair })) {
      const command = { ...body, commandId: idOf(commandId, body.type), by: reading.who.user.id } as CoordinatorCommand;
      await this.sender.send(command, reading);
    }
    return doneSentence(planned, { asked, versions, version: wave.pair.to.version });
  }
}

/**
 * Who signed signs a new statement when that is wanted; who refused and is asked again, and who has not answered, reads
 * the new text without a mail of its own. Everybody else keeps what they have.
 */
function versionsToPublish(
  { run, texts, reading }: PlannedMove,
  { asked, signAgain }: { readonly asked: readonly ParticipantId[]; readonly signAgain: boolean },
): readonly NewTextVersion[] {
  return texts.flatMap((text): NewTextVersion[] => {
    const { participantId, isStatementChanged } = text;
    const ids = textsByContact(text, reading.contacts);
    // Also for who has not answered: an answer to the old statement may be under way, and is none to the new one.
    const needsSignature = signAgain && isStatementChanged;
    const mustSign = needsSignature && run.signedIds.includes(participantId);
    const isQuiet = asked.includes(participantId) || run.openIds.includes(participantId);
    if (ids === null || (!mustSign && !isQuiet)) return [];
    return [{ participantId, ...ids, needsSignature, ...(isQuiet && { isTold: false }) }];
  });
}

interface Wanted {
  readonly planned: PlannedMove;
  readonly asked: readonly ParticipantId[];
  readonly versions: readonly NewTextVersion[];
  readonly reasonTextId: TextId;
  readonly pair: VersionPair;
}

type Body = { [Type in 'AdoptCall' | 'PublishText' | 'AskAgain']: Omit<Of<Type>, 'commandId' | 'by'> };
type Of<Type extends CoordinatorCommand['type']> = Extract<CoordinatorCommand, { type: Type }>;

/** In this order: the question that is asked again leads to the text that holds by then. */
function bodiesOf({ planned, asked, versions, reasonTextId, pair }: Wanted): readonly Body[keyof Body][] {
  const { run, reading } = planned;
  const isThere = isUnder(reading.row.state, pair.to.rules);
  const adopt: Body['AdoptCall'] = {
    type: 'AdoptCall',
    call: run.rules,
    participants: run.participants,
    reasonTextId,
  };
  return [
    ...(isThere ? [] : [adopt]),
    ...(versions.length === 0 ? [] : [{ type: 'PublishText' as const, versions, reasonTextId }]),
    ...(asked.length === 0 ? [] : [{ type: 'AskAgain' as const, participantIds: asked, reasonTextId }]),
  ];
}

function doneSentence(
  { reading }: PlannedMove,
  done: Pick<Wanted, 'asked' | 'versions'> & { readonly version: number },
): string {
  const { row, names, view } = reading;
  const { language } = view;
  const namesOf = (ids: readonly ParticipantId[]): string =>
    formatList(
      ids.map((id) => names.participants[id] ?? ''),
      language,
    );
  const toSign = done.versions
    .filter(({ needsSignature, isTold }) => needsSignature && isTold !== false)
    .map(({ participantId }) => participantId);
  return [
    say(language, 'callMove.moved', { number: row.number, version: done.version }),
    ...(done.asked.length === 0 ? [] : [say(language, 'callMove.movedAsked', { names: namesOf(done.asked) })]),
    ...(toSign.length === 0 ? [] : [say(language, 'callMove.movedToSign', { names: namesOf(toSign) })]),
  ].join(' ');
}
