import { Injectable } from '@nestjs/common';
import type { CoordinatorCommand, DossierId } from '@penhouder/domain';
import { holdMailsSince, noteDoubt } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ProblemError, refused } from '../problems/problem-error';
import { DossierWorkflows } from '../temporal/dossier-workflows';
import { CommandRejected } from '../temporal/when-workflow-answers';
import { recordAfterEnd } from './record-after-end';
import type { DossierReading } from './dossier-reading';
import { ReadModelWatch } from './read-model-watch';

/** Sends commands and waits, within bounds, until pages show what they did. */
@Injectable()
export class CommandSender {
  constructor(
    private readonly database: DataSource,
    private readonly workflows: DossierWorkflows,
    private readonly watch: ReadModelWatch,
  ) {}

  /** The version that shows the command, and whether the read model has it already. Throws the refusal with its sentence. */
  async send(command: CoordinatorCommand, reading: DossierReading): Promise<{ version: number; isShown: boolean }> {
    const { row, names, view } = reading;
    await this.holdMails(command, row.dossierId);
    try {
      const { version } = await this.workflows.command(row.dossierId, command);
      const key = { dossierId: row.dossierId, bodyId: row.bodyId };
      return { version, isShown: await this.watch.untilShown(key, version) };
    } catch (thrown) {
      if (isGone(thrown) && row.isClosed) return recordAfterEnd(this.database, command, reading);
      const rejection = thrown instanceof CommandRejected ? thrown.rejection : null;
      if (rejection === null) return this.fail(thrown, row.dossierId);
      throw refused(rejection, names, view.language);
    }
  }

  /** A change is taken back only while none of its mails has left; none leaves while the dossier decides. */
  private async holdMails(command: CoordinatorCommand, dossierId: DossierId): Promise<void> {
    if (command.type !== 'UndoChange') return;
    const isHeld = await holdMailsSince(this.database, { dossierId, sequence: command.sequence });
    if (!isHeld) throw new ProblemError('ChangeHasLeft');
  }

  /** Without an answer nobody knows whether the command was journalled; the worker has the dossier look. */
  private async fail(thrown: unknown, dossierId: DossierId): Promise<never> {
    const isUnanswered = thrown instanceof ProblemError && thrown.code === 'WorkflowUnavailable';
    if (isUnanswered) await noteDoubt(this.database, dossierId).catch(() => undefined);
    throw thrown;
  }
}

function isGone(thrown: unknown): boolean {
  return thrown instanceof ProblemError && thrown.code === 'DossierNotStarted';
}
