import { networkOf } from './network-of';

const network = '2001:db8:0:0::/64';

test.each([
  ['2001:db8::1', network],
  ['2001:db8::2', network],
  ['2001:DB8:0:0:1:2:3:4', network],
  ['2001:0db8:0000::ffff:ffff:ffff:ffff', network],
  ['2001:db8::5:192.0.2.1', network],
  ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
  ['2001:db8:0:1:ffff::', '2001:db8:0:1::/64'],
  ['2001:db8:1::1', '2001:db8:1:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts as its network %s, however it is written', (address, counted) => {
  expect(networkOf(address)).toBe(counted);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:192.0.2.7', '192.0.2.7'],
])('%s is an IPv4 address and counts alone', (address, counted) => {
  expect(networkOf(address)).toBe(counted);
});

test.each(['secretariaat@menen.example', '', 'niets', '1:2:3', 'dossier:x@menen.example'])(
  '“%s” is no address and stays as it is',
  (text) => {
    expect(networkOf(text)).toBe(text);
  },
);
