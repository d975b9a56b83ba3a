import type { DossierCommand, ReceivedAnswer } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  agreement,
  answers,
  asked,
  conditional,
  eventsOf,
  gent,
  launched,
  play,
  reason,
  received,
  refusal,
} from '../dossier/dossier.fixtures';
import type { RowId, TextId } from '../primitives/ids';
import { isContested, validAnswer, withAnswer } from './slot';

const OCTOBER = '2019-10-01T09:00:00.000Z';

const says = (nth: number, reply: ReceivedAnswer['reply'], row = `row-${String(nth)}`): DossierCommand =>
  answers(OCTOBER, received(gent, { row, at: OCTOBER, nth, reply }));

/** What becomes of the second person's answer after the first one's. */
const became = (first: ReceivedAnswer['reply'], second: ReceivedAnswer['reply']): string | undefined =>
  eventsOf(play(launched(), says(1, first)), says(2, second))[0]?.type;

const withMandates = (mandates: Readonly<Record<string, boolean>>): ReceivedAnswer['reply'] => ({
  kind: 'decision',
  decision: 'agree',
  mandates,
  textId: null,
});

describe('two people of one municipality', () => {
  it('second each other when they give the same mandates', () => {
    expect(became(agreement, agreement)).toBe('AnswerSeconded');
    expect(became(withMandates({ file: true }), withMandates({ file: true }))).toBe('AnswerSeconded');
  });

  it('contradict each other when one gives a mandate that the other does not, whoever is first', () => {
    expect(became(withMandates({ draft: true, file: true }), withMandates({ draft: true, file: false }))).toBe(
      'AnswersConflicted',
    );
    expect(became(withMandates({ file: true }), withMandates({ file: true, draft: true }))).toBe('AnswersConflicted');
    expect(became(withMandates({ file: true, draft: true }), withMandates({ file: true }))).toBe('AnswersConflicted');
  });

  it('say the same when both decline, whatever they ticked before', () => {
    const ticked: ReceivedAnswer['reply'] = {
      ...{ kind: 'decision', decision: 'decline', mandates: { file: true } },
      textId: 'text-refusal' as TextId,
    };
    expect(became(refusal, ticked)).toBe('AnswerSeconded');
  });

  it('never say the same with a condition, because each condition is its own', () => {
    expect(became(conditional, conditional)).toBe('AnswersConflicted');
    expect(became(agreement, conditional)).toBe('AnswersConflicted');
  });
});

describe('a slot in which answers contradict each other', () => {
  const slotOf = (dossier: Dossier) => {
    const slot = dossier.participants[gent]?.slots[1];
    if (slot === undefined) throw new Error('Gent takes part.');
    return slot;
  };
  const contradicted = play(launched(), says(1, agreement), says(2, refusal));

  it('has no valid answer until the coordinator settles on one, and then only that one', () => {
    expect([isContested(slotOf(contradicted)), validAnswer(slotOf(contradicted))]).toEqual([true, null]);
    const settled = play(
      contradicted,
      asked(OCTOBER, {
        ...{ type: 'SettleConflict', participantId: gent, slot: 1, rowId: 'row-2' as RowId, reasonTextId: reason },
      }),
    );
    expect(slotOf(settled).answers.map(({ rowId }) => rowId)).toEqual(['row-2']);
    expect(validAnswer(slotOf(settled))?.decision).toBe('decline');
  });

  it('is empty and uncontested before anybody answers', () => {
    expect([isContested(slotOf(launched())), validAnswer(slotOf(launched()))]).toEqual([false, null]);
  });

  it('forgets what it inherited from others once its own unit speaks', () => {
    const [own] = slotOf(play(launched(), says(1, agreement))).answers;
    if (own === undefined) throw new Error('Gent answered.');
    const inherited = { ...own, rowId: 'inherited' as RowId, channel: 'paper' as const, isInherited: true as const };
    expect(withAnswer({ answers: [inherited] }, own).answers).toEqual([own]);
    expect(withAnswer({ answers: [{ ...own, channel: 'paper' }] }, own).answers).toHaveLength(2);
  });
});

test('a condition is decided on for its own answer, not for another beside it', () => {
  const both = play(launched(), says(1, agreement), says(2, conditional));
  const accepts = asked(OCTOBER, {
    ...{ type: 'DecideCondition', participantId: gent, rowId: 'row-2' as RowId, isAccepted: true, reasonTextId: null },
  });
  const conditions = play(both, accepts).participants[gent]?.slots[1].answers.map(({ condition }) => condition);
  expect(conditions).toEqual(['none', 'accepted']);
});
