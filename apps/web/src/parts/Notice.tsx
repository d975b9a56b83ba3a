import { Check, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const ICONS = { late: TriangleAlert, wait: TriangleAlert, done: Check, hold: Info } as const;

interface NoticeProps {
  tone: keyof typeof ICONS;
  children: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits for its turn; none for what was there from the start. */
  role?: 'alert' | 'status';
}

/** A sentence that stands apart, with what can be done about it. */
export function Notice({ tone, children, role }: NoticeProps): ReactNode {
  const Icon = ICONS[tone];
  return (
    <div className={`notice notice--${tone}`} role={role}>
      <Icon className="icon" aria-hidden="true" />
      <div className="notice__body">{children}</div>
    </div>
  );
}
