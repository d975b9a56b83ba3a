import type { CallRules, Instant, ParticipantId, Player } from '@penhouder/domain';
import { unitTag } from '../compile-quorum';
import type { ParticipantFile } from './people.schema';
import type { ScenarioFile } from './scenario.schema';

/** What happenings are compiled with. */
export interface Staging {
  readonly call: CallRules;
  readonly calls: readonly CallRules[];
  readonly instantOf: (wall: string) => Instant;
}

/** A participant of the scenario as the player takes it; its code is a tag, as the register gives it one at a real launch. */
export function playerOf({ id, nis, tags, ...file }: ParticipantFile): Player {
  return { ...file, id: id as ParticipantId, tags: nis === null ? tags : [...tags, unitTag(nis)] };
}

/** `all` is every participant that was there at the launch. */
export function everybody(who: string | readonly string[], { participants }: ScenarioFile): readonly ParticipantId[] {
  const names = typeof who === 'string' ? [who] : who;
  return (names.includes('all') ? participants.map(({ id }) => id) : names) as readonly ParticipantId[];
}
