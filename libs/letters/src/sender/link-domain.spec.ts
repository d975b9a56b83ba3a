import { foreignLinkDomain } from './link-domain';

describe('the domain of the links in mails', () => {
  it.each([
    ['https://dossiers.streek.example', 'post@streek.example'],
    ['https://streek.example/', 'Post@Dossiers.Streek.example'],
    ['https://dossiers.streek.example:8443', 'post@mail.streek.example'],
  ])('%s goes with %s', (baseUrl, from) => {
    expect(foreignLinkDomain(baseUrl, from)).toBeNull();
  });

  it.each([
    ['https://dossiers.elders.example', 'post@streek.example', 'dossiers.elders.example'],
    ['https://streek.example.elders.example', 'post@streek.example', 'streek.example.elders.example'],
    ['https://xstreek.example', 'post@streek.example', 'xstreek.example'],
  ])('%s is another one than that of %s', (baseUrl, from, host) => {
    expect(foreignLinkDomain(baseUrl, from)).toBe(host);
  });

  it.each(['http://localhost:3000', 'http://10.0.0.7', 'http://[::1]:3000'])('cannot be told of %s', (baseUrl) => {
    expect(foreignLinkDomain(baseUrl, 'post@streek.example')).toBeNull();
  });
});
