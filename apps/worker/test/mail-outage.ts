import type { Instant } from '@penhouder/domain';
import { loadDossier, watchMail } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import type { Installation, Written } from './installation';

/** An outage as it is kept. */
export interface KeptOutage {
  readonly kind: string;
  readonly from: Date;
  readonly to: Date | null;
  readonly cause: string;
}

export async function outagesOf({ source }: Installation): Promise<KeptOutage[]> {
  return source.query('select kind, from_at as "from", to_at as "to", cause from outage order by from_at');
}

/** Looks, as every process of the API does each few seconds, until the outages are as asked. */
export async function untilOutage(
  at: Installation,
  isSo: (all: readonly KeptOutage[]) => boolean,
): Promise<KeptOutage> {
  await until(async () => {
    await watchMail(at.source, 1);
    return isSo(await outagesOf(at));
  });
  const outage = (await outagesOf(at)).at(-1);
  if (outage === undefined) throw new Error('No outage');
  return outage;
}

/** When real mail of a dossier left, the first first. */
export async function leftAt({ source }: Installation, { dossierId }: Written): Promise<Date[]> {
  const rows = await source.query<{ at: Date }[]>(
    `select finished_at as at from mail where dossier_id = $1 and state = 'sent' order by finished_at`,
    [dossierId],
  );
  return rows.map((row) => row.at);
}

/** How many mails of a dossier were offered to a server that did not take them. */
export async function triedInVain({ source }: Installation, { dossierId }: Written): Promise<number> {
  const [row] = await source.query<[{ count: number }]>(
    'select count(*)::int as count from mail where dossier_id = $1 and smtp_response is not null and finished_at is null',
    [dossierId],
  );
  return row.count;
}

/** What the journal says of our outages, and whether the answers were late. */
export async function toldOf(
  { source }: Installation,
  { dossierId }: Written,
): Promise<{ readonly outages: readonly Told[]; readonly late: readonly boolean[] }> {
  const of = async <Body>(type: string): Promise<readonly Body[]> =>
    (
      await source.query<{ body: Body }[]>(
        'select body from dossier_event where dossier_id = $1 and type = $2 order by sequence',
        [dossierId, type],
      )
    ).map(({ body }) => body);
  const answers = await of<{ answer: { isLate: boolean } }>('AnswerReceived');
  return { outages: await of<Told>('OutageRecorded'), late: answers.map(({ answer }) => answer.isLate) };
}

/** `OutageRecorded`, as far as a test looks at it. */
export interface Told {
  readonly outage: { readonly kind: string; readonly from: Instant; readonly to: Instant };
  readonly participantIds: readonly string[];
}

/** The dossier's state as its pages read it. */
export async function stateOf({ source }: Installation, { dossierId }: Written) {
  const row = await loadDossier(source, dossierId);
  if (row === null) throw new Error('No dossier');
  return row.state;
}
