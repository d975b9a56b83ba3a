import { addMinutes, calendarEntries, instantOfMs, publishCalendar } from '@penhouder/domain';
import type { DossierId, PublishedEntry, WordedEntry } from '@penhouder/domain';
import { calendarWords } from '@penhouder/letters';
import type { Connection, DossierRow, Publication } from '@penhouder/persistence';
import {
  dossiersToPublish,
  findBody,
  loadDossier,
  participantsOf,
  publishEntries,
  typedTextsOf,
} from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { describeError } from '../logger';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';

const SWEEP_MS = 2_000;
/** In one round, so that a busy day of answers costs little here: calendars ask once an hour. */
const AT_ONCE = 20;
/** Names that changed elsewhere, and days that passed, are noticed within a day. */
const LOOK_AGAIN_MINUTES = 24 * 60;

interface PublicationSweepDeps {
  readonly source: DataSource;
  readonly logger: Logger;
}

/** Publishes what calendars shall see of dossiers that changed, and of all others once a day. */
export function startPublicationSweep({ source, logger }: PublicationSweepDeps): Recurring {
  return startRecurring({
    name: 'published calendars',
    everyMs: SWEEP_MS,
    logger,
    round: async () => {
      for (const dossierId of await dossiersToPublish(source, { limit: AT_ONCE }))
        await publishOne(source, dossierId).catch((error: unknown) => {
          logger.warn({ dossierId, error: describeError(error) }, 'a calendar was not published');
        });
    },
  });
}

/** Twice at the same moment changes nothing more. */
function publishOne(source: DataSource, dossierId: DossierId): Promise<void> {
  return publishEntries(source, dossierId, async (last, connection) => {
    const dossier = await loadDossier(connection, dossierId);
    return dossier === null ? null : publicationOf(dossier, last, await wordedEntries(dossier, connection));
  });
}

function publicationOf(
  { version, clockAt }: DossierRow,
  last: readonly PublishedEntry[],
  planned: readonly WordedEntry[],
): Publication {
  const at = instantOfMs(Date.now());
  const entries = publishCalendar(last, planned, { at, now: clockAt ?? at, version });
  const isShown = entries.some(({ words }) => words !== null);
  return { version, entries, lookAgainAt: isShown ? addMinutes(at, LOOK_AGAIN_MINUTES) : null };
}

async function wordedEntries(dossier: DossierRow, connection: Connection): Promise<readonly WordedEntry[]> {
  const { state, dossierId, number, title, kind } = dossier;
  const entries = calendarEntries(state);
  const body = entries.length === 0 ? null : await findBody(connection, dossier.bodyId);
  if (body === null) return [];
  const participants = await participantsOf(connection, dossierId);
  const typedTexts = await typedTextsOf(connection, { dossierId, textIds: Object.values(state.addedTitles) });
  const names = {
    participants: Object.fromEntries(participants.map((one) => [one.participantId, one.unitName])),
    units: {},
    contacts: {},
    users: {},
    rules: state.call ?? dossier.rules,
    wording: dossier.wording,
    typedTexts: Object.fromEntries(typedTexts),
    addedTitles: state.addedTitles,
  };
  const scene = { number, title, kind, organisation: body.name, names };
  return entries.map(({ key, kind: what, on, at, isHourStated, ...about }) => ({
    ...{ key, kind: what, on, at, isHourStated },
    words: calendarWords({ kind: what, ...about }, scene),
  }));
}
