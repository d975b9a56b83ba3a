import type { Language } from '@penhouder/domain';
import { say } from '../words/say';
import { explainCall } from './explain-call';
import type { ExplainHelp } from './explain-help';
import type { CallExplanation, ExplainedFact, ExplainedSection } from './explanation';
import type { CallToExplain } from './telling';

/** One part in which two versions of a call differ: what the earlier one said, and what the later one says instead. */
export interface ComparedPart {
  /** `dates`, `steps.signing`, `sources`, `texts.nl.3`. */
  readonly id: string;
  readonly title: string;
  readonly change: 'changed' | 'added' | 'dropped';
  /** `“Herinneringen” verandert.` */
  readonly sentence: string;
  readonly was: readonly string[];
  readonly becomes: readonly string[];
}

/**
 * Where two versions of a call differ, told as they explain themselves, so that nothing that they say is left out: rules
 * and steps, then texts, then sources. Empty when they say the same.
 */
export function compareCalls(
  { from, to }: { readonly from: CallToExplain; readonly to: CallToExplain },
  language: Language,
  help: ExplainHelp = {},
): readonly ComparedPart[] {
  const [before, after] = [explainCall(from, language, help), explainCall(to, language, help)];
  const parts = [
    ...compare(sectionsOf(before), sectionsOf(after)),
    ...compare(textsOf(before, language), textsOf(after, language)),
    ...compare([sourcesOf(before, language)], [sourcesOf(after, language)]),
  ];
  return parts.map((part) => ({
    ...part,
    sentence: say(language, `comparedCalls.${part.change}`, { title: part.title }),
  }));
}

/** A part of one explanation as plain lines. */
interface Told {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

function compare(before: readonly Told[], after: readonly Told[]): readonly Omit<ComparedPart, 'sentence'>[] {
  const dropped = before.filter(({ id }) => after.every((one) => one.id !== id));
  const others = after.flatMap((told) =>
    differenceOf(
      before.find(({ id }) => id === told.id),
      told,
    ),
  );
  return [
    ...others,
    ...dropped.map(({ id, title, lines }) => ({ id, title, change: 'dropped' as const, was: lines, becomes: [] })),
  ];
}

function differenceOf(before: Told | undefined, { id, title, lines }: Told): readonly Omit<ComparedPart, 'sentence'>[] {
  if (before === undefined) return [{ id, title, change: 'added', was: [], becomes: lines }];
  const was = before.lines.filter((line) => !lines.includes(line));
  const becomes = lines.filter((line) => !before.lines.includes(line));
  const isSame = was.length === 0 && becomes.length === 0 && before.lines.length === lines.length;
  return isSame ? [] : [{ id, title, change: 'changed', was, becomes }];
}

function sectionsOf({ sections }: CallExplanation): readonly Told[] {
  return sections.map(({ id, title, lines }) => ({ id, title, lines: lines.map(lineText) }));
}

function lineText({ text, items }: ExplainedSection['lines'][number]): string {
  return items.length === 0 ? text : `${text} ${items.join('; ')}.`;
}

/** Paragraph by paragraph: a note of two pages in which one sentence changed shows that sentence. */
function textsOf({ texts }: CallExplanation, language: Language): readonly Told[] {
  return texts.flatMap((one) =>
    one.texts.map(({ label, text, items }) => ({
      id: `texts.${one.language}.${label}`,
      title: say(language, 'comparedCalls.text', { label, language: one.title }),
      lines: [...text.split('\n').filter((line) => line.trim() !== ''), ...items],
    })),
  );
}

function sourcesOf({ facts }: CallExplanation, language: Language): Told {
  return {
    id: 'sources',
    title: say(language, 'explain.heads.sources'),
    lines: facts.map((fact) => sourceText(fact, language)),
  };
}

function sourceText({ label, certaintyText, source, url }: ExplainedFact, language: Language): string {
  const origin = [source, url].filter((one) => one !== null).join(' ');
  return say(language, 'comparedCalls.source', { label, certainty: certaintyText, source: origin });
}
