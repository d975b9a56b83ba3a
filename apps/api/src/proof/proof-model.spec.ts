import type { Instant } from '@penhouder/domain';
import type { DayRootLeafRow } from '@penhouder/persistence';
import { proofModel } from './proof-model';

const row: DayRootLeafRow = {
  sequence: 7,
  madeAt: '2026-11-22T01:00:02.000Z' as Instant,
  root: 'ab'.repeat(32),
  index: 1,
  size: 2,
  path: [],
  leaf: '',
  stamp: null,
  stampedAt: null,
  authority: null,
};
const stamped = { ...row, stampedAt: '2026-11-22T01:00:03.000Z' as Instant, authority: 'Voorbeeld tijdstempel' };

test.each([
  ['before its first night', [], true, /^Het bewijs van dit dossier wordt vannacht/],
  ['without an authority', [row], false, /dagwortel 7\. Die heeft geen tijdstempel: er is geen tijdstempeldienst/],
  ['when the authority did not answer yet', [row], true, /dagwortel 7\. Die wacht nog op een tijdstempel/],
  ['with a time stamp', [row, stamped], true, /Die heeft een tijdstempel van Voorbeeld tijdstempel: .*UTC\+01:00/],
])('the dossier says how far its proof is held: %s', (...[, leaves, isStamped, sentence]) => {
  expect(proofModel(leaves, { isStamped, language: 'nl' }).text).toMatch(sentence);
});
