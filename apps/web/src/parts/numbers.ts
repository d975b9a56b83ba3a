const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus'],
  ...['september', 'oktober', 'november', 'december'],
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août'],
  ...['septembre', 'octobre', 'novembre', 'décembre'],
];
const SHORT_DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];
const DAY = `(?:(?<!\\p{L})(?:${SHORT_DAYS.join('|')}) )?(?<!\\d)\\d{1,2}(?:er)? (?:${MONTHS.join('|')})(?!\\p{L})(?: \\d{4}(?!\\d))?`;
const YEARS = String.raw`(?<!\d)(?:19|20)\d\d-(?:19|20)\d\d(?!\d)`;
const LONG_NUMBER = new RegExp(
  String.raw`(${DAY}|${YEARS}|€ \d[\d.,]*|(?<!\d)\d{1,3}(?: \d{3})+(?!\d)|\d[\d.,]* €|\d{1,2}\.\d{2} uur|\d{1,2} h \d{2})`,
  'u',
);

/** A sentence in parts: every second one is a day or a number, such as `319 114`, `€ 75.000,00`, `9.00 uur` or `2020-2025`, which belongs on one line. */
export function numbersIn(sentence: string): readonly string[] {
  return sentence.split(LONG_NUMBER);
}

/** `319 114`, as look.md writes numbers; the space does not break. */
export function countText(value: number): string {
  return new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
    .format(value)
    .replace(/[\u202f\u00a0]/g, '\u00a0');
}
