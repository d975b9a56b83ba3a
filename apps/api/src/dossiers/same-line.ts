/** Words as they are compared: one space between them, capitals or not. */
export function sameLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
