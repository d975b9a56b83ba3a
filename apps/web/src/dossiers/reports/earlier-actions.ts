import type { EarlierActions, TakenActions } from '@penhouder/contracts';

/** An action of the earlier dossier as it is typed; every field may be changed before it is taken over. */
export interface TypedAction {
  readonly key: string;
  readonly origin: string;
  readonly isChosen: boolean;
  readonly what: string;
  readonly code: string;
  readonly year: string;
  readonly target: string;
}

/** All are chosen at first, as they stood. */
export function typedActions({ actions }: EarlierActions): readonly TypedAction[] {
  return actions.map(({ key, origin, what, code, year, target }) => ({
    key,
    origin,
    isChosen: true,
    what,
    code: code ?? '',
    year: year === null ? '' : String(year),
    target: target === null ? '' : String(target),
  }));
}

/** Words are there, and numbers are numbers. */
export function isComplete({ what, year, target }: TypedAction): boolean {
  return what.trim() !== '' && /^(\d{4})?$/.test(year.trim()) && /^\d{0,7}$/.test(target.trim());
}

/** As the server takes it. */
export function toTake({ what, code, year, target }: TypedAction): TakenActions['actions'][number] {
  const number = (text: string): number | null => (text.trim() === '' ? null : Number(text));
  return { what: what.trim(), code: code === '' ? null : code, year: number(year), target: number(target) };
}
