/** `0xxx.xxx.xxx` or `1xxx.xxx.xxx`, the only forms that the register gives out. */
const DIGITS = /^[01]\d{9}$/;
const MODULUS = 97;

/**
 * A Belgian enterprise number as ten digits, from how people write it (`BE 0207.494.678`); null when it cannot be one.
 * The last two digits are 97 less the rest of the first eight divided by 97. Source: Crossroads Bank for Enterprises.
 */
export function parseEnterpriseNumber(text: string): string | null {
  const bare = text.replace(/^\s*BE/i, '').replace(/[\s.]/g, '');
  // Numbers of before 2005 are written without the zero in front.
  const digits = bare.length === 9 ? `0${bare}` : bare;
  if (!DIGITS.test(digits)) return null;
  return MODULUS - (Number(digits.slice(0, 8)) % MODULUS) === Number(digits.slice(8)) ? digits : null;
}
