export interface CallPageSearch {
  /** The version was kept a moment ago, and the page says so. */
  bewaard?: true;
}

/** What the address of a call says beside its id. */
export function callPageSearch(raw: Record<string, unknown>): CallPageSearch {
  return raw['bewaard'] === true ? { bewaard: true } : {};
}
