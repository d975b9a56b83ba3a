/** When somebody asks this process to stop. */
export interface StopSignal {
  isAsked(): boolean;
  /** Resolves when it is asked. */
  readonly asked: Promise<void>;
}

/** SIGTERM from a process manager, SIGINT from a keyboard. The Temporal SDK hears them too and drains its worker. */
export function stopSignal(): StopSignal {
  let isAsked = false;
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        isAsked = true;
        resolve();
      });
    }
  });
  return { isAsked: () => isAsked, asked };
}
