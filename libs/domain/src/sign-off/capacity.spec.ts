import { ALL_MANDATES, answers, eventsOf, gent, launched, play, received } from '../dossier/dossier.fixtures';
import type { Capacity } from '../dossier/dossier';
import type { DossierCommand } from '../dossier/commands';

const AT = '2019-10-01T09:00:00.000Z';

const says = (decision: 'agree' | 'decline', capacity?: Capacity): DossierCommand => {
  const said = { kind: 'decision' as const, decision, mandates: ALL_MANDATES, textId: null };
  return answers(
    AT,
    received(gent, { row: 'row', at: AT, reply: capacity === undefined ? said : { ...said, capacity } }),
  );
};

describe('in what quality somebody signs', () => {
  it.each(['titular', 'acting', 'delegated'] as const)('is kept with the answer: %s', (capacity) => {
    expect(play(launched(), says('agree', capacity)).participants[gent]?.slots[1].answers[0]).toMatchObject({
      capacity,
    });
    expect(play(launched(), says('decline', capacity)).participants[gent]?.slots[1].answers[0]).toMatchObject({
      capacity,
    });
  });

  it('need not be said, and is then not made up', () => {
    const [event] = eventsOf(launched(), says('agree'));
    expect(event?.type === 'AnswerReceived' ? event.answer : null).not.toHaveProperty('capacity');
  });
});
