import { tellOfRefusal } from './absence-effects';
import type { Happening } from './contact-effects';
import { receipt, tell } from './contact-effects';
import { notify, notifyWhenFiled } from './coordinator-effects';
import type { Effect } from './effect';
import type { EventOf } from './events';

/** To whoever handed over: what became of it. The colleague gets an invitation; of a refusal it never hears. */
export function tellOfHandOver(
  happening: Happening,
  event: EventOf<'HandedOver' | 'HandOverRefused'>,
): readonly Effect[] {
  const { participantId, contactId, reasonTextId } = event;
  const isRefused = event.type === 'HandOverRefused';
  if (isRefused && event.days !== undefined) return [tellOfRefusal(happening, event, event.days)];
  const colleagueId = isRefused ? event.colleagueId : event.replacement.contactId;
  const agreed = event.by === null ? 'done' : 'agreed';
  const outcome = isRefused ? 'refused' : agreed;
  return [tell(happening, { participantId, contactId }, { kind: 'handOver', colleagueId, outcome, reasonTextId })];
}

/** Taken back through the link: a receipt for who did it, and the coordinators hear of it at once. */
export function tellOfWithdrawal(happening: Happening, event: EventOf<'SignOffWithdrawn'>): readonly Effect[] {
  const { participantId, link } = event;
  const filed = notifyWhenFiled(happening, event);
  if (link === undefined) return filed;
  const about = { participantId, rowId: link.rowId };
  const told = filed.length > 0 ? filed : [notify(happening, 'withdrawn', about)];
  return [...receipt(happening, { participantId, contactId: link.contactId }, link.rowId), ...told];
}
