import type { AskRule, CallRules, Dossier, ReceivedAnswer } from '@penhouder/domain';
import {
  aalst,
  after,
  agree,
  answers,
  dutch,
  eventsOf,
  launched,
  names as plainNames,
  rules,
  wording,
} from '../letters.fixtures';
import { contextOf } from '../mails/mails.fixtures';
import { effectsOf, evolve } from '@penhouder/domain';
import { renderMail } from '../mails/render-mail';
import { timelineSentence } from '../sentences/timeline-sentence';
import { namedValues } from './asked-values';
import type { Names } from './names';

const asks: readonly AskRule[] = [
  { code: 'lump', kind: 'choice', options: ['low', 'high'], isRequired: true },
  { code: 'places', kind: 'number', isRequired: true },
  { code: 'share', kind: 'euro', isRequired: false },
];
const asking: CallRules = {
  ...rules,
  steps: rules.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, asks } : step)),
};
const names: Names = {
  ...plainNames,
  rules: asking,
  wording: {
    ...wording,
    texts: {
      nl: {
        ...dutch,
        asks: { lump: 'Soort forfait', places: 'Plaatsen', share: 'Eigen bijdrage' },
        names: { low: 'laag', high: 'hoog' },
      },
    },
  },
};
const AT = '2019-12-05T11:00:00.000Z';
const dossier = launched('real', asking);
const yes = (values: Readonly<Record<string, number | string>>): ReceivedAnswer['reply'] =>
  ({ ...agree, values }) as ReceivedAnswer['reply'];

/** The receipt of a yes with these values, and its sentence in the timeline. */
function told(values: Readonly<Record<string, number | string>>, before: Dossier = dossier): readonly [string, string] {
  const [event] = eventsOf(before, answers({ who: aalst, at: AT, reply: yes(values) }));
  if (event === undefined) throw new Error('nothing happened');
  const now = evolve(before, event);
  const receipt = effectsOf(event, now, 3).find(({ kind }) => kind === 'receipt');
  if (receipt === undefined) throw new Error('no receipt');
  const mail = renderMail(receipt, contextOf(now, event, { names }));
  return [mail.text, timelineSentence(event, names, 'nl') ?? ''];
}

test('values stand in the order of the call, in the words of the call, and amounts are amounts', () => {
  const reader = { names, language: 'nl' } as const;
  expect(namedValues(reader, { share: 1_250_050, places: 12, lump: 'high' })).toEqual([
    { code: 'lump', name: 'Soort forfait', value: 'hoog' },
    { code: 'places', name: 'Plaatsen', value: '12' },
    { code: 'share', name: 'Eigen bijdrage', value: '€ 12.500,50' },
  ]);
});

test('what a later version does not ask any more is still told, last', () => {
  const reader = { names, language: 'nl' } as const;
  const told = namedValues(reader, { older: 3, places: 12 });
  expect(told.map(({ name, value }) => `${name} ${value}`)).toEqual(['Plaatsen 12', 'older 3']);
});

test('the timeline and the receipt say what was given with an agreement', () => {
  const [receipt, sentence] = told({ lump: 'low', places: 1_250 });
  expect(sentence).toBe('Aalst antwoordde: akkoord. Met het akkoord gegeven: Soort forfait: laag en Plaatsen: 1 250.');
  expect(receipt).toMatch(/Soort forfait: laag/);
  expect(receipt).toMatch(/Plaatsen: 1.250/);
  expect(receipt).toContain('Het telt mee.');
});

test('the receipt says what is missing before the answer counts', () => {
  const [receipt] = told({ places: 12 });
  expect(receipt).toContain('Het telt nog niet mee. Dit ontbreekt, of past niet meer: Soort forfait.');
  expect(receipt).not.toContain('Het telt mee.');
});

test('a second person who gives other values is told with them', () => {
  const first = after(
    dossier,
    answers({ who: aalst, at: AT, row: 'first', linkId: null, reply: yes({ lump: 'low', places: 1 }) }),
  );
  const [, sentence] = told({ lump: 'high', places: 1 }, first);
  expect(sentence).toBe(
    'Aalst gaf ook een ander antwoord: akkoord. De coördinator beslist welk antwoord geldt. Met het akkoord gegeven: Soort forfait: hoog en Plaatsen: 1.',
  );
});
