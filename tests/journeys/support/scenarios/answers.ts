import { randomUUID } from 'node:crypto';
import type { PaperAnswer } from '@penhouder/contracts';
import type { Deed } from '@penhouder/domain';
import type { Say, Signer } from '@penhouder/tools/product';

type Answer = Extract<Deed, { kind: 'answer' }>;

/** An answer that came on paper, as the coordinator enters it. */
export function paperAnswerOf({ said }: Answer, participantId: string): PaperAnswer {
  const paper = { id: randomUUID(), participantId, slot: 1 as const, fileId: null, why: 'Kwam op papier.' };
  return { ...paper, name: 'Naam Voorbeeld', function: 'algemeen directeur', reply: replyOf(said) };
}

function replyOf(said: Answer['said']): PaperAnswer['reply'] {
  const text = said.words ?? '';
  switch (said.kind) {
    case 'question':
      return { kind: 'question', text };
    case 'namedDay':
      return { kind: 'namedDay', organ: said.organ, on: said.on, text: said.words };
    case 'decision':
      return { kind: said.decision, mandates: said.mandates, ...valuesOf(said), text };
  }
}

function valuesOf({ values }: Extract<Answer['said'], { kind: 'decision' }>): Pick<PaperAgreement, 'values'> {
  return values === undefined ? {} : { values };
}

type PaperAgreement = Extract<PaperAnswer['reply'], { kind: 'agree' }>;

/** What somebody types on the sign page. */
export function sayOf({ said }: Pick<Answer, 'said'>): Say {
  switch (said.kind) {
    case 'question':
      return { kind: 'question', question: said.words };
    case 'namedDay':
      return { kind: 'namedDay', organ: said.organ, day: said.on, ...(said.words !== null && { dayNote: said.words }) };
    case 'decision':
      return sayDecision(said);
  }
}

/** Who answers when the scenario does not say in which office. */
export const SIGNER = { name: 'Naam Voorbeeld', func: 'burgemeester' };

/** Who answers, in the office and quality that the scenario says. */
export function signerOf({ said }: Pick<Answer, 'said'>): Signer {
  if (said.kind !== 'decision') return SIGNER;
  const { office, capacity, delegatedOn, inOfficeUntil } = said;
  return {
    ...SIGNER,
    ...(office !== undefined && { office }),
    ...(capacity !== undefined && { capacity }),
    ...(delegatedOn !== undefined && { delegatedBy: 'Iemand Voorbeeld, algemeen directeur', delegatedOn }),
    ...(inOfficeUntil !== undefined && { inOfficeUntil }),
  };
}

function sayDecision({ decision, mandates, values = {}, words }: Extract<Answer['said'], { kind: 'decision' }>): Say {
  const given = Object.fromEntries(
    Object.entries(mandates).map(([id, yes]) => [id, yes ? ('yes' as const) : ('no' as const)]),
  );
  if (decision === 'decline') return { kind: decision, reason: words ?? '' };
  if (decision === 'agreeWithCondition') return { kind: decision, condition: words ?? '', values };
  return { kind: decision, mandates: given, values };
}
