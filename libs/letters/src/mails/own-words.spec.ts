import type { DossierEvent, Language, MailTemplate, OwnWordMail } from '@penhouder/domain';
import {
  effectsOf,
  FIXED_MAILS,
  mailTemplateProblems,
  neededInMail,
  OWN_WORD_MAILS,
  partsOfMail,
  wordsOfMail,
} from '@penhouder/domain';
import { fr } from '../catalogues/fr';
import { nl } from '../catalogues/nl';
import { aalst, coordinator, instant, launched, link } from '../letters.fixtures';
import { LINK_PLACEHOLDER } from './link-placeholder';
import type { MailContext, OwnMails, RenderedMail } from './mail-context';
import { contextOf, mailsOf, only } from './mails.fixtures';
import type { Sent } from './mails.fixtures';
import { standardTemplate } from './own-words';
import { renderMail } from './render-mail';
import { renderSample } from './sample-mails';

const READERS = {
  nl: { name: 'algemeen directeur', function: 'algemeen directeur', language: 'nl' },
  fr: { name: 'directeur général', function: 'directeur général', language: 'fr' },
} as const;

function invitation(change: Partial<MailContext> = {}): Sent {
  const dossier = launched('real');
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

function reminder(change: Partial<MailContext> = {}): Sent {
  const at = instant('2019-12-05T11:00:00.000Z');
  const command = { type: 'RemindNow', at, commandId: 'remind', by: coordinator, participantIds: [aalst] } as const;
  return only(mailsOf(launched('real'), command, change), 'reminder');
}

/** Any mail, as the preview writes it. */
function sample(kind: OwnWordMail, change: Partial<MailContext> = {}): RenderedMail {
  const dossier = launched('real');
  const participant = dossier.participants[aalst];
  const [contact] = participant?.contacts ?? [];
  if (participant === undefined || contact === undefined) throw new Error('Nobody is asked');
  const now = instant('2019-12-05T11:00:00.000Z');
  const context = contextOf(dossier, { type: 'QuorumLost', at: now }, change);
  return renderSample(kind, { ...context, participant, contact, now });
}

const own = (kind: OwnWordMail, template: MailTemplate, language: Language = 'nl'): OwnMails => ({
  [language]: { [kind]: template },
});
const subject = 'Vraag van {{organisatie}} aan {{gemeente}}';

describe('a mail in words of its own', () => {
  const every = OWN_WORD_MAILS.flatMap((kind) => (['nl', 'fr'] as const).map((language) => [kind, language] as const));

  test('every kind of mail has a name and either words of its own or the reason why not', () => {
    const known = [...OWN_WORD_MAILS, ...Object.keys(FIXED_MAILS)].sort();
    expect(Object.keys(nl.mailKinds).sort()).toEqual(known);
    const named = new Set(OWN_WORD_MAILS.flatMap((kind) => [...wordsOfMail(kind), ...partsOfMail(kind)]));
    for (const { words } of [nl.mailTexts, fr.mailTexts]) expect(Object.keys(words).sort()).toEqual([...named].sort());
  });

  test.each(every)(
    'the standard words of the %s in %s can be typed, and give the same mail as without words of its own',
    (kind, language) => {
      const template = standardTemplate(kind, language);
      const reader = READERS[language];
      expect(mailTemplateProblems(kind, template)).toEqual([]);
      const typed = sample(kind, { reader, ownMails: own(kind, template, language) });
      const without = sample(kind, { reader });
      expect(typed.subject).toBe(without.subject);
      expect(typed.text).toBe(without.text);
    },
  );

  test.each(every)(
    '%s in %s: every word has something to stand for, and what the mail needs survives',
    (kind, language) => {
      const reader = READERS[language];
      const sentences = wordsOfMail(kind).map((word) => `${word}={{${word}}};`);
      const parts = partsOfMail(kind).map((part) => `{{${part}}}`);
      const body = ['Voorwoord.', ...sentences, ...parts, 'Slot.'].join('\n\n');
      const template = { subject: 'Eigen: {{onderwerp}}', body };
      const { subject: said, text } = sample(kind, { reader, ownMails: own(kind, template, language) });
      const standard = sample(kind, { reader });
      expect(said).toBe(`Eigen: ${standard.subject}`);
      expect(text).toMatch(/\n\nVoorwoord\.\n\n[\s\S]*\n\nSlot\.\n\n-- \n/);
      const flags = ['te_laat', 'geweigerd'];
      for (const word of wordsOfMail(kind)) {
        if (!flags.includes(word)) expect(text).not.toContain(`${word}=;`);
      }
      expect(text.split(LINK_PLACEHOLDER)).toHaveLength(neededInMail(kind).includes('link') ? 2 : 1);
      expect(text.slice(text.indexOf('\n-- \n'))).toBe(standard.text.slice(standard.text.indexOf('\n-- \n')));
      const lines = standard.text
        .split('\n')
        .filter((line) => line !== '' && kind !== 'invitation' && kind !== 'reminder');
      for (const line of lines) expect(text).toContain(line);
    },
  );

  test.each(OWN_WORD_MAILS)('%s in French: no line breaks before a colon, a question mark or within quotes', (kind) => {
    const { html, text } = sample(kind, { reader: READERS.fr });
    expect(html).not.toMatch(/ [:;?!»]|« /);
    expect(text.replaceAll('https://', '')).not.toMatch(/\p{L}:/u);
    expect(text).not.toMatch(/la place de \./);
  });

  const body = '**Beste** collega’s van {{gemeente}},\n\nGraag voor {{dag}}.\n\n{{link}}\n\nDank u.\n\n{{kort}}';
  const mail = invitation({ ownMails: own('invitation', { subject, body }) });

  test('has the typed subject, the first paragraph as its first line, and the rest around the button', () => {
    expect(mail.subject).toBe('Vraag van Voorbeeldvereniging aan Aalst');
    expect(mail.text).toContain(
      `Beste collega’s van Aalst,\n\nGraag voor 13 december.\n\nLees en antwoord:\n${LINK_PLACEHOLDER}\n\nDank u.\n\n- Kort.`,
    );
  });

  test('keeps greeting, sender, contact and the reason why it came, which nobody can type away', () => {
    expect(mail.text).toMatch(/^Beste algemeen directeur,/);
    expect(mail.text).toContain('Vragen? Voorbeeldvereniging');
    expect(mail.text).toContain('als algemeen directeur van Aalst, in dossier 2019-004');
  });

  test('has the personal link once, and only where the button stands', () => {
    expect(mail.text.split(LINK_PLACEHOLDER)).toHaveLength(2);
    const forged = 'Zie \u0001link\u0001, {{naam}}.\n{{link}}';
    const reader = { ...READERS.nl, name: '\u0001link\u0001' };
    expect(
      invitation({ reader, ownMails: own('invitation', { subject, body: forged }) }).text.split(LINK_PLACEHOLDER),
    ).toHaveLength(2);
  });

  test('HTML that somebody types or that stands in a name is words', () => {
    const evil = 'Dag {{naam}} <script>x</script>\n{{link}}';
    const reader = { ...READERS.nl, name: '<b>[Jan](https://x.example)</b>' };
    const { html } = invitation({ reader, ownMails: own('invitation', { subject, body: evil }) });
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('href="https://x.example"');
  });

  test('a part of a reminder can depend on whether the day has passed', () => {
    const late = 'Dag.{{#te_laat}} U bent te laat.{{/te_laat}}{{^te_laat}} Er is nog tijd.{{/te_laat}}\n{{link}}';
    expect(reminder({ ownMails: own('reminder', { subject, body: late }) }).text).toContain('Dag. Er is nog tijd.');
  });

  test('the words of the dossier go before those of the call, and the product’s stand where neither has any', () => {
    const { names } = contextOf(launched('real'), { type: 'QuorumLost', at: instant('2019-12-05T11:00:00.000Z') });
    const { nl } = names.wording.texts;
    const mails = { invitation: { subject: 'Van de oproep', body: 'Dag.\n{{link}}' } };
    const withCall = {
      ...names,
      wording: { ...names.wording, texts: { ...names.wording.texts, nl: { ...nl, mails } } },
    };
    expect(invitation({ names: withCall }).subject).toBe('Van de oproep');
    expect(
      invitation({ names: withCall, ownMails: own('invitation', { subject: 'Van het dossier', body: '{{link}}' }) })
        .subject,
    ).toBe('Van het dossier');
    expect(invitation({ names: withCall, reader: READERS.fr }).subject).toBe(
      invitation({ reader: READERS.fr }).subject,
    );
  });
});
