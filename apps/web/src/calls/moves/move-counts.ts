import type { CallMove } from '@penhouder/contracts';
import type { TFunction } from 'i18next';

/** What a wave does, in numbers. */
export interface MoveCounts {
  readonly dossiers: number;
  /** Who refused in the chosen dossiers, and who signed a text that changes. */
  readonly refused: number;
  readonly signed: number;
  /** Who of them gets a mail, as it is chosen now. */
  readonly asked: number;
  readonly toSign: number;
}

export function countsOf(
  chosen: readonly CallMove[],
  { askAgain, signAgain }: { readonly askAgain: boolean; readonly signAgain: boolean },
): MoveCounts {
  const refused = chosen.reduce((sum, move) => sum + move.refused.length, 0);
  const signed = chosen.reduce((sum, move) => sum + move.mustSign.length, 0);
  return {
    dossiers: chosen.length,
    refused,
    signed,
    asked: askAgain ? refused : 0,
    toSign: signAgain ? signed : 0,
  };
}

/** What is confirmed, sentence by sentence; nothing is said of mails that do not leave. */
export function consequenceOf({ dossiers, asked, toSign }: MoveCounts, version: number, t: TFunction): string[] {
  return [
    t('calls.confirmMove', { count: dossiers, version }),
    ...(asked === 0 ? [] : [t('calls.confirmAsk', { count: asked })]),
    ...(toSign === 0 ? [] : [t('calls.confirmSign', { count: toSign })]),
    t('calls.confirmBack'),
  ];
}
