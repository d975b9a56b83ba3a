import { LINK_PLACEHOLDER } from './link-placeholder';
import { renderPublicAnswerMail } from './public-answer-mail';

const mail = (language: 'nl' | 'fr', isCorrection = false): ReturnType<typeof renderPublicAnswerMail> =>
  renderPublicAnswerMail({
    body: { name: 'Voorbeeldvereniging', accent: '#1f4e79', phone: null, email: null },
    reader: { name: 'Griet Voorbeeld', language },
    kind: 'real',
    unit: 'Anzegem',
    title: 'Sociale economie',
    number: '2019-004',
    template: null,
    threadKey: 'dossier:deelnemer:contact',
    question: 'Wat kost het <per jaar>?',
    answer: 'Niets.',
    isCorrection,
  });

test('the question and its answer stand in it as quotes, and it leads to the reader’s own page', () => {
  const { subject, text, html } = mail('nl');
  expect(subject).toBe('Vraag en antwoord voor alle deelnemers: Sociale economie');
  expect(text).toContain('De vraag:\n> Wat kost het <per jaar>?');
  expect(text).toContain('Voorbeeldvereniging antwoordt:\n> Niets.');
  expect(text).toContain(LINK_PLACEHOLDER);
  expect(html).toContain('&lt;per jaar&gt;');
});

test('who had it before reads that this is better', () => {
  expect(mail('nl', true).subject).toBe('Verbeterd antwoord voor alle deelnemers: Sociale economie');
  expect(mail('fr', true).text).toContain('remplace');
});
