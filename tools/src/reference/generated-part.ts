const BEGIN = '<!-- gemaakt door npm run call-schema -->';
const END = '<!-- tot hier -->';

/** A document with the part between its two marks replaced. Throws when the marks are not there, once each. */
export function withGeneratedPart(markdown: string, part: string): string {
  const [before, between, ...tooMany] = markdown.split(BEGIN);
  const [, after, ...more] = between?.split(END) ?? [];
  if (before === undefined || after === undefined || tooMany.length > 0 || more.length > 0) {
    throw new Error(`The document needs "${BEGIN}" and "${END}", once each.`);
  }
  return `${before}${BEGIN}\n\n${part}\n\n${END}${after}`;
}
