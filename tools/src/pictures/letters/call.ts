import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from '@penhouder/call-definitions';
import type {
  CallParticipation,
  CallRules,
  CallWording,
  LadderRule,
  SignOffRoundRule,
  StepId,
} from '@penhouder/domain';
import { root } from '../../settings/settings';

/** The shipped call that has its words in both languages. */
const FILE = join(root, 'calls/regierol-2020-2025.yaml');

export interface Call {
  readonly rules: CallRules;
  readonly wording: CallWording;
  readonly participation: CallParticipation;
}

function read(): Call {
  const parsed = parseCall(readFileSync(FILE, 'utf8'));
  if (!parsed.ok) throw new Error(`${FILE}: ${JSON.stringify(parsed.problems)}`);
  const { rules, wording, participation } = parsed;
  return { rules, wording, participation };
}

/** The call as it is shipped. */
export const call = read();

export const REPORTS = 'opvolging' as StepId;
export const BOARD = 'raad-van-bestuur' as StepId;
export const FILING = 'indienen' as StepId;
export const FUNDER = 'beslissing' as StepId;

/** The call with another round. */
export function withRound(change: Partial<SignOffRoundRule>): Call {
  const steps = call.rules.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, ...change } : step));
  return { ...call, rules: { ...call.rules, steps } };
}

const LADDER: readonly LadderRule[] = [
  { rung: 'secondPerson', workingDaysBefore: 8 },
  { rung: 'boardMember', workingDaysBefore: 3 },
];

/** The call in which silence reaches others. */
export const withLadder: Call = {
  ...call,
  rules: { ...call.rules, reminders: { ...call.rules.reminders, ladder: LADDER } },
};

/** The call whose funder has no name in its words. */
export const withoutFunder: Call = {
  ...call,
  wording: {
    ...call.wording,
    texts: Object.fromEntries(
      Object.entries(call.wording.texts).map(([language, texts]) => [language, { ...texts, funder: undefined }]),
    ) as unknown as CallWording['texts'],
  },
};

/** The call with two values that an agreement brings, named in both languages. */
export const withAsks: Call = {
  ...withRound({
    asks: [
      { kind: 'euro', code: 'bijdrage', isRequired: true },
      { kind: 'number', code: 'plaatsen', isRequired: false },
    ],
  }),
  wording: {
    ...call.wording,
    texts: Object.fromEntries(
      Object.entries(call.wording.texts).map(([language, texts]) => [
        language,
        {
          ...texts,
          asks:
            language === 'fr'
              ? { bijdrage: 'Contribution annuelle', plaatsen: 'Postes de travail' }
              : { bijdrage: 'Bijdrage per jaar', plaatsen: 'Werkplaatsen' },
        },
      ]),
    ) as unknown as CallWording['texts'],
  },
};

/** The call whose reports are corrected within thirty days. */
export const withCorrections: Call = {
  ...call,
  rules: {
    ...call.rules,
    steps: call.rules.steps.map((step) =>
      step.kind === 'recurring-duty' ? { ...step, needsAcceptance: true as const, correctionDays: 30 } : step,
    ),
  },
};
