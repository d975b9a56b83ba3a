import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { Instant } from '@penhouder/domain';
import { msOf } from '@penhouder/domain';

/** One timer that is left alone while its instant stays the same: an answer that moves no date costs no timer events. */
export interface Alarm {
  /** Sets the alarm; null puts it off. Setting the instant that is set already does nothing. */
  set(at: Instant | null): void;
  hasRung(): boolean;
}

export function openAlarm(): Alarm {
  let current: { readonly at: Instant; readonly scope: CancellationScope; rung: boolean } | null = null;
  return {
    set: (at) => {
      if (current !== null && current.at === at && !current.rung) return;
      current?.scope.cancel();
      current = null;
      if (at === null) return;
      const alarm = { at, scope: new CancellationScope(), rung: false };
      current = alarm;
      void alarm.scope.run(() => ring(alarm));
    },
    hasRung: () => current?.rung === true,
  };
}

async function ring(alarm: { readonly at: Instant; rung: boolean }): Promise<void> {
  try {
    // Never zero or less: an instant that has passed rings at once, by the shortest timer there is.
    const ms = Math.max(msOf(alarm.at) - Date.now(), 1);
    await sleep(ms, { summary: `volgende datum: ${alarm.at}` });
    alarm.rung = true;
  } catch (error) {
    if (!isCancellation(error)) throw error;
  }
}
