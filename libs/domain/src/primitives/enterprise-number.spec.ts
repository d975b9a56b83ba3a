import { parseEnterpriseNumber } from './enterprise-number';

describe('an enterprise number', () => {
  it.each(['0207494678', '0207.494.678', 'BE 0207.494.678', '207.494.678', ' be0207494678 '])(
    'is read from %j',
    (text) => {
      expect(parseEnterpriseNumber(text)).toBe('0207494678');
    },
  );

  it.each(['0207494679', '2207494678', '12', '', 'vzw', '0207.494.678.1'])('is not %j', (text) => {
    expect(parseEnterpriseNumber(text)).toBeNull();
  });
});
