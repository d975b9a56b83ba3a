import fc from 'fast-check';
import { parseKeys } from './link-keys';
import { readOwnAddress, readReturnAddress, replyAddressOf, returnAddressOf } from './return-address';

const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64url');
const keys = parseKeys(`k1:${key('a')}`);
const mailId = '0199c0de-0000-7000-8000-00000000c0de';
const domain = 'terug.dossiers.example';
const address = returnAddressOf(mailId, domain, keys);

describe('the return address of a mail', () => {
  it('says which mail it belongs to', () => {
    expect(readReturnAddress(address, domain, keys)).toBe(mailId);
  });

  it('fits the 64 letters that RFC 5321 gives the part before the @', () => {
    expect(address.indexOf('@')).toBeLessThanOrEqual(64);
  });

  it('survives a mail server that folds its letters', () => {
    expect(readReturnAddress(address.toUpperCase(), domain.toUpperCase(), keys)).toBe(mailId);
  });

  it('still counts after a new key came first, and no longer once its key is gone', () => {
    expect(readReturnAddress(address, domain, parseKeys(`k2:${key('b')},k1:${key('a')}`))).toBe(mailId);
    expect(readReturnAddress(address, domain, parseKeys(`k2:${key('b')}`))).toBeNull();
  });

  it('is another one than that for replies, and neither can be made into the other', () => {
    const reply = replyAddressOf(mailId, domain, keys);
    expect(reply.indexOf('@')).toBeLessThanOrEqual(64);
    expect(readOwnAddress(reply, domain, keys)).toBe(mailId);
    expect(readReturnAddress(reply, domain, keys)).toBeNull();
    expect(readOwnAddress(reply.replace('antwoord', 'terug'), domain, keys)).toBeNull();
    expect(readOwnAddress(address.replace('terug+', 'antwoord+'), domain, keys)).toBeNull();
  });

  it('of another domain is none of ours', () => {
    expect(readReturnAddress(address.replace(domain, 'terug.elders.example'), domain, keys)).toBeNull();
  });

  it('cannot be made up by changing one sign of it', () => {
    fc.assert(
      fc.property(
        fc.nat(address.indexOf('@') - 1),
        fc.constantFrom(...Array.from('0123456789abcdef+.')),
        (at, sign) => {
          fc.pre(address[at] !== sign);
          expect(readOwnAddress(address.slice(0, at) + sign + address.slice(at + 1), domain, keys)).toBeNull();
        },
      ),
    );
  });
});
