import type { CallRules } from '@penhouder/domain';
import { dutch, names, rules, step, wording } from './letters.fixtures';
import type { Names } from './words/names';

/** The same call with steps that people record: a text that needs one review, and a log of meetings. */
export const withSteps: CallRules = {
  ...rules,
  steps: [
    ...rules.steps,
    { kind: 'recorded', of: 'document', id: step('text'), after: [], settings: { reviewsNeeded: 1 } },
    {
      kind: 'recorded',
      of: 'event-log',
      id: step('log'),
      after: [],
      settings: {
        sorts: ['netwerk-moment'],
        codes: ['prioriteit-1'],
        yearlySorts: ['netwerk-moment'],
        yearlyCodes: ['prioriteit-1'],
        warnFrom: '10-01',
      },
    },
  ],
};

/** Names under that call, for a reader who can resolve typed words. */
export const namesWithSteps: Names = {
  ...names,
  rules: withSteps,
  wording: {
    ...wording,
    texts: { nl: { ...dutch, steps: { ...dutch.steps, text: 'Aanvraagtekst', log: 'Netwerk' } } },
  },
  typedTexts: { 'text-title': 'Nota schrijven', 'text-goal': 'een extra doel' },
};
