import { Injectable } from '@nestjs/common';
import type { Command } from '@penhouder/contracts';
import { instantAt, type DossierId } from '@penhouder/domain';
import { findDossier, freezeTexts, saveTypedTexts } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';
import { changeAbsence } from './absence-commands';
import { clockBody, isClockCommand } from './clock-commands';
import type { DossierReading } from './dossier-reading';
import { JoiningContacts, type Joining } from './joining-contacts';
import { actOnStep, addStep, filesOf } from './recorded-bodies';
import { toCommandBody, type CommandBody } from './to-coordinator-command';
import { Publishing } from './texts/publishing';
import { TypedWords } from './typed-words';

interface KeyedCommand {
  readonly command: Command;
  readonly commandId: string;
}

/** Turns what a form sends into a command of ids, after keeping the words and texts that the ids stand for. */
@Injectable()
export class CommandBodies {
  constructor(
    private readonly database: DataSource,
    private readonly joining: JoiningContacts,
    private readonly publishing: Publishing,
  ) {}

  /** Throws `UnknownFile` and `UnknownDossier` for what belongs to others, refusals of a step's own rules, and what stands in the way of a unit or contact that joins. */
  async prepare(request: KeyedCommand, reading: DossierReading): Promise<CommandBody> {
    const { dossierId } = reading.row;
    const words = new TypedWords({ dossierId, commandId: request.commandId, by: reading.who.user.id });
    const { body, texts } = await this.bodyOf(request, reading, words);
    const isOwn = filesOf(body, reading.row.state).every((id) => reading.files.some((file) => file.id === id));
    if (!isOwn) throw new ProblemError('UnknownFile');
    await this.checkOtherDossier(body, reading);
    await this.database.transaction(async (manager) => {
      await saveTypedTexts(manager, { dossierId, texts: words.texts });
      await freezeTexts(manager, { dossierId, texts });
    });
    return body;
  }

  private async bodyOf(
    { command, commandId }: KeyedCommand,
    reading: DossierReading,
    words: TypedWords,
  ): Promise<Joining> {
    if (command.type === 'AddParticipant') return this.joining.addParticipant({ command, reading, words, commandId });
    if (command.type === 'ReplaceContact') return this.joining.replaceContact({ command, reading, words, commandId });
    if (command.type === 'NameSubstitute') return this.joining.nameSubstitute({ command, reading, words, commandId });
    if (command.type === 'PublishText') return this.publishing.publishText({ command, reading, words, commandId });
    return { body: bodyWithoutTexts(command, reading, words), texts: [] };
  }

  /** A dossier that takes the place of this one, came out of it or is meant to stay beside it is another one of the same body. */
  private async checkOtherDossier(body: CommandBody, { row }: DossierReading): Promise<void> {
    const dossierId = otherDossierIn(body);
    if (dossierId === null) return;
    const found = await findDossier(this.database, { bodyId: row.bodyId, dossierId });
    if (found === null || dossierId === row.dossierId) throw new ProblemError('UnknownDossier');
  }
}

/** Those that bring no text and nobody in. */
function bodyWithoutTexts(
  command: Exclude<Command, { type: 'AddParticipant' | 'ReplaceContact' | 'NameSubstitute' | 'PublishText' }>,
  reading: DossierReading,
  words: TypedWords,
): CommandBody {
  const { view } = reading;
  if (command.type === 'ChangeAbsence') return changeAbsence(command, view);
  if (command.type === 'UndoChange') return command;
  if (isClockCommand(command)) return clockBody(command, view, words);
  if (command.type === 'ActOnStep') return actOnStep(command, reading, words);
  if (command.type === 'AddStep') return addStep(command, reading, words);
  return toCommandBody(command, words, (on, time) => instantAt(view.calendar, on, time));
}

function otherDossierIn(body: CommandBody): DossierId | null {
  if ('successorId' in body) return body.successorId;
  return body.type === 'KeepDouble' ? body.otherDossierId : null;
}
