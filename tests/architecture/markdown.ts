/** Everything that stands in single backticks, outside fenced blocks. */
export function codeSpansIn(markdown: string): readonly string[] {
  return [...withoutFences(markdown).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

/** Every script that the text tells to run with npm, in prose and in fenced blocks: start and test need no "run". */
export function npmScriptsIn(markdown: string): readonly string[] {
  const calls = [...markdown.matchAll(/\bnpm (?:run (?:-s )?([\w:-]*\w)|(start|test)\b)/g)];
  return [...new Set(calls.map((match) => match[1] ?? match[2] ?? ''))];
}

/**
 * Whether a code span means a file or folder of this repository: it begins with one of `topLevel` (names in the root) and
 * holds nothing that a path does not. Routes, packages and commands are something else.
 */
export function isPathHere(span: string, topLevel: ReadonlySet<string>): boolean {
  if (!/^[\w.-]+(\/[\w.-]+)*\/?$/.test(span)) return false;
  const [first = ''] = span.split('/');
  return span.includes('/') ? topLevel.has(first) : isRootFile(span);
}

/** A bare name means a file in the root when it looks like one: README.md, nx.json, docker-compose.yml, .env.example; not a domain. */
function isRootFile(span: string): boolean {
  return /^[\w.-]+\.(md|json|mjs|cjs|yml|yaml)$/.test(span) || ['LICENSE', 'Dockerfile', '.env.example'].includes(span);
}

function withoutFences(markdown: string): string {
  return markdown.replace(/^```.*?^```/gms, '');
}
