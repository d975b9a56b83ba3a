import { isOwnAddress, ownMailDomains } from './mail-domains';

describe('the mail domain of an organisation', () => {
  const known = ['griet@Stad.example', 'jan@gmail.com', 'an@ocmw.example', 'piet@stad.example', 'els@telenet.be'];

  it('is what its known contacts use, without public providers', () => {
    expect(ownMailDomains(known)).toEqual(['ocmw.example', 'stad.example']);
  });

  it.each([
    ['colleague@stad.example', true],
    ['COLLEAGUE@STAD.EXAMPLE', true],
    ['colleague@ocmw.example', true],
    ['colleague@elsewhere.example', false],
    // Where anybody has a mailbox, an address proves nothing, although a contact has one too.
    ['colleague@gmail.com', false],
    ['colleague@telenet.be', false],
    // Neither below nor beside the domain, nor one that only looks like it.
    ['colleague@mail.stad.example', false],
    ['colleague@notstad.example', false],
    ['stad.example@elsewhere.example', false],
  ])('takes %s as its own: %s', (address, isOwn) => {
    expect(isOwnAddress(address, known)).toBe(isOwn);
  });

  it.each([
    ...['live.nl', 'hotmail.nl', 'outlook.nl', 'gmail.com', 'yahoo.co.uk', 'gmx.net', 'live.be'],
    ...[
      'orange.be',
      'mobistar.be',
      'brutele.be',
      'ziggo.nl',
      'kpnmail.nl',
      'sfr.fr',
      'orange.fr',
      'pt.lu',
      'posteo.de',
    ],
  ])('is never one where anybody can have a mailbox: %s', (domain) => {
    expect(isOwnAddress(`colleague@${domain}`, [`jan@${domain}`, 'griet@stad.example'])).toBe(false);
  });

  it.each(['live.stad.example', 'outlook.stad.be', 'mijnlive.nl', 'orange.example', 'ziggo.stad.nl'])(
    'may look like that of a provider without being one: %s',
    (domain) => {
      expect(isOwnAddress(`colleague@${domain}`, [`jan@${domain}`])).toBe(true);
    },
  );

  it('is none when only public providers are known', () => {
    expect(isOwnAddress('colleague@gmail.com', ['jan@gmail.com'])).toBe(false);
    expect(ownMailDomains(['jan@gmail.com'])).toEqual([]);
  });
});
