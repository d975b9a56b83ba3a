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
    { key: PHASE, value: 'preparing' },
    { key: NEEDS_ATTENTION, value: false },
  ];
}

interface Sign {
  readonly phase: string;
  readonly needsAttention: boolean;
}

/** Only what is another than before, because all of it is written to the history. */
export function changedSearchAttributes(before: Sign, now: Sign): SearchAttributePair[] {
  return [
    ...(now.phase === before.phase ? [] : [{ key: PHASE, value: now.phase }]),
    ...(now.needsAttention === before.needsAttention ? [] : [{ key: NEEDS_ATTENTION, value: now.needsAttention }]),
  ];
}
