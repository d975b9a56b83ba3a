import type { SignedPdfRefusal } from '@penhouder/domain';

/** Thrown inside of the check, with what is wrong; never leaves it. */
export class Refused extends Error {
  constructor(readonly fault: SignedPdfRefusal) {
    super(fault);
  }
}

/** Goes on only when this holds. Throws `Refused`. */
export function must(holds: boolean, fault: SignedPdfRefusal): asserts holds {
  if (!holds) throw new Refused(fault);
}
