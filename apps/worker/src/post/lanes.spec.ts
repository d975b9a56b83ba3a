import type { Laned } from './lanes';
import { Lanes } from './lanes';

const mail = (id: string, isAwaited = false): Laned => ({ id, isAwaited });

/** Lanes whose deliveries end when the spec says so. */
function lanes() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const told = { empty: 0 };
  const all = new Lanes<Laned>({
    deliver: ({ id }) => {
      begun.push(id);
      return new Promise((resolve) => ends.set(id, resolve));
    },
    onEmpty: () => void (told.empty += 1),
  });
  const end = async (id: string): Promise<void> => {
    ends.get(id)?.();
    await new Promise(setImmediate);
  };
  return { all, begun, end, told };
}

test('a dialogue that hangs holds up its own lane, and what is offered later leaves beside it', async () => {
  const { all, begun, end } = lanes();
  all.offer([mail('hangs'), mail('a'), mail('b'), mail('c'), mail('d')]);
  expect(begun).toEqual(['hangs', 'a', 'b', 'c']);
  await end('a');
  await end('b');
  all.offer([mail('hangs'), mail('later')]);
  expect(begun).toEqual(['hangs', 'a', 'b', 'c', 'd', 'later']);
});

test('a code leaves although every lane for other mail hangs', () => {
  const { all, begun } = lanes();
  all.offer(['1', '2', '3', '4', '5'].map((id) => mail(id)));
  all.offer([mail('code', true), mail('5')]);
  expect(begun).toEqual(['1', '2', '3', '4', 'code']);
});

test('what is under way is not begun again, and what is no longer due is not begun at all', async () => {
  const { all, begun, end } = lanes();
  all.offer(['1', '2', '3', '4', 'held back'].map((id) => mail(id)));
  all.offer([mail('1')]);
  await end('1');
  expect(begun).toEqual(['1', '2', '3', '4']);
});

test('it asks for more once everything has ended, and closes when the last one did', async () => {
  const { all, end, told } = lanes();
  all.offer([mail('1'), mail('2')]);
  await end('1');
  expect(told.empty).toBe(0);
  const closed = all.close();
  await end('2');
  await closed;
  expect(told.empty).toBe(1);
});
