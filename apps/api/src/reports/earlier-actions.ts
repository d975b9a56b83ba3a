import { Injectable } from '@nestjs/common';
import type { EarlierActions, PlanApplied, TakenActions } from '@penhouder/contracts';
import type { Language } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { CoordinatorCommands } from '../dossiers/coordinator-commands';
import { DossierReadings, type DossierReading } from '../dossiers/dossier-reading';
import { sameLine } from '../dossiers/same-line';
import type { SignedIn } from '../security/signed-in';
import { ActionPlans, actOf, stoppedAt, todayOf, wordedPlan, type PlanAddress } from './action-plans';
import type { WordedAction, WordedPlan } from './plan-columns';

type Offered = EarlierActions['actions'][number];

/** Actions that were still open when a dossier ended, for the plan of the one that follows on it. */
@Injectable()
export class EarlierActionPlans {
  constructor(
    private readonly plans: ActionPlans,
    private readonly readings: DossierReadings,
    private readonly commands: CoordinatorCommands,
  ) {}

  /** Changes nothing. Throws `NotFound` for a step that holds no actions, `StepNotOpen`. */
  async offered(at: PlanAddress, who: SignedIn): Promise<EarlierActions> {
    const { reading, plan } = await this.plans.readOpen(at, who);
    const known = plan.actions.map(({ what }) => sameLine(what));
    const actions: Offered[] = [];
    for (const { dossierId } of reading.related.filter(({ relation }) => relation === 'predecessor')) {
      const earlier = await this.readings.read(dossierId, who);
      const open = openActions(earlier).filter(({ what }) => !known.includes(sameLine(what)));
      actions.push(...open.map((action) => offer(action, earlier, plan)));
    }
    const { language } = plan;
    return {
      sentence: say(language, 'planSheets.earlier', { count: actions.length }),
      codes: plan.codes.map(({ value, label }) => ({ value, label })),
      actions,
    };
  }

  /** As the form of the step would add them, one by one. The same key again adds none twice; a refusal says where it stopped. */
  async take(
    at: PlanAddress,
    { actions }: TakenActions,
    { key, who }: { readonly key: string; readonly who: SignedIn },
  ): Promise<PlanApplied> {
    const { reading, plan } = await this.plans.readOpen(at, who);
    const { language } = plan;
    const request = { at, on: todayOf(reading), key, who };
    for (const [done, { what, code, year, target }] of actions.entries()) {
      try {
        await this.commands.carryOut(at.dossierId, actOf(request, 'addAction', { what, code, year, target }), who);
      } catch (thrown) {
        throw stoppedAt(thrown, { row: done + 1, done, language });
      }
    }
    return { changes: actions.length, text: say(language, 'planSheets.applied', { count: actions.length }) };
  }
}

function openActions(earlier: DossierReading): readonly WordedAction[] {
  const { call } = earlier.row.state;
  return (call?.steps ?? []).flatMap(({ id }) => {
    const actions = wordedPlan(id, earlier)?.actions ?? [];
    return actions.filter(({ state }) => state === 'open');
  });
}

/** A code that this plan does not know falls away; of a target, what was not reached yet is left. */
function offer(action: WordedAction, { row }: DossierReading, { codes, language }: WordedPlan): Offered {
  const { textId, what, code, year, target, reached } = action;
  const isKnown = code === null || codes.some(({ value }) => value === code);
  return {
    key: textId,
    dossierId: row.dossierId,
    what,
    code: isKnown ? code : null,
    year,
    target: target === null ? null : Math.max(0, target - reached),
    origin: originOf({ number: row.number, code: isKnown ? null : code, target, reached }, language),
  };
}

interface Origin {
  readonly number: string;
  /** A code that the new plan does not know. */
  readonly code: string | null;
  readonly target: number | null;
  readonly reached: number;
}

function originOf({ number, code, target, reached }: Origin, language: Language): string {
  const sentences = [
    say(language, 'planSheets.earlierFrom', { number }),
    code === null ? null : say(language, 'planSheets.earlierCode', { code }),
    target === null || reached === 0 ? null : say(language, 'planSheets.earlierReached', { reached, target }),
  ];
  return sentences.filter((one) => one !== null).join(' ');
}
