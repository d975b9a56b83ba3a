import { isEmailAddress } from './email-address';

test.each(['algemeen.directeur@avelgem.example', 'a+b@sub.gemeente.be', "d'hondt@x-y.example"])(
  '%s is an address',
  (text) => {
    expect(isEmailAddress(text)).toBe(true);
  },
);

test.each([
  '',
  'avelgem',
  'iemand@avelgem',
  'iemand@@avelgem.be',
  'iemand @avelgem.be',
  'iemand@avelgem..be',
  'iemand@-avelgem.be',
  'Iemand <iemand@avelgem.be>',
  'a@b.be\r\nBcc: c@d.be',
  'a@b.be,c@d.be',
  `${'a'.repeat(65)}@avelgem.be`,
])('%j is none', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});
