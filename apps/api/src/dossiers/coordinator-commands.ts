import { Injectable } from '@nestjs/common';
import type { Command, CommandDone } from '@penhouder/contracts';
import { instantAt, type CoordinatorCommand, type DossierId } from '@penhouder/domain';
import { commandLabel, rejectionSentence } from '@penhouder/letters';
import { freezeTexts, saveTypedTexts } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ProblemError, rejected } from '../problems/problem-error';
import type { SignedIn } from '../security/signed-in';
import { DossierWorkflows } from '../temporal/dossier-workflows';
import { CommandRejected } from '../temporal/when-workflow-answers';
import { DossierReadings, type DossierReading } from './dossier-reading';
import { JoiningContacts, type Joining } from './joining-contacts';
import { ReadModelWatch } from './read-model-watch';
import { filesOf, toCommandBody } from './to-coordinator-command';
import { TypedWords } from './typed-words';

/** Carries a coordinator's command to the dossier: words and texts first, then the command that refers to them by id. */
@Injectable()
export class CoordinatorCommands {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DossierReadings,
    private readonly joining: JoiningContacts,
    private readonly workflows: DossierWorkflows,
    private readonly watch: ReadModelWatch,
  ) {}

  /** Throws the core's refusal with its sentence, `UnknownFile`, or `WorkflowUnavailable` with nothing done. */
  async carryOut(
    dossierId: DossierId,
    request: { readonly command: Command; readonly commandId: string },
    who: SignedIn,
  ): Promise<CommandDone> {
    const reading = await this.readings.read(dossierId, who);
    const by = who.user.id;
    const words = new TypedWords({ dossierId, commandId: request.commandId, by });
    const { body, texts } = await this.bodyOf(request, reading, words);
    const files = filesOf(body);
    if (files.some((id) => !reading.files.some((file) => file.id === id))) throw new ProblemError('UnknownFile');
    await this.database.transaction(async (manager) => {
      await saveTypedTexts(manager, { dossierId, texts: words.texts });
      await freezeTexts(manager, { dossierId, texts });
    });
    const command: CoordinatorCommand = { ...body, commandId: request.commandId, by };
    const version = await this.send(command, reading);
    const isShown = await this.watch.untilShown({ dossierId, bodyId: who.body.id }, version);
    return {
      version,
      isShown,
      text: `${commandLabel(command.type, labelFacts(command), who.user.language)}: ${who.user.language === 'fr' ? 'fait' : 'gedaan'}.`,
    };
  }

  private async bodyOf(
    { command, commandId }: { readonly command: Command; readonly commandId: string },
    reading: DossierReading,
    words: TypedWords,
  ): Promise<Joining> {
    if (command.type === 'AddParticipant') return this.joining.addParticipant({ command, reading, words, commandId });
    if (command.type === 'ReplaceContact') return this.joining.replaceContact({ command, reading, words, commandId });
    const { calendar } = reading.view;
    return { body: toCommandBody(command, words, (on, time) => instantAt(calendar, on, time)), texts: [] };
  }

  private async send(command: CoordinatorCommand, { row, names, view }: DossierReading): Promise<number> {
    try {
      return (await this.workflows.command(row.dossierId, command)).version;
    } catch (thrown) {
      const isEnded = thrown instanceof ProblemError && thrown.code === 'DossierNotStarted' && row.isClosed;
      const rejection =
        thrown instanceof CommandRejected ? thrown.rejection : isEnded ? ({ code: 'DossierIsClosed' } as const) : null;
      if (rejection === null) throw thrown;
      throw rejected(rejection, rejectionSentence(rejection, names, view.language));
    }
  }
}

function labelFacts(command: CoordinatorCommand): { number?: number; year?: number } {
  if (command.type === 'RemindNow') return { number: command.participantIds.length };
  return command.type === 'RecordReport' ? { year: command.year } : {};
}
