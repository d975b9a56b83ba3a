import type { ContactId, TextVersionId } from '../primitives/ids';
import { tasksOf } from '../read-models/tasks';
import {
  aalst,
  agreedByTwo,
  agrees,
  asked,
  contactId,
  day,
  eventsOf,
  filed,
  gent,
  instant,
  launched,
  linkId,
  municipality,
  play,
  reaches,
  reason,
  rejectionOf,
  ronse,
  typesOf,
} from './dossier.fixtures';
import type { Dossier } from './dossier';
import type { DossierCommand } from './commands';
import { effectsOf } from './effects-of';
import { evolve } from './evolve';
import type { EffectKind } from './effect';

const OCTOBER = '2019-10-01T09:00:00.000Z';

/** Kinds and receivers of all mails that a command causes. */
function mailsOf(dossier: Dossier, command: DossierCommand): readonly [EffectKind, string][] {
  let state = dossier;
  return eventsOf(dossier, command).flatMap((event) => {
    state = evolve(state, event);
    return effectsOf(event, state, state.version).map((effect): [EffectKind, string] => [
      effect.kind,
      'contactId' in effect ? effect.contactId : effect.bodyId,
    ]);
  });
}

describe('launch', () => {
  it('invites every contact once the plan is there', () => {
    const dossier = launched();
    expect(
      Object.values(dossier.participants).flatMap((one) => one.contacts.map((contact) => contact.isAsked)),
    ).toEqual([true, true, true, true]);
  });
});

describe('a moved date', () => {
  const move = asked(OCTOBER, {
    type: 'MoveDate',
    date: 'internalDue',
    on: day('2019-12-20'),
    time: null,
    reasonTextId: reason,
  });

  it('is corrected by mail to those who were told the old one and still have to answer', () => {
    expect(mailsOf(agreedByTwo(), move)).toEqual([['dateCorrection', contactId(ronse)]]);
  });

  it('does not concern a municipality with an extension', () => {
    const extended = play(
      launched(),
      asked(OCTOBER, { type: 'ExtendParticipant', participantId: ronse, on: day('2020-01-10'), reasonTextId: reason }),
    );
    expect(mailsOf(extended, move).map(([, to]) => to)).not.toContain(contactId(ronse));
  });
});

describe('participants', () => {
  const tienen = 'tienen' as typeof gent;

  it('can join later and are invited', () => {
    const add = asked(OCTOBER, {
      type: 'AddParticipant',
      participant: municipality(tienen, 9_000),
      reasonTextId: reason,
    });
    const dossier = play(launched(), add);
    expect(dossier.participantOrder).toContain(tienen);
    expect(dossier.participants[tienen]?.contacts[0]?.isAsked).toBe(true);
  });

  it('that would sign join no more once the round is over: their answer would not count; who signs nothing does', () => {
    const closed = play(launched(), reaches('2020-01-16T00:00:00.000Z'), {
      ...{ type: 'CloseRound', at: instant('2020-01-16T00:00:00.000Z'), answers: [] },
    });
    const joins = (role: 'signatory' | 'observer') =>
      asked('2020-01-17T09:00:00.000Z', {
        type: 'AddParticipant',
        participant: { ...municipality(tienen, 9_000), role },
        reasonTextId: reason,
      });
    expect(rejectionOf(closed, joins('signatory'))).toEqual({ code: 'RoundIsClosed' });
    expect(rejectionOf(closed, joins('observer'))).toBeNull();
    const move = asked('2020-01-17T09:00:00.000Z', {
      ...{ type: 'MoveDate', date: 'closing', on: day('2020-02-20'), time: null, reasonTextId: reason },
    });
    expect(rejectionOf(play(closed, move), joins('signatory'))).toBeNull();
  });

  it('that leave make the quorum fall, and those who were asked are told', () => {
    const drop = asked(OCTOBER, { type: 'DropParticipant', participantId: gent, reasonTextId: reason });
    expect(typesOf(eventsOf(agreedByTwo(), drop))).toEqual(['ParticipantDropped', 'QuorumLost']);
    expect(mailsOf(agreedByTwo(), drop).map(([kind]) => kind)).toEqual([
      'participantDropped',
      'participantDropped',
      'coordinatorNotice',
    ]);
  });

  it('whose contact is replaced get a new link, the old one dies', () => {
    const replacement = {
      contactId: 'contact-new' as ContactId,
      slot: 1 as const,
      linkId: linkId(aalst, 9),
      textVersionId: 'v' as TextVersionId,
    };
    const replace = asked(OCTOBER, {
      type: 'ReplaceContact',
      participantId: aalst,
      contactId: contactId(aalst),
      replacement,
    });
    expect(mailsOf(launched(), replace)).toEqual([['invitation', 'contact-new']]);
    expect(play(launched(), replace).participants[aalst]?.contacts.map((one) => one.isLive)).toEqual([false, true]);
  });

  it('whose contact is replaced when the round is over get no invitation for a day gone by, and hear what follows', () => {
    const LATER = '2022-09-01T09:00:00.000Z';
    const replacement = {
      contactId: 'contact-new' as ContactId,
      slot: 1 as const,
      linkId: linkId(aalst, 9),
      textVersionId: 'v' as TextVersionId,
    };
    const replace = asked(LATER, {
      type: 'ReplaceContact',
      participantId: aalst,
      contactId: contactId(aalst),
      replacement,
    });
    const over = play(filed(), reaches('2020-04-08T10:00:00.000Z'));
    expect(mailsOf(over, replace)).toEqual([]);
    const after = play(over, replace);
    const plan = after.plan ?? over.plan;
    expect(plan).not.toBeNull();
    expect(plan === null ? null : mailsOf(after, { type: 'AdoptPlan', at: instant(LATER), plan })).toEqual([]);
    const annuls = asked(LATER, {
      type: 'AnnulSignOff',
      participantId: aalst,
      on: day('2022-08-31'),
      reasonTextId: reason,
    });
    expect(mailsOf(after, annuls)).toContainEqual(['signOffAnnulled', 'contact-new']);
    expect(mailsOf(play(over, annuls), replace)).toEqual([['invitation', 'contact-new']]);
  });

  it('that cannot be reached are a task until the contact is replaced', () => {
    const failure: DossierCommand = {
      type: 'ReportMailFailures',
      at: instant(OCTOBER),
      mails: [{ mailKey: 'mail', contactId: contactId(aalst) }],
    };
    const failed = play(launched(), failure);
    expect(tasksOf(failed).map((task) => task.kind)).toEqual(['replaceContact']);
    const replacement = {
      contactId: 'contact-new' as ContactId,
      slot: 1 as const,
      linkId: linkId(aalst, 9),
      textVersionId: 'v' as TextVersionId,
    };
    const replaced = play(
      failed,
      asked(OCTOBER, { type: 'ReplaceContact', participantId: aalst, contactId: contactId(aalst), replacement }),
    );
    expect(tasksOf(replaced)).toEqual([]);
  });
});

describe('withdrawal', () => {
  const withdraw = asked(OCTOBER, { type: 'WithdrawDossier', reasonTextId: reason });

  it('closes the dossier and tells everybody who was asked', () => {
    expect(play(launched(), withdraw)).toMatchObject({ stage: 'closed', outcome: 'withdrawn' });
    expect(mailsOf(launched(), withdraw)).toHaveLength(4);
  });

  it('keeps later answers without counting them', () => {
    const events = eventsOf(play(launched(), withdraw), agrees({ who: gent, at: '2019-10-02T09:00:00.000Z' }));
    expect(events).toMatchObject([{ type: 'AnswerKeptUncounted', reason: 'dossierClosed' }]);
  });
});

it('the same command sent twice happens once', () => {
  const extend = asked(OCTOBER, {
    type: 'ExtendParticipant',
    participantId: ronse,
    on: day('2020-01-10'),
    reasonTextId: reason,
  });
  expect(eventsOf(play(launched(), extend), extend)).toEqual([]);
});
