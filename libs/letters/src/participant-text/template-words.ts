import Mustache from 'mustache';
import type { TextFacts } from './text-facts';
import { textView } from './text-view';

/** A template as a person typed it: what in it stands for nothing, or that it cannot be read at all. */
export type TemplateProblem =
  { readonly kind: 'unreadable' } | { readonly kind: 'unknownWords'; readonly words: readonly string[] };

/** A name with braces of its own would stand there unescaped, and so stands for nothing. Mustache's own tokens: kind, name, and what follows; the fifth of a section are the tokens inside. */
type Token = readonly [string, string, number, number, (readonly Token[])?, ...unknown[]];

/** What keeps a text from being filled in for a participant; null when nothing does. Throws nothing. */
export function templateProblem(template: string, facts: TextFacts): TemplateProblem | null {
  const names = namesIn(template);
  if (names === null) return { kind: 'unreadable' };
  const known = Object.keys(textView(facts));
  const words = [...new Set(names)].filter((name) => !known.includes(name.split('.')[0] ?? name));
  return words.length === 0 ? null : { kind: 'unknownWords', words };
}

function namesIn(template: string): readonly string[] | null {
  try {
    return named(Mustache.parse(template) as readonly Token[]);
  } catch {
    return null;
  }
}

function named(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(([kind, name, , , inside]) => [
    ...(kind === 'text' || kind === '!' ? [] : [kind === '&' ? `{${name}}` : name]),
    ...(Array.isArray(inside) ? named(inside as readonly Token[]) : []),
  ]);
}
