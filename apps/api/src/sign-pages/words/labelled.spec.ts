import { labelled } from './labelled';

test('a colon stands as its language puts it', () => {
  expect(labelled('extrait.pdf', 'trop grand', 'fr')).toBe('extrait.pdf\u00a0: trop grand');
  expect(labelled('uittreksel.pdf', 'te groot', 'nl')).toBe('uittreksel.pdf: te groot');
});
