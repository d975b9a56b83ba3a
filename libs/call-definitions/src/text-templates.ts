import type { Path } from './problem';
import type { Texts } from './texts.schema';

/** A text that is filled in for each participant, with where it stands in the texts of its language. */
export interface TextTemplate {
  readonly at: Path;
  readonly text: string;
}

/** Every text of a language that is filled in for each participant. */
export function templatesOf(texts: Texts): readonly TextTemplate[] {
  return [
    ...(['brief', 'statement', 'note'] as const).map((name) => ({ at: [name], text: texts[name] ?? '' })),
    ...Object.entries(texts.documents).map(([code, { text }]) => ({ at: ['documents', code, 'text'], text })),
  ];
}
