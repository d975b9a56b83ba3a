import type { ReactNode } from 'react';

/** An empty list: what would be here, and how it gets here. */
export function EmptyState({ sentence, children }: { sentence: string; children?: ReactNode }): ReactNode {
  return (
    <div className="empty">
      <p>{sentence}</p>
      {children}
    </div>
  );
}
