/** A name of the call definition as a person reads it: `lokale-markt` is `lokale markt`. */
export function nameWord(name: string): string {
  return name.replaceAll('-', ' ');
}
