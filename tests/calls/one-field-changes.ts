import { callJsonSchema, type CallFile } from '@penhouder/call-definitions';

type Path = readonly (string | number)[];

/** One field of a definition with another value that could stand there; `value` undefined: the list element is gone. */
export interface OneChange {
  readonly path: string;
  readonly changed: CallFile;
}

interface Change {
  readonly path: Path;
  readonly value: unknown;
}

/** Every field of a checked definition, each changed alone; defaults count as fields. */
export function oneFieldChanges(call: CallFile): readonly OneChange[] {
  return changesOf(call, []).map(({ path, value }) => ({
    path: path.join('.'),
    changed: withChange(call, path, value) as CallFile,
  }));
}

const source = { certainty: 'stated', text: 'Zo staat het er.', url: null };
const date = { on: '2031-05-06', time: null, otherWordings: [], source };
const term = { kind: 'until', on: '2031-05-06', time: null };

/** What can stand where nothing stands yet, by the name of the field. */
const INSTEAD_OF_NOTHING: Readonly<Record<string, unknown>> = {
  time: '11:11',
  programme: { code: 'reeks', place: 2, fromYear: 2019, untilYear: 2020 },
  opening: date,
  closing: { ...date, whose: 'funder' },
  internalDue: date,
  reminders: {
    ...{ workingDaysBefore: [4], sendAt: '09:09', window: { from: '08:08', to: '18:18' } },
    ...{ resumeWorkingDaysAfter: 3, ladder: [], source },
  },
  url: 'https://example.org/bron',
  exemptAloneTag: 'merk',
  counts: true,
  minimumCents: 1_000,
  maximumCents: 100_000,
  eachMaximumCents: 5_000,
  eachMaximumFigure: 'cijfer',
  tag: 'merk',
  figure: 'cijfer',
  amount: { figure: 'cijfer', tiers: [{ from: 1, below: null, amountCents: 1 }], cap: null, source },
  below: 9,
  atLeast: 7,
  atMost: 70,
  atLeastPercent: 12,
  atMostPercent: 88,
  cap: { tag: 'merk', aboveAloneCents: 1, withoutTagCents: 2 },
  doneBy: 'iemand',
  deadline: { term, opens: null, whose: 'law', workingDaysBefore: [], source },
  opens: term,
  min: 1,
  max: 99,
  minCents: 1,
  maxCents: 99,
  inPrinciple: 'counts',
  ratification: 'countsAfter',
  agendaDaysBefore: 8,
  ends: 'stopped',
  rhythm: 'quarterly',
  firstYearAfterOpening: 1,
  years: 3,
  correctionDays: 30,
};
/** The same for settings of recorded steps. */
const INSTEAD_OF_NO_SETTING: Readonly<Record<string, unknown>> = {
  warnFrom: '10-01',
  minimumScore: 60,
  cap: 3,
  yearlyNumbers: { soort: 3 },
  criteria: { aanpak: 40 },
  weights: { aanpak: 2 },
  minima: { aanpak: 10 },
  reviewsNeeded: 2,
  firstYear: 2031,
  firstYearAfterOpening: 1,
  lastYear: 2032,
  each: 'body',
  isAutomatic: true,
};

/** What can stand in a list or a group that is empty. */
const IN_EMPTY: Readonly<Record<string, unknown>> = {
  otherWordings: { on: '2031-05-06', time: null, text: 'Elders staat het anders.', url: null },
  figures: { id: 'cijfer', referenceOn: '2031-01-01', source },
  quorum: { kind: 'all', source },
  after: 'andere-stap',
  when: { step: 'andere-stap', outcomes: ['approved'] },
  reopens: 'andere-stap',
  notBy: 'andere-stap',
  mandates: { id: 'mandaat', isNeededToCount: true },
  signatures: { of: ['director'], needed: 1 },
  of: 'staff',
  asks: { code: 'vraag', kind: 'number', min: null, max: null, isRequired: true },
  workingDaysBefore: 4,
  nis: '11001',
  moreReports: { dueMonthDay: '12-30', dueYearsLater: 1 },
  byTag: { tag: 'merk', percent: 12.5 },
};
const IN_EMPTY_GROUP: Readonly<Record<string, unknown>> = {
  tags: { nis: ['11001'], source },
  routes: { ends: 'stopped', reopens: [] },
};

/** Fields with one single value in every definition. */
const FIXED = ['apiVersion', 'kind'];

function changesOf(value: unknown, path: Path): readonly Change[] {
  if (FIXED.includes(path.join('.'))) return [];
  if (Array.isArray(value)) return changesOfList(value, path);
  if (typeof value === 'object' && value !== null) return changesOfGroup(value as Record<string, unknown>, path);
  return [{ path, value: value === null ? instead(path) : other(value as string | number | boolean, path) }];
}

function changesOfList(list: readonly unknown[], path: Path): readonly Change[] {
  const isPair = path.at(-2) === 'neighbours';
  if (list.length === 0) return [{ path: [...path, 0], value: found(IN_EMPTY, path) ?? 'nieuw' }];
  return list.flatMap((element, index) => [
    ...(isPair ? [] : [{ path: [...path, index], value: undefined }]),
    ...changesOf(element, [...path, index]),
  ]);
}

function changesOfGroup(group: Readonly<Record<string, unknown>>, path: Path): readonly Change[] {
  const entries = Object.entries(group);
  if (entries.length === 0) return changesOfEmptyGroup(path);
  const kind = otherKind(group, path);
  const absent = ['note', 'funder', 'fr'].filter((name) => isAbsent(name, group, path));
  return [
    ...(kind === null ? [] : [{ path, value: kind }]),
    ...absent.map((name) => ({ path: [...path, name], value: name === 'fr' ? group['nl'] : 'Een eigen nota.' })),
    ...entries
      .filter(([name]) => kind === null || (name !== 'kind' && name !== 'event'))
      .flatMap(([name, value]) => changesOf(value, [...path, name])),
  ];
}

function isAbsent(name: string, group: Readonly<Record<string, unknown>>, path: Path): boolean {
  if (name in group) return false;
  return name === 'fr' ? path.join('.') === 'texts' : path.length === 2 && path[0] === 'texts';
}

function changesOfEmptyGroup(path: Path): readonly Change[] {
  // A kind without settings cannot be told any.
  if (path.at(-1) === 'settings') return [];
  return [{ path: [...path, 'nieuw'], value: path[0] === 'texts' ? 'nieuwe woorden' : found(IN_EMPTY_GROUP, path) }];
}

/** The same place with another kind of thing on it: a step, a condition, a term, what a term is counted from. */
function otherKind(group: Readonly<Record<string, unknown>>, path: Path): unknown {
  if (path.length === 2) return OTHER_KIND_IN_LIST[String(path[0])]?.(group) ?? null;
  if (path.at(-3) === 'groups') return otherCondition(group);
  const ofItem = OTHER_KIND_OF_ITEM[String(path.at(-2))];
  if (ofItem !== undefined) return ofItem(group);
  return OTHER_KIND[String(path.at(-1))]?.(group) ?? null;
}

type Group = Readonly<Record<string, unknown>>;

/** Of the items of lists below other things. */
const OTHER_KIND_OF_ITEM: Readonly<Record<string, (group: Group) => unknown>> = { parts: otherPart, asks: otherAsk };

const OTHER_KIND_IN_LIST: Readonly<Record<string, (group: Group) => unknown>> = {
  steps: otherStep,
  quorum: otherCondition,
};

function otherCondition(rule: Group): unknown {
  return rule['kind'] === 'all' ? { kind: 'atLeast', count: 2, source } : { kind: 'all', source: rule['source'] };
}

function otherPart(part: Group): object {
  const kind = part['kind'] === 'fixed' ? 'perParticipant' : 'fixed';
  const bounds = kind === 'fixed' ? {} : { minimumCents: null, maximumCents: null, tag: null };
  return { kind, amountCents: 12_345, ...bounds };
}

function otherAsk({ code, isRequired, kind }: Group): object {
  const bounds = kind === 'number' ? { minCents: null, maxCents: null } : { min: null, max: null };
  return { code, isRequired, kind: kind === 'number' ? 'euro' : 'number', ...bounds };
}

const OTHER_KIND: Readonly<Record<string, (group: Group) => unknown>> = {
  amount: (amount) => ({ ...otherPart(amount), source: amount['source'] }),
  anchor: (anchor) => ({ ...anchor, event: OTHER_EVENT[String(anchor['event'])] }),
  term: otherTerm,
  opens: otherTerm,
};

function otherTerm(given: Group): unknown {
  const { kind } = given;
  if (kind === 'until' || kind === 'before') return { ...given, kind: kind === 'until' ? 'before' : 'until' };
  return kind === 'never' ? term : { kind: 'never' };
}

const OTHER_EVENT: Readonly<Record<string, string>> = {
  launch: 'closing',
  closing: 'launch',
  opened: 'concluded',
  concluded: 'opened',
};

const OF_EVERY_STEP = ['id', 'after', 'when', 'isOptional', 'routes', 'notBy', 'doneBy', 'deadline', 'source'];

function otherStep(step: Readonly<Record<string, unknown>>): unknown {
  const base = Object.fromEntries(OF_EVERY_STEP.map((name) => [name, step[name]]));
  return { ...base, kind: step['kind'] === 'task' ? 'inform' : 'task', settings: {} };
}

function instead(path: Path): unknown {
  const value = found(path.includes('settings') ? INSTEAD_OF_NO_SETTING : INSTEAD_OF_NOTHING, path);
  // A new optional field needs a line above, so that the law holds for it, too.
  if (value === undefined) throw new Error(`say under INSTEAD_OF_… what can stand at ${path.join('.')}`);
  return value;
}

function found(values: Readonly<Record<string, unknown>>, path: Path): unknown {
  return values[nameOf(path)];
}

/** The name of the field, also of one that stands in a list. */
function nameOf(path: Path): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

function other(value: string | number | boolean, path: Path): unknown {
  if (typeof value === 'boolean') return !value;
  const choices = CHOICES.get(nameOf(path))?.find((members) => members.includes(value));
  if (choices !== undefined) return choices[(choices.indexOf(value) + 1) % choices.length];
  if (typeof value === 'number') return nameOf(path) === 'presenceMoreThan' ? value + 0.01 : value + 1;
  return otherWords(value);
}

function otherWords(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayAfter(text);
  if (/^\d{2}-\d{2}$/.test(text)) return dayAfter(`2019-${text}`).slice(5);
  if (/^\d{2}:\d{2}$/.test(text))
    return text.endsWith('59') ? '04:04' : text.replace(/\d\d$/, (m) => two(Number(m) + 1));
  return /^\d{5}$/.test(text) ? String(Number(text) + 1).padStart(5, '0') : `${text}x`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function withChange(value: unknown, [first, ...rest]: Path, wanted: unknown): unknown {
  if (first === undefined) return wanted;
  if (Array.isArray(value)) {
    if (rest.length === 0 && wanted === undefined) return value.filter((_, index) => index !== first);
    return Object.assign([...(value as unknown[])], { [first]: withChange(value[first as number], rest, wanted) });
  }
  const group = value as Record<string, unknown>;
  return { ...group, [first]: withChange(group[first], rest, wanted) };
}

type Schema = Readonly<Record<string, unknown>>;
type Choices = readonly unknown[];

/** By the name of a field: the lists of values of which the schema lets one be chosen. */
const CHOICES: ReadonlyMap<string, readonly Choices[]> = choicesByName(callJsonSchema() as Schema);

function choicesByName(whole: Schema): ReadonlyMap<string, readonly Choices[]> {
  const byName = new Map<string, Choices[]>();
  visit(whole);
  return byName;

  function visit(schema: unknown): void {
    if (typeof schema !== 'object' || schema === null) return;
    const fields = (schema as { properties?: Readonly<Record<string, Schema>> }).properties ?? {};
    for (const [name, field] of Object.entries(fields)) {
      byName.set(name, [...(byName.get(name) ?? []), ...choicesIn(field)]);
    }
    Object.values(schema).forEach(visit);
  }

  function choicesIn(field: Schema): Choices[] {
    const reference = /^#\/definitions\/(.+)$/.exec(String(field['$ref']))?.[1];
    if (reference !== undefined) return choicesIn((whole['definitions'] as Record<string, Schema>)[reference] ?? {});
    if (Array.isArray(field['enum'])) return [field['enum']];
    const below = ['anyOf', 'oneOf', 'items'].flatMap((name) => (field[name] ?? []) as Schema | readonly Schema[]);
    const constants = below.filter((one) => 'const' in one).map((one) => one['const']);
    return [...(constants.length > 1 ? [constants] : []), ...below.flatMap(choicesIn)];
  }
}
