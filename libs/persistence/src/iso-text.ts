/** A `timestamptz` expression as the text of an Instant: UTC, milliseconds, `Z`. */
export function isoText(expression: string): string {
  return `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
