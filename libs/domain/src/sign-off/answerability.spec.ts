import type { CallRules } from '../calls/call-rules';
import type { Dossier } from '../dossier/dossier';
import {
  agrees,
  answers,
  asked,
  call,
  conditional,
  decidesOn,
  gent,
  instant,
  launch,
  launched,
  linkId,
  play,
  reason,
  received,
} from '../dossier/dossier.fixtures';
import type { ReceivedAnswer } from '../dossier/commands';
import { answerabilityOf } from './answerability';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const BEFORE_DUE = instant('2019-12-13T22:59:59.000Z');
const AFTER_DUE = instant('2019-12-13T23:00:00.000Z');
const holder = { participantId: gent, linkId: linkId(gent) };

const byInternalDue: CallRules = {
  ...call,
  steps: call.steps.map((step) =>
    step.kind === 'sign-off-round' ? { ...step, replaceableUntil: 'internalDue' } : step,
  ),
};
const start = launched({ ...launch, call: byInternalDue });
const said = (row: string, reply: ReceivedAnswer['reply']): Dossier =>
  play(start, answers(OCTOBER, received(gent, { row, at: OCTOBER, reply })));

describe('a link', () => {
  it('can answer for the first time at any moment, late or not', () => {
    expect(answerabilityOf(start, holder, AFTER_DUE)).toBe('open');
  });

  it('can replace its decision until the stated moment', () => {
    const agreed = play(start, agrees({ who: gent, at: OCTOBER }));
    expect(answerabilityOf(agreed, holder, BEFORE_DUE)).toBe('open');
    expect(answerabilityOf(agreed, holder, AFTER_DUE)).toBe('standing');
  });

  it('that agreed and then named a day has nothing that stands', () => {
    const named = play(
      play(start, agrees({ who: gent, at: OCTOBER })),
      answers(OCTOBER, received(gent, { row: 'day', at: OCTOBER, reply: decidesOn('2019-12-18') })),
    );
    expect(answerabilityOf(named, holder, AFTER_DUE)).toBe('open');
  });

  it('whose condition was refused is asked for another answer, and can give it', () => {
    const refused = play(
      said('condition', conditional),
      asked(OCTOBER, {
        type: 'DecideCondition',
        participantId: gent,
        rowId: 'condition' as ReceivedAnswer['rowId'],
        isAccepted: false,
        reasonTextId: reason,
      }),
    );
    expect(answerabilityOf(said('condition', conditional), holder, AFTER_DUE)).toBe('standing');
    expect(answerabilityOf(refused, holder, AFTER_DUE)).toBe('open');
  });

  it('of a participant that was dropped, or of a dossier that has ended, only shows', () => {
    const dropped = play(start, asked(OCTOBER, { type: 'DropParticipant', participantId: gent, reasonTextId: reason }));
    const ended = play(start, asked(OCTOBER, { type: 'WithdrawDossier', reasonTextId: reason }));
    expect(answerabilityOf(dropped, holder, BEFORE_DUE)).toBe('dropped');
    expect(answerabilityOf(ended, holder, BEFORE_DUE)).toBe('closed');
  });
});
