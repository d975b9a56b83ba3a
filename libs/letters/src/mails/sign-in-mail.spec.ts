import { instant } from '../letters.fixtures';
import { LINK_PLACEHOLDER } from './link-placeholder';
import { onAccent } from './on-accent';
import { renderSignInMail } from './sign-in-mail';

const mail = renderSignInMail({
  body: { name: 'Voorbeeldvereniging', accent: 'rood', phone: null, email: null },
  reader: { name: 'De coördinator', language: 'nl' },
  expiresAt: instant('2019-12-05T08:15:00.000Z'),
  signInLinkId: 'link-1',
});

test('the sign-in mail says until when its link works and that it works once', () => {
  expect(mail.subject).toBe('Aanmelden bij Penhouder, geldig tot donderdag 5 december 2019 om 9.15 uur');
  expect(mail.text).toContain('De link werkt één keer, tot donderdag 5 december 2019 om 9.15 uur.');
  expect(mail.text.split(LINK_PLACEHOLDER)).toHaveLength(2);
});

test('a colour that is none falls back, and the words on it stay readable', () => {
  expect(mail.html).toContain('#1f4e79');
  expect(onAccent('#1f4e79')).toBe('#ffffff');
  expect(onAccent('#ffcc00')).toBe('#1c2430');
});
