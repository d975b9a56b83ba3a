/** What a figure is held against: the aim in words, and what the same thing costs when written by hand. */
export interface Anchor {
  readonly aim: string;
  /** In the unit of the figure. */
  readonly floor?: number;
}

/**
 * Aims T2 to T14 of the performance plan. Floors are hand-written workflows without HTTP and mail, measured alone on an
 * idle machine with two cores and an fdatasync of 0.12 ms: ratios only tell something on such a machine.
 */
export const anchors = {
  rehearsal: { aim: 'at most 10 ms' },
  plan: { aim: 'at most 100 ms' },
  answered: { aim: 'at most 100 ms' },
  firstView: { aim: 'at most 1.5 s' },
  shift: { aim: '0' },
  launchHalf: { aim: 'T2: at most 10 ms', floor: 4.9 },
  launchMost: { aim: 'T2: at most 30 ms', floor: 11.2 },
  receiptHalf: { aim: 'T3: at most 2 ms', floor: 0.75 },
  receiptMost: { aim: 'T3: at most 10 ms', floor: 5.3 },
  appliedHalf: { aim: 'T3a: at most 20 ms', floor: 16.2 },
  appliedMost: { aim: 'T3a: at most 60 ms', floor: 30 },
  crowdReceipt: { aim: 'T9b: at most 50 ms', floor: 9.5 },
  crowdApplied: { aim: 'T9b: at most 250 ms', floor: 55 },
  crowdErrors: { aim: 'T9b: 0' },
  workerLongest: { aim: 'T7b: at most 3.5 s', floor: 3.08 },
  workerLost: { aim: 'T7b: 0' },
  serverFirst: { aim: 'T7d: at most 2 s', floor: 1.22 },
  serverLongest: { aim: 'T7d: at most 3 s', floor: 1.91 },
  serverLost: { aim: 'T7d: 0' },
  bundleTime: { aim: 'at most 60 s' },
  bundleMemory: { aim: 'at most 150 MB' },
  cachedMemory: { aim: 'T5: at most 170 MB', floor: 137 },
  serverMemory: { aim: '', floor: 146 },
  workerMemory: { aim: '', floor: 160 },
  restProcessor: { aim: 'T14: at most 5 % at 10,000 open' },
} as const satisfies Record<string, Anchor>;
