import type { WorkingCalendar } from '../deadlines/working-calendar';
import { nextSendingInstant } from '../deadlines/working-calendar';
import type { Dossier, Participant } from '../dossier/dossier';
import type { Effect, EffectKind } from '../dossier/effect';
import { skipReasonOf } from '../mails/skip-reason';
import type { SkipReason } from '../mails/skip-reason';
import type { ContactId, ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';

/** One mail of a rehearsal: when it left, or why it did not. */
export interface RehearsedMail {
  readonly kind: EffectKind;
  readonly at: Instant;
  readonly participantId: ParticipantId | null;
  readonly contactId: ContactId | null;
  readonly skipped: SkipReason | null;
}

export interface Outbox {
  readonly post: (effects: readonly Effect[], at: Instant) => void;
  /** Lets everything leave that is due before `until`, judged by the dossier as it stands. */
  readonly leave: (until: Instant, dossier: Dossier) => void;
  /** What left so far, and what did not leave when its moment came. */
  readonly left: () => readonly RehearsedMail[];
  /** Lets the rest leave. */
  readonly close: (dossier: Dossier) => readonly RehearsedMail[];
}

interface Waiting {
  readonly effect: Effect;
  readonly at: Instant;
}

/** Mails with sending hours leave in the hours of the body's mail settings, as far as the core knows: on working days. */
const HOURS = { from: '08:00', to: '18:00' } as never;

/** The post of a rehearsal: every mail waits for its moment, and is looked at once more before it leaves. */
export function openOutbox(calendar: WorkingCalendar): Outbox {
  let waiting: Waiting[] = [];
  const mails: RehearsedMail[] = [];
  const send = (due: readonly Waiting[], dossier: Dossier): void => {
    for (const one of due) mails.push(mailOf(one, dossier));
  };
  return {
    post: (effects, at) => {
      for (const effect of effects) {
        const earliest = effect.notBefore > at ? effect.notBefore : at;
        waiting.push({ effect, at: effect.window ? nextSendingInstant(calendar, earliest, HOURS) : earliest });
      }
      waiting.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
    },
    leave: (until, dossier) => {
      const due = waiting.filter(({ at }) => at < until);
      waiting = waiting.filter(({ at }) => at >= until);
      send(due, dossier);
    },
    left: () => mails,
    close: (dossier) => {
      send(waiting, dossier);
      waiting = [];
      return mails;
    },
  };
}

function mailOf({ effect, at }: Waiting, dossier: Dossier): RehearsedMail {
  const participantId = 'participantId' in effect ? effect.participantId : null;
  const contactId = 'contactId' in effect ? effect.contactId : null;
  return { kind: effect.kind, at, participantId, contactId, skipped: skippedOf(effect, dossier, at) };
}

function skippedOf(effect: Effect, dossier: Dossier, now: Instant): SkipReason | null {
  if (!('contactId' in effect)) return null;
  const { kind, participantId, contactId } = effect;
  const participant = dossier.participants[participantId];
  const contact = participant?.contacts.find((one) => one.contactId === contactId);
  const hasMovedDate = participant !== undefined && wasTakenBack(effect, participant);
  const doubts = {
    hasNewAnswer: false,
    hasMovedDate,
    isUndone: false,
    hasNewerReminder: false,
    isCodeOver: false,
    now,
  };
  return skipReasonOf(dossier, { kind, participantId, contactId, isLinkRevoked: contact?.isLive === false, ...doubts });
}

/** A reminder that had not left when its date moved (`withUnsentFreed`). */
function wasTakenBack(effect: Effect, { remindedOffsets }: Participant): boolean {
  const reminder = effect.kind === 'reminder' ? effect.reminder : null;
  return reminder !== null && !remindedOffsets.includes(reminder.offset);
}
