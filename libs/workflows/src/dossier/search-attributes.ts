import type { SearchAttributePair } from '@temporalio/common';
import { defineSearchAttributeKey } from '@temporalio/common';

// Registered in the namespace at start of the stack; what an operator can search for. Nothing personal.
const BODY_CODE = defineSearchAttributeKey('BodyCode', 'KEYWORD');
const CALL_CODE = defineSearchAttributeKey('CallCode', 'KEYWORD');
const PHASE = defineSearchAttributeKey('Phase', 'KEYWORD');
const NEEDS_ATTENTION = defineSearchAttributeKey('NeedsAttention', 'BOOL');

export function searchAttributesAtStart(codes: {
  readonly bodyCode: string;
  readonly callCode: string;
}): SearchAttributePair[] {
  return [
    { key: BODY_CODE, value: codes.bodyCode },
    { key: CALL_CODE, value: codes.callCode },
    ...searchAttributesOfPhase({ phase: 'preparing', needsAttention: false }),
  ];
}

/** Written only when the phase changes, because every change is an event in the history. */
export function searchAttributesOfPhase(now: {
  readonly phase: string;
  readonly needsAttention: boolean;
}): SearchAttributePair[] {
  return [
    { key: PHASE, value: now.phase },
    { key: NEEDS_ATTENTION, value: now.needsAttention },
  ];
}
