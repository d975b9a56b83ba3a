import { complain, say, step } from '../console/say';
import type { TemporalConnection } from '../settings/settings';
import { findServer } from '../temporal/find-server';
import { connectTemporal, ensureNamespace, isDevelopmentServer } from '../temporal/namespace';
import { searchPlaces } from '../temporal/search-places';
import { startTemporal } from './infrastructure';
import type { Start } from './installation';

/** The server of TEMPORAL_ADDRESS, or our own on the same PostgreSQL as the application. */
export async function startTemporalServer(start: Start, postgresUrl: string): Promise<TemporalConnection> {
  const { settings, folder, ports, crew } = start;
  const { address, ...how } = settings.temporal;
  if (address !== undefined) {
    say(`          Temporal server: given by TEMPORAL_ADDRESS (${address})`);
    return { ...how, address };
  }
  const places = searchPlaces(settings.cacheDir, say);
  const programs = await step(
    'Temporal programs',
    () => findServer(places),
    ({ way }) => way,
  );
  await startTemporal({ folder: folder.temporal, postgresUrl, ports, programs, folders: folder, crew });
  return { namespace: how.namespace, address: `127.0.0.1:${ports.frontend}` };
}

/** A namespace that must be made by somebody else (a hosted Temporal) is only asked for. */
export async function prepareNamespace({ settings }: Start, temporal: TemporalConnection): Promise<void> {
  const wanted = { namespace: temporal.namespace, retentionDays: settings.retentionDays };
  await step(`Namespace ${temporal.namespace}`, async () => {
    const connection = await connectTemporal(temporal);
    try {
      if (settings.temporal.address !== undefined && (await isDevelopmentServer(connection)))
        complain(aboutDevelopmentServer);
      await ensureNamespace(connection, wanted);
    } finally {
      await connection.close();
    }
  });
}

const aboutDevelopmentServer =
  'The server of TEMPORAL_ADDRESS is a development server: it forgets closed dossiers after a day and cannot be upgraded; use it for trying out only.';
