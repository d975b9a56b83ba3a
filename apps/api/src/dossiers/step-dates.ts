import type { ShownDate } from '@penhouder/contracts';
import type { PlannedDeadline } from '@penhouder/domain';
import { formatInstant } from '@penhouder/letters';
import { shownDate, type Viewpoint } from './shown';

/** A deadline as people say it: its day, and the hour where the source states one. */
export function shownDeadline(deadline: PlannedDeadline | null | undefined, view: Viewpoint): ShownDate | null {
  if (deadline === null || deadline === undefined) return null;
  const day = shownDate(deadline.on, view);
  return deadline.isHourStated ? { ...day, text: formatInstant(deadline.at, view.language) } : day;
}
