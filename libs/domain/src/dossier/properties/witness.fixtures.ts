import type {
  ContactId,
  Dossier,
  DossierEvent,
  LaunchDossier,
  NewContact,
  NewParticipant,
  ParticipantId,
  Slot,
  SlotAnswer,
} from '../../index';

/** What a witness remembers of one municipality. Written apart from the core, so that the two can contradict. */
interface Seen {
  readonly inhabitants: number;
  readonly contacts: Map<ContactId, { readonly slot: Slot; isAsked: boolean; isBounced: boolean }>;
  readonly said: Record<Slot, SlotAnswer[]>;
  readonly questions: Set<string>;
  isDropped: boolean;
}

/** Reads a journal as a person would who knows the rules of the field and not the code. */
export class Witness {
  readonly seen = new Map<ParticipantId, Seen>();
  isRoundOpen = true;
  private isFiled = false;
  private isClosingPassed = false;

  constructor(private readonly launch: LaunchDossier) {
    for (const one of launch.participants) this.joins(one);
  }

  static of(launch: LaunchDossier, journal: readonly DossierEvent[]): Witness {
    const witness = new Witness(launch);
    for (const event of journal) witness.reads(event);
    return witness;
  }

  reads(event: DossierEvent): void {
    this.readsDates(event);
    if (event.type === 'ParticipantAdded') this.joins(event.participant);
    if (!('participantId' in event) || event.participantId === null) return;
    const seen = this.seen.get(event.participantId);
    if (seen === undefined) return;
    readsAnswer(seen, event);
    readsContact(seen, event);
    if (event.type === 'QuestionAsked') seen.questions.add(event.rowId);
    if (event.type === 'QuestionAnswered') seen.questions.delete(event.rowId);
    if (event.type === 'ParticipantDropped') seen.isDropped = true;
  }

  /** Who signs: in every slot one undisputed yes with the mandates that the call needs. */
  signing(): readonly ParticipantId[] {
    return [...this.seen].filter(([, seen]) => this.signs(seen)).map(([id]) => id);
  }

  taking(): readonly ParticipantId[] {
    return [...this.seen].filter(([, seen]) => !seen.isDropped).map(([id]) => id);
  }

  inhabitantsOf(who: readonly ParticipantId[]): number {
    return who.reduce((sum, id) => sum + (this.seen.get(id)?.inhabitants ?? 0), 0);
  }

  /** Whom a reminder may reach: invited, reachable, not replaced, and with something left to say. */
  awaited(who: ParticipantId): readonly ContactId[] {
    const seen = this.seen.get(who);
    if (seen === undefined || seen.isDropped || seen.questions.size > 0 || this.isSettled(seen)) return [];
    return [...seen.contacts]
      .filter(([, contact]) => contact.isAsked && !contact.isBounced && isOpen(seen.said[contact.slot]))
      .filter(([, contact]) => this.slots().includes(contact.slot))
      .map(([id]) => id);
  }

  /** Whether several answers were given to one slot that do not say the same. */
  isContradicted(who: ParticipantId, slot: Slot): boolean {
    return isDisputed(this.seen.get(who)?.said[slot] ?? []);
  }

  private slots(): readonly Slot[] {
    const round = this.launch.call.steps.find((step) => step.kind === 'sign-off-round');
    return round?.slots === 2 ? [1, 2] : [1];
  }

  private signs(seen: Seen): boolean {
    const round = this.launch.call.steps.find((step) => step.kind === 'sign-off-round');
    const needed = (round?.mandates ?? []).filter((mandate) => mandate.isNeededToCount).map((mandate) => mandate.id);
    const isYes = (said: readonly SlotAnswer[]): boolean =>
      said.length > 0 &&
      !isDisputed(said) &&
      said.every((one) => one.decision === 'agree' || one.condition === 'accepted') &&
      said.every((one) => needed.every((id) => one.mandates[id] === true));
    return !seen.isDropped && this.slots().every((slot) => isYes(seen.said[slot]));
  }

  /** A contradiction waits for the coordinator and a no is a no, whatever the other slot says. */
  private isSettled(seen: Seen): boolean {
    const said = this.slots().map((slot) => seen.said[slot]);
    return said.some(isDisputed) || said.some((answers) => answers.some((one) => one.decision === 'decline'));
  }

  private readsDates(event: DossierEvent): void {
    switch (event.type) {
      case 'Submitted':
        this.isFiled = true;
        this.isRoundOpen = false;
        break;
      case 'ClosingReached':
        this.isClosingPassed = true;
        break;
      case 'RoundClosed':
      case 'ReadyDeclared':
        this.isRoundOpen = false;
        break;
      case 'ReadyRevoked':
        this.isRoundOpen = !this.isClosingPassed;
        break;
      case 'DateMoved':
        if (event.date === 'closing') this.opensAgain();
        break;
      default:
    }
  }

  private opensAgain(): void {
    if (this.isFiled) return;
    this.isClosingPassed = false;
    this.isRoundOpen = true;
  }

  private joins({ id, figures, contacts }: NewParticipant): void {
    this.seen.set(id, {
      inhabitants: figures['inhabitants'] ?? 0,
      contacts: new Map(contacts.map((contact) => [contact.contactId, unasked(contact)])),
      said: { 1: [], 2: [] },
      questions: new Set(),
      isDropped: false,
    });
  }
}

function unasked({ slot }: NewContact): { readonly slot: Slot; isAsked: boolean; isBounced: boolean } {
  return { slot, isAsked: false, isBounced: false };
}

function readsAnswer(seen: Seen, event: DossierEvent): void {
  switch (event.type) {
    case 'AnswerReceived':
    case 'AnswerSeconded':
    case 'AnswersConflicted':
      seen.said[event.slot] = seen.said[event.slot].filter((one) => one.channel !== event.answer.channel);
      seen.said[event.slot].push(event.answer);
      break;
    case 'DayNamed':
      seen.said[event.slot] = seen.said[event.slot].filter((one) => one.rowId !== event.withdrawnRowId);
      break;
    case 'ConflictSettled':
      seen.said[event.slot] = seen.said[event.slot].filter((one) => one.rowId === event.rowId);
      break;
    case 'ConditionAccepted':
    case 'ConditionRefused':
      seen.said[event.slot] = seen.said[event.slot].map((one) =>
        one.rowId === event.rowId
          ? { ...one, condition: event.type === 'ConditionAccepted' ? 'accepted' : 'refused' }
          : one,
      );
      break;
    default:
  }
}

function readsContact(seen: Seen, event: DossierEvent): void {
  if (event.type === 'ContactReplaced') {
    seen.contacts.delete(event.contactId);
    seen.contacts.set(event.replacement.contactId, unasked(event.replacement));
  }
  const contactId = event.type === 'SignOffRequested' ? event.contact.contactId : failedContactOf(event);
  const contact = contactId === null ? undefined : seen.contacts.get(contactId);
  if (contact === undefined) return;
  if (event.type === 'MailFailed') contact.isBounced = true;
  else contact.isAsked = true;
}

function failedContactOf(event: DossierEvent): ContactId | null {
  return event.type === 'MailFailed' ? event.contactId : null;
}

function isOpen(said: readonly SlotAnswer[]): boolean {
  return said.every((one) => one.condition === 'refused');
}

function isDisputed(said: readonly SlotAnswer[]): boolean {
  const words = said.map((one) =>
    JSON.stringify([one.decision, one.decision === 'decline' ? {} : sorted(one.mandates)]),
  );
  const conditions = said.filter((one) => one.decision === 'agreeWithCondition').length;
  return new Set(words).size > 1 || (said.length > 1 && conditions > 0);
}

function sorted(mandates: SlotAnswer['mandates']): readonly (readonly [string, boolean])[] {
  return Object.entries(mandates).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What a dossier says of whom, without what only tells in which order it was said. */
export function withoutOrder({ appliedRowIds, afterClosing, ...dossier }: Dossier): unknown {
  const late = [...afterClosing].sort((a, b) => (a.rowId < b.rowId ? -1 : 1));
  return { ...dossier, appliedRowIds: [...appliedRowIds].sort(), afterClosing: late };
}
