const AMOUNT = /^\d+(,\d{1,2})?$/;

/** Cents of an amount as people here write it (`75 000`, `75.000,50`); null for nothing, NaN for what is no amount. */
export function centsOf(text: string): number | null {
  const plain = text.replace(/[€\s]|\.(?=\d{3}(\D|$))/g, '');
  if (plain === '') return null;
  return AMOUNT.test(plain) ? Math.round(Number(plain.replace(',', '.')) * 100) : Number.NaN;
}
