import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../settings/settings';
import type { DossierFigures } from './figures';

/** Counts that somebody wrote down by hand; `events` by type, so that the sum can be followed. */
interface Expected {
  readonly outcome: string;
  readonly phase: string;
  readonly quorumSum: number;
  readonly amountCents: number | null;
  readonly mails: Readonly<Record<string, number>>;
  readonly answers: Readonly<Record<string, number>>;
  readonly events: Readonly<Record<string, number>>;
}

/** Every difference between what was played and `expected.json`, one sentence each; empty when there is none. */
export function differencesOf(figures: readonly DossierFigures[]): readonly string[] {
  const file = join(root, 'tools/src/demo/expected.json');
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Expected>>;
  return Object.entries(expected).flatMap(([dossier, wanted]) => {
    const found = figures.find((one) => one.dossier === dossier);
    return found === undefined ? [`${dossier} was not played`] : differences(wanted, found);
  });
}

function differences(wanted: Expected, found: DossierFigures): readonly string[] {
  const flat = {
    outcome: wanted.outcome,
    phase: wanted.phase,
    quorumSum: wanted.quorumSum,
    amountCents: wanted.amountCents,
    events: Object.values(wanted.events).reduce((sum, count) => sum + count, 0),
  };
  const named = Object.fromEntries(Object.keys(flat).map((name) => [name, found[name as keyof typeof flat]]));
  return [
    ...differencesIn(found.dossier, flat, named),
    ...differencesIn(`${found.dossier}, mails`, wanted.mails, found.mails),
    ...differencesIn(`${found.dossier}, answers`, wanted.answers, found.answers),
  ];
}

type Facts = Readonly<Record<string, unknown>>;

function differencesIn(where: string, wanted: Facts, found: Facts): readonly string[] {
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
    .filter((name) => wanted[name] !== found[name])
    .map((name) => `${where}: ${name}: ${String(wanted[name])} was expected, ${String(found[name])} was counted`);
}
