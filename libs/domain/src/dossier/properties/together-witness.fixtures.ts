import type { DossierEvent, ParticipantId, SignatureRule, SlotAnswer } from '../../index';

/** Who raised a hand in which office; counted as a clerk would, apart from the core. */
export class HandsUp {
  /** By link, as it was said last. */
  private readonly said = new Map<string, SlotAnswer>();

  constructor(private readonly rule: SignatureRule) {}

  static of(rule: SignatureRule, who: ParticipantId, journal: readonly DossierEvent[]): HandsUp {
    const hands = new HandsUp(rule);
    for (const event of journal) if ('participantId' in event && event.participantId === who) hands.reads(event);
    return hands;
  }

  /** Enough different offices said yes to the same, each with these mandates, and no condition is open. */
  counts(mandates: readonly string[]): boolean {
    const yes = this.yes();
    if (this.isDisputed() || countOf(yes) < this.rule.needed) return false;
    return yes.every((one) => one.condition !== 'open' && mandates.every((id) => one.mandates[id] === true));
  }

  /** Nothing that another person of the group could say is waited for. */
  isSettled(): boolean {
    return this.isDisputed() || countOf(this.yes()) >= this.rule.needed || this.isOutOfReach();
  }

  /** Whether the holder of a link said yes or no in an office that is asked, and it stands. */
  isHeard(link: string): boolean {
    const own = this.said.get(link);
    return own !== undefined && (own.decision === 'decline' || (this.isAsked(own) && own.condition !== 'refused'));
  }

  private reads(event: DossierEvent): void {
    switch (event.type) {
      case 'AnswerReceived':
      case 'AnswerSeconded':
      case 'AnswersConflicted':
        this.said.set(event.answer.channel, event.answer);
        break;
      case 'ConditionAccepted':
      case 'ConditionRefused':
        for (const [link, one] of this.said)
          if (one.rowId === event.rowId)
            this.said.set(link, { ...one, condition: event.type === 'ConditionAccepted' ? 'accepted' : 'refused' });
        break;
      default:
    }
  }

  private isAsked({ office }: SlotAnswer): boolean {
    return this.rule.of.some((one) => one === office);
  }

  private yes(): readonly SlotAnswer[] {
    return [...this.said.values()].filter(
      (one) => this.isAsked(one) && one.decision !== 'decline' && one.condition !== 'refused',
    );
  }

  private isDisputed(): boolean {
    const yes = this.yes();
    const words = new Set(yes.map(({ mandates }) => JSON.stringify(Object.entries(mandates).sort())));
    return words.size > 1 || (yes.length > 1 && yes.some(({ decision }) => decision === 'agreeWithCondition'));
  }

  private isOutOfReach(): boolean {
    const agreed = this.yes().map(({ office }) => office);
    const no = [...this.said.values()].filter(({ decision }) => decision === 'decline').map(({ office }) => office);
    const lost = this.rule.of.filter((office) => no.includes(office) && !agreed.includes(office));
    return this.rule.of.length - lost.length < this.rule.needed;
  }
}

function countOf(yes: readonly SlotAnswer[]): number {
  return new Set(yes.map(({ office }) => office)).size;
}
