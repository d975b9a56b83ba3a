const AMOUNT = /^\d+(,\d{1,2})?$/;
const WHOLE = /^\d+$/;

/** Cents of an amount as people here write it (`75 000`, `75.000,50`); null for nothing, NaN for what is no amount. */
export function centsOf(text: string): number | null {
  const plain = withoutGroups(text.replaceAll('€', ''));
  if (plain === '') return null;
  return AMOUNT.test(plain) ? Math.round(Number(plain.replace(',', '.')) * 100) : Number.NaN;
}

/** A whole number as people here write it (`1250`, `1.250`, `1 250`); null for nothing, NaN for what is none. */
export function wholeOf(text: string): number | null {
  const plain = withoutGroups(text);
  if (plain === '') return null;
  return WHOLE.test(plain) ? Number(plain) : Number.NaN;
}

/** Spaces, and a point before each three digits, only make a long number easier to read. */
function withoutGroups(text: string): string {
  return text.replace(/\s|\.(?=\d{3}(\D|$))/g, '');
}
