import type { DossierCommand, ReceivedAnswer } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agrees,
  answers,
  asked,
  contactId,
  eventsOf,
  launched,
  play,
  reaches,
  reason,
  received,
  rejectionOf,
} from '../dossier/dossier.fixtures';
import type { Effect } from '../dossier/effect';
import { effectsOf } from '../dossier/effects-of';
import { evolve } from '../dossier/evolve';
import { tasksOf } from '../read-models/tasks';
import { answerabilityOf } from './answerability';

const AT = '2019-10-01T09:00:00.000Z';
const LATER = '2019-10-02T09:00:00.000Z';

const handOver = (isInside: boolean, name = 'colleague'): ReceivedAnswer['reply'] => ({
  kind: 'handOver',
  isInside,
  textId: null,
  replacement: {
    contactId: name as never,
    slot: 1,
    linkId: `link-${name}` as never,
    textVersionId: `version-${aalst}` as never,
  },
});
const hands = (isInside: boolean, at = AT): DossierCommand =>
  answers(at, received(aalst, { row: 'hands', at, reply: handOver(isInside) }));
const decides = (isAgreed: boolean): DossierCommand =>
  asked(LATER, {
    type: 'DecideHandOver',
    participantId: aalst,
    rowId: 'hands' as never,
    isAgreed,
    reasonTextId: reason,
  });
const live = (dossier: Dossier): readonly string[] =>
  (dossier.participants[aalst]?.contacts ?? []).filter(({ isLive }) => isLive).map((one) => one.contactId);
const aalstLink = launched().participants[aalst]?.contacts[0]?.linkId as never;
const canDo = (dossier: Dossier): string =>
  answerabilityOf(dossier, { participantId: aalst, linkId: aalstLink }, LATER as never);
const handOverTasks = (dossier: Dossier): readonly unknown[] =>
  tasksOf(dossier).filter(({ kind }) => kind === 'decideHandOver');

/** Every mail that a command causes, in order. */
function effectsOfCommand(dossier: Dossier, command: DossierCommand): readonly Effect[] {
  let state = dossier;
  return eventsOf(dossier, command).flatMap((event) => {
    state = evolve(state, event);
    return effectsOf(event, state, state.version);
  });
}

describe('handing over to a colleague of the organisation', () => {
  it('gives the colleague the question at once, and leaves the old link nothing to answer', () => {
    const after = play(launched(), hands(true));
    expect(live(after)).toEqual(['colleague']);
    expect(canDo(after)).toBe('handedOver');
    expect(after.participants[aalst]?.contacts[0]).toMatchObject({ isLive: false, handedTo: 'colleague' });
    expect(handOverTasks(after)).toEqual([]);
  });

  it('invites the colleague and tells whoever handed over', () => {
    const mails = effectsOfCommand(launched(), hands(true)).map((mail) => [
      mail.kind,
      'contactId' in mail && mail.contactId,
    ]);
    expect(mails).toEqual([
      ['handOver', contactId(aalst)],
      ['invitation', 'colleague'],
    ]);
  });

  it('leaves an answer of the old link standing until the colleague gives another', () => {
    const after = play(play(launched(), agrees({ who: aalst, at: AT })), hands(true, LATER));
    expect(after.participants[aalst]?.slots[1].answers).toHaveLength(1);
  });

  it('counts once, however often it is delivered', () => {
    const once = play(launched(), hands(true));
    expect(eventsOf(once, hands(true))).toEqual([]);
  });

  it('can be done no second time by the old link', () => {
    const after = play(launched(), hands(true));
    const again = answers(LATER, received(aalst, { row: 'again', at: LATER, reply: handOver(true, 'other') }));
    expect(eventsOf(after, again)).toMatchObject([{ type: 'AnswerKeptUncounted', reason: 'contactGone' }]);
  });

  it('is kept, and changes nothing, after the closing', () => {
    const closed = play(launched(), reaches('2020-01-16T09:00:00.000Z'));
    const [event] = eventsOf(closed, hands(true, '2020-01-16T10:00:00.000Z'));
    expect(event).toMatchObject({ type: 'AnswerKeptUncounted', reason: 'afterClosing' });
  });
});

describe('handing over outside the mail domain of the organisation', () => {
  const waiting = (): Dossier => play(launched(), hands(false));

  it('changes nothing until the coordinator decides, who hears of it and has a task', () => {
    expect(live(waiting())).toEqual([contactId(aalst)]);
    expect(canDo(waiting())).toBe('open');
    expect(handOverTasks(waiting())).toMatchObject([{ participantId: aalst, rowId: 'hands' }]);
    expect(effectsOfCommand(launched(), hands(false))).toMatchObject([
      { kind: 'coordinatorNotice', topic: 'handOver' },
    ]);
  });

  it('happens when the coordinator agrees: a mail to each of the two', () => {
    const after = play(waiting(), decides(true));
    expect(live(after)).toEqual(['colleague']);
    expect(handOverTasks(after)).toEqual([]);
    const mails = effectsOfCommand(waiting(), decides(true));
    expect(mails).toMatchObject([
      { kind: 'handOver', contactId: contactId(aalst), outcome: 'agreed', reasonTextId: reason },
      { kind: 'invitation', contactId: 'colleague' },
    ]);
  });

  it('does not happen when the coordinator refuses: only whoever asked hears of it', () => {
    const after = play(waiting(), decides(false));
    expect(live(after)).toEqual([contactId(aalst)]);
    expect(handOverTasks(after)).toEqual([]);
    expect(effectsOfCommand(waiting(), decides(false))).toMatchObject([{ kind: 'handOver', outcome: 'refused' }]);
    expect(rejectionOf(after, decides(true))).toMatchObject({ code: 'NoHandOver' });
  });

  it('waits for nobody once the coordinator replaced the contact', () => {
    const replaced = play(
      waiting(),
      asked(LATER, {
        type: 'ReplaceContact',
        participantId: aalst,
        contactId: contactId(aalst),
        replacement: { contactId: 'third' as never, slot: 1, linkId: 'link-3' as never, textVersionId: 'v' as never },
      }),
    );
    expect(handOverTasks(replaced)).toEqual([]);
    expect(rejectionOf(replaced, decides(true))).toMatchObject({ code: 'NoHandOver' });
  });
});
