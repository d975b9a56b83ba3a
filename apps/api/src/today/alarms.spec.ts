import type { BodyId, DossierId, Instant } from '@penhouder/domain';
import { alarmsOf, canaryAlarmsOf, chainAlarmsOf, fileAlarmsOf } from './alarms';

const standstill = { since: '2026-11-20T09:02:00.000Z' as Instant, waiting: 3, response: null };

test('mail that leaves is no alarm', () => {
  expect(alarmsOf(null, 'nl')).toEqual([]);
});

test('mail that stands still is told with its number, since when, and that nothing tried', () => {
  const [{ text } = { text: '' }] = alarmsOf(standstill, 'nl');
  expect(text).toMatch(/^Er vertrekt geen mail: 3 mails wachten sinds .*10\.02 uur en geen enkele .* aangenomen\./);
  expect(text).toMatch(/de dienst die mails verstuurt, staat stil\.$/);
});

test('what the mail server said last stands with it, in French too', () => {
  const [{ text } = { text: '' }] = alarmsOf({ ...standstill, waiting: 1, response: '454 4.7.0 TLS' }, 'fr');
  expect(text).toMatch(/^Aucun courriel ne part : 1 courriel attend/);
  expect(text).toMatch(/Le serveur de courriel dit : 454 4\.7\.0 TLS\.$/);
});

test('files that are not what was added are told, with the last of them', () => {
  const damaged = { bodyId: 'b1' as BodyId, name: 'besluit.pdf', dossierNumber: '2026-004' };
  expect(fileAlarmsOf([], 'nl')).toEqual([]);
  const [{ text } = { text: '' }] = fileAlarmsOf([damaged], 'nl');
  expect(text).toMatch(/^Het bestand besluit\.pdf in dossier 2026-004 is niet meer wat er werd toegevoegd/);
  const [{ text: more } = { text: '' }] = fileAlarmsOf([damaged, { ...damaged, name: 'x.pdf' }], 'fr');
  expect(more).toMatch(/^2 fichiers ne sont plus .* besluit\.pdf du dossier 2026-004/);
});

test('a chain of evidence that does not hold is told with the dossier and the first bad record', () => {
  const found = {
    dossierId: 'd1' as DossierId,
    dossierNumber: '2026-004',
    foundAt: '2026-11-20T01:00:00.000Z' as Instant,
  };
  expect(chainAlarmsOf([], 'nl')).toEqual([]);
  const [{ text } = { text: '' }] = chainAlarmsOf([{ ...found, sequence: 3, what: 'content' }], 'nl');
  expect(text).toMatch(/^Het bewijs van dossier 2026-004 klopt niet meer: de inhoud van bewijs 3 is veranderd\. /);
  const [{ text: french } = { text: '' }] = chainAlarmsOf([{ ...found, sequence: 2, what: 'gap' }], 'fr');
  expect(french).toMatch(/^La preuve du dossier 2026-004 ne tient plus : il manque une preuve avant la preuve 2\. /);
});

test('a break of the row of day roots is told with the first bad root, and of no dossier', () => {
  const found = { dossierId: null, dossierNumber: null, foundAt: '2026-11-20T01:00:00.000Z' as Instant };
  const [{ text } = { text: '' }] = chainAlarmsOf([{ ...found, sequence: 7, what: 'rootGone' }], 'nl');
  expect(text).toMatch(/^De rij van dagwortels, .* klopt niet meer: dagwortel 7 is er niet meer\. /);
  const [{ text: french } = { text: '' }] = chainAlarmsOf([{ ...found, sequence: 7, what: 'rootOther' }], 'fr');
  expect(french).toMatch(
    /^La suite des racines du jour, .*: la racine du jour 7 n’est plus celle qui a été faite alors\. /,
  );
});

describe('a mail to ourselves that is missing', () => {
  const missing = { since: '2026-11-20T09:02:00.000Z' as Instant, state: 'sent' as const, bouncedWith: null };

  it('is told with what became of it', () => {
    expect(canaryAlarmsOf(null, 'nl')).toEqual([]);
    const told = (more: Partial<Parameters<typeof canaryAlarmsOf>[0] & object>, language: 'nl' | 'fr' = 'nl') =>
      canaryAlarmsOf({ ...missing, response: null, ...more }, language)[0]?.text;
    expect(told({ response: '250 ok' })).toMatch(
      /blijft weg sinds .*10\.02 uur\. De mailserver nam hem over \(250 ok\)/,
    );
    expect(told({ state: 'planned' })).toMatch(/Hij vertrok niet\. Verwittig/);
    expect(told({ state: 'planned', response: '451 x' })).toMatch(/Hij vertrok niet; de mailserver zegt: 451 x\./);
    expect(told({ state: 'failed', response: '550 x' }, 'fr')).toMatch(/l’a refusé : 550 x\./);
    expect(told({ bouncedWith: '5.1.1' }, 'fr')).toMatch(/non distribuable : 5\.1\.1\./);
  });
});
