import { senderFindings } from './sender-findings';

const asked = {
  domain: 'dossiers.example',
  envelopeDomain: 'terug.dossiers.example',
  dkim: { domain: 'dossiers.example', selector: 'p1', publicKey: 'AAAB' },
};
const nothing = { spf: [], dkim: null, dmarc: null };

test('what is missing is named with the record to add: SPF where reports go back to, DKIM with our own key', () => {
  expect(senderFindings(nothing, asked).map(({ state, add }) => [state, add?.name, add?.text])).toEqual([
    ['missing', 'terug.dossiers.example', 'v=spf1 mx -all'],
    ['missing', 'p1._domainkey.dossiers.example', 'v=DKIM1; k=rsa; p=AAAB'],
    ['missing', '_dmarc.dossiers.example', 'v=DMARC1; p=none; rua=mailto:postmaster@dossiers.example'],
  ]);
});

test('a key that is not the one we sign with is no key, however it is broken into lines', () => {
  const [, ours] = senderFindings({ ...nothing, dkim: 'v=DKIM1; k=rsa; p=AA AB' }, asked);
  expect(ours).toMatchObject({ state: 'fine', add: null });
  const [, other] = senderFindings({ ...nothing, dkim: 'v=DKIM1; p=CCCD' }, asked);
  expect(other).toMatchObject({
    state: 'differs',
    found: ['v=DKIM1; p=CCCD'],
    add: { text: expect.stringContaining('AAAB') as string },
  });
});

test('mail without a signature has nothing to look up, and two SPF records are told both', () => {
  const [spf, dkim] = senderFindings(
    { ...nothing, spf: ['v=spf1 mx -all', 'v=spf1 a -all'] },
    { ...asked, dkim: null },
  );
  expect(spf).toMatchObject({ state: 'twice', found: ['v=spf1 mx -all', 'v=spf1 a -all'] });
  expect(dkim).toEqual({ record: 'dkim', state: 'unsigned', found: [], add: null });
});
