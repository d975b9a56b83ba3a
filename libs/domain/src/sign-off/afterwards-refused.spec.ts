import type { DossierCommand, ReceivedAnswer } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agreedByTwo,
  agreement,
  agrees,
  answers,
  asked,
  call,
  contactId,
  day,
  decidesOn,
  declines,
  eventsOf,
  filed,
  gent,
  instant,
  launched,
  linkId,
  play,
  reaches,
  reason,
  received,
  rejectionOf,
  ronse,
} from '../dossier/dossier.fixtures';
import type { NewTextVersion } from '../dossier/joining';
import type { ParticipantId, TextVersionId } from '../primitives/ids';

const NOVEMBER = '2019-11-04T09:00:00.000Z';
const TODAY = '2019-11-04';
const TOMORROW = '2019-11-05';
const CLOSED = '2020-01-16T00:00:00.000Z';

const undoes = (type: 'WithdrawSignOff' | 'AnnulSignOff', who = gent, on = TODAY): DossierCommand =>
  asked(NOVEMBER, { type, participantId: who, on: day(on), reasonTextId: reason });
const notTreated = (meetingOn: string, nextOn: string | null): DossierCommand =>
  asked(NOVEMBER, {
    ...{ type: 'RecordNotTreated', participantId: gent, organ: 'gr', noteTextId: null },
    ...{ meetingOn: day(meetingOn), nextOn: nextOn === null ? null : day(nextOn) },
  });
const ratifies = (on: string, isRatified = true): DossierCommand =>
  asked(NOVEMBER, {
    ...{ type: 'RecordRatification', participantId: gent, organ: 'gr', on: day(on), isRatified, noteTextId: null },
  });
const asksAgain = (...participantIds: readonly ParticipantId[]): DossierCommand =>
  asked(NOVEMBER, { type: 'AskAgain', participantIds, reasonTextId: reason });
const publishes = (...versions: readonly NewTextVersion[]): DossierCommand =>
  asked(NOVEMBER, { type: 'PublishText', versions, reasonTextId: reason });
const text = (of: ParticipantId, id = 'new'): NewTextVersion => ({
  ...{ participantId: of, textVersionId: id as TextVersionId, needsSignature: true },
});

function ratifiedRound(): Dossier {
  const steps = call.steps.map((step) =>
    step.kind === 'sign-off-round' ? { ...step, ratification: 'countsAfter' as const } : step,
  );
  return launched({ call: { ...call, steps } });
}

/** What Gent waits for, and what had become of its answer. */
function waiting({ participants }: Dossier): unknown {
  const { named, aftermath = null } = participants[gent] ?? {};
  return { named, aftermath };
}

const signed = agreedByTwo();
const stranger = 'zele' as ParticipantId;

describe('a signature that is taken back or annulled', () => {
  it.each(['WithdrawSignOff', 'AnnulSignOff'] as const)('%s: there must be one', (type) => {
    expect(rejectionOf(signed, undoes(type))).toBeNull();
    expect(rejectionOf(signed, undoes(type, ronse))).toEqual({ code: 'NothingSigned', participantId: ronse });
    expect(rejectionOf(signed, undoes(type, stranger))).toEqual({ code: 'NotAParticipant', participantId: stranger });
    expect(rejectionOf(signed, undoes(type, gent, TOMORROW))).toEqual({
      ...{ code: 'DecisionInTheFuture', decidedOn: TOMORROW },
    });
  });

  it('is taken back once; what was taken back can still be annulled', () => {
    const withdrawn = play(signed, undoes('WithdrawSignOff'));
    expect(rejectionOf(withdrawn, undoes('WithdrawSignOff'))).toEqual({ code: 'NothingSigned', participantId: gent });
    expect(rejectionOf(withdrawn, undoes('AnnulSignOff'))).toBeNull();
  });

  it('was given on the day of its first answer, whoever answered later', () => {
    const first = agrees({ who: gent, at: '2019-10-03T09:00:00.000Z', row: 'early', nth: 2 });
    const later = agrees({ who: gent, at: '2019-10-10T09:00:00.000Z', row: 'late' });
    for (const both of [play(launched(), first, later), play(launched(), later, first)]) {
      expect(rejectionOf(both, undoes('AnnulSignOff', gent, '2019-10-03'))).toBeNull();
      expect(rejectionOf(both, undoes('AnnulSignOff', gent, '2019-10-02'))).toMatchObject({
        ...{ code: 'BeforeTheAnswer', answeredOn: '2019-10-03' },
      });
    }
  });

  it('may lie before what came by mail when paper lies beside it', () => {
    const paper: ReceivedAnswer = {
      ...received(gent, { row: 'paper', at: '2019-10-10T09:00:00.000Z', reply: agreement }),
      ...{ linkId: null, contactId: null },
    };
    const both = play(
      launched(),
      agrees({ who: gent, at: '2019-10-10T09:00:00.000Z' }),
      answers('2019-10-10T09:00:00.000Z', paper),
    );
    expect(rejectionOf(both, undoes('AnnulSignOff', gent, '2019-09-20'))).toBeNull();
  });
});

describe('a point that was not treated', () => {
  it('was on a meeting that has been, with the next one after it', () => {
    expect(rejectionOf(signed, notTreated(TODAY, null))).toBeNull();
    expect(rejectionOf(signed, notTreated(TODAY, TOMORROW))).toBeNull();
    expect(rejectionOf(signed, notTreated(TOMORROW, null))).toEqual({
      code: 'MeetingInTheFuture',
      meetingOn: TOMORROW,
    });
    expect(rejectionOf(signed, notTreated(TODAY, TODAY))).toEqual({
      ...{ code: 'NextMeetingNotLater', meetingOn: TODAY, nextOn: TODAY },
    });
  });

  it('names the next meeting in the place of the day that was named, and only for whom it concerns', () => {
    const named = play(
      launched(),
      answers(NOVEMBER, received(gent, { row: 'day', at: NOVEMBER, reply: decidesOn('2019-11-20') })),
    );
    expect(waiting(play(named, notTreated(TODAY, '2019-12-03')))).toEqual({
      named: { slot: 1, organ: 'gr', on: '2019-12-03' },
      aftermath: null,
    });
    const unknown = play(named, notTreated(TODAY, null));
    expect(waiting(unknown)).toMatchObject({ named: null, aftermath: { notTreatedOn: TODAY } });
    expect(waiting(play(unknown, notTreated(TODAY, '2019-12-03')))).toMatchObject({
      named: { on: '2019-12-03' },
      aftermath: { notTreatedOn: null },
    });
  });
});

describe('a ratification', () => {
  it('is recorded where one is awaited, on a day that has been', () => {
    const agreed = play(ratifiedRound(), agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }));
    expect(rejectionOf(agreed, ratifies(TODAY))).toBeNull();
    expect(rejectionOf(agreed, ratifies(TOMORROW))).toEqual({ code: 'DecisionInTheFuture', decidedOn: TOMORROW });
    for (const dossier of [signed, ratifiedRound(), play(agreed, ratifies(TODAY))])
      expect(rejectionOf(dossier, ratifies(TODAY))).toEqual({ code: 'NoRatificationAwaited', participantId: gent });
  });
});

test('without a round nothing is awaited, and nobody is reminded', () => {
  const steps = call.steps.filter(({ kind }) => kind !== 'sign-off-round');
  const dossier = launched({ call: { ...call, steps } });
  expect(rejectionOf(dossier, ratifies(TODAY))).toEqual({ code: 'NoRatificationAwaited', participantId: gent });
  const reminds = asked(NOVEMBER, { type: 'RemindNow', participantIds: [gent] });
  expect(rejectionOf(dossier, reminds)).toEqual({ code: 'RoundIsClosed' });
});

describe('a proof, and what the funder hears', () => {
  it('belongs to an answer', () => {
    const proof = { decidedOn: day(TODAY), provedOn: null, signedOn: null, fileId: null };
    const proves = (who: ParticipantId): DossierCommand =>
      asked(NOVEMBER, { type: 'RecordProof', participantId: who, proof });
    expect(rejectionOf(signed, proves(gent))).toBeNull();
    expect(rejectionOf(signed, proves(ronse))).toEqual({ code: 'NothingSigned', participantId: ronse });
  });

  it('is told once, when an answer changed after the filing', () => {
    const at = '2020-02-03T09:00:00.000Z';
    const tells = (who = gent): DossierCommand =>
      asked(at, { type: 'RecordFunderTold', participantId: who, noteTextId: null });
    const withdrawn = play(
      filed(),
      asked(at, { type: 'WithdrawSignOff', participantId: gent, on: day('2020-02-03'), reasonTextId: reason }),
    );
    expect(rejectionOf(withdrawn, tells())).toBeNull();
    for (const dossier of [filed(), signed, play(withdrawn, tells())])
      expect(rejectionOf(dossier, tells())).toEqual({ code: 'NothingToTellFunder', participantId: gent });
    expect(rejectionOf(withdrawn, tells(stranger))).toEqual({ code: 'NothingToTellFunder', participantId: stranger });
  });
});

describe('asking again', () => {
  it('needs somebody who said something, and an open round', () => {
    const refused = play(signed, declines({ who: ronse, at: NOVEMBER }));
    expect(eventsOf(refused, asksAgain(ronse, stranger)).filter(({ type }) => type === 'AskedAgain')).toMatchObject([
      { participantId: ronse, contactIds: [contactId(ronse)] },
    ]);
    expect(rejectionOf(signed, asksAgain(ronse))).toEqual({ code: 'NobodyToAskAgain' });
    const closed = play(refused, reaches(CLOSED), { type: 'CloseRound', at: instant(CLOSED), answers: [] });
    const late = { ...asksAgain(ronse), at: instant(CLOSED) };
    expect(rejectionOf(closed, late)).toEqual({ code: 'RoundIsClosed' });
  });

  it('reaches the contacts that are live and whose mail arrives', () => {
    const bounces: DossierCommand = {
      ...{ type: 'ReportMailFailures', at: instant(NOVEMBER) },
      mails: [{ mailKey: 'mail', contactId: contactId(gent) }],
    };
    const replaces = asked(NOVEMBER, {
      ...{ type: 'ReplaceContact', participantId: aalst, contactId: contactId(aalst) },
      replacement: {
        ...{ contactId: contactId(aalst, 2), slot: 1, linkId: linkId(aalst, 2) },
        textVersionId: 'version-aalst' as TextVersionId,
      },
    });
    const events = eventsOf(play(signed, bounces, replaces), asksAgain(gent, aalst));
    expect(events.filter(({ type }) => type === 'AskedAgain')).toMatchObject([
      { contactIds: [contactId(gent, 2)] },
      { contactIds: [contactId(aalst, 2)] },
    ]);
  });
});

describe('a new text', () => {
  it('is another one than is read, of somebody who takes part', () => {
    expect(rejectionOf(signed, publishes(text(gent)))).toBeNull();
    expect(rejectionOf(signed, publishes(text(stranger)))).toEqual({
      code: 'NotAParticipant',
      participantId: stranger,
    });
    expect(rejectionOf(signed, publishes(text(gent, 'version-gent')))).toEqual({
      ...{ code: 'SameText', participantId: gent },
    });
    expect(rejectionOf(signed, publishes())).toEqual({ code: 'NothingToRemind' });
  });

  it('is new when one contact reads another language from now on', () => {
    const inFrench = {
      ...text(gent, 'version-gent'),
      inOtherLanguage: [{ contactId: contactId(gent, 2), textVersionId: 'fr' as TextVersionId }],
    };
    const events = eventsOf(signed, publishes(inFrench));
    expect(events[0]).toMatchObject({ contactIds: [contactId(gent), contactId(gent, 2)], inOtherLanguage: [{}] });
    const read = play(signed, publishes(inFrench));
    expect(read.participants[gent]?.contacts.map((one) => one.textVersionId)).toEqual(['version-gent', 'fr']);
    expect(rejectionOf(read, publishes(inFrench))?.code).toBe('SameText');
    expect(eventsOf(signed, publishes(text(gent)))[0]).not.toHaveProperty('inOtherLanguage');
  });

  it('is read by those who are still there: what a replaced contact read says nothing', () => {
    const replaces = asked(NOVEMBER, {
      ...{ type: 'ReplaceContact', participantId: aalst, contactId: contactId(aalst) },
      replacement: {
        ...{ contactId: contactId(aalst, 2), slot: 1, linkId: linkId(aalst, 2) },
        textVersionId: 'new' as TextVersionId,
      },
    });
    expect(rejectionOf(play(signed, replaces), publishes(text(aalst)))).toEqual({
      ...{ code: 'SameText', participantId: aalst },
    });
  });

  it('is for whom it was written, not for the others', () => {
    const dossier = play(signed, publishes(text(aalst)));
    expect(dossier.participants[gent]?.contacts[0]?.textVersionId).toBe('version-gent');
    expect(dossier.participants[aalst]?.contacts[0]?.textVersionId).toBe('new');
  });
});
