/** `319 114`, as look.md writes numbers; the space does not break. */
export function countText(value: number): string {
  return new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
    .format(value)
    .replace(/[\u202f\u00a0]/g, '\u00a0');
}
