import { Injectable } from '@nestjs/common';
import type { Command, PlanApplied, PlanPreview } from '@penhouder/contracts';
import { readSheet, type Sheet, type SheetCell } from '@penhouder/documents';
import {
  isClosed,
  plannedActions,
  stepRule,
  wallAt,
  type DossierId,
  type Language,
  type LocalDate,
  type StepId,
} from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { idOf } from '@penhouder/persistence';
import { CoordinatorCommands } from '../dossiers/coordinator-commands';
import { DossierReadings, type DossierReading } from '../dossiers/dossier-reading';
import { itemLabel } from '../dossiers/form-fields';
import { typedTextId } from '../dossiers/typed-words';
import { checkedUpload } from '../files/stored-files';
import { ProblemError, refused } from '../problems/problem-error';
import type { SignedIn } from '../security/signed-in';
import { isSame, planEffect, untouched, type PlanChange, type PlanEffect, type Standing } from './plan-changes';
import { byWords, type WordedPlan } from './plan-columns';
import { planSheet } from './plan-sheet';
import { planPreview } from './plan-words';
import { typedWords } from './report-model';

/** Which plan of which dossier. */
export interface PlanAddress {
  readonly dossierId: DossierId;
  readonly stepId: StepId;
}

/** What was uploaded; `fingerprint` names the preview that was seen, `key` makes a second click the same request. */
export interface UploadedPlan {
  readonly file: { readonly name: string; readonly bytes: Buffer };
  readonly fingerprint: string;
  readonly key: string;
}

/** Action plans on their way to Excel and back. */
@Injectable()
export class ActionPlans {
  constructor(
    private readonly readings: DossierReadings,
    private readonly commands: CoordinatorCommands,
  ) {}

  /** Throws `NotFound` for a step that holds no actions. */
  async sheet(at: PlanAddress, who: SignedIn): Promise<{ readonly name: string; readonly sheet: Sheet }> {
    const { reading, plan } = await this.read(at, who);
    const name = say(plan.language, 'yearlyReports.planFile', { number: reading.row.number, day: todayOf(reading) });
    return { name, sheet: planSheet(plan) };
  }

  /** Changes nothing. Throws `StepNotOpen`, `SheetNotReadable`, and what stands in the way of an upload. */
  async preview(at: PlanAddress, file: UploadedPlan['file'], who: SignedIn): Promise<PlanPreview> {
    const { effect, plan } = await this.effectOf(at, file, who);
    return planPreview(effect, plan, fingerprintOf(at, effect));
  }

  /**
   * Carries out what was previewed, row by row, as the same commands that the form sends.
   *
   * Throws `SheetHasFaults` and `PlanChangedSince` before anything is changed. When a row is refused after all, the rows
   * before it stay: the same file again changes only what is left.
   */
  async apply(at: PlanAddress, uploaded: UploadedPlan, who: SignedIn): Promise<PlanApplied> {
    const { effect, plan, reading } = await this.effectOf(at, uploaded.file, who);
    const { changes, faults } = effect;
    if (faults.length > 0) throw new ProblemError('SheetHasFaults', { data: { faults: faults.length } });
    if (fingerprintOf(at, effect) !== uploaded.fingerprint) throw new ProblemError('PlanChangedSince');
    const on = todayOf(reading);
    for (const [done, change] of changes.entries()) {
      try {
        await this.carryOut(change, { at, on, key: uploaded.key, who });
      } catch (thrown) {
        throw stoppedAt(thrown, { row: change.row, done, language: plan.language });
      }
    }
    const text = say(plan.language, 'planSheets.applied', { count: changes.length });
    return { changes: changes.length, text };
  }

  private async carryOut(change: PlanChange, request: PlanRequest): Promise<void> {
    if (change.kind === 'progress') {
      await this.progress(change.textId, change.to, request);
      return;
    }
    const { what, code, year, target, to } = change;
    const added = actOf(request, 'addAction', { what, code, year, target });
    await this.commands.carryOut(request.at.dossierId, added, request.who);
    if (isSame(to, untouched)) return;
    const { dossierId } = request.at;
    await this.progress(typedTextId({ dossierId, commandId: added.commandId }, 'values.what'), to, request);
  }
  private progress(action: string, to: Standing, request: PlanRequest): Promise<unknown> {
    return this.commands.carryOut(request.at.dossierId, actOf(request, 'progress', { action, ...to }), request.who);
  }

  private async effectOf(
    at: PlanAddress,
    file: UploadedPlan['file'],
    who: SignedIn,
  ): Promise<{ readonly effect: PlanEffect; readonly plan: WordedPlan; readonly reading: DossierReading }> {
    const { reading, plan } = await this.readOpen(at, who);
    return { effect: planEffect(await cellsOf(file), plan), plan, reading };
  }

  /** A plan that can be changed. Throws `NotFound` for a step that holds no actions, `DossierIsClosed`, `StepNotOpen`. */
  async readOpen(at: PlanAddress, who: SignedIn): Promise<ReadPlan> {
    const { reading, plan } = await this.read(at, who);
    const { row, names, view } = reading;
    if (isClosed(row.state)) throw refused({ code: 'DossierIsClosed' }, names, view.language);
    if (row.state.steps[at.stepId]?.status !== 'open') {
      throw refused({ code: 'StepNotOpen', stepId: at.stepId }, names, view.language);
    }
    return { reading, plan };
  }

  private async read(at: PlanAddress, who: SignedIn): Promise<ReadPlan> {
    const reading = await this.readings.read(at.dossierId, who);
    const plan = wordedPlan(at.stepId, reading);
    if (plan === null) throw new ProblemError('NotFound');
    return { reading, plan };
  }
}

interface ReadPlan {
  readonly reading: DossierReading;
  readonly plan: WordedPlan;
}

export interface PlanRequest {
  readonly at: PlanAddress;
  /** The dossier's own today. */
  readonly on: LocalDate;
  readonly key: string;
  readonly who: SignedIn;
}

/** The same row under the same key is the same command, so that sending twice does nothing twice. */
export function actOf(
  { at, on, key }: PlanRequest,
  act: string,
  values: Extract<Command, { type: 'ActOnStep' }>['values'],
): { readonly command: Command; readonly commandId: string } {
  const command: Command = { type: 'ActOnStep', stepId: at.stepId, act, values: { on, ...values } };
  return { command, commandId: idOf('command', key, JSON.stringify(command)) };
}

/** The actions of a step in their words; null for a step that holds none. */
export function wordedPlan(stepId: StepId, reading: DossierReading): WordedPlan | null {
  const { state } = reading.row;
  const rule = stepRule(state, stepId);
  const actions = plannedActions(state, stepId);
  if (rule?.kind !== 'recorded' || actions === null) return null;
  const worded = actions.map((action) => ({ ...action, what: typedWords(action.textId, reading) }));
  const { codes } = rule.settings;
  const names = Array.isArray(codes) ? (codes as readonly string[]) : [];
  return {
    kind: rule.of,
    language: reading.view.language,
    codes: names.map((value) => ({ value, label: itemLabel(value, reading) })),
    actions: byWords(worded, reading.view.language),
  };
}

async function cellsOf({ name, bytes }: UploadedPlan['file']): Promise<readonly (readonly SheetCell[])[]> {
  await checkedUpload({ name, bytes });
  const cells = await readSheet(bytes);
  if (cells === null) throw new ProblemError('SheetNotReadable');
  return cells;
}

/** The dossier's own today. */
export function todayOf({ view }: DossierReading): LocalDate {
  return wallAt(view.calendar, view.now).date;
}

function fingerprintOf({ dossierId, stepId }: PlanAddress, { changes }: PlanEffect): string {
  return idOf('plan-sheet', dossierId, stepId, JSON.stringify(changes));
}

/** A refusal that came half way says so; what nobody can tell yet stays as it is. */
export function stoppedAt(
  thrown: unknown,
  { row, done, language }: { readonly row: number; readonly done: number; readonly language: Language },
): unknown {
  const why = thrown instanceof ProblemError ? thrown.parts.detail : undefined;
  if (!(thrown instanceof ProblemError) || why === undefined) return thrown;
  return new ProblemError(thrown.code, {
    ...thrown.parts,
    detail: say(language, 'planSheets.stopped', { row, why, done }),
  });
}
