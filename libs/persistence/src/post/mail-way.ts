/**
 * SQL: whether the mail `m` goes to people through the relay; else it stays in the house, with the catcher. The dossier is
 * `d`, the user `a` and the organisation of either `b`, all of them left joins. The same rule as in the worker's `relays.ts`.
 */
export const goesToPeople = `(not coalesce(b.is_example, false) and coalesce(d.kind, 'real') = 'real')`;

/** SQL: the tables that `goesToPeople` asks for. */
export const mailWithWay = `mail m left join dossier d on d.id = m.dossier_id left join user_account a on a.id = m.user_id
  left join body b on b.id = coalesce(d.body_id, a.body_id)`;

/** SQL: the mail `m` is for somebody. What an installation writes to itself and gets away says nothing of mail to others. */
export const isForSomebody = `(m.kind not in ('canary', 'relayTest'))`;

/** SQL: when a mail was taken over last on one of the two ways; null: never. The parameter is an expression without `m`, `d`, `a` or `b`. */
export const newestSent = (isToPeople: string): string =>
  `(select m.finished_at from ${mailWithWay} where m.state = 'sent' and ${isForSomebody} and ${goesToPeople} = ${isToPeople}
    order by m.finished_at desc limit 1)`;
