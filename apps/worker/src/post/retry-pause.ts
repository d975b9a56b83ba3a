const HOUR_SECONDS = 3_600;

/** How long to wait after the nth attempt: the first pause, then three times as long each time, at most an hour. */
export function retryAfterSeconds(attempt: number, first: number): number {
  return Math.min(first * 3 ** (attempt - 1), HOUR_SECONDS);
}
