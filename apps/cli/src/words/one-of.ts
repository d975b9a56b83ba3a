/** `nl, fr of en`: names of which one can be chosen. */
export function oneOf(names: readonly string[], joint: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1) ?? ''}`;
}
