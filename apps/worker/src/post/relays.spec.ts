import type { MailConfig } from '../config';
import { openRelays } from './relays';

const config: MailConfig = {
  smtpUrl: 'smtp://127.0.0.1:1',
  catcherUrl: 'smtp://127.0.0.1:2',
  from: { name: 'Penhouder', address: 'post@dossiers.example' },
  perSecond: 10,
  unknownAfterSeconds: 600,
  retryAfterSeconds: 60,
  giveUpAfterHours: 72,
  dkim: null,
  onlyTo: ['ons.example', 'an@daar.example'],
};
const to = (recipientAddress: string, dossierKind: 'real' | 'example' = 'real') => ({
  recipientAddress,
  dossierKind,
  isExampleBody: false,
});

test('an installation for trying out sends only to the domains and addresses of its list', () => {
  const relays = openRelays(config);
  expect(['jan@ons.example', 'An@Daar.example'].map((address) => relays.isHeldFrom(to(address)))).toEqual([
    false,
    false,
  ]);
  expect(
    ['jan@daar.example', 'jan@mail.ons.example', 'jan@nietons.example'].map((address) =>
      relays.isHeldFrom(to(address)),
    ),
  ).toEqual([true, true, true]);
  relays.close();
});

test('what stays in the house goes to everybody, and so does all mail without a list', () => {
  const inHouse = openRelays({ ...config, smtpUrl: null });
  const open = openRelays({ ...config, onlyTo: null });
  expect(inHouse.isHeldFrom(to('jan@daar.example'))).toBe(false);
  expect(open.isHeldFrom(to('jan@daar.example'))).toBe(false);
  expect(openRelays(config).isHeldFrom(to('jan@daar.example', 'example'))).toBe(false);
  inHouse.close();
  open.close();
});
