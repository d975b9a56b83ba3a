import type { Rung } from '../calls/call-rules';
import type { Ladder, Participant } from '../dossier/dossier';
import type { DossierEventType, EventOf } from '../dossier/events';
import { withReplacement } from '../sign-off/evolve-hand-over';

const LADDER_EVENTS = [
  'EscalationReached',
  'SecondPersonAsked',
  'BoardMemberTold',
  'EscalationFoundNobody',
  'PhoneCallRecorded',
] as const;

export type LadderEvent = EventOf<(typeof LADDER_EVENTS)[number]>;

export function isLadderEvent(event: { readonly type: DossierEventType }): event is LadderEvent {
  return (LADDER_EVENTS as readonly string[]).includes(event.type);
}

const GROUND: Ladder = { reached: [], seeking: [], isToCall: false };

/** The participant after silence went one rung further, or somebody called. */
export function evolveLadder(participant: Participant, event: LadderEvent): Participant {
  const ladder = participant.ladder ?? GROUND;
  switch (event.type) {
    case 'EscalationReached':
      return { ...participant, ladder: reached(ladder, event) };
    case 'SecondPersonAsked': {
      const asked = withReplacement(participant, { replacement: event.contact, isTakingOver: true });
      return { ...asked, ladder: found(ladder, 'secondPerson') };
    }
    case 'BoardMemberTold':
      return { ...participant, ladder: found(ladder, 'boardMember') };
    case 'EscalationFoundNobody':
      return { ...participant, ladder: { ...found(ladder, event.rung), isToCall: true } };
    case 'PhoneCallRecorded':
      return { ...participant, ladder: { ...ladder, isToCall: false } };
  }
}

function reached(ladder: Ladder, { rung, slot, sendAt }: EventOf<'EscalationReached'>): Ladder {
  const climbed = { ...ladder, reached: [...ladder.reached, rung] };
  if (rung === 'phone') return { ...climbed, isToCall: true };
  return { ...climbed, seeking: [...ladder.seeking, { rung, slot, sendAt }] };
}

function found(ladder: Ladder, rung: Rung): Ladder {
  return { ...ladder, seeking: ladder.seeking.filter((one) => one.rung !== rung) };
}
