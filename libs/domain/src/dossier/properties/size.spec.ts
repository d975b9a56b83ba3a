import fc from 'fast-check';
import type { DossierCommand, NewParticipant, ParticipantId, ReceivedAnswer } from '../../index';
import { agreement, decidesOn, launch, launchedAt, municipality, received } from '../dossier.fixtures';
import { replies } from './deeds.fixtures';
import { lawsOf } from './law.fixtures';
import { after, born } from './life.fixtures';

/**
 * `reliability.md` 6.2 allows 200 KB for 300 parties, so that the state can be handed to a fresh run. Spelled out, five ids
 * of 36 letters and their names make 900 bytes of each party, and a day of its own adds a plan of its own. What is handed
 * over is pressed together, and the 200 KB are held there, four times over: `libs/workflows/src/wire/handed-over.spec.ts`.
 */
const law = lawsOf('size', process, it);

const uuid = (kind: string, nth: number): string => `${kind}0000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;

/** With ids as long as those of an installation. */
function party(nth: number): NewParticipant {
  const one = municipality(uuid('a', nth) as ParticipantId, 20_000);
  return {
    ...one,
    unitId: uuid('b', nth) as NewParticipant['unitId'],
    contacts: one.contacts.map((contact) => ({
      ...contact,
      contactId: uuid('c', nth) as typeof contact.contactId,
      linkId: uuid('d', nth) as typeof contact.linkId,
      textVersionId: uuid('e', nth) as typeof contact.textVersionId,
    })),
  };
}

const parties = Array.from({ length: 300 }, (_, index) => party(index));

/** The bytes of a dossier in which each of so many parties has said the next of these, over and over. */
function sizeOf(count: number, said: readonly ReceivedAnswer['reply'][]): number {
  const some = parties.slice(0, count);
  const { dossier } = after(born({ ...launch, participants: some }), everybodySays(some, said));
  return JSON.stringify(dossier).length;
}

describe('laws of size', () => {
  law(
    'P15: the state of a dossier is at most 8 KB and 1 300 bytes for each party, so less than 400 KB for 300 parties',
    fc.property(fc.integer({ min: 1, max: 25 }), fc.array(replies, { minLength: 1, maxLength: 7 }), (count, said) => {
      expect(sizeOf(count, said)).toBeLessThanOrEqual(8 * 1024 + count * 1_300);
    }),
  );

  it('P15: the state of a dossier with 300 parties is at most 280 KB when they agreed, 400 KB when all named a day', () => {
    expect(sizeOf(300, [agreement])).toBeLessThanOrEqual(280 * 1024);
    expect(sizeOf(300, [decidesOn('2019-11-20')])).toBeLessThanOrEqual(400 * 1024);
  });
});

/** One batch in which each party says the next of these, over and over. */
function everybodySays(some: readonly NewParticipant[], said: readonly ReceivedAnswer['reply'][]): DossierCommand {
  const answers = some.flatMap(({ id, contacts: [contact] }, nth) => {
    const reply = said[nth % said.length];
    if (reply === undefined || contact === undefined) return [];
    const { contactId, linkId, textVersionId } = contact;
    return [{ ...received(id, { row: uuid('f', nth), at: launchedAt, reply }), contactId, linkId, textVersionId }];
  });
  return { type: 'ApplyAnswers', at: launchedAt, answers };
}
