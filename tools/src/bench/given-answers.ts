import { withClient } from '../postgres/databases';
import type { AppliedWatch } from './applied-watch';
import type { ReadyAnswer } from './ready-answer';
import { type Timed, timed } from './timed';

/** One press of the last button. `ms` is how long the receipt took. */
export interface Given extends Timed {
  readonly rowId: string;
  readonly pressedAt: number;
}

/** What became of answers that had a receipt. */
export interface Kept {
  /** In no dossier and not waiting for one either, although there was a receipt. */
  readonly lost: number;
  /** Safe in the inbox, and not in its dossier when patience ended. */
  readonly waiting: number;
  /** Counted more often than once. */
  readonly double: number;
}

/** Presses the button and begins to look for the answer in its dossier. */
export async function give(answer: ReadyAnswer, watch: AppliedWatch): Promise<Given> {
  const pressedAt = performance.now();
  watch.expect(answer.rowId);
  return { rowId: answer.rowId, pressedAt, ...(await timed(() => answer.confirm())) };
}

/** From the press of the button until the dossier shows it, in milliseconds, of the answers that are shown. */
export function appliedWaits(given: readonly Given[], watch: AppliedWatch): readonly number[] {
  return given.flatMap(({ rowId, pressedAt }) => {
    const seen = watch.seenAt(rowId);
    return seen === undefined ? [] : [seen - pressedAt];
  });
}

/** Looks up the journal entries and the inbox row of every answer that had a receipt. */
export async function keptOf(databaseUrl: string, given: readonly Given[]): Promise<Kept> {
  const received = given.filter(({ error }) => error === null).map(({ rowId }) => rowId);
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ entries: number; isWaiting: boolean }>(
      `select count(e.sequence)::int as entries, coalesce(bool_or(i.state = 'received'), false) as "isWaiting"
       from unnest($1::text[]) as r(id)
       left join sign_off_inbox i on i.id = r.id::uuid
       left join dossier_event e on e.body #>> '{answer,rowId}' = r.id
         and e.type in ('AnswerReceived', 'AnswerSeconded', 'AnswersConflicted', 'AnswerKeptUncounted')
       group by r.id`,
      [received],
    ),
  );
  const absent = rows.filter(({ entries }) => entries === 0);
  const waiting = absent.filter(({ isWaiting }) => isWaiting).length;
  return { lost: absent.length - waiting, waiting, double: rows.filter(({ entries }) => entries > 1).length };
}
