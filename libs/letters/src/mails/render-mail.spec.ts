import type {
  ContactId,
  Dossier,
  DossierCommand,
  DossierEvent,
  LinkId,
  LocalDate,
  ReceivedAnswer,
  TextVersionId,
} from '@penhouder/domain';
import { effectsOf } from '@penhouder/domain';
import {
  aalst,
  after,
  agree,
  agreeOnlyExecution,
  answers,
  ask,
  coordinator,
  decidesOn,
  decline,
  gent,
  instant,
  launched,
  link,
  ronse,
  text,
  withCondition,
} from '../letters.fixtures';
import { LINK_PLACEHOLDER } from './link-placeholder';
import type { MailContext } from './mail-context';
import { contextOf, mailsOf, only } from './mails.fixtures';
import type { Sent } from './mails.fixtures';
import { renderMail } from './render-mail';

const NOON = '2019-12-05T11:00:00.000Z';
const running = launched();

/** Invitations are caused by the plan that follows the launch. */
function invitations(change: Partial<MailContext> = {}): Sent[] {
  const dossier = launched('real');
  const at = instant('2019-07-18T08:00:00.000Z');
  const event: DossierEvent = {
    type: 'SignOffRequested',
    at,
    participantId: aalst,
    contact: {
      contactId: 'contact-aalst' as never,
      slot: 1,
      linkId: link(aalst),
      textVersionId: 'version-aalst' as never,
    },
  };
  return effectsOf(event, dossier, 9).map((effect) => ({
    effect,
    ...renderMail(effect, contextOf(dossier, event, change)),
  }));
}

/** Where a mail says why it came. */
const whyLink = '<a href="https://penhouder.example/over/vbv/waarom"';

describe('the invitation', () => {
  const mail = only(invitations(), 'invitation');

  test('its subject is the task and the date', () => {
    expect(mail.subject).toBe('Verklaring tekenen uiterlijk 13 december: voorbeeldoproep');
  });

  test('a title that the coordinator gave stands in the subject, in every language', () => {
    const reader = { name: 'directeur général', function: 'directeur général', language: 'fr' } as const;
    expect(only(invitations({ title: 'Buurthuis Zuid' }), 'invitation').subject).toMatch(/: Buurthuis Zuid$/);
    expect(only(invitations({ title: 'Buurthuis Zuid', reader }), 'invitation').subject).toMatch(/: Buurthuis Zuid$/);
  });

  test('its first line says who asks what by when', () => {
    expect(mail.text).toContain(
      'Voorbeeldvereniging vraagt Aalst om uiterlijk op vrijdag 13 december 2019 te antwoorden: Voorbeeldoproep 2020.',
    );
  });

  test('has the one link in both parts, as a button and in full, and only as a placeholder', () => {
    expect(mail.text.split(LINK_PLACEHOLDER)).toHaveLength(2);
    expect(mail.html.split(LINK_PLACEHOLDER)).toHaveLength(4);
    expect(mail.html.match(/<a href="(?!https:\/\/penhouder\.example\/over)/g)).toHaveLength(2);
    expect(mail.html).toContain(whyLink);
    expect(mail.text).toContain('https://penhouder.example/over/vbv/waarom');
  });

  test('carries the tailored note, when reminders come, whom to call and why it came', () => {
    expect(mail.text).toContain('NOTA VOOR AALST');
    expect(mail.text).toContain('een herinnering op 30 oktober, 22 november, 6 december en 11 december');
    expect(mail.text).toContain('Vragen? Voorbeeldvereniging, 056 00 00 00, info@vereniging.example.');
    expect(mail.text).toContain('als algemeen directeur van Aalst, in dossier 2019-004');
  });

  test('its HTML needs nothing from elsewhere and says its language', () => {
    expect(mail.html).toContain('<html lang="nl">');
    expect(mail.html).not.toMatch(/<img|<script|src=|@import|url\(/);
    expect(mail.html).toContain('25\u00a0000');
  });

  test('is the same bytes when it is written again', () => {
    expect(invitations()[0]).toEqual(mail);
  });

  test('in French it is French throughout', () => {
    const french = only(
      invitations({ reader: { name: 'Directeur', function: 'directeur', language: 'fr' } }),
      'invitation',
    );
    expect(french.subject).toBe('Signer la déclaration au plus tard le 13 décembre\u00a0: voorbeeldoproep');
    expect(french.html).toContain('<html lang="fr">');
    expect(french.text).not.toMatch(/uiterlijk|gemeente|antwoord/);
  });

  test('an example says so in its subject and on top', () => {
    const example = renderMail(mail.effect, contextOf(launched('example'), { type: 'QuorumLost', at: instant(NOON) }));
    expect(example.subject).toBe('Voorbeeld: Verklaring tekenen uiterlijk 13 december: voorbeeldoproep');
    expect(example.text).toMatch(/^Dit is een mail uit een voorbeelddossier\./);
    expect(example.html).toContain('voorbeelddossier');
  });
});

describe('the receipt', () => {
  const receipt = (reply: Parameters<typeof answers>[0]['reply'], dossier = running, at = NOON): Sent =>
    only(mailsOf(dossier, answers({ who: aalst, at, reply })), 'receipt');

  test('says what was recorded, that it counts, how to prove it and until when it can be replaced', () => {
    const mail = receipt(agree);
    expect(mail.subject).toBe('Antwoord van Aalst ontvangen op 5 december: voorbeeldoproep');
    expect(mail.text).toContain('ontving op donderdag 5 december 2019 om 12.00 uur het antwoord van Aalst: akkoord.');
    expect(mail.text).toContain('Het telt mee.');
    expect(mail.text).toContain('vervangen tot en met woensdag 15 januari 2020');
    expect(mail.text).toContain('Gegeven: de aanvraag opmaken en het project uitvoeren');
    expect(mail.text).toContain('Ontvangstnummer: ONT-0001');
    expect(mail.text).toContain(`Controlegetal: ${'a'.repeat(64)}`);
  });

  test('a condition counts only once it is accepted, and typed words are never markup', () => {
    const mail = receipt(withCondition);
    expect(mail.text).toContain('Het telt mee zodra Voorbeeldvereniging de voorwaarde aanvaardt.');
    expect(mail.text).toContain('> Alleen zonder kosten.\n> <b>Tweede regel</b>');
    expect(mail.html).toContain('Alleen zonder kosten.<br>&lt;b&gt;Tweede regel&lt;/b&gt;');
  });

  test('without a needed mandate it does not count and says which', () => {
    expect(receipt(agreeOnlyExecution).text).toContain(
      'Het telt nog niet mee. Daarvoor is ook dit mandaat nodig: de aanvraag opmaken.',
    );
  });

  test('after the own due day it counts and is marked late', () => {
    const late = after(running, { type: 'ReachInstant', at: instant('2019-12-16T08:00:00.000Z') });
    expect(receipt(agree, late, '2019-12-16T09:00:00.000Z').text).toContain('als laat genoteerd');
  });

  test('after the closing it is kept and does not count', () => {
    const over = ['2020-01-16T08:00:00.000Z'].reduce(
      (dossier, at) =>
        after(after(dossier, { type: 'ReachInstant', at: instant(at) }), {
          type: 'CloseRound',
          at: instant(at),
          answers: [],
        }),
      running,
    );
    const mail = receipt(agree, over, '2020-01-17T09:00:00.000Z');
    expect(mail.text).toContain('Het is bewaard, maar telt niet mee: de sluitingsdatum was voorbij.');
    expect(mail.text).not.toContain('vervangen tot en met');
  });

  test('a refusal, a day and a question each have their own words', () => {
    expect(receipt(decline).text).toContain('Aalst doet niet mee.');
    expect(receipt(decidesOn('2019-12-10')).text).toContain(
      'Tot en met dinsdag 10 december 2019 krijgt u geen herinneringen.',
    );
    expect(receipt(decidesOn('2019-12-20')).text).toContain(
      'Die dag valt na de uiterste dag, vrijdag 13 december 2019.',
    );
    const question = receipt(ask);
    expect(question.subject).toBe('Vraag van Aalst ontvangen op 5 december: voorbeeldoproep');
    expect(question.text).toContain('> Wat kost het?');
  });
});

describe('reminders', () => {
  const remind = (dossier: Dossier): Sent[] =>
    mailsOf(dossier, { type: 'ReachInstant', at: instant('2019-12-06T07:30:00.000Z') });

  test('say which number they are, what changed since, and quote nothing', () => {
    const oneAgreed = after(running, answers({ who: gent, at: '2019-10-01T08:00:00.000Z', reply: agree }));
    const [mail] = remind(oneAgreed);
    expect(mail?.subject).toMatch(/^Herinnering \d+ – Verklaring tekenen uiterlijk 13 december: voorbeeldoproep$/);
    expect(mail?.text).toContain('Het wordt verwacht uiterlijk op vrijdag 13 december 2019, nog 5 werkdagen.');
    expect(mail?.text).toContain('Intussen antwoordde 1 van de 3 deelnemers.');
    expect(mail?.text).not.toContain('>');
  });

  test('belong to the conversation that the invitation opened', () => {
    const keys = new Set([invitations()[0]?.threadKey, ...remind(running).map((mail) => mail.threadKey)]);
    expect(keys.size).toBe(3);
  });
});

describe('what the coordinator causes', () => {
  const act = (dossier: Dossier, command: object, change: Partial<MailContext> = {}): Sent[] =>
    mailsOf(dossier, { commandId: 'c', by: coordinator, at: instant(NOON), ...command } as DossierCommand, {
      typedTexts: { 'text-reason': 'De raad kwam later samen.', 'text-answer': 'Het kost niets.' },
      ...change,
    });

  test('an extension names the new day and the reason', () => {
    const [mail] = act(running, {
      type: 'ExtendParticipant',
      participantId: aalst,
      on: '2019-12-18',
      reasonTextId: text('reason'),
    });
    expect(mail?.subject).toBe('Uitstel tot 18 december – Verklaring tekenen: voorbeeldoproep');
    expect(mail?.text).toContain('> De raad kwam later samen.');
  });

  test('a question is answered in words, under the question itself', () => {
    const asked = after(running, answers({ who: aalst, at: NOON, reply: ask }));
    const command = { type: 'AnswerQuestion', participantId: aalst, answerTextId: text('answer') };
    const mail = only(act(asked, command, { question: 'Wat kost het?\n<i>Per jaar?</i>' }), 'questionAnswer');
    expect(mail.text).toContain(
      'De vraag van Aalst:\n> Wat kost het?\n> <i>Per jaar?</i>\n\nVoorbeeldvereniging schrijft:\n> Het kost niets.',
    );
    expect(mail.html).toContain('&lt;i&gt;Per jaar?');
    const erased = only(act(asked, command), 'questionAnswer');
    expect(erased.text).not.toContain('De vraag van Aalst:');
  });

  test('a condition is accepted or refused, with what to do next', () => {
    const conditional = after(running, answers({ who: aalst, at: NOON, reply: withCondition }));
    const decide = (isAccepted: boolean): Sent =>
      only(
        act(conditional, {
          type: 'DecideCondition',
          participantId: aalst,
          rowId: 'row-aalst',
          isAccepted,
          reasonTextId: null,
        }),
        'conditionDecision',
      );
    expect(decide(true).subject).toBe('Voorwaarde van Aalst aanvaard op 5 december: voorbeeldoproep');
    expect(decide(false).text).toContain('opnieuw antwoorden, uiterlijk op vrijdag 13 december 2019');
    expect(decide(false).text).toContain('Lees en antwoord');
    expect(decide(true).text).not.toContain('Lees en antwoord');
    expect(decide(true).text).toContain('Bekijk of vervang uw antwoord');
  });

  test('who is dropped, or whose dossier is withdrawn, is asked nothing any more', () => {
    const mails = [
      ...act(running, { type: 'DropParticipant', participantId: ronse, reasonTextId: text('reason') }),
      ...act(running, { type: 'WithdrawDossier', reasonTextId: text('reason') }),
    ];
    expect(mails.map((mail) => mail.effect.kind)).toEqual([
      'participantDropped',
      'dossierWithdrawn',
      'dossierWithdrawn',
      'dossierWithdrawn',
    ]);
    for (const mail of mails) {
      expect(mail.html).not.toContain('persoonlijke-link');
      expect(mail.html.match(/<a href="[^"]*"/g)).toEqual([whyLink]);
    }
    expect(mails[0]?.text).toContain('Met de persoonlijke link kan niet meer geantwoord worden');
  });

  test('who waits reads that the clock stands still, then the new day; every mail in between says it, too', () => {
    const stop = { type: 'SuspendClock', on: '2019-12-05', cause: 'funderAsks', onlyStepId: null };
    const by = { commandId: 'stop', by: coordinator, at: instant(NOON), reasonTextId: text('reason') };
    const [stopped] = act(running, { ...stop, reasonTextId: text('reason') });
    expect(stopped?.subject).toMatch(/^Termijn opgeschort sinds 5 december/);
    for (const words of ['De financier vraagt eerst meer informatie.', 'De raad kwam later samen.'])
      expect(stopped?.text).toContain(words);
    const still = after(running, { ...stop, ...by } as DossierCommand);
    const question = { kind: 'question' as const, textId: text('question') };
    const asking = after(still, answers({ who: aalst, at: NOON, reply: question }));
    const answer = { type: 'AnswerQuestion', participantId: aalst, answerTextId: text('answer') };
    const between = only(act(asking, answer), 'questionAnswer');
    expect(between.text).toContain('De termijn is opgeschort sinds donderdag 5 december 2019: u bent niet te laat.');
    const resume = { type: 'ResumeClock', on: '2019-12-12', isClosingMoved: false, reasonTextId: null };
    const [resumed] = act(still, { ...resume, at: instant('2019-12-12T11:00:00.000Z') });
    expect(resumed?.subject).toMatch(/^De termijn loopt weer, uiterlijk 20 december/);
    expect(resumed?.text).toContain('er komen 7 dagen bij. In vorige mails stond vrijdag 13 december 2019.');
    expect(resumed?.text).not.toContain('De termijn is opgeschort');
  });

  test('a correction says the old day and the new one', () => {
    const invited = act(running, {
      type: 'MoveDate',
      date: 'internalDue',
      on: '2019-12-18',
      time: null,
      reasonTextId: text('reason'),
    });
    for (const mail of invited.filter((one) => one.effect.kind === 'dateCorrection')) {
      expect(mail.text).toContain('In een vorige mail stond vrijdag 13 december 2019.');
    }
  });

  test('a new closing date is not read as the day to answer by', () => {
    const move = { type: 'MoveDate', date: 'closing', on: '2020-01-31', time: null, reasonTextId: text('reason') };
    const mail = act(running, move).find((one) => one.effect.kind === 'dateCorrection');
    expect(mail?.subject).toBe('Nieuwe sluitingsdatum, 31 januari: voorbeeldoproep');
    expect(mail?.text).toContain('verwacht het antwoord van Aalst uiterlijk op vrijdag 13 december 2019');
  });

  test('a correction of the hour names both hours, never the same day twice', () => {
    const move = { type: 'MoveDate', date: 'closing', on: '2020-01-15', time: '12:00', reasonTextId: text('reason') };
    const mail = act(running, move).find((one) => one.effect.kind === 'dateCorrection');
    expect(mail?.subject).toBe('Nieuw uur op de sluitingsdatum, 15 januari: voorbeeldoproep');
    expect(mail?.text).toContain('ten laatste op woensdag 15 januari 2020 om 12.00 uur ingediend zijn');
    expect(mail?.text).toContain('stond woensdag 15 januari 2020 (de hele dag). Het uur is nieuw.');
  });
});

describe('notices to coordinators', () => {
  test('a question comes with its words and a link to the dossier, never a personal one', () => {
    const mail = only(mailsOf(running, answers({ who: aalst, at: NOON, reply: ask })), 'coordinatorNotice');
    expect(mail.subject).toBe('Vraag van Aalst beantwoorden: voorbeeldoproep');
    expect(mail.text).toMatch(/Aalst stelde op [a-z]+dag \d+ [a-z]+ \d{4} om \d+\.\d\d uur een vraag\./);
    expect(mail.text).toContain('> Wat kost het?');
    expect(mail.text).toContain('https://penhouder.example/dossiers/1');
    expect(mail.text).not.toContain(LINK_PLACEHOLDER);
  });

  test('to hand over for some days is asked as a substitution, for good as a hand-over', () => {
    const contactId = 'colleague' as ContactId;
    const replacement = {
      contactId,
      slot: 1 as const,
      linkId: 'link-c' as LinkId,
      textVersionId: 'v' as TextVersionId,
    };
    const asked = { kind: 'handOver' as const, replacement, isInside: false, textId: null };
    const days = {
      from: '2019-12-10' as LocalDate,
      until: '2019-12-12' as LocalDate,
      startsAt: instant('2019-12-09T23:00:00.000Z'),
      endsAt: instant('2019-12-12T23:00:00.000Z'),
    };
    const subjectOf = (reply: ReceivedAnswer['reply']): string =>
      only(mailsOf(running, answers({ who: aalst, at: NOON, reply })), 'coordinatorNotice').subject;
    expect(subjectOf({ ...asked, days })).toBe('Beslissen of Aalst een vervanger mag aanduiden: voorbeeldoproep');
    expect(subjectOf(asked)).toBe('Beslissen of Aalst mag doorgeven: voorbeeldoproep');
  });

  test('words that look like our placeholder never become a link', () => {
    const typed = { 'text-question': `Kan dit: ${LINK_PLACEHOLDER} of \u0001link\u0001 ?` };
    for (const mail of mailsOf(running, answers({ who: aalst, at: NOON, reply: ask }), { typedTexts: typed })) {
      const wanted = mail.effect.kind === 'receipt' ? 2 : 1;
      expect(mail.text.split(LINK_PLACEHOLDER)).toHaveLength(wanted);
    }
  });
});
