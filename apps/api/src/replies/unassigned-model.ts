import type { UnassignedList } from '@penhouder/contracts';
import type { Language } from '@penhouder/domain';
import type { replyCandidates, ReplyRow } from '@penhouder/persistence';
import { replyModel } from './reply-model';

type Candidates = Awaited<ReturnType<typeof replyCandidates>>;

/** What belongs nowhere yet; where a contact has the sender's address, or one at the same place, stands first. */
export function unassignedModel(rows: readonly ReplyRow[], candidates: Candidates, language: Language): UnassignedList {
  return {
    replies: rows.map((row) => ({
      ...replyModel(row, language),
      candidates: [...candidates]
        .sort((a, b) => likeness(b.addresses, row.fromAddress) - likeness(a.addresses, row.fromAddress))
        .map(({ participantId, dossierNumber, dossierTitle, unitName }) => ({
          participantId,
          text: `${unitName} – ${dossierNumber} ${dossierTitle}`,
        })),
    })),
  };
}

function likeness(addresses: readonly string[], from: string): number {
  const sender = from.toLowerCase();
  if (addresses.includes(sender)) return 2;
  const domain = sender.slice(sender.lastIndexOf('@'));
  return addresses.some((address) => address.endsWith(domain)) ? 1 : 0;
}
