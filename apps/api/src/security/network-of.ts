import { isIPv6 } from 'node:net';

/** Groups of an IPv6 address that name its network; whoever has one address has all that differ behind them. */
const GROUPS = 4;

/**
 * Who counts as one: of an IPv6 address its /64, however it is written, since whoever has one address has 18 quintillion. An
 * IPv4 address is itself, also where a socket writes it as IPv6. Anything else is left as it is.
 */
export function networkOf(text: string): string {
  const address = text.toLowerCase().replace(/%.*$/, '');
  if (!isIPv6(address)) return text;
  const [, mapped] = /^::ffff:([\d.]+)$/.exec(address) ?? [];
  return mapped ?? `${groupsOf(address).slice(0, GROUPS).join(':')}::/64`;
}

/** All eight groups, without leading zeros; of an IPv4 address at the end only that there are two. */
function groupsOf(address: string): readonly string[] {
  const [head = '', tail] = address.replace(/[\d.]*\.[\d.]*$/, '0:0').split('::');
  const [before, after] = [partsOf(head), partsOf(tail ?? '')];
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array<string>(missing).fill('0'), ...after];
  return all.map((group) => group.replace(/^0+(?=.)/, ''));
}

function partsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(':');
}
