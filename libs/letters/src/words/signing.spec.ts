import type { LocalDate, OfficeCode, SignatureRule, Slot } from '@penhouder/domain';
import { delegationText, missingText, signatureAsked, signedAs } from './signing';

const rule = (needed: number, ...of: readonly OfficeCode[]): SignatureRule => ({ of, needed });
const missing = (stillNeeded: number, ...offices: readonly OfficeCode[]) => ({ slot: 1 as Slot, offices, stillNeeded });

describe('who signs, in words', () => {
  test.each([
    [rule(1, 'chair'), 'Deze handtekening wordt gevraagd aan: voorzitter van de raad.'],
    [rule(1, 'mayor', 'alderman'), 'Eén handtekening is genoeg: burgemeester of schepen.'],
    [
      rule(2, 'chair', 'director'),
      'Er zijn 2 handtekeningen nodig, elk van iemand anders: voorzitter van de raad en algemeen directeur.',
    ],
    [
      rule(2, 'mayor', 'alderman', 'director'),
      'Er zijn 2 handtekeningen nodig, elk van iemand anders: burgemeester, schepen of algemeen directeur.',
    ],
  ])('%j', (asked, sentence) => {
    expect(signatureAsked(asked, 'nl')).toBe(sentence);
  });

  test('says who is still missing, one sentence per signature', () => {
    expect(missingText([], 'nl')).toBeNull();
    expect(missingText([missing(1, 'alderman', 'director')], 'nl')).toBe(
      'Nog 1 handtekening nodig: schepen of algemeen directeur.',
    );
    expect(missingText([missing(2, 'mayor', 'director'), missing(1)], 'fr')).toBe(
      'Encore 2 signatures nécessaires : bourgmestre et directeur général. Encore 1 signature nécessaire.',
    );
  });

  test('says the office, the quality and the day of a delegation, as far as they are known', () => {
    const delegatedOn = '2025-01-10' as LocalDate;
    expect(signedAs({ office: 'mayor', capacity: 'delegated', delegatedOn }, 'nl')).toBe(
      'burgemeester, bij delegatie, gedelegeerd op 10 januari 2025',
    );
    expect(signedAs({ office: 'director' }, 'fr')).toBe('directeur général');
    const inOfficeUntil = '2030-12-31' as LocalDate;
    expect(signedAs({ office: 'mayor', inOfficeUntil }, 'nl')).toBe(
      'burgemeester, in functie tot en met 31 december 2030',
    );
    expect(signedAs({ inOfficeUntil }, 'fr')).toBe('en fonction jusqu’au 31 décembre 2030 inclus');
    expect(signedAs({}, 'nl')).toBeNull();
  });

  test('what stands above a delegated signature names who delegated, and when', () => {
    const on = '2025-01-10' as LocalDate;
    expect(delegationText({ by: 'Bo Voorbeeld, burgemeester', on }, 'nl')).toBe(
      'Bij delegatie van Bo Voorbeeld, burgemeester, op 10 januari 2025',
    );
    expect(delegationText({ by: 'Bo Exemple', on }, 'fr')).toBe('Par délégation de Bo Exemple, le 10 janvier 2025');
  });
});
