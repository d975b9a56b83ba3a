import type { EventOf, Field, FieldValue, FieldValues, RecordedKind } from '@penhouder/domain';
import { RECORDED_KINDS } from '@penhouder/domain';
import { coordinator, instant, step } from '../letters.fixtures';
import { namesWithSteps } from '../steps.fixtures';
import type { Names } from '../words/names';
import { actedSentence, textsOfActed } from './acted-sentence';

const VALUES: Readonly<Record<Exclude<Field['type'], 'choice'>, FieldValue>> = {
  day: '2019-12-04',
  text: 'text-note',
  name: 'netwerk-moment',
  names: ['netwerk-moment'],
  numbers: { 'netwerk-moment': 3 },
  number: 12,
  money: 7_500_000,
  year: 2020,
  yes: true,
  monthDay: '03-31',
  item: 'text-goal',
  participant: 'aalst',
  file: 'file-id',
};

function valuesOf(fields: Readonly<Record<string, Field>>): FieldValues {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.type === 'choice' ? (field.of[0] ?? null) : VALUES[field.type],
    ]),
  );
}

interface About {
  readonly act: string;
  readonly values: FieldValues;
  readonly outcome?: string;
  readonly on?: string;
}

function acted({ act, values, outcome, on = 'the-step' }: About): EventOf<'StepActed'> {
  const at = instant('2019-12-05T09:00:00.000Z');
  return { type: 'StepActed', at, by: coordinator, stepId: step(on), act, values, outcome: outcome ?? null };
}

/** A call with one step, of the kind in question. */
function withStep(of: RecordedKind): Names {
  const { rules, wording } = namesWithSteps;
  if (rules === null) throw new Error('no call');
  const { nl } = wording.texts;
  return {
    ...namesWithSteps,
    rules: { ...rules, steps: [{ kind: 'recorded', of, id: step('the-step'), after: [], settings: {} }] },
    wording: { ...wording, texts: { nl: { ...nl, steps: { 'the-step': 'De stap' } } } },
  };
}

const ACTS = (Object.keys(RECORDED_KINDS) as RecordedKind[]).flatMap((kind) =>
  Object.entries(RECORDED_KINDS[kind].acts).map(([act, { fields }]) => ({ kind, act, fields })),
);

describe('what was recorded on a step', () => {
  test.each(ACTS)('$kind: $act is one whole sentence in both languages, without an id', ({ kind, act, fields }) => {
    const event = acted({ act, values: valuesOf(fields) });
    for (const language of ['nl', 'fr'] as const) {
      const sentence = actedSentence(event, { names: withStep(kind), language });
      expect(sentence).toMatch(/^De coördinator .*De stap[^{}]*\.$/);
      expect(sentence).not.toMatch(/text-|file-id|aalst|undefined|2019-12|[a-z][A-Z]/);
    }
  });

  test.each(ACTS)('$kind: $act shows the words that were typed with it under the sentence', ({ act, fields }) => {
    const hasText = Object.values(fields).some(({ type }) => type === 'text');
    expect(textsOfActed(acted({ act, values: valuesOf(fields) })).length > 0).toBe(hasText);
  });

  test('numbers, choices, names and money are readable', () => {
    const values = { on: '2019-12-04', sort: 'netwerk-moment', code: null, present: 1200, what: 'text-note' };
    const event = acted({ act: 'log', values, on: 'log' });
    expect(actedSentence(event, { names: namesWithSteps, language: 'nl' })).toBe(
      'De coördinator noteerde in “Netwerk” een activiteit van wo 4 december 2019 (soort: netwerk moment; aantal aanwezigen: 1 200).',
    );
    const decided = acted({
      act: 'decide',
      values: { on: '2019-12-04', request: 'text-gone', verdict: 'partly', amount: 7_500_000 },
    });
    expect(actedSentence(decided, { names: withStep('grant-request'), language: 'nl' })).toMatch(
      /\(beslissing: gedeeltelijk toegekend; toegekend bedrag: € 75\.000,00\)\.$/,
    );
  });

  test.each([
    ['nl', true, '(score op 100: 78; gaat door).'],
    ['nl', false, '(score op 100: 78; gaat niet door).'],
    ['fr', false, '(score sur 100: 78; ne continue pas).'],
  ] as const)('a yes or no is said in words of its own: %s, %s', (language, goesOn, said) => {
    const values = { on: '2019-12-04', candidate: null, score: 78, expert: null, goesOn };
    const event = acted({ act: 'score', values });
    expect(actedSentence(event, { names: withStep('selection'), language })).toContain(said);
  });

  test('an end is said after it', () => {
    const event = acted({ act: 'freeze', values: { on: '2019-12-04' }, outcome: 'frozen', on: 'text' });
    expect(actedSentence(event, { names: namesWithSteps, language: 'nl' })).toBe(
      'De coördinator legde op wo 4 december 2019 de versie van “Aanvraagtekst” vast. De stap eindigt zo: de versie ligt vast.',
    );
  });

  test('an act that no kind knows any more still leaves a whole sentence', () => {
    const event = acted({ act: 'gone', values: { on: '2019-12-04' }, on: 'text' });
    expect(actedSentence(event, { names: namesWithSteps, language: 'nl' })).toBe(
      'De coördinator noteerde iets bij de stap “Aanvraagtekst”.',
    );
  });
});
