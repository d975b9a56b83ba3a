import type { ReactNode } from 'react';

/** A mail or page as its reader sees it, in a frame that runs no script and opens nothing. */
export function LetterFrame({ title, html }: { title: string; html: string }): ReactNode {
  return <iframe className="letter-frame" sandbox="" title={title} srcDoc={html} />;
}
