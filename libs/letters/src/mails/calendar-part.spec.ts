import type { Dossier, DossierCommand, DossierEvent } from '@penhouder/domain';
import { effectsOf } from '@penhouder/domain';
import ICAL from 'ical.js';
import {
  aalst,
  after,
  agree,
  answers,
  ask,
  coordinator,
  decidesOn,
  instant,
  launched,
  link,
  text,
} from '../letters.fixtures';
import type { MailContext } from './mail-context';
import { contextOf, mailsOf, only } from './mails.fixtures';
import type { Sent } from './mails.fixtures';
import { renderMail } from './render-mail';

const NOON = '2019-12-05T11:00:00.000Z';

/** What a calendar reads. Throws when it is no calendar. */
interface Entry {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly start: string;
  readonly end: string;
  readonly isDay: boolean;
  readonly summary: string;
  readonly description: string;
}

function entryOf({ calendar }: { readonly calendar?: string | null }): Entry {
  const component = new ICAL.Component(ICAL.parse(calendar ?? '') as never);
  const [event, ...others] = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  if (event === undefined || others.length > 0) throw new Error('not one event');
  return {
    method: String(component.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    status: String(event.component.getFirstPropertyValue('status')),
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    isDay: event.startDate.isDate,
    summary: event.summary,
    description: event.description,
  };
}

function invitation(dossier: Dossier = launched('real'), change: Partial<MailContext> = {}): Sent {
  const event: DossierEvent = {
    type: 'SignOffRequested',
    at: instant('2019-07-18T08:00:00.000Z'),
    participantId: aalst,
    contact: {
      contactId: 'contact-aalst' as never,
      slot: 1,
      linkId: link(aalst),
      textVersionId: 'version-aalst' as never,
    },
  };
  const sent = effectsOf(event, dossier, 9).map((effect) => ({
    effect,
    ...renderMail(effect, contextOf(dossier, event, change)),
  }));
  return only(sent, 'invitation');
}

const remind: DossierCommand = {
  type: 'RemindNow',
  at: instant(NOON),
  commandId: 'remind',
  by: coordinator,
  participantIds: [aalst],
};
const extend: DossierCommand = {
  type: 'ExtendParticipant',
  at: instant(NOON),
  commandId: 'extend',
  by: coordinator,
  participantId: aalst,
  on: '2019-12-20' as never,
  reasonTextId: text('reason'),
};

describe('the due day for the calendar', () => {
  const running = launched('real');
  const asked = entryOf(invitation());

  test('goes with the invitation as a whole day, published and not as an invitation to accept', () => {
    expect(asked).toMatchObject({
      method: 'PUBLISH',
      status: 'CONFIRMED',
      start: '2019-12-13',
      end: '2019-12-14',
      isDay: true,
    });
    expect(asked.summary).toContain('Aalst');
    expect(invitation().calendar).not.toMatch(/ATTENDEE|RRULE|VALARM/);
  });

  test('has no personal link, for calendars are shared', () => {
    expect(invitation().calendar).not.toMatch(/\{\{|http|\u0001/);
  });

  test('is the same text when the mail is written again, whatever the hour on the wall', () => {
    expect(invitation().calendar).toBe(invitation().calendar);
    expect(invitation().calendar).toContain('DTSTAMP:20190718T080000Z');
  });

  test('keeps its lines within 75 octets and ends them as the standard asks', () => {
    for (const line of (invitation().calendar ?? '').split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(invitation().calendar?.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('is the same event in a reminder, and moves with an extension: the sequence only rises', () => {
    const reminded = entryOf(only(mailsOf(running, remind), 'reminder'));
    const extended = entryOf(only(mailsOf(running, extend), 'extension'));
    expect([reminded.uid, extended.uid]).toEqual([asked.uid, asked.uid]);
    expect(reminded).toMatchObject({ start: '2019-12-13', method: 'PUBLISH' });
    expect(extended).toMatchObject({ start: '2019-12-20', end: '2019-12-21', method: 'PUBLISH' });
    const later = entryOf(only(mailsOf(after(running, extend), { ...remind, commandId: 'later' }), 'reminder'));
    expect(later.sequence).toBeGreaterThan(extended.sequence);
    expect(extended.sequence).toBeGreaterThanOrEqual(asked.sequence);
  });

  test('a due hour stands as that hour, and not as the whole day', () => {
    const { plan } = running;
    const internalDue = { on: '2019-12-13', at: '2019-12-13T11:00:00.000Z', isHourStated: true } as never;
    const timed = plan === null ? running : { ...running, plan: { ...plan, internalDue } };
    expect(entryOf(invitation(timed))).toMatchObject({ end: '2019-12-13T11:00:00Z', isDay: false });
  });

  test('is taken away with the receipt of an answer, and stays while a question or a named day is open', () => {
    const receiptOf = (reply: Parameters<typeof answers>[0]['reply']): Sent =>
      only(mailsOf(running, answers({ who: aalst, at: NOON, reply })), 'receipt');
    expect(asked.description).toContain('Antwoorden doet u met de link in de mail.');
    const over = entryOf(receiptOf(agree));
    expect(over).toMatchObject({ uid: asked.uid, method: 'CANCEL', status: 'CANCELLED' });
    expect(over.description).toMatch(/ vraagt Aalst op deze dag niets meer, in dossier 2019-004\.$/);
    expect(receiptOf(ask).calendar).toBeNull();
    expect(receiptOf(decidesOn('2019-12-10')).calendar).toBeNull();
  });

  test('goes with no mail that says nothing of it', () => {
    const quorumLost: DossierEvent = { type: 'QuorumLost', at: instant(NOON) };
    const notices = effectsOf(quorumLost, running, 9).map((effect) =>
      renderMail(effect, contextOf(running, quorumLost)),
    );
    expect(notices).toHaveLength(1);
    expect(notices[0]?.calendar).toBeNull();
  });

  test('in French it is French, and an example says that it is one', () => {
    const reader = { name: 'Directeur', function: 'directeur', language: 'fr' } as const;
    expect(entryOf(invitation(running, { reader })).summary).toMatch(/^Signer la déclaration :/);
    expect(entryOf(invitation(launched('example'))).summary).toMatch(/^Voorbeeld: /);
  });
});
