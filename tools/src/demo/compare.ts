import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../settings/settings';
import type { DossierFigures } from './figures';

/** What the journal keeps for its own bookkeeping and no timeline shows; compared as a sum. */
const SILENT: readonly string[] = ['CommandApplied', 'InstantReached', 'PlanAdopted'];

/** What somebody wrote down by hand. */
interface Expected {
  readonly call: string;
  readonly firstEventAt: string;
  readonly lastEventAt: string;
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
    call: wanted.call,
    firstEventAt: wanted.firstEventAt,
    lastEventAt: wanted.lastEventAt,
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
    ...differencesIn(`${found.dossier}, events`, shownOf(wanted.events), found.eventsByType),
  ];
}

function shownOf(events: Expected['events']): Facts {
  return Object.fromEntries(Object.entries(events).filter(([type]) => !SILENT.includes(type)));
}

type Facts = Readonly<Record<string, unknown>>;

function differencesIn(where: string, wanted: Facts, found: Facts): readonly string[] {
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
    .filter((name) => wanted[name] !== found[name])
    .map((name) => `${where}: ${name}: ${String(wanted[name])} was expected, ${String(found[name])} was counted`);
}
