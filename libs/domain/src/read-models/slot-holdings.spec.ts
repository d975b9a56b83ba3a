import { aalst, answers, agreement, launched, play, received } from '../dossier/dossier.fixtures';
import { slotHoldings } from './slot-holdings';

test('a dossier says which rows stand in which slot, and nothing of slots in which nothing stands', () => {
  expect(slotHoldings(launched())).toEqual([]);
  const at = '2019-10-01T09:00:00.000Z';
  const dossier = play(launched(), answers(at, received(aalst, { row: 'row', at, reply: agreement })));
  expect(slotHoldings(dossier)).toEqual([{ participantId: aalst, slot: 1, rowIds: ['row'] }]);
});
