import type { Draft, DraftContent } from '@penhouder/contracts';
import { QueryClient } from '@tanstack/react-query';
import { withChanged } from './draft-content';
import { changeDraft, type DraftChange } from './draft-query';

const UNIT = 'a0000000-0000-4000-8000-000000000001';
const content: DraftContent = {
  callId: null,
  title: 'Proeftuin',
  kind: 'rehearsal',
  clockAt: null,
  participants: [{ unitId: UNIT, contacts: [] }],
  dates: { closingOn: null, closingTime: null, internalDueOn: null },
};
const draft: Draft = {
  id: 'd0000000-0000-4000-8000-000000000001',
  content,
  isExample: true,
  updated: { at: '2020-01-15T08:00:00.000Z', text: 'wo 15 januari 2020, 9.00 uur' },
  launchedDossierId: null,
};

const tick =
  (tag: string): DraftChange =>
  (latest) =>
    withChanged(latest, UNIT, (one) => ({ ...one, tags: [...(one.tags ?? []), tag] }));

test('two ticks made from the same drawn page are both kept, and the second sends both', () => {
  const client = new QueryClient();
  client.setQueryData(['draft', draft.id], draft);
  changeDraft(client, draft.id, tick('firm'));
  const kept = changeDraft(client, draft.id, tick('care'));
  expect(kept?.participants).toEqual([{ unitId: UNIT, contacts: [], tags: ['firm', 'care'] }]);
  expect(client.getQueryData<Draft>(['draft', draft.id])?.content).toEqual(kept);
});

test('a change of a draft that is not known keeps nothing', () => {
  expect(changeDraft(new QueryClient(), draft.id, tick('firm'))).toBeNull();
});
