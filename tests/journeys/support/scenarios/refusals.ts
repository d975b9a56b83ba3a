import type { Deed } from '@penhouder/domain';
import { Refused } from '@penhouder/tools/product';

/** What the core says of a choice that the page does not offer. */
const UNKNOWN_CHOICE = new Set(['ActRefused', 'ActNotPossible', 'NotAParticipant']);

/** Expects the refusal that a scenario expects. */
export async function isRefused(work: Promise<void>, code: string, about: string): Promise<void> {
  let found = 'accepted';
  try {
    await work;
  } catch (error) {
    found = error instanceof Refused ? (error.problem?.code ?? error.message) : fail(about, error);
  }
  // What is not offered, the API refuses before the core is asked.
  if (found === 'FieldNotValid' && UNKNOWN_CHOICE.has(code)) return;
  if (found !== code) throw new Error(`${about}: refused as ${found} instead of ${code}`);
}

/** Throws with the happening that it was about. */
export function fail(about: string, error: unknown): never {
  throw new Error(`${about}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}

/** What a deed is called in a message. */
export function wordsOf(deed: Deed): string {
  if (deed.kind !== 'command') return `${deed.kind}${'who' in deed ? ` ${deed.who}` : ''}`;
  const { type, act, stepId } = deed.command as {
    readonly type: string;
    readonly act?: string;
    readonly stepId?: string;
  };
  return [type, act, stepId].filter((part) => part !== undefined).join(' ');
}
