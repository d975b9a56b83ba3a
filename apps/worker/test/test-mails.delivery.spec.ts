import { pauseMail, resumeMail } from '@penhouder/persistence';
import { delivering } from './delivering';
import type { Installation } from './installation';
import { testMail } from './test-mail';

let at: Installation;

beforeAll(() => {
  at = delivering().at;
});

test('an operator sees at once that a test mail was taken over, with the answer of the mail server and without a signature', async () => {
  const { code, said } = await testMail(at.databaseUrl, 'ict@stad.example');
  expect(said).toMatch(/^De mailserver nam de testmail over, na [\d,]+ s\.\n {2}antwoord: 250 /);
  expect(said).toMatch(/van: post@penhouder\.test\n {2}weg: de mailserver van SMTP_URL\n {2}DKIM: nee/);
  expect(code).toBe(0);
  const [mail] = at.relay.mails.filter(({ to }) => to === 'ict@stad.example');
  expect(mail?.parsed).toMatchObject({ subject: 'Testmail van Penhouder', from: { name: 'Penhouder' } });
});

test('a test mail that is not taken over says why, is not tried again, and one that no worker took never leaves', async () => {
  at.relay.answerWith((to) => {
    if (to === 'grijs@stad.example') return { code: 451, text: '4.7.1 Kom later terug' };
    return to === 'weg@stad.example' ? { code: 550, text: '5.1.1 Onbekend' } : null;
  });
  const [later, never] = await Promise.all(
    ['grijs@stad.example', 'weg@stad.example'].map((address) => testMail(at.databaseUrl, address)),
  );
  at.relay.answerWith(() => null);
  expect(later).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^RelayNotNow: .*\n.*451 4\.7\.1 Kom/) as string,
  });
  expect(never).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^RelayRefuses: .*\n.*550 5\.1\.1 Onb/) as string,
  });
  expect(delivering().testedTooSoon).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^NoWorker: .* binnen 1 s/) as string,
  });
  const left = await at.source.query<{ state: string }[]>(
    `select m.state from mail m join mail_probe p on p.mail_id = m.id where p.address <> 'ict@stad.example'`,
  );
  expect(left.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
});

test('while an organisation holds its mail back a test says so, with who and why, and leaves only when asked again', async () => {
  await pauseMail(at.source, { bodyId: at.bodyId, by: at.userId, reason: 'Verhuis van de mailserver' });
  const held = await testMail(at.databaseUrl, 'pauze@stad.example');
  expect(held.code).toBe(1);
  expect(held.said).toMatch(/^MailIsPaused: .*\n {2}Vereniging: sinds .*, door Coördinator \(Verhuis/);
  const anyway = await testMail(at.databaseUrl, 'pauze@stad.example', '--anyway', '--json');
  await resumeMail(at.source, { bodyId: at.bodyId, by: at.userId });
  expect(JSON.parse(anyway.said)).toMatchObject({ code: 'Accepted', sender: { goesTo: 'relay', dkim: null } });
});
