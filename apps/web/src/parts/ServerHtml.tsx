import type { ReactNode } from 'react';

/** HTML that the server made from a definition's Markdown; never words that somebody typed. */
export function ServerHtml({ html }: { html: string }): ReactNode {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
