import type { DossierCommand, ReceivedAnswer } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agreement,
  answers,
  asked,
  contactId,
  eventsOf,
  instant,
  launched,
  play,
  reaches,
  reason,
  received,
  refusal,
  rejectionOf,
  typesOf,
} from '../dossier/dossier.fixtures';
import type { Effect } from '../dossier/effect';
import { effectsOf } from '../dossier/effects-of';
import { evolve } from '../dossier/evolve';
import { roundOf } from '../dossier/lookups';
import { skipReasonOf } from '../mails/skip-reason';
import { tasksOf } from '../read-models/tasks';
import { changesAbsence, daysOf, namesFor } from './absence.fixtures';
import { answerabilityOf } from './answerability';
import { contactsToRemind, standingOf } from './standing';

const away = (): Dossier => play(launched(), namesFor('substitute', ['2019-11-04', '2019-11-08']));
const BEFORE = '2019-11-03T22:59:00.000Z';
const FIRST = '2019-11-03T23:00:00.000Z';
const LAST = '2019-11-08T22:59:59.000Z';
const AFTER = '2019-11-08T23:00:00.000Z';
const WEDNESDAY = '2019-11-06T09:00:00.000Z';

/** Whom a reminder that leaves then reaches. */
function reminded(dossier: Dossier, at: string): readonly string[] {
  const participant = dossier.participants[aalst];
  const round = roundOf(dossier);
  if (participant === undefined || round === null) throw new Error('Aalst takes part.');
  return contactsToRemind(participant, round, instant(at)).map((one) => one.contactId);
}

function standing(dossier: Dossier): string {
  const participant = dossier.participants[aalst];
  const round = roundOf(dossier);
  if (participant === undefined || round === null) throw new Error('Aalst takes part.');
  return standingOf(participant, round);
}

const bySubstitute = (at: string, reply: ReceivedAnswer['reply'] = agreement, row = 'by-substitute'): DossierCommand =>
  answers(at, {
    ...received(aalst, { row, at, reply }),
    linkId: 'link-substitute' as never,
    contactId: 'substitute' as never,
  });
const byPerson = (at: string, reply: ReceivedAnswer['reply'] = agreement): DossierCommand =>
  answers(at, received(aalst, { row: 'by-person', at, reply }));

const own = (isInside: boolean, days = daysOf('2019-11-04', '2019-11-08')): ReceivedAnswer['reply'] => ({
  kind: 'handOver',
  isInside,
  textId: null,
  days,
  replacement: {
    contactId: 'substitute' as never,
    slot: 1,
    linkId: 'link-substitute' as never,
    textVersionId: `version-${aalst}` as never,
  },
});
const asks = (isInside: boolean, at = '2019-10-01T09:00:00.000Z', days?: ReturnType<typeof daysOf>): DossierCommand =>
  answers(at, received(aalst, { row: 'away', at, reply: own(isInside, days) }));
const decides = (isAgreed: boolean, at = '2019-10-02T09:00:00.000Z'): DossierCommand =>
  asked(at, {
    type: 'DecideHandOver',
    participantId: aalst,
    rowId: 'away' as never,
    isAgreed,
    reasonTextId: reason,
  });

const canDo = (dossier: Dossier, at: string, linkId = 'link-substitute'): string =>
  answerabilityOf(dossier, { participantId: aalst, linkId: linkId as never }, instant(at));

/** Every mail that a command causes, in order. */
function mailsOf(dossier: Dossier, command: DossierCommand): readonly Effect[] {
  let state = dossier;
  return eventsOf(dossier, command).flatMap((event) => {
    state = evolve(state, event);
    return effectsOf(event, state, state.version);
  });
}

const receivers = (mails: readonly Effect[]): readonly (readonly unknown[])[] =>
  mails.map((mail) => [mail.kind, 'contactId' in mail && mail.contactId, mail.notBefore]);

function leaves(to: string, at: string, kind = 'reminder'): string | null {
  return skipReasonOf(away(), {
    kind,
    participantId: aalst,
    contactId: to as never,
    isLinkRevoked: false,
    hasNewAnswer: false,
    hasMovedDate: false,
    isUndone: false,
    hasNewerReminder: false,
    isCodeOver: false,
    now: instant(at),
  });
}

describe('on the days of an absence, both ends included', () => {
  test.each([
    [BEFORE, contactId(aalst)],
    [FIRST, 'substitute'],
    [WEDNESDAY, 'substitute'],
    [LAST, 'substitute'],
    [AFTER, contactId(aalst)],
  ])('a reminder at %s goes to one of the two only: %s', (at, who) => {
    expect(reminded(away(), at)).toEqual([who]);
  });

  test.each([
    [BEFORE, 'outsideDays'],
    [FIRST, 'open'],
    [LAST, 'open'],
    [AFTER, 'outsideDays'],
  ])('the link of the substitute at %s: %s; the one of the person stays open', (at, expected) => {
    expect(canDo(away(), at)).toBe(expected);
    expect(canDo(away(), at, 'link-aalst-1')).toBe('open');
  });

  test('the instants are those of the clock on the wall, across a change of the clock too', () => {
    expect(daysOf('2019-10-26', '2019-10-27')).toMatchObject({
      startsAt: '2019-10-25T22:00:00.000Z',
      endsAt: '2019-10-27T23:00:00.000Z',
    });
  });

  test('a reminder that was decided on before somebody was named is chosen when it leaves', () => {
    expect(leaves(contactId(aalst), WEDNESDAY)).toBe('absent');
    expect(leaves('substitute', WEDNESDAY)).toBeNull();
    expect(leaves('substitute', AFTER, 'substitution')).toBe('notStandingIn');
    expect(leaves(contactId(aalst), AFTER)).toBeNull();
  });

  test('a reminder is for both until it leaves: mail that waited past the absence goes to the person', () => {
    const remind = asked(WEDNESDAY, { type: 'RemindNow', participantIds: [aalst] });
    const [due] = eventsOf(away(), remind);
    expect(due).toMatchObject({ contactIds: ['substitute'] });
    expect(receivers(mailsOf(away(), remind))).toEqual([
      ['reminder', 'substitute', WEDNESDAY],
      ['reminder', contactId(aalst), WEDNESDAY],
    ]);
    const to = ['substitute', contactId(aalst)];
    expect(to.map((one) => leaves(one, WEDNESDAY))).toEqual([null, 'absent']);
    expect(to.map((one) => leaves(one, AFTER))).toEqual(['notStandingIn', null]);
  });

  test('a substitute whose mail bounces leaves the reminders with who is away', () => {
    const bounced = play(away(), {
      type: 'ReportMailFailures',
      at: instant(WEDNESDAY),
      mails: [{ mailKey: 'mail', contactId: 'substitute' as never }],
    });
    expect(reminded(bounced, WEDNESDAY)).toEqual([contactId(aalst)]);
  });

  test('the planned reminder of such a day is decided for the substitute', () => {
    const days = play(launched(), namesFor('substitute', ['2019-12-02', '2019-12-31']));
    const told = eventsOf(days, reaches('2019-12-06T09:00:00.000Z')).flatMap((event) =>
      event.type === 'SignOffReminderDue' && event.participantId === aalst ? event.contactIds : [],
    );
    expect(told).toEqual(['substitute']);
  });
});

describe('who signs first counts', () => {
  test('the substitute signs on its days, and nobody is reminded any more', () => {
    const after = play(away(), bySubstitute(WEDNESDAY));
    expect(standing(after)).toBe('agreed');
    expect(reminded(after, AFTER)).toEqual([]);
  });

  test('the same answer of both is one signature; another one is a contradiction that the coordinator settles', () => {
    const signed = play(away(), bySubstitute(WEDNESDAY));
    expect(typesOf(eventsOf(signed, byPerson(LAST)))).toEqual(['AnswerSeconded']);
    expect(standing(play(signed, byPerson(LAST)))).toBe('agreed');
    expect(standing(play(signed, byPerson(LAST, refusal)))).toBe('conflict');
  });

  test.each([BEFORE, AFTER])('received at %s, it is kept without counting, with its reason', (at) => {
    const [kept] = eventsOf(away(), bySubstitute(at));
    expect(kept).toMatchObject({ type: 'AnswerKeptUncounted', reason: 'outsideAbsence' });
  });

  test('received in time it counts, whenever it reaches the dossier', () => {
    const at = instant('2019-11-20T09:00:00.000Z');
    const late = answers(at, {
      ...received(aalst, { row: 'late', at: LAST, reply: agreement }),
      linkId: 'link-substitute' as never,
      contactId: 'substitute' as never,
    });
    expect(standing(play(away(), late))).toBe('agreed');
  });
});

describe('an absence changes', () => {
  test('another last day gives or takes days', () => {
    expect(reminded(play(away(), changesAbsence('2019-11-04', '2019-11-20')), AFTER)).toEqual(['substitute']);
    expect(reminded(play(away(), changesAbsence('2019-11-04', '2019-11-05')), WEDNESDAY)).toEqual([contactId(aalst)]);
  });

  test('ended at once it covers nothing from that moment on, and the substitute who was told hears of it', () => {
    const ending = changesAbsence('2019-11-04', null, WEDNESDAY);
    const ended = play(away(), ending);
    expect(canDo(ended, '2019-11-06T09:00:00.001Z')).toBe('outsideDays');
    expect(standing(play(ended, bySubstitute('2019-11-06T08:59:00.000Z')))).toBe('agreed');
    expect(receivers(mailsOf(away(), ending))).toEqual([
      ['absence', contactId(aalst), WEDNESDAY],
      ['absence', 'substitute', WEDNESDAY],
    ]);
  });

  test('ended before it began only who is away hears of it, and nobody stood in', () => {
    const ending = changesAbsence('2019-11-04', null);
    expect(receivers(mailsOf(away(), ending)).map(([, who]) => who)).toEqual([contactId(aalst)]);
    expect(reminded(play(away(), ending), WEDNESDAY)).toEqual([contactId(aalst)]);
  });

  test('whoever hands over for good to the own substitute gives it a link without days, and none to stand in with', () => {
    const textVersionId = `version-${aalst}` as never;
    const replacement = {
      contactId: 'substitute' as never,
      slot: 1,
      linkId: 'for-good' as never,
      textVersionId,
    } as const;
    const reply = { kind: 'handOver', isInside: true, textId: null, replacement } as const;
    const after = play(away(), answers(BEFORE, received(aalst, { row: 'gone', at: BEFORE, reply })));
    const live = after.participants[aalst]?.contacts.filter(({ isLive }) => isLive);
    expect(live?.map(({ contactId: id, linkId }) => [id, linkId])).toEqual([['substitute', 'for-good']]);
    expect(canDo(after, AFTER, 'for-good')).toBe('open');
    expect(canDo(after, WEDNESDAY)).toBe('outsideDays');
  });

  test('the same substitute stands in again later by the link of the first time', () => {
    const again = { ...namesFor('substitute', ['2019-12-02', '2019-12-06']) } as DossierCommand & {
      substitute: object;
    };
    const twice = play(away(), { ...again, substitute: { ...again.substitute, linkId: 'other' } } as DossierCommand);
    expect(twice.participants[aalst]?.contacts.map(({ linkId }) => linkId)).toEqual([
      'link-aalst-1',
      'link-substitute',
    ]);
    expect(canDo(twice, '2019-12-04T09:00:00.000Z')).toBe('open');
  });

  test('an absence that is over cannot change', () => {
    expect(rejectionOf(away(), changesAbsence('2019-11-04', '2019-11-30', AFTER))).toMatchObject({
      code: 'NoSuchAbsence',
    });
  });

  test('with who is away the substitute goes too: whoever takes over for good needs none', () => {
    const replaced = play(
      away(),
      asked('2019-10-02T09:00:00.000Z', {
        type: 'ReplaceContact',
        participantId: aalst,
        contactId: contactId(aalst),
        replacement: { contactId: 'new', slot: 1, linkId: 'link-new', textVersionId: `version-${aalst}` } as never,
      }),
    );
    expect(reminded(replaced, WEDNESDAY)).toEqual(['new']);
    expect(canDo(replaced, WEDNESDAY)).toBe('outsideDays');
  });

  test('a substitute itself cannot be replaced, nor hand over', () => {
    const replacing = {
      ...asked(WEDNESDAY, {
        type: 'ReplaceContact',
        participantId: aalst,
        contactId: 'substitute' as never,
        replacement: { contactId: 'new', slot: 1, linkId: 'l', textVersionId: 'v' } as never,
      }),
    };
    expect(rejectionOf(away(), replacing)).toMatchObject({ code: 'NotAContact' });
    const { days: _, ...forGood } = own(true) as Extract<ReceivedAnswer['reply'], { kind: 'handOver' }>;
    const [kept] = eventsOf(away(), bySubstitute(WEDNESDAY, forGood));
    expect(kept).toMatchObject({ type: 'AnswerKeptUncounted', reason: 'substituteNotPossible' });
  });
});

describe('who hears of an absence', () => {
  test('the person at once, the substitute on the first day', () => {
    expect(receivers(mailsOf(launched(), namesFor('substitute', ['2019-11-04', '2019-11-08'])))).toEqual([
      ['absence', contactId(aalst), '2019-10-01T09:00:00.000Z'],
      ['substitution', 'substitute', FIRST],
    ]);
  });

  test('news goes to both on those days, and to a substitute on no other day', () => {
    const extending = (at: string): DossierCommand =>
      asked(at, { type: 'ExtendParticipant', participantId: aalst, on: '2019-12-20' as never, reasonTextId: reason });
    const told = (at: string): readonly unknown[] => receivers(mailsOf(away(), extending(at))).map(([, to]) => to);
    expect(told(WEDNESDAY)).toEqual([contactId(aalst), 'substitute']);
    expect(told('2019-10-02T09:00:00.000Z')).toEqual([contactId(aalst)]);
  });
});

describe('the holder of a link is away', () => {
  test('inside the own mail domain the substitute is named at once; the own link stays', () => {
    const after = play(launched(), asks(true));
    expect(reminded(after, WEDNESDAY)).toEqual(['substitute']);
    expect(canDo(after, WEDNESDAY, 'link-aalst-1')).toBe('open');
    expect(tasksOf(after).map(({ kind }) => kind)).not.toContain('decideHandOver');
  });

  test('outside it nothing changes until the coordinator agrees; both steps are events', () => {
    const waiting = play(launched(), asks(false));
    expect(reminded(waiting, WEDNESDAY)).toEqual([contactId(aalst)]);
    expect(tasksOf(waiting).map(({ kind }) => kind)).toContain('decideHandOver');
    expect(typesOf(eventsOf(waiting, decides(true)))).toEqual(['SubstituteNamed']);
    expect(reminded(play(waiting, decides(true)), WEDNESDAY)).toEqual(['substitute']);
  });

  test('refused, nothing changes, and who asked hears why', () => {
    const waiting = play(launched(), asks(false));
    const [mail] = mailsOf(waiting, decides(false));
    expect(mail).toMatchObject({
      kind: 'absence',
      outcome: 'refused',
      contactId: contactId(aalst),
      reasonTextId: reason,
    });
    expect(reminded(play(waiting, decides(false)), WEDNESDAY)).toEqual([contactId(aalst)]);
  });

  test('agreed to when the days are over it is refused with its reason', () => {
    expect(rejectionOf(play(launched(), asks(false)), decides(true, AFTER))).toMatchObject({ code: 'AbsenceIsOver' });
  });

  test('days that cannot be are kept without counting', () => {
    const [kept] = eventsOf(away(), asks(true, '2019-10-03T09:00:00.000Z', daysOf('2019-11-08', '2019-11-12')));
    expect(kept).toMatchObject({ type: 'AnswerKeptUncounted', reason: 'substituteNotPossible' });
  });

  test('delivered twice it counts once', () => {
    const once = play(launched(), asks(true));
    expect(play(once, asks(true)).participants[aalst]?.absences).toHaveLength(1);
  });
});
