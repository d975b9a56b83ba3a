import type { z } from 'zod';
import { fieldNames } from './field-names';
import { nearestOf } from './nearest';
import type { Finding, Path, Sentence } from './problem';
import { findingsOf } from './zod-sentences';

type Issue = z.core.$ZodIssue;

/** Words of other languages, and of people, for fields: the first that is possible at the place is meant. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  op: ['on', 'at'],
  dag: ['on', 'at', 'day'],
  datum: ['on', 'at'],
  date: ['on', 'at'],
  tijd: ['time'],
  uur: ['time', 'sendAt'],
  heure: ['time'],
  bron: ['source'],
  zekerheid: ['certainty'],
  tekst: ['text'],
  teksten: ['texts'],
  link: ['url'],
  adres: ['url'],
  sluitingsdatum: ['closing'],
  sluiting: ['closing'],
  deadline: ['closing', 'internalDue', 'term'],
  eigendatum: ['internalDue'],
  uiterstedag: ['internalDue', 'deadline'],
  drempel: ['quorum', 'atLeast', 'count'],
  voorwaarden: ['quorum'],
  herinneringen: ['reminders', 'workingDaysBefore'],
  werkdagen: ['workingDaysBefore'],
  venster: ['window'],
  van: ['from'],
  tot: ['to', 'until', 'below'],
  stappen: ['steps'],
  na: ['after'],
  als: ['when'],
  soort: ['kind'],
  type: ['kind'],
  naam: ['id', 'name', 'title'],
  titel: ['title'],
  kortetitel: ['shortTitle'],
  taak: ['task'],
  samenvatting: ['summary'],
  verklaring: ['statement'],
  nota: ['note'],
  documenten: ['documents'],
  bijlagen: ['documents'],
  minstens: ['atLeast', 'count', 'atLeastPercent'],
  atleast: ['count', 'atLeastPercent'],
  hoogstens: ['count', 'maximumCents'],
  aantal: ['count', 'atLeast'],
  count: ['atLeast'],
  bedrag: ['amount', 'amountCents'],
  amount: ['amountCents'],
  cijfers: ['figures'],
  cijfer: ['figure'],
  kenmerken: ['tags'],
  kenmerk: ['tag'],
  financier: ['funder'],
  mandaat: ['mandates'],
  mandaten: ['mandates'],
  vraag: ['asks'],
  vragen: ['asks'],
  waarden: ['values'],
  keuzes: ['options'],
  opties: ['options'],
  verplicht: ['isRequired'],
  min: ['minCents'],
  max: ['maxCents'],
  minimum: ['min', 'minCents'],
  maximum: ['max', 'maxCents'],
  id: ['code'],
  organen: ['organs'],
  orgaan: ['organ'],
  wie: ['who', 'doneBy'],
  doet: ['do'],
  uitkomsten: ['outcomes'],
  instellingen: ['settings'],
  versie: ['version'],
  deelnemers: ['participants'],
  gebeurtenissen: ['happenings'],
  verwacht: ['expect'],
  reden: ['reason'],
  einde: ['ends'],
  eerstejaar: ['firstYear'],
  laatstejaar: ['lastYear'],
  termijn: ['term', 'deadline'],
};

/** The forms that a file can have and what was read from it. */
export interface Reading {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/** What schema issues mean together: a field that is unknown and one that is missing may be one and the same. */
export function readingFindings(issues: readonly Issue[], reading: Reading): Finding[] {
  const renamed = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? renamedIn(issue, issues, reading) : [],
  );
  const taken = new Set(renamed.map(({ path, meant }) => pathKey([...path, meant])));
  const told = issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') return unknownFields(issue, renamed, reading);
    return isMissing(issue) && taken.has(pathKey(issue.path)) ? [] : findingsOf(issue);
  });
  return told;
}

type UnknownKeys = z.core.$ZodIssueUnrecognizedKeys;

interface Renamed {
  readonly path: Path;
  readonly key: string;
  readonly meant: string;
}

/** More unknown fields in one block are no slips. */
const MOST_LOOKED_UP = 12;

function renamedIn({ path, keys, input }: UnknownKeys, issues: readonly Issue[], reading: Reading): Renamed[] {
  if (keys.length > MOST_LOOKED_UP) return [];
  const place = path as Path;
  const present = Object.keys(input ?? {});
  const free = fieldNames(reading.schema, reading.value, place).filter((name) => !present.includes(name));
  const missing = issues.flatMap((issue) =>
    isMissing(issue) && pathKey(issue.path.slice(0, -1)) === pathKey(path) ? [String(issue.path.at(-1))] : [],
  );
  return keys.flatMap((key) => {
    const meant = otherwise(key, free) ?? nearestOf(key, free) ?? (keys.length === 1 ? onlyOne(missing) : null);
    return meant === null ? [] : [{ path: place, key, meant }];
  });
}

function otherwise(key: string, free: readonly string[]): string | null {
  const words = OTHERWISE[key.toLowerCase().replaceAll(/[\s_-]/g, '')] ?? [];
  return words.find((word) => free.includes(word)) ?? null;
}

function onlyOne(names: readonly string[]): string | null {
  return names.length === 1 ? (names[0] ?? null) : null;
}

function isMissing(issue: Issue): boolean {
  return ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code) && issue.input === undefined;
}

function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\0');
}

function unknownFields({ path, keys }: UnknownKeys, renamed: readonly Renamed[], reading: Reading): Finding[] {
  const place = path as Path;
  const possible = keys.length > MOST_LOOKED_UP ? [] : fieldNames(reading.schema, reading.value, place);
  return keys.map((key) => {
    const meant = renamed.find((one) => one.key === key && pathKey(one.path) === pathKey(path))?.meant ?? null;
    return { path: [...place, key], ...(meant === null ? unknownField(key, possible) : otherField(key, meant)) };
  });
}

function otherField(key: string, meant: string): Sentence {
  return {
    nl: `Het veld ${key} bestaat hier niet; bedoelt u ${meant}?`,
    fr: `Le champ ${key} n’existe pas ici ; vouliez-vous dire ${meant} ?`,
    en: `There is no field ${key} here; did you mean ${meant}?`,
  };
}

function unknownField(key: string, possible: readonly string[]): Sentence {
  const list = possible.join(', ');
  return {
    nl: `Het veld ${key} bestaat hier niet. Verbeter de naam of haal het weg.${list === '' ? '' : ` Wat hier kan: ${list}.`}`,
    fr: `Le champ ${key} n’existe pas ici. Corrigez le nom ou supprimez-le.${list === '' ? '' : ` Ce qui est possible ici : ${list}.`}`,
    en: `There is no field ${key} here. Correct its name or remove it.${list === '' ? '' : ` Possible here: ${list}.`}`,
  };
}
