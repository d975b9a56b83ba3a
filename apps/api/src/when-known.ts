/** What is made of a value when there is one; null when there is none. */
export function whenKnown<Value, Made>(value: Value | null | undefined, make: (value: Value) => Made): Made | null {
  return value === null || value === undefined ? null : make(value);
}
