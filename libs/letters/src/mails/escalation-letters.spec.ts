import type { CallRules, Dossier, DossierCommand, NewContact, Rung } from '@penhouder/domain';
import { aalst, after, contact, instant, launched, link, names, planned, rules } from '../letters.fixtures';
import { LINK_PLACEHOLDER } from './link-placeholder';
import type { Sent } from './mails.fixtures';
import { mailsOf, only } from './mails.fixtures';

const ladder = [
  { rung: 'secondPerson' as const, workingDaysBefore: 8 },
  { rung: 'boardMember' as const, workingDaysBefore: 3 },
];
const call: CallRules = { ...rules, reminders: { ...rules.reminders, ladder } };
const secretary: NewContact = {
  contactId: 'secretary' as NewContact['contactId'],
  slot: 1,
  linkId: 'link-secretary' as NewContact['linkId'],
  textVersionId: 'v' as NewContact['textVersionId'],
};

/** What leaves when the address book gives somebody for a rung that was reached. */
function sentOn(rung: Rung, at: string, language: 'nl' | 'fr' = 'nl'): Sent {
  const silent: Dossier = after(planned(launched('real', call)), { type: 'ReachInstant', at: instant(at) });
  const found = [{ participantId: aalst, rung, person: secretary }];
  const command: DossierCommand = { type: 'AnswerEscalations', at: instant(at), found };
  const reader = { name: 'Secretaris', function: 'secretaris', language };
  const mails = mailsOf(silent, command, { reader, names: { ...names, rules: call } });
  return only(mails, rung as 'secondPerson');
}

const SECOND = '2019-12-03T08:00:00.000Z';
const BOARD = '2019-12-10T08:00:00.000Z';

describe('the mail to a second person', () => {
  const mail = sentOn('secondPerson', SECOND);

  test('asks the question itself, says who was asked before, and has a link of its own', () => {
    expect(mail.effect).toMatchObject({ kind: 'secondPerson', linkId: secretary.linkId });
    expect(mail.subject).toBe('Ook aan u gevraagd – Verklaring tekenen uiterlijk 13 december: voorbeeldoproep');
    expect(mail.text).toContain('Er is nog geen antwoord; daarom vragen we het ook aan u.');
    expect(mail.text).toContain('Eerder gevraagd aan: algemeen directeur.\n\nEén antwoord van Aalst volstaat.');
    expect(mail.text).toContain(LINK_PLACEHOLDER);
    expect(mail.text).not.toContain(link(aalst));
    expect(mail.calendar).toContain('BEGIN:VEVENT');
  });

  test('is there in French', () => {
    expect(sentOn('secondPerson', SECOND, 'fr').text).toContain('c’est pourquoi nous vous le demandons aussi');
  });
});

describe('the mail to a member of the board', () => {
  const mail = sentOn('boardMember', BOARD);

  test('says that an answer is missing and whom it was asked, and holds no link', () => {
    expect(mail.effect).toMatchObject({ kind: 'boardMember', contactId: secretary.contactId });
    expect(mail.subject).toBe('Nog geen antwoord van Aalst, verwacht uiterlijk 13 december: voorbeeldoproep');
    expect(mail.text).toContain('uiterlijk op vrijdag 13 december 2019, nog 3 werkdagen.');
    expect(mail.text).toContain('De vraag ging naar: algemeen directeur.');
    expect(mail.text).toContain('U hoeft zelf niets te tekenen');
    expect(mail.text + mail.html).not.toContain(LINK_PLACEHOLDER);
    expect(mail.text).not.toContain(contact(aalst));
  });

  test('is there in French', () => {
    expect(sentOn('boardMember', BOARD, 'fr').text).toContain('Vous n’avez rien à signer vous-même');
  });
});
