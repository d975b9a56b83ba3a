import { contrast } from './house-accent';

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#1f4e79', '#1f4e79')).toBeCloseTo(1);
  });

  it('is the same in both directions', () => {
    expect(contrast('#1f4e79', '#ffffff')).toBeCloseTo(contrast('#ffffff', '#1f4e79'));
  });

  it('lets white stand on the colour of the house', () => {
    expect(contrast('#1f4e79', '#ffffff')).toBeGreaterThan(4.5);
  });
});
