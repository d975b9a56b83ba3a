import type { CalendarFeed } from '@penhouder/contracts';
import { formatInstant, say } from '@penhouder/letters';
import type { CalendarFeedRow } from '@penhouder/persistence';
import type { SignedIn } from '../security/signed-in';

/** Addresses as their reader sees them: his own first. */
export function feedList(rows: readonly CalendarFeedRow[], who: SignedIn): CalendarFeed[] {
  const feeds = rows.map((row) => feedModel(row, who));
  return [...feeds.filter(({ isOwn }) => isOwn), ...feeds.filter(({ isOwn }) => !isOwn)];
}

export function feedModel(row: CalendarFeedRow, { user }: SignedIn): CalendarFeed {
  const { id, userId, userName, madeAt, dossierId, dossierName } = row;
  const isOwn = userId === user.id;
  const words = { name: userName, at: formatInstant(madeAt, user.language), dossier: dossierName ?? '' };
  return { id, isOwn, dossierId, text: say(user.language, `calendarFeeds.${sayingOf(isOwn, dossierName)}`, words) };
}

function sayingOf(isOwn: boolean, dossierName: string | null): 'own' | 'ownOfDossier' | 'ofColleague' {
  if (!isOwn) return 'ofColleague';
  return dossierName === null ? 'own' : 'ownOfDossier';
}
