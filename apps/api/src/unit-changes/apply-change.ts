import { Inject, Injectable } from '@nestjs/common';
import type { UnitChangeDecision, UnitChangeDone, UnitChangeForm } from '@penhouder/contracts';
import type { DossierId } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { idOf, type ListedContact } from '@penhouder/persistence';
import type { Logger } from 'pino';
import { LOGGER } from '../logging/logger';
import { logFailure } from '../problems/log-failure';
import { asProblemError, toProblem } from '../problems/to-problem';
import type { SignedIn } from '../security/signed-in';
import { ChangeSending } from './change-sending';
import { DossierChanges, type PlannedChange } from './dossier-changes';
import type { UnitChange } from './unit-change';

type Result = UnitChangeDone['results'][number];

/** One request to apply a change, with the key that makes a repetition harmless. */
interface Application {
  readonly change: UnitChange;
  readonly form: UnitChangeForm;
  readonly key: string;
  readonly book: readonly ListedContact[];
}

/**
 * Applies a change of legal units to the chosen dossiers, one after the other. A dossier knows the changes that it had, so
 * sending a request again, or another one about the same units, changes nothing more.
 */
@Injectable()
export class ApplyChange {
  constructor(
    private readonly changes: DossierChanges,
    private readonly sending: ChangeSending,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Throws nothing that concerns one dossier alone: its result says what became of it, and the others go on. */
  async apply(
    request: { readonly change: UnitChange; readonly form: UnitChangeForm; readonly key: string },
    who: SignedIn,
  ): Promise<UnitChangeDone> {
    const { language } = who.user;
    const application = { ...request, book: await this.changes.book(request.change, who) };
    const results: Result[] = [];
    for (const decision of request.form.decisions) results.push(await this.applyTo(decision, application, who));
    await this.sending.keepDoubles(request.form, request.key, who);
    const applied = results.filter(({ result }) => result === 'applied').length;
    return { sentence: say(language, 'unitChange.done', { applied, count: results.length }), results };
  }

  private async applyTo(decision: UnitChangeDecision, application: Application, who: SignedIn): Promise<Result> {
    const { language } = who.user;
    const { change, form, key, book } = application;
    const dossierId = decision.dossierId as DossierId;
    const commandId = idOf('unit-change-command', key, JSON.stringify([form.change, form.reason, decision]));
    const makeId = (...about: readonly string[]): never => idOf<never>('changed-units', dossierId, commandId, ...about);
    let row = { dossierId, number: '', title: '' };
    try {
      const planned = await this.changes.plan(dossierId, { change, decision, book, makeId }, who);
      const { number, title } = planned.reading.row;
      row = { dossierId, number, title };
      const nothing = nothingToDo(planned, commandId);
      if (nothing !== null)
        return {
          ...row,
          result: nothing === 'applied' ? 'applied' : 'unchanged',
          text: say(language, `unitChange.result.${nothing}`),
        };
      const { problem } = planned.model;
      if (problem !== null) return this.failed(row, problem, who);
      await this.sending.send(planned, { commandId, reason: form.reason });
      return { ...row, result: 'applied', text: say(language, 'unitChange.result.applied') };
    } catch (thrown) {
      const error = asProblemError(thrown);
      if (error.code === 'Unexpected') logFailure(this.logger, thrown, null);
      const unknown = error.code === 'NotFound' ? say(language, 'unitChange.result.unknown') : null;
      return this.failed(row, unknown ?? toProblem(error, language).detail, who);
    }
  }

  private failed(row: Omit<Result, 'result' | 'text'>, why: string, { user }: SignedIn): Result {
    return { ...row, result: 'failed', text: say(user.language, 'unitChange.result.failed', { why }) };
  }
}

/** Why a dossier stays as it is; null: it changes. A request that is sent again gives its first answer. */
function nothingToDo(
  { isApplied, successions, reading }: PlannedChange,
  commandId: string,
): 'applied' | 'unchanged' | 'untouched' | null {
  if (reading.row.state.appliedCommandIds.includes(commandId)) return 'applied';
  if (isApplied) return 'unchanged';
  return successions.length === 0 ? 'untouched' : null;
}
