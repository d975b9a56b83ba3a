/** A list with one of its things changed. */
export function changedAt<One>(all: readonly One[], nth: number, change: (one: One) => One): readonly One[] {
  return all.map((one, at) => (at === nth ? change(one) : one));
}

/** A list without one of its things. */
export function withoutAt<One>(all: readonly One[], nth: number): readonly One[] {
  return all.filter((_, at) => at !== nth);
}
