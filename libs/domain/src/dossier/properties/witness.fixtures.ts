import type {
  AskRule,
  ContactId,
  Dossier,
  DossierEvent,
  EventOf,
  LaunchDossier,
  NewContact,
  NewParticipant,
  ParticipantId,
  SignOffRoundRule,
  Slot,
  SlotAnswer,
  TextVersionId,
} from '../../index';
import { SUBMISSION } from '../dossier.fixtures';

interface Reached {
  readonly slot: Slot;
  textVersionId: TextVersionId;
  isAsked: boolean;
  isBounced: boolean;
  /** In whose place, for who was not asked itself. */
  readonly insteadOf?: ContactId;
}

interface Away {
  readonly who: ContactId;
  readonly instead: ContactId;
  readonly days: EventOf<'SubstituteNamed'>['days'];
}

/** What a witness remembers of one municipality. Written apart from the core, so that the two can contradict. */
interface Seen {
  readonly inhabitants: number;
  readonly contacts: Map<ContactId, Reached>;
  readonly said: Record<Slot, SlotAnswer[]>;
  readonly questions: Set<string>;
  isDropped: boolean;
  isWithdrawn: boolean;
  isRatified: boolean;
  isRefusedRatification: boolean;
  /** Who is away from when until when, and who stands in. */
  away: readonly Away[];
  /** Every text that one of its people was given. */
  readonly texts: Set<TextVersionId>;
  /** Texts that do no longer: a later one must be signed. */
  readonly outdated: Set<TextVersionId>;
}

/** The closing of a call that closes on no day. */
const NEVER = 'never';

/** Reads a journal as a person would who knows the rules of the field and not the code. */
export class Witness {
  readonly seen = new Map<ParticipantId, Seen>();
  isRoundOpen = true;
  /** As the call says it, and as it holds. */
  private closing: { readonly said: string; readonly holds: string };
  private isFiled = false;
  private isClosingPassed = false;

  constructor(private readonly launch: LaunchDossier) {
    const on = launch.call.closing?.on ?? NEVER;
    this.closing = { said: on, holds: on };
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
    if (event.type === 'UnitsChanged') this.readsMerger(event);
    if (!('participantId' in event) || event.participantId === null) return;
    const seen = this.seen.get(event.participantId);
    if (seen === undefined) return;
    readsAnswer(seen, event);
    readsAftermath(seen, event);
    readsContact(seen, event);
    readsQuestion(seen, event);
  }

  /** Who signs: in every slot one undisputed yes with the mandates that the call needs. */
  signing(): readonly ParticipantId[] {
    return [...this.seen].filter(([, seen]) => this.signs(seen)).map(([id]) => id);
  }

  /** What those who sign gave to one ask, each once. */
  givenBySigning(code: string): readonly (number | string)[] {
    return this.signing().flatMap((id) => this.seen.get(id)?.said[1][0]?.values?.[code] ?? []);
  }

  asked(): readonly AskRule[] {
    return this.round()?.asks ?? [];
  }

  taking(): readonly ParticipantId[] {
    return [...this.seen].filter(([, seen]) => !seen.isDropped).map(([id]) => id);
  }

  inhabitantsOf(who: readonly ParticipantId[]): number {
    return who.reduce((sum, id) => sum + (this.seen.get(id)?.inhabitants ?? 0), 0);
  }

  /** The inhabitants of each of these. */
  headsOf(who: readonly ParticipantId[]): readonly number[] {
    return who.map((id) => this.inhabitantsOf([id]));
  }

  /** Whom a reminder may reach that leaves at `at`: invited, reachable, there, and with something left to say. */
  awaited(who: ParticipantId, at: string): readonly ContactId[] {
    const seen = this.seen.get(who);
    if (seen === undefined || seen.isDropped || seen.questions.size > 0 || this.isSettled(seen)) return [];
    return [...seen.contacts]
      .filter(([, contact]) => contact.isAsked && !contact.isBounced && isOpen(seen, contact.slot))
      .filter(([, contact]) => this.slots().includes(contact.slot))
      .filter(([id, contact], _, all) =>
        contact.insteadOf === undefined
          ? !all.some(([other]) => standsIn(seen, { instead: other, who: id }, at))
          : standsIn(seen, { instead: id, who: contact.insteadOf }, at),
      )
      .map(([id]) => id);
  }

  /** Whether an answer is still to come, whoever is there to give it. */
  isAwaited(who: ParticipantId): boolean {
    const seen = this.seen.get(who);
    if (seen === undefined || seen.isDropped || seen.questions.size > 0 || this.isSettled(seen)) return false;
    return this.slots().some((slot) => isOpen(seen, slot));
  }

  /** Whether several answers were given to one slot that do not say the same. */
  isContradicted(who: ParticipantId, slot: Slot): boolean {
    return isDisputed(this.seen.get(who)?.said[slot] ?? []);
  }

  private slots(): readonly Slot[] {
    return this.round()?.slots === 2 ? [1, 2] : [1];
  }

  private signs(seen: Seen): boolean {
    const needed = this.needed();
    const isYes = (said: readonly SlotAnswer[]): boolean =>
      said.length > 0 &&
      !isDisputed(said) &&
      said.every((one) => one.decision === 'agree' || one.condition === 'accepted') &&
      said.every((one) => needed.every((id) => one.mandates[id] === true));
    if (!this.holds(seen) || this.asked().some((ask) => lacks(ask, seen.said[1]))) return false;
    return this.slots().every((slot) => isYes(seen.said[slot]));
  }

  /** Whether what it said, whatever it was, is still said of the text that holds, and ratified where that is asked. */
  private holds(seen: Seen): boolean {
    if (seen.isDropped || seen.isWithdrawn || this.slots().some((slot) => isOfOldText(seen, slot))) return false;
    const ratification = this.round()?.ratification;
    if (ratification === undefined) return true;
    return seen.isRatified || (ratification === 'countsBefore' && !seen.isRefusedRatification);
  }

  private round(): SignOffRoundRule | undefined {
    return this.launch.call.steps.find((step) => step.kind === 'sign-off-round');
  }

  /** A contradiction waits for the coordinator and a no is a no, whatever the other slot says. */
  private isSettled(seen: Seen): boolean {
    const said = this.slots().map((slot) => seen.said[slot]);
    const isNo = said.some((answers) => answers.some((one) => one.decision === 'decline'));
    return seen.isWithdrawn || isNo || said.some(isDisputed) || this.isHeldUp(said);
  }

  /** Everything was said, and the coordinator has something to settle before anybody is asked for more. */
  private isHeldUp(said: readonly (readonly SlotAnswer[])[]): boolean {
    const all = said.flat();
    if (said.some((answers) => answers.length === 0) || all.some((one) => one.condition === 'refused')) return false;
    const needed = this.needed();
    if (this.asked().some((ask) => lacks(ask, said[0] ?? []))) return true;
    return all.some((one) => one.condition === 'open' || needed.some((id) => one.mandates[id] !== true));
  }

  private needed(): readonly string[] {
    return (this.round()?.mandates ?? []).filter((mandate) => mandate.isNeededToCount).map((mandate) => mandate.id);
  }

  private readsMerger({ from, to, inherited }: EventOf<'UnitsChanged'>): void {
    const old = from.map((id) => this.seen.get(id));
    if (to !== null) {
      this.joins(to);
      const successor = this.seen.get(to.id);
      const isInherited = Object.keys(inherited).length > 0;
      if (successor !== undefined && isInherited) inherits(successor, inherited, old);
    }
    for (const one of old) if (one !== undefined) one.isDropped = true;
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
        if (event.date === 'closing') this.readsClosing({ ...this.closing, holds: event.to });
        break;
      case 'StepReopened':
        if (event.stepId === SUBMISSION) this.isFiled = false;
        break;
      case 'CallAdopted':
        this.readsClosing(this.closingUnder(event.call.closing?.on ?? NEVER));
        break;
      default:
    }
  }

  /** A date that was moved by hand stays moved. */
  private closingUnder(said: string): Witness['closing'] {
    return { said, holds: this.closing.said === this.closing.holds ? said : this.closing.holds };
  }

  private readsClosing(closing: Witness['closing']): void {
    const isSame = closing.holds === this.closing.holds;
    this.closing = closing;
    if (!isSame) this.opensAgain();
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
      isWithdrawn: false,
      isRatified: false,
      isRefusedRatification: false,
      texts: new Set(contacts.map(({ textVersionId }) => textVersionId)),
      outdated: new Set(),
      away: [],
    });
  }
}

function unasked({ slot, textVersionId }: NewContact): Reached {
  return { slot, textVersionId, isAsked: false, isBounced: false };
}

function readsAnswer(seen: Seen, event: DossierEvent): void {
  switch (event.type) {
    case 'AnswerReceived':
    case 'AnswerSeconded':
    case 'AnswersConflicted':
      if (seen.isWithdrawn) startsAnew(seen);
      // What a unit says itself takes the place of what it inherited.
      seen.said[event.slot] = seen.said[event.slot]
        .filter((one) => one.channel !== event.answer.channel)
        .filter((one) => one.isInherited !== true);
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

function inherits(
  successor: Seen,
  inherited: EventOf<'UnitsChanged'>['inherited'],
  old: readonly (Seen | undefined)[],
): void {
  for (const slot of [1, 2] as const) {
    const answer = inherited[slot];
    if (answer !== undefined) successor.said[slot] = [{ ...answer, isInherited: true }];
  }
  for (const contact of successor.contacts.values()) contact.isAsked = true;
  successor.isRatified = old.every((one) => one?.isRatified === true);
}

function readsAftermath(seen: Seen, event: DossierEvent): void {
  switch (event.type) {
    case 'AnswerReceived':
    case 'AnswerSeconded':
    case 'AnswersConflicted':
      seen.isWithdrawn = false;
      seen.isRatified = false;
      seen.isRefusedRatification = false;
      break;
    case 'SignOffWithdrawn':
      seen.isWithdrawn = true;
      break;
    case 'AskedAgain':
      seen.isRatified = false;
      seen.isRefusedRatification = false;
      startsAnew(seen);
      break;
    case 'SignOffAnnulled':
      startsAnew(seen);
      break;
    case 'SignOffRatified':
      seen.isRatified = true;
      break;
    case 'RatificationRefused':
      seen.isRefusedRatification = true;
      break;
    case 'TextPublished':
      if (event.needsSignature) for (const text of seen.texts) seen.outdated.add(text);
      for (const contact of seen.contacts.values()) contact.textVersionId = event.textVersionId;
      seen.texts.add(event.textVersionId);
      break;
    default:
  }
}

function readsQuestion(seen: Seen, event: DossierEvent): void {
  if (event.type === 'QuestionAsked') seen.questions.add(event.rowId);
  if (event.type === 'QuestionAnswered') seen.questions.delete(event.rowId);
  if (event.type === 'ParticipantDropped') seen.isDropped = true;
}

function startsAnew(seen: Seen): void {
  seen.isWithdrawn = false;
  seen.said[1] = [];
  seen.said[2] = [];
}

function readsContact(seen: Seen, event: DossierEvent): void {
  if (event.type === 'ContactReplaced' || event.type === 'HandedOver') readsReplacement(seen, event);
  readsAbsence(seen, event);
  if (event.type === 'SecondPersonAsked') {
    seen.contacts.set(event.contact.contactId, { ...unasked(event.contact), isAsked: true });
    seen.texts.add(event.contact.textVersionId);
    seen.outdated.delete(event.contact.textVersionId);
  }
  if (event.type === 'SignOffRequested') asks(seen, event.contact.contactId);
  const bounced =
    event.type === 'MailFailed' && event.contactId !== null ? seen.contacts.get(event.contactId) : undefined;
  if (bounced !== undefined) bounced.isBounced = true;
}

/** The person, and whoever stands in. */
function asks(seen: Seen, contactId: ContactId): void {
  for (const [id, one] of seen.contacts) if (id === contactId || one.insteadOf === contactId) one.isAsked = true;
}

/** Whoever stood in for who is gone goes too. */
function readsReplacement(seen: Seen, event: EventOf<'ContactReplaced' | 'HandedOver'>): void {
  const { contactId, replacement } = event;
  seen.contacts.delete(contactId);
  seen.away = seen.away.filter(({ who }) => who !== contactId);
  for (const [id, one] of seen.contacts) if (one.insteadOf === contactId) seen.contacts.delete(id);
  seen.contacts.set(replacement.contactId, { ...unasked(replacement), isAsked: event.isTakingOver === true });
  seen.texts.add(replacement.textVersionId);
  seen.outdated.delete(replacement.textVersionId);
}

/** Who stands in holds a link of its own, and acts on the days that were named and no others. */
function readsAbsence(seen: Seen, event: DossierEvent): void {
  if (event.type === 'AbsenceChanged') {
    seen.away = seen.away.map((one) =>
      one.who === event.contactId && one.days.from === event.days.from ? { ...one, days: event.days } : one,
    );
  }
  if (event.type !== 'SubstituteNamed') return;
  const { contactId: who, substitute, days } = event;
  seen.away = [...seen.away, { who, instead: substitute.contactId, days }];
  const isAsked = seen.contacts.get(who)?.isAsked ?? false;
  if (!seen.contacts.has(substitute.contactId))
    seen.contacts.set(substitute.contactId, { ...unasked(substitute), isAsked, insteadOf: who });
  seen.texts.add(substitute.textVersionId);
  seen.outdated.delete(substitute.textVersionId);
}

function standsIn({ away }: Seen, { instead, who }: Omit<Away, 'days'>, at: string): boolean {
  return away.some(
    (one) => one.instead === instead && one.who === who && one.days.startsAt <= at && at < one.days.endsAt,
  );
}

function isOpen(seen: Seen, slot: Slot): boolean {
  return seen.said[slot].every((one) => one.condition === 'refused') || isOfOldText(seen, slot);
}

/** Another text must be signed since. */
function isOfOldText({ said, outdated }: Seen, slot: Slot): boolean {
  const [first] = said[slot];
  return first !== undefined && outdated.has(first.textVersionId);
}

function isDisputed(said: readonly SlotAnswer[]): boolean {
  const words = said.map((one) =>
    JSON.stringify([one.decision, one.decision === 'decline' ? {} : [sorted(one.mandates), sorted(one.values ?? {})]]),
  );
  const conditions = said.filter((one) => one.decision === 'agreeWithCondition').length;
  return new Set(words).size > 1 || (said.length > 1 && conditions > 0);
}

/** The first signatory said yes without a value that is asked, or with one that cannot be. */
function lacks(ask: AskRule, said: readonly SlotAnswer[]): boolean {
  return said.some(({ values = {} }) => {
    const value = values[ask.code];
    return value === undefined ? ask.isRequired : !isPossible(ask, value);
  });
}

function isPossible(ask: AskRule, value: number | string): boolean {
  if (ask.kind === 'choice') return ask.options.some((option) => option === value);
  return typeof value === 'number' && value >= (ask.min ?? 0) && value <= (ask.max ?? Infinity);
}

function sorted<Value>(said: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] {
  return Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What a dossier says of whom, without what only tells in which order it was said. */
export function withoutOrder({ appliedRowIds, afterClosing, ...dossier }: Dossier): unknown {
  const late = [...afterClosing].sort((a, b) => (a.rowId < b.rowId ? -1 : 1));
  return { ...dossier, appliedRowIds: [...appliedRowIds].sort(), afterClosing: late };
}
