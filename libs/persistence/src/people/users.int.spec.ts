import type { BodyId, UserId } from '@penhouder/domain';
import { coordinatorsOf, newId, saveBody, saveUser } from '../index';
import { openStage } from '../stage.fixtures';
import type { Stage } from '../stage.fixtures';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('users');
});

afterAll(() => stage.close());

/** A body with an active user per name; a name that begins with "beheer" is an administrator. */
async function bodyWith(code: string, names: readonly string[]): Promise<BodyId> {
  const id = newId<BodyId>();
  const looks = { accent: '#1f4e79', phone: null, isExample: false };
  await saveBody(stage.source, { ...looks, id, unitId: null, code, name: code, email: `info@${code}.example` });
  for (const name of names) {
    const role = name.startsWith('beheer') ? ('administrator' as const) : ('coordinator' as const);
    const account = { name, email: `${name}@${code}.example`, role, language: 'nl' as const };
    await saveUser(stage.source, { ...account, id: newId<UserId>(), bodyId: id, isActive: true });
  }
  return id;
}

const told = async (bodyId: BodyId): Promise<string[]> =>
  (await coordinatorsOf(stage.source, bodyId)).map(({ name }) => name).sort();

test('notices go to every coordinator and not to the administrators', async () => {
  expect(await told(await bodyWith('both', ['ann', 'beheer', 'bert']))).toEqual(['ann', 'bert']);
});

test('where a body has no coordinator, its administrators are told', async () => {
  expect(await told(await bodyWith('alone', ['beheer', 'beheer2']))).toEqual(['beheer', 'beheer2']);
});
