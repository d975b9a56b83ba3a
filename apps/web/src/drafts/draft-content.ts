import type { CallRow, DraftContent, DraftParticipant, OwnMail } from '@penhouder/contracts';

const noDates: DraftContent['dates'] = { closingOn: null, closingTime: null, internalDueOn: null };

/** A draft that has only its call; a call whose closing has passed can only be rehearsed. */
export function contentOfCall(call: CallRow): DraftContent {
  return {
    callId: call.id,
    title: call.shortTitle,
    kind: call.isOpen ? 'real' : 'rehearsal',
    clockAt: null,
    participants: [],
    dates: noDates,
    step: 'oproep',
  };
}

/** Another call: dates go back to the call's own, a title that was not the old call's stays. */
export function withCall(content: DraftContent, call: CallRow, oldTitle: string | undefined): DraftContent {
  const isOwnTitle = content.title !== '' && content.title !== oldTitle;
  const kind = content.kind === 'real' && !call.isOpen ? 'rehearsal' : content.kind;
  return { ...content, callId: call.id, kind, dates: noDates, title: isOwnTitle ? content.title : call.shortTitle };
}

/** One participant in the place where it stood, or at the end when it is new. */
export function withParticipant(content: DraftContent, participant: DraftParticipant): DraftContent {
  const isKnown = content.participants.some(({ unitId }) => unitId === participant.unitId);
  const participants = isKnown
    ? content.participants.map((one) => (one.unitId === participant.unitId ? participant : one))
    : [...content.participants, participant];
  return { ...content, participants };
}

/** One participant changed from what it is by now; nothing when it was taken out meanwhile. */
export function withChanged(
  content: DraftContent,
  unitId: string,
  change: (participant: DraftParticipant) => DraftParticipant,
): DraftContent {
  const participants = content.participants.map((one) => (one.unitId === unitId ? change(one) : one));
  return { ...content, participants };
}

export function withoutParticipant(content: DraftContent, unitId: string): DraftContent {
  return { ...content, participants: content.participants.filter((one) => one.unitId !== unitId) };
}

/** One mail in words of its own, or without them; the other mails stay as they are. */
export function withMailText(
  content: DraftContent,
  mail: Pick<OwnMail, 'kind' | 'language'>,
  words: Pick<OwnMail, 'subject' | 'body'> | null,
): DraftContent {
  const isMail = (one: Pick<OwnMail, 'kind' | 'language'>): boolean =>
    one.kind === mail.kind && one.language === mail.language;
  const others = (content.mailTexts ?? []).filter((one) => !isMail(one));
  return { ...content, mailTexts: words === null ? others : [...others, { ...mail, ...words }] };
}
