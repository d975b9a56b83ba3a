import { participantOf } from '../dossier/participants';
import { aalst, call, gent, municipality, ronse } from '../dossier/dossier.fixtures';
import { amountFor } from './amount';

const rule = call.amount ?? fail();
const centre = participantOf(municipality(gent, 30_000));
const town = participantOf(municipality(aalst, 50_000));
const large = participantOf(municipality(ronse, 90_000));

describe('the amount', () => {
  it('is the tier of the sum', () => {
    expect(amountFor(rule, [town])).toBe(2_500_000);
  });

  it('without a centre city is capped at the fixed amount', () => {
    expect(amountFor(rule, [large])).toBe(5_000_000);
  });

  it('with a centre city is at most what the city alone could get plus the allowance', () => {
    expect(amountFor(rule, [centre, large])).toBe(7_500_000);
  });

  it('of a centre city alone below every tier is the lowest tier', () => {
    expect(amountFor(rule, [centre])).toBe(2_500_000);
  });

  it('is unknown below every tier, and when nobody signs', () => {
    expect(amountFor(rule, [participantOf(municipality(aalst, 100))])).toBeNull();
    expect(amountFor(rule, [])).toBeNull();
  });
});

function fail(): never {
  throw new Error('the example call has an amount');
}
