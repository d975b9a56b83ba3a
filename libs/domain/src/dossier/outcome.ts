import type { DossierEvent } from './events';
import type { Rejection } from './rejections';

/** What the core says to a command: these events happen, or it is refused for one reason. */
export type DecideResult =
  | { readonly accepted: true; readonly events: readonly DossierEvent[] }
  | { readonly accepted: false; readonly rejection: Rejection };

export function accepted(...events: readonly DossierEvent[]): DecideResult {
  return { accepted: true, events };
}

export function refused(rejection: Rejection): DecideResult {
  return { accepted: false, rejection };
}

/** Refuses for the first reason that is given; otherwise what `otherwise` decides. */
export function unless(reasons: readonly (Rejection | null)[], otherwise: () => DecideResult): DecideResult {
  const reason = reasons.find((one) => one !== null);
  return reason === undefined ? otherwise() : refused(reason);
}
