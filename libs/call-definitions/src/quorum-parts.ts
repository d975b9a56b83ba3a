import type { Path } from './problem';
import type { QuorumSource, SingleQuorumSource } from './quorum.schema';

/** A condition with its place in the definition. */
export interface PlacedRule {
  readonly path: Path;
  readonly rule: SingleQuorumSource;
}

/** Every condition of a call, those inside a choice too. */
export function conditionsOf(quorum: readonly QuorumSource[]): readonly PlacedRule[] {
  return quorum.flatMap((rule, index): readonly PlacedRule[] => {
    const path: Path = ['quorum', index];
    if (rule.kind !== 'anyOf') return [{ path, rule }];
    return rule.groups.flatMap((group, nth) =>
      group.map((one, position) => ({ path: [...path, 'groups', nth, position], rule: one })),
    );
  });
}
