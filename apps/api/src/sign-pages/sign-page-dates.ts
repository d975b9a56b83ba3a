import { dueOf, instantOfMs, type Instant, type Language, type LocalDate } from '@penhouder/domain';
import { formatInstant, formatLongDate } from '@penhouder/letters';
import type { DossierRow, LinkHolder } from '@penhouder/persistence';

/** The two days of a round, with the words in which a page names them. */
export interface SignPageDates {
  readonly due: { readonly at: Instant; readonly text: string };
  readonly closing: { readonly at: Instant; readonly text: string };
}

/** The dates in force; before the plan is there, those of the call as whole days. */
export function datesOf(
  { dossier, link }: { readonly dossier: DossierRow; readonly link: LinkHolder['link'] },
  language: Language,
): SignPageDates {
  const due = dueOf(dossier.state, link.participantId);
  const closing = dossier.state.plan?.closing ?? null;
  const far = instantOfMs(Date.parse('9999-01-01T00:00:00Z'));
  const shown = (
    planned: { on: LocalDate; at: Instant; isHourStated: boolean } | null,
    rule: LocalDate | undefined,
  ): SignPageDates['due'] =>
    planned === null
      ? { at: far, text: rule === undefined ? '' : formatLongDate(rule, language) }
      : {
          at: planned.at,
          text: planned.isHourStated ? formatInstant(planned.at, language) : formatLongDate(planned.on, language),
        };
  return { due: shown(due, dossier.rules.internalDue?.on), closing: shown(closing, dossier.rules.closing?.on) };
}
