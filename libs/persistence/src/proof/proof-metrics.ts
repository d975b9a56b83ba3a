import type { Connection } from '../data-source';
import { gauge, metricsText } from '../metrics-text';
import { stampDelay } from './stamps';
import { chainCheckFigures } from './chain-checks';

/** What somebody who watches over an installation asks of its proof, as text for Prometheus. Names nobody. */
export async function proofMetrics(connection: Connection): Promise<string> {
  const { broken, ageSeconds } = await chainCheckFigures(connection);
  const delay = await stampDelay(connection, 0);
  const age = 'Since all chains were computed again, or since the first event when they never were.';
  return metricsText([
    gauge(
      'penhouder_chains_broken',
      'Dossiers whose chain of evidence does not hold, and the row of day roots when that does not.',
      broken,
    ),
    gauge('penhouder_roots_without_stamp', 'Roots for which an authority was asked in vain.', delay?.waiting ?? 0),
    ...(ageSeconds === null ? [] : [gauge('penhouder_chain_check_age_seconds', age, ageSeconds)]),
  ]);
}
