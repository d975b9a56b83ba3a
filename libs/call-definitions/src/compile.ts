import type { CallParticipation, CallRules, CallSource, CallWording, QuorumRule, StepRule } from '@penhouder/domain';
import type { CallFile } from './schema';
import type { Source } from './source.schema';
import type { StepSource } from './steps.schema';

/** A checked definition in the three parts that go different ways: into histories, to readers, and to the look-up at launch. */
export interface CompiledCall {
  readonly rules: CallRules;
  readonly wording: CallWording;
  readonly participation: CallParticipation;
}

/** Turns a checked definition into plain data. `hash` is the SHA-256 of its file. */
export function compileCall(call: CallFile, hash: string): CompiledCall {
  const rules: CallRules = {
    code: call.code,
    version: call.version,
    hash,
    closing: { on: call.closing.on, time: call.closing.time, certainty: call.closing.source.certainty },
    internalDue: { on: call.internalDue.on, time: call.internalDue.time, certainty: call.internalDue.source.certainty },
    reminders: {
      workingDaysBefore: call.reminders.workingDaysBefore,
      sendAt: call.reminders.sendAt,
      window: call.reminders.window,
      resumeWorkingDaysAfter: call.reminders.resumeWorkingDaysAfter,
    },
    quorum: call.quorum.map(quorumRule),
    amount:
      call.amount === null ? null : { figure: call.amount.figure, tiers: call.amount.tiers, cap: call.amount.cap },
    steps: call.steps.map(stepRule),
  };
  return { rules, wording: wordingOf(call), participation: participationOf(call) };
}

function quorumRule(rule: CallFile['quorum'][number]): QuorumRule {
  switch (rule.kind) {
    case 'all':
      return { kind: 'all' };
    case 'atLeast':
      return { kind: 'atLeast', count: rule.count };
    case 'sum':
      return { kind: 'sum', figure: rule.figure, atLeast: rule.atLeast, exemptAloneTag: rule.exemptAloneTag };
  }
}

function stepRule({ source, ...step }: StepSource): StepRule {
  return step.kind === 'recurring-duty' ? { ...step, certainty: source.certainty } : step;
}

function participationOf(call: CallFile): CallParticipation {
  return {
    figures: call.figures.map(({ id, referenceOn }) => ({ id, referenceOn })),
    tags: Object.fromEntries(Object.entries(call.tags).map(([tag, { nis }]) => [tag, nis])),
  };
}

function wordingOf(call: CallFile): CallWording {
  const { nl, fr } = call.texts;
  return { texts: fr === undefined ? { nl } : { nl, fr }, sources: sourcesOf(call) };
}

function sourcesOf(call: CallFile): CallSource[] {
  const found: [string, Source][] = [
    ['closing', call.closing.source],
    ['internalDue', call.internalDue.source],
    ['reminders', call.reminders.source],
    ...call.figures.map((figure): [string, Source] => [`figures.${figure.id}`, figure.source]),
    ...Object.entries(call.tags).map(([tag, { source }]): [string, Source] => [`tags.${tag}`, source]),
    ...call.quorum.map((rule, index): [string, Source] => [`quorum.${String(index)}`, rule.source]),
    ...call.steps.map((step): [string, Source] => [`steps.${step.id}`, step.source]),
  ];
  if (call.amount !== null) found.push(['amount', call.amount.source]);
  return found.map(([about, { certainty, text, url }]) => ({ about, certainty, text, url }));
}
