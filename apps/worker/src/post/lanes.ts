/** What can be delivered: by its id never twice at once. */
export interface Laned {
  readonly id: string;
  /** Somebody sits and waits for it: it has lanes of its own, so that nothing else is before it. */
  readonly isAwaited: boolean;
}

export interface LaneRules<Item extends Laned> {
  /** Never rejects. */
  readonly deliver: (item: Item) => Promise<void>;
  /** Nothing is left of what was offered. */
  readonly onEmpty: () => void;
}

/** Dialogues at once for what nobody waits for, and for what somebody does. */
const ROOM = { ordinary: 4, awaited: 2 } as const;

/** Deliveries side by side: one that hangs holds up its own lane, and nothing that is offered later waits for it. */
export class Lanes<Item extends Laned> {
  private queue: Item[] = [];
  private readonly underWay = new Map<string, { readonly isAwaited: boolean; readonly ended: Promise<void> }>();

  constructor(private readonly rules: LaneRules<Item>) {}

  /** Takes the place of what was offered before and has not begun: what is due now is known best now. */
  offer(items: readonly Item[]): void {
    this.queue = items.filter(({ id }) => !this.underWay.has(id));
    this.fill();
  }

  /** Begins nothing more, and ends when what is under way has ended. */
  async close(): Promise<void> {
    this.queue = [];
    await Promise.all([...this.underWay.values()].map(({ ended }) => ended));
  }

  private fill(): void {
    for (const item of [...this.queue]) {
      if (!this.hasRoom(item.isAwaited)) continue;
      this.queue = this.queue.filter((other) => other !== item);
      this.begin(item);
    }
  }

  private hasRoom(isAwaited: boolean): boolean {
    const busy = [...this.underWay.values()].filter((one) => one.isAwaited === isAwaited).length;
    return busy < (isAwaited ? ROOM.awaited : ROOM.ordinary);
  }

  private begin(item: Item): void {
    const { id, isAwaited } = item;
    const ended = this.rules.deliver(item).then(() => {
      this.underWay.delete(id);
      const wasLast = this.queue.length === 0 && this.underWay.size === 0;
      this.fill();
      if (wasLast) this.rules.onEmpty();
    });
    this.underWay.set(id, { isAwaited, ended });
  }
}
