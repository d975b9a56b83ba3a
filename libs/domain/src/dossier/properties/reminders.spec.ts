import fc from 'fast-check';
import type { Dossier, DossierEvent, EffectOf, EventOf, Instant, LaunchDossier, PlannedReminder } from '../../index';
import {
  activeParticipants,
  addDays,
  effectsOf,
  evolve,
  isRoundOpen,
  nextWakeUp,
  remindersOf,
  skipReasonOf,
} from '../../index';
import { coordinator, reason } from '../dossier.fixtures';
import { anyone, launches, lives, livesWithoutOutage } from './deeds.fixtures';
import { lawsOf } from './law.fixtures';
import type { Life, Step } from './life.fixtures';
import { after, blank, born, journalOf, live, wokenUntil } from './life.fixtures';
import { Witness } from './witness.fixtures';

const law = lawsOf('reminders', process, it);
const FAR_AWAY = '2023-01-01T00:00:00.000Z' as Instant;

const extension = fc.record({ who: anyone, days: fc.integer({ min: 1, max: 60 }) });

type Due = EventOf<'SignOffReminderDue'>;

/** Every event with the dossier after it and what a witness knew just before. */
function telling(launch: LaunchDossier, life: Life, tell: (event: DossierEvent, now: Dossier, known: Witness) => void) {
  const witness = new Witness(launch);
  let state: Dossier = blank;
  for (const event of journalOf(life)) {
    state = evolve(state, event);
    tell(event, state, witness);
    witness.reads(event);
  }
}

function remindersIn(event: DossierEvent, state: Dossier): readonly EffectOf<'reminder'>[] {
  return effectsOf(event as Due, state, state.version).filter((effect) => effect.kind === 'reminder');
}

/** Looked at once more when its moment comes, with nothing new since. */
function leaves(mail: EffectOf<'reminder'>, state: Dossier): boolean {
  const doubts = {
    hasNewAnswer: false,
    hasMovedDate: false,
    isUndone: false,
    hasNewerReminder: false,
    isCodeOver: false,
  };
  return skipReasonOf(state, { ...mail, ...doubts, isLinkRevoked: false, now: mail.notBefore }) === null;
}

describe('laws of reminders', () => {
  law(
    'P6: no reminder for who signed, said no, was dropped, whose mail bounced who handed over to another, or is away while somebody stands in',
    fc.property(launches, lives, (launch, turns) => {
      telling(launch, live(born(launch), turns), (event, state, known) => {
        const leaving = remindersIn(event, state).filter((mail) => leaves(mail, state));
        for (const mail of leaving) expect(known.awaited(mail.participantId, mail.notBefore)).toContain(mail.contactId);
        if (event.type === 'SignOffReminderDue')
          expect(leaving.map(({ contactId }) => contactId)).toEqual(event.contactIds);
      });
    }),
  );

  law(
    'P7: no reminder is decided or leaves before its instant, and none once the round is closed',
    fc.property(launches, lives, (launch, turns) => {
      telling(launch, live(born(launch), turns), (event, state, known) => {
        for (const { reminder, notBefore } of remindersIn(event, state)) {
          expect(known.isRoundOpen).toBe(true);
          expect(notBefore >= (reminder?.sendAt ?? event.at)).toBe(true);
          expect(event.at >= (reminder?.decideAt ?? event.at)).toBe(true);
        }
      });
    }),
  );

  law(
    'P7: a dossier that wakes on time decides no planned reminder at or after its closing',
    fc.property(launches, livesWithoutOutage, (launch, turns) => {
      telling(launch, live(born(launch), turns), (event, state) => {
        if (event.type !== 'SignOffReminderDue' || event.reminder === null) return;
        expect(event.at < (state.plan?.closing?.at ?? '')).toBe(true);
      });
    }),
  );

  law(
    'P8: each reminder of a municipality goes out once, unless its date moved before it left or a new day was named',
    fc.property(launches, lives, (launch, turns) => {
      const gone = new Map<string, Due>();
      telling(launch, live(born(launch), turns), (event) => {
        forgetTakenBack(gone, event);
        if (event.type !== 'SignOffReminderDue' || event.reminder === null) return;
        const key = keyOf(event, event.reminder);
        expect(gone.get(key)).toBeUndefined();
        gone.set(key, event);
      });
    }),
  );

  law(
    'silence reaches nobody further once a municipality answered, asked, or was dropped, and each rung only once',
    fc.property(launches, lives, (launch, turns) => {
      const climbed = new Set<string>();
      telling(launch, live(born(launch), turns), (event, _, known) => {
        if (!isRung(event)) return;
        expect(known.isRoundOpen && known.isAwaited(event.participantId)).toBe(true);
        const key = `${event.type}:${event.participantId}:${'rung' in event ? event.rung : ''}`;
        expect(climbed.has(key)).toBe(false);
        climbed.add(key);
      });
    }),
  );

  law(
    'whoever silence reaches holds a link of its own, or none, and hears of it in the sending hours',
    fc.property(launches, lives, (launch, turns) => {
      telling(launch, live(born(launch), turns), (event, state) => {
        if (event.type !== 'SecondPersonAsked' && event.type !== 'BoardMemberTold') return;
        const [mail] = effectsOf(event as EventOf<'SecondPersonAsked'>, state, state.version);
        expect(mail).toMatchObject({ window: true, notBefore: event.sendAt });
        const links = state.participants[event.participantId]?.contacts.map(({ linkId }) => linkId) ?? [];
        const own = event.type === 'SecondPersonAsked' ? event.contact.linkId : undefined;
        expect(mail).toHaveProperty('linkId', own);
        expect(links.filter((linkId) => linkId === own)).toHaveLength(own === undefined ? 0 : 1);
      });
    }),
  );

  law(
    'P9: every reminder that falls due goes out or is recorded as superseded when its municipality has to answer',
    fc.property(launches, lives, (launch, turns) => {
      const life = wokenUntil(live(born(launch), turns), FAR_AWAY);
      const witness = new Witness(launch);
      for (const step of life.steps) {
        if (step.command.type === 'ReachInstant') expectAllTold(step, witness);
        step.events.forEach((event) => witness.reads(event));
      }
      expect(nextWakeUp(life.dossier)).toBeNull();
    }),
  );

  law(
    'P12: a later due day brings no reminder a second time and lets none that was to come be past',
    fc.property(launches, lives, extension, (launch, turns, { who, days }) => {
      const life = live(born(launch), turns);
      const { dates } = life.dossier;
      if (!dates?.internalDue || !dates.closing) throw new Error('A launched dossier has dates.');
      const on = addDays(dates.internalDue.on, days);
      const by = { at: life.now, by: coordinator, reasonTextId: reason };
      const closing = after(life, {
        ...by,
        ...{ type: 'MoveDate', date: 'closing', on: later(on, dates.closing.on), time: null, commandId: 'closing' },
      });
      const moved = after(closing, { ...by, type: 'ExtendParticipant', participantId: who, on, commandId: 'extended' });
      const common = after(closing, {
        ...by,
        ...{ type: 'MoveDate', date: 'internalDue', on, time: null, commandId: 'common' },
      });
      for (const extended of [moved, common]) {
        if (extended === closing) continue;
        expectStillToCome(launch, closing, extended);
        expectNoneAgain(closing, wokenUntil(extended, FAR_AWAY));
      }
    }),
  );
});

function later<Day extends string>(a: Day, b: Day): Day {
  return a > b ? a : b;
}

type Rung = EventOf<'EscalationReached' | 'SecondPersonAsked' | 'BoardMemberTold'>;

function isRung(event: DossierEvent): event is DossierEvent & Rung {
  return event.type === 'EscalationReached' || event.type === 'SecondPersonAsked' || event.type === 'BoardMemberTold';
}

const keyOf = ({ participantId }: { readonly participantId: string }, { offset }: PlannedReminder): string =>
  `${participantId}:${String(offset)}`;

function namesDay(event: DossierEvent): event is DossierEvent & EventOf<'DayNamed' | 'OrganDidNotTreat'> {
  return event.type === 'DayNamed' || event.type === 'OrganDidNotTreat';
}

/** By hand for all or for one, or by a newer version of the call. */
function movesDates(
  event: DossierEvent,
): event is DossierEvent & EventOf<'DateMoved' | 'ParticipantExtended' | 'CallAdopted'> {
  if (event.type === 'CallAdopted') return event.movedDates !== undefined;
  return event.type === 'DateMoved' || event.type === 'ParticipantExtended';
}

/** A reminder that had not left when its date moved names the old date and does not leave: it may go out again. */
function forgetTakenBack(gone: Map<string, Due>, event: DossierEvent): void {
  if (namesDay(event)) gone.delete(`${event.participantId}:-1`);
  if (!movesDates(event)) return;
  const who = event.type === 'ParticipantExtended' ? event.participantId : null;
  const takenBack = [...gone].filter(([, due]) => who === null || due.participantId === who);
  for (const [key, { reminder }] of takenBack) if (reminder !== null && reminder.sendAt > event.at) gone.delete(key);
}

/** What was to be decided between the last look and this one was decided, for each that a witness still waits for. */
function expectAllTold({ before, command, events }: Step, witness: Witness): void {
  if (before.stage !== 'running' || !isRoundOpen(before)) return;
  for (const participant of activeParticipants(before)) {
    const fell = remindersOf(before, participant.id)
      .filter(({ decideAt }) => decideAt > before.reachedAt && decideAt <= command.at)
      .filter(({ offset }) => !participant.remindedOffsets.includes(offset));
    const newest = fell.reduce((last, { sendAt }) => (sendAt > last ? sendAt : last), '');
    if (witness.awaited(participant.id, newest).length === 0) continue;
    const offsets = fell.map(({ offset }) => offset);
    expect(toldIn(events, participant.id)).toEqual(offsets.sort((a, b) => b - a));
  }
}

function toldIn(events: readonly DossierEvent[], participantId: string): readonly number[] {
  return events
    .flatMap((event) => {
      if (event.type === 'SignOffRemindersSuperseded' && event.participantId === participantId) return event.offsets;
      if (event.type !== 'SignOffReminderDue' || event.participantId !== participantId) return [];
      return event.reminder === null ? [] : [event.reminder.offset];
    })
    .sort((a, b) => b - a);
}

/** For each municipality that is still waited for. */
function expectStillToCome(launch: LaunchDossier, before: Life, extended: Life): void {
  const witness = Witness.of(launch, journalOf(before));
  for (const { id } of activeParticipants(before.dossier).filter(
    (one) => witness.awaited(one.id, before.now).length > 0,
  )) {
    const open = remindersOf(before.dossier, id).filter(({ offset, sendAt }) => offset >= 0 && sendAt > before.now);
    for (const { offset, sendAt } of open) {
      const same = remindersOf(extended.dossier, id).find((reminder) => reminder.offset === offset);
      expect(same).toBeDefined();
      expect((same?.sendAt ?? '') >= sendAt).toBe(true);
      expect((same?.decideAt ?? '') > extended.dossier.reachedAt).toBe(true);
    }
  }
}

function expectNoneAgain(before: Life, rest: Life): void {
  const gone = new Map<string, Due>();
  for (const event of journalOf(before)) {
    forgetTakenBack(gone, event);
    if (event.type === 'SignOffReminderDue' && event.reminder !== null) gone.set(keyOf(event, event.reminder), event);
  }
  for (const event of journalOf(rest).slice(journalOf(before).length)) {
    forgetTakenBack(gone, event);
    if (event.type === 'SignOffReminderDue' && event.reminder !== null)
      expect(gone.get(keyOf(event, event.reminder))).toBeUndefined();
  }
}
