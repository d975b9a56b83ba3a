import type { Language, Proof } from '@penhouder/contracts';
import { formatInstantWithOffset, say } from '@penhouder/letters';
import type { DayRootLeafRow } from '@penhouder/persistence';

/** The newest root that holds a dossier, and whether an authority stamped it, in sentences. */
export function proofModel(
  leaves: readonly DayRootLeafRow[],
  { isStamped, language }: { /** An authority is set. */ readonly isStamped: boolean; readonly language: Language },
): Proof {
  const last = leaves.at(-1);
  if (last === undefined) return { text: say(language, 'proof.noRoot'), root: null };
  const { sequence, madeAt, root } = last;
  const held = say(language, 'proof.inRoot', { sequence, when: formatInstantWithOffset(madeAt, language) });
  return { text: `${held} ${stampSentence(last, { isStamped, language })}`, root };
}

function stampSentence(
  { stampedAt, authority }: DayRootLeafRow,
  { isStamped, language }: { readonly isStamped: boolean; readonly language: Language },
): string {
  if (stampedAt === null || authority === null) return say(language, isStamped ? 'proof.waiting' : 'proof.noAuthority');
  return say(language, 'proof.stamped', { authority, at: formatInstantWithOffset(stampedAt, language) });
}
