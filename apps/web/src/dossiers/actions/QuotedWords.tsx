import type { ReactNode } from 'react';

/** Words that somebody typed, as typed. */
export function QuotedWords({ label, words }: { label: string; words: string | undefined }): ReactNode {
  if (words === undefined) return null;
  return (
    <div className="stack stack--close">
      <p className="field__label">{label}</p>
      <blockquote className="typed">{words}</blockquote>
    </div>
  );
}
