import type { Language, WaitingList, WaitingQuery } from '@penhouder/contracts';
import { say, textsIn } from '@penhouder/letters';
import type { UserId } from '@penhouder/domain';
import type { OpenReading } from './open-reading';
import { type Heard, type OwnedRow, waitingRows } from './waiting-rows';

/** Everything that is awaited over all open dossiers, by organisation, as it was filtered. */
export function waitingModel(
  readings: readonly OpenReading[],
  heard: Heard,
  { query, userId, language }: { readonly query: WaitingQuery; readonly userId: UserId; readonly language: Language },
): WaitingList {
  const all = readings.map((reading) => ({ reading, rows: waitingRows(reading, heard) }));
  const wanted = all
    .filter(({ reading: { row } }) => isWanted(row, query, userId))
    .flatMap(({ rows }) => rows)
    .filter(({ row }) => query.whose === undefined || row.whose === query.whose);
  return {
    sentence: sentenceOf(wanted, language),
    groups: grouped(wanted).sort(orderOf(query.sort)),
    total: wanted.length,
    filters: { calls: callsOf(all, language), dossiers: dossiersOf(all) },
  };
}

type Read = readonly { readonly reading: OpenReading; readonly rows: readonly OwnedRow[] }[];
type Group = WaitingList['groups'][number];

function isWanted(row: OpenReading['row'], query: WaitingQuery, userId: UserId): boolean {
  const isOwn = query.mine === undefined || row.createdBy === userId;
  const isOfCall = query.call === undefined || row.callCode === query.call;
  return isOwn && isOfCall && (query.dossier === undefined || row.dossierId === query.dossier);
}

function grouped(rows: readonly OwnedRow[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { unitId, name, row } of rows) {
    const group = groups.get(unitId ?? '') ?? { unitId, name, rows: [] };
    group.rows.push(row);
    groups.set(unitId ?? '', group);
  }
  for (const { rows: own } of groups.values()) own.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
  return [...groups.values()];
}

const LAST = '9999';
const dueOf = ({ due }: Group['rows'][number]): string => due?.on ?? LAST;

/** An organisation stands where its most pressing row stands. */
function orderOf(sort: WaitingQuery['sort']): (a: Group, b: Group) => number {
  const byName = (a: Group, b: Group): number => a.name.localeCompare(b.name, 'nl');
  if (sort === undefined || sort === 'unit') return byName;
  const first = ({ rows }: Group): string =>
    rows.map((row) => (sort === 'due' ? dueOf(row) : (row.since?.on ?? LAST))).sort()[0] ?? LAST;
  return (a, b) => (first(a) === first(b) ? byName(a, b) : first(a) < first(b) ? -1 : 1);
}

function sentenceOf(rows: readonly OwnedRow[], language: Language): string {
  const theirs = rows.filter(({ row }) => row.whose === 'them');
  const late = theirs.filter(({ row }) => row.status.code === 'overdue').length;
  const ours = rows.length - theirs.length;
  const units = new Set(theirs.map(({ unitId, name }) => unitId ?? name)).size;
  const of = say(language, 'awaited.units', { count: units });
  const first =
    theirs.length === 0 ? say(language, 'awaited.nobody') : say(language, 'awaited.them', { count: theirs.length, of });
  const others = [
    ...(late === 0 ? [] : [say(language, 'awaited.late', { count: late })]),
    ...(ours === 0 ? [] : [say(language, 'awaited.us', { count: ours })]),
  ];
  return [first, ...others].join(' ');
}

function callsOf(all: Read, language: Language): WaitingList['filters']['calls'] {
  const byCode = new Map<string, WaitingList['filters']['calls'][number]>();
  for (const { reading, rows } of all) {
    const { callCode: code, wording } = reading.row;
    const count = (byCode.get(code)?.count ?? 0) + rows.length;
    byCode.set(code, { code, title: textsIn(wording, language).shortTitle, count });
  }
  return [...byCode.values()].sort((a, b) => a.title.localeCompare(b.title, 'nl'));
}

function dossiersOf(all: Read): WaitingList['filters']['dossiers'] {
  return all
    .filter(({ rows }) => rows.length > 0)
    .map(({ reading: { row }, rows }) => ({
      id: row.dossierId,
      title: `${row.number} ${row.title}`,
      count: rows.length,
    }));
}
