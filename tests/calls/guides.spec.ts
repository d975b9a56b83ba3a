import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall, parseScenario, scenarioJsonSchema, callJsonSchema } from '@penhouder/call-definitions';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import { EVENT_NAMES, MAIL_NAMES, rehearse, STANDING_NAMES, TASK_NAMES } from '@penhouder/domain';
import { parse, stringify } from 'yaml';
import { merged, mergedScenario, namesUnder, readGuide, rowsByName, snippetsIn, spansIn } from './guides';

const read = (file: string): string => readFileSync(join(__dirname, '../..', file), 'utf8');
const callGuide = read('docs/writing-a-call.md');
const scenarioGuide = read('docs/writing-a-scenario.md');
const smallestCall = read('docs/examples/kleinste-oproep.yaml');
const smallestScenario = read('docs/examples/kleinste-oproep.scenario.yaml');
const calendar = workingCalendar(seedClosedDays(2026, 2032));

function problemsOfCall(text: string): readonly string[] {
  const parsed = parseCall(text);
  return parsed.ok ? [] : parsed.problems.map(({ line, nl }) => `${String(line)}: ${nl}`);
}

/** What does not go as the scenario says, with the smallest call. */
function problemsOfScenario(text: string): readonly string[] {
  const call = parseCall(smallestCall);
  if (!call.ok) throw new Error('the smallest call does not check');
  const parsed = parseScenario(text, { calls: [call.rules], calendar });
  if (!parsed.ok) return parsed.problems.map(({ line, nl }) => `${String(line)}: ${nl}`);
  const { refusals, missed } = rehearse(parsed.call, parsed.scenario, parsed.calendar);
  return [...refusals, ...missed].map((one) => JSON.stringify(one));
}

describe('docs/writing-a-call.md', () => {
  const { whole, parts } = readGuide(callGuide);

  it('shows the smallest call as it lies in docs/examples, and it checks', () => {
    expect(whole).toBe(smallestCall);
    expect(problemsOfCall(whole)).toEqual([]);
  });

  it.each(parts)('has on line %i a part that fits into the smallest call', (_, part) => {
    expect(problemsOfCall(stringify(merged(parse(whole), part)))).toEqual([]);
  });

  it('names every field and every word that a call can hold', () => {
    expect(unnamed(callJsonSchema(), callGuide)).toEqual([]);
  });
});

describe('docs/writing-a-scenario.md', () => {
  const { whole, parts } = readGuide(scenarioGuide);

  it('shows the smallest scenario as it lies in docs/examples, and it goes as it says', () => {
    expect(whole).toBe(smallestScenario);
    expect(problemsOfScenario(whole)).toEqual([]);
  });

  it.each(parts)('has on line %i a part that goes as it says', (_, part) => {
    expect(problemsOfScenario(stringify(mergedScenario(parse(whole), part)))).toEqual([]);
  });

  it('names every field and every word that a scenario can hold', () => {
    expect(unnamed(scenarioJsonSchema(), scenarioGuide)).toEqual([]);
  });

  it('says of every "do" exactly its own fields, and which may be left out', () => {
    const told = rowsByName(scenarioGuide);
    const deeds = fieldsByDeed();
    expect(deeds.size).toBeGreaterThan(35);
    for (const [deed, fields] of deeds) expect([deed, told.get(deed)]).toEqual([deed, fields]);
  });
});

describe('what a scenario can expect', () => {
  it.each([
    ['Waar een deelnemer staat', STANDING_NAMES],
    ['Brieven', MAIL_NAMES],
    ['Taken', TASK_NAMES],
    ['Gebeurtenissen', EVENT_NAMES],
  ])('lists in the guide, under %s, every name that exists and no other', (heading, names) => {
    expect(namesUnder(scenarioGuide, heading)).toEqual([...names].sort());
  });

  it('lists every way in which a step of a fixed kind ends, those that are none yet included', () => {
    const told = namesUnder(scenarioGuide, 'Hoe een stap staat');
    expect(told).toEqual(expect.arrayContaining(fixedEnds()));
  });
});

describe('the check of the guides', () => {
  it('wants to know what every block of YAML is', () => {
    expect(() => snippetsIn('text\n```yaml\na: 1\n```\n')).toThrow('line 2');
  });

  it('completes a step with the same id, adds a new one, and replaces other lists', () => {
    const whole = { steps: [{ id: 'a', kind: 'task', after: ['x'] }], figures: { of: [1, 2] } };
    const part = { steps: [{ id: 'a', after: ['b'] }, { id: 'b' }], figures: { of: [3] } };
    expect(merged(whole, part)).toEqual({
      steps: [{ id: 'a', kind: 'task', after: ['b'] }, { id: 'b' }],
      figures: { of: [3] },
    });
  });

  it('finds a part that does not fit, and one that goes otherwise than it says', () => {
    const call = merged(parse(smallestCall), { steps: [{ id: 'indienen', after: ['nergens'] }] });
    expect(problemsOfCall(stringify(call)).join()).toContain('De stap nergens bestaat niet');
    const look = { happenings: [{ at: '2027-02-20T10:00', do: 'look', expects: { phase: 'closed' } }] };
    expect(problemsOfScenario(stringify(mergedScenario(parse(smallestScenario), look))).join()).toContain(
      'verklaringen',
    );
  });

  it('finds a field that no guide names', () => {
    const schema = { properties: { secret: { enum: ['hidden'] }, steps: {} } };
    expect(unnamed(schema, '`steps` and `{ secret: … }`')).toEqual(['hidden']);
  });
});

/** Fields and words of a schema that stand in no code span and in no block of the guide. */
function unnamed(schema: unknown, guide: string): readonly string[] {
  const blocks = [...guide.matchAll(/^```yaml.*?^```$/gms)].map(([block]) => block);
  const words = new Set([...spansIn(guide), ...blocks].flatMap((text) => text.match(/[\w-]+/g) ?? []));
  return [...new Set(wordsOf(schema))].filter((word) => !words.has(word) && !OPEN.has(word)).sort();
}

/** Texts in French have the fields of the Dutch ones. */
const OPEN = new Set(['fr', 'mat']);

function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, enum: options = [] } = schema as { properties?: object; enum?: readonly unknown[] };
  const here = [...Object.keys(properties), ...options.filter((one) => typeof one === 'string')];
  return [...here, ...Object.values(schema).flatMap(wordsOf)];
}

/** The outcomes that a definition can give a funder, and how steps end that name none. */
function fixedEnds(): string[] {
  const choices = [...JSON.stringify(callJsonSchema()).matchAll(/"enum":(\[[^\]]*\])/g)];
  const ofFunder = choices
    .map(([, list = '[]']) => JSON.parse(list) as string[])
    .find((one) => one.includes('secondChance'));
  return ['closed', 'submitted', 'done', 'approved', 'rejected', ...(ofFunder ?? ['no outcomes in the schema'])];
}

/** Fields of every deed, with a `?` behind one that may be left out. */
function fieldsByDeed(): ReadonlyMap<string, readonly string[]> {
  const everywhere = ['at', 'do', 'expects', 'refused'];
  return new Map(
    deedsOf(scenarioJsonSchema()).map(({ properties, required }) => [
      (properties['do'] as { const: string }).const,
      Object.keys(properties)
        .filter((name) => !everywhere.includes(name))
        .map((name) => (required.includes(name) ? name : `${name}?`)),
    ]),
  );
}

interface DeedSchema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

function deedsOf(schema: unknown): readonly DeedSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, required = [] } = schema as Partial<DeedSchema>;
  const below = Object.values(schema).flatMap(deedsOf);
  const isDeed = typeof (properties?.['do'] as { const?: unknown } | undefined)?.const === 'string';
  return isDeed && properties !== undefined ? [{ properties, required }, ...below] : below;
}
