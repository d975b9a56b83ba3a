import { CODE_PLACEHOLDER, LINK_PLACEHOLDER } from './link-placeholder';
import { renderSignCodeMail } from './sign-code-mail';

const mail = (title: string): ReturnType<typeof renderSignCodeMail> =>
  renderSignCodeMail({
    body: { name: 'Voorbeeldvereniging', accent: '#1f4e79', phone: null, email: null },
    reader: { name: 'Griet Voorbeeld', language: 'nl' },
    kind: 'real',
    unit: 'Anzegem',
    title,
    threadKey: 'dossier:deelnemer:contact',
  });

test('the code stands alone on its line, and in no subject that a locked phone shows', () => {
  const { text, subject, html } = mail('Sociale economie');
  expect(text).toMatch(/^\{\{code\}\}$/m);
  expect(html.split(CODE_PLACEHOLDER)).toHaveLength(2);
  expect(subject).toBe('Uw code om het antwoord van Anzegem te bevestigen');
});

test('it leads nowhere, so that nobody learns to press links in mails with codes', () => {
  expect(mail('Sociale economie').html).not.toContain('href');
  expect(mail('Sociale economie').text).not.toContain(LINK_PLACEHOLDER);
});

test('words that look like the placeholder get no code', () => {
  expect(mail('Oproep {{code}}').text.split(CODE_PLACEHOLDER)).toHaveLength(2);
});

test('it belongs to the conversation of the invitation', () => {
  expect(mail('Sociale economie').threadKey).toBe('dossier:deelnemer:contact');
});
