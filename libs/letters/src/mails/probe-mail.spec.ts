import { renderProbeMail } from './probe-mail';

test('a test mail says what it proves and why its reader got it, and asks nothing', () => {
  const { subject, text, html } = renderProbeMail({ kind: 'relayTest', address: 'ict@stad.example', language: 'nl' });
  expect(subject).toBe('Testmail van Penhouder');
  expect(text).toMatch(
    /nam deze mail van Penhouder over.*\n[\s\S]*beheerder met een opdracht .* naar ict@stad\.example/,
  );
  expect(html).not.toMatch(/<a |<img/);
});

test('it comes in French too, and an address that looks like markup stays text', () => {
  const { text, html } = renderProbeMail({ kind: 'canary', address: '<b>@stad.example', language: 'fr' });
  expect(text).toContain('s’écrit ce courriel à lui-même');
  expect(html).not.toContain('<b>@');
});
