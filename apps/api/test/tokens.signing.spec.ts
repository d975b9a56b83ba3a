import type { DossierPage, Participant } from '@penhouder/contracts';
import type { ContactId } from '@penhouder/domain';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { questionsOf } from './questions-asked';
import { agreement, hiddenFields, launchExample, openForm, type Member, type SharedStage } from './stage';

// Whoever has a link of a municipality, or guesses at one, against the pages behind it.

let stage: SharedStage;
let member: Member;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('sleutels');
});

type Unit = keyof Member['contacts'];
type Open = Awaited<ReturnType<typeof openForm>>;
type Form = Readonly<Record<string, string>>;

async function launched(level: 'click' | 'code' = 'click'): Promise<string> {
  const { dossierId } = await launchExample(stage, member, level);
  await until(async () => (await pageOf(dossierId)).isStarted);
  return dossierId;
}

const pageOf = async (dossierId: string): Promise<DossierPage> =>
  (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;

const pathOf = (dossierId: string, unit: Unit): Promise<string> => stage.linkPath(dossierId, member.contacts[unit]);
const send = ({ agent }: Pick<Open, 'agent'>, path: string, form: Form) => agent.post(path).type('form').send(form);

const answersIn = (dossierId: string): Promise<readonly { id: string }[]> =>
  stage.source.query('select id from sign_off_inbox where dossier_id = $1', [dossierId]);

describe('the questions that a token costs the database', () => {
  /** Tokens that name no link that lives. */
  const dead: Record<string, string> = {};
  /** Tokens behind which is a page. */
  const living: Record<string, string> = {};

  beforeAll(async () => {
    const [ended, open, spoilt] = [await launched(), await launched(), await launched()];
    living['of a link that asks'] = await pathOf(open, 'anzegem');
    await send(await openForm(stage, await pathOf(spoilt, 'menen')), '/teken/bevestig', await refusal(spoilt));
    living['of a link that answered'] = await pathOf(spoilt, 'menen');
    living['of a substitute before its days'] = await earlySubstitute(open);
    dead['of a generation that was replaced'] = await spoil(open, 'menen', 'generation = generation + 1');
    dead['that was revoked'] = await spoil(spoilt, 'kortrijk', 'revoked_at = clock_timestamp()');
    dead['that expired'] = await spoil(spoilt, 'anzegem', `expires_at = '2000-01-01'`);
    dead['that expired after an answer'] = await expiredAfterAnswer(ended);
    living['of a round that ended'] = await pathOf(ended, 'anzegem');
    await withdraw(ended);
    const [kid, link, generation, seal = ''] = (living['of a link that asks'] ?? '').split('.');
    dead['with another seal'] = [kid, link, generation, seal.split('').reverse().join('')].join('.');
    dead['of a key that nobody has'] = ['/t/k9', link, generation, seal].join('.');
    dead['that no row has'] = stage.foreignPath();
    dead['that is garbled'] = '/t/k1.AAAA.1.AAAA';
    dead['of a coordinator who signs in'] = (await stage.signInPath(member.userId)).replace('/aanmelden/', '/t/');
  });

  async function refusal(dossierId: string): Promise<Form> {
    const { hidden } = await openForm(stage, await pathOf(dossierId, 'menen'));
    return { ...hidden, ...agreement, kind: 'decline', reason: 'Pas de budget.' };
  }

  /** The path as it was before its row was changed. */
  async function spoil(dossierId: string, unit: Unit, change: string): Promise<string> {
    const path = await pathOf(dossierId, unit);
    const rows = await stage.source.query<[unknown[], number]>(
      `update sign_off_link set ${change} where dossier_id = $1 and contact_id = $2`,
      [dossierId, member.contacts[unit]],
    );
    expect(rows[1]).toBe(1);
    return path;
  }

  async function expiredAfterAnswer(dossierId: string): Promise<string> {
    const { agent, hidden } = await openForm(stage, await pathOf(dossierId, 'menen'));
    const form = { ...hidden, ...agreement, kind: 'decline', reason: 'Pas de budget.' };
    await send({ agent }, '/teken/bevestig', form).expect(303);
    return spoil(dossierId, 'menen', `expires_at = '2000-01-01'`);
  }

  async function earlySubstitute(dossierId: string): Promise<string> {
    const { agent } = await openForm(stage, await pathOf(dossierId, 'kortrijk'));
    const form = hiddenFields((await agent.get('/teken/afwezig').expect(200)).text);
    const away = { name: 'Bo', func: 'schepen', email: 'bo@kortrijk.example', from: '7/10/2019', until: '9/10/2019' };
    await send({ agent }, '/teken/afwezig', { ...form, ...away }).expect(303);
    const substitute = async (): Promise<Participant['contacts'][number] | undefined> =>
      (await pageOf(dossierId)).participants
        .flatMap(({ contacts }) => contacts)
        .find(({ substituteText }) => substituteText !== null);
    await until(async () => (await substitute()) !== undefined);
    return stage.linkPath(dossierId, (await substitute())?.contactId as ContactId);
  }

  async function withdraw(dossierId: string): Promise<void> {
    const withdrawn = { type: 'WithdrawDossier', reason: 'Komt opnieuw.' };
    const path = `/api/v1/dossiers/${dossierId}/commands`;
    await member.agent.post(path).set('Idempotency-Key', randomUUID()).send(withdrawn).expect(200);
  }

  const press = (path: string) => send({ agent: stage.visitor() }, '/t/exchange', { token: path.slice('/t/'.length) });

  /** How often each number was counted, by what it was counted for. */
  async function counted(
    paths: Readonly<Record<string, string>>,
    ask: (path: string) => PromiseLike<unknown>,
  ): Promise<ReadonlyMap<number, readonly string[]>> {
    const counts = new Map<number, readonly string[]>();
    for (const [what, path] of Object.entries(paths)) {
      await stage.source.query('delete from rate_limit');
      const count = await questionsOf(stage, () => ask(path));
      counts.set(count, [...(counts.get(count) ?? []), what]);
    }
    return counts;
  }

  test('are as they are said here: a dead one opens nothing, a living one its page', async () => {
    const opened = await Promise.all(
      [dead, living].map((kind) => Promise.all(Object.values(kind).map(async (path) => (await press(path)).status))),
    );
    expect(opened).toEqual([
      [410, 410, 410, 410, 404, 404, 404, 404, 404],
      [303, 303, 303, 303],
    ]);
  });

  test('are as many for every token that is shown, whether it lives or not', async () => {
    const counts = await counted({ ...dead, ...living }, (path) => stage.visitor().get(path));
    expect([...counts.values()]).toEqual([[...Object.keys(dead), ...Object.keys(living)]]);
    expect(Math.min(...counts.keys())).toBeGreaterThan(1);
  });

  test('are as many for every token that opens nothing; one more is seen, as where a page is opened', async () => {
    const counts = await counted(dead, press);
    expect([...counts.values()]).toEqual([Object.keys(dead)]);
    const [most = 0] = counts.keys();
    const opening = await counted(living, press);
    expect(Math.min(...opening.keys())).toBeGreaterThan(most);
  });

  test('are as many for every token with which a new link is asked by an address that it never had', async () => {
    const asked = { address: 'niemand@elders.example' };
    const counts = await counted({ ...dead, ...living }, (path) =>
      send({ agent: stage.visitor() }, '/t/nieuw', { ...asked, token: path.slice('/t/'.length) }),
    );
    expect([...counts.values()]).toEqual([[...Object.keys(dead), ...Object.keys(living)]]);
  });
});

describe('the six digits of a code', () => {
  let dossierId: string;

  beforeAll(async () => {
    dossierId = await launched('code');
  });

  /** Up to the page with the field for the code. */
  async function asked(unit: Unit): Promise<Open & { readonly form: Form; readonly code: string }> {
    const open = await openForm(stage, await pathOf(dossierId, unit));
    const { text } = await send(open, '/teken/code', { ...open.hidden, ...agreement, codeId: randomUUID() }).expect(
      200,
    );
    const form = hiddenFields(text);
    return { ...open, form, code: await stage.post.codeFor(form['codeId'] ?? '') };
  }

  test('are tried five times and no more, also when all tries come at once; then the right ones open nothing', async () => {
    const { agent, form, code } = await asked('anzegem');
    const guesses = Array.from({ length: 9 }, (_, nth) =>
      String((Number(code) + nth + 1) % 1_000_000).padStart(6, '0'),
    );
    const tried = await Promise.all(
      guesses.map((guess) => send({ agent }, '/teken/bevestig', { ...form, code: guess })),
    );
    expect(tried.map(({ status }) => status)).toEqual(guesses.map(() => 422));
    expect(tried.filter(({ text }) => text.includes('Deze code klopt niet'))).toHaveLength(4);
    expect(tried.filter(({ text }) => text.includes('Deze code werkt niet (meer)'))).toHaveLength(5);
    await send({ agent }, '/teken/bevestig', { ...form, code }).expect(422);
    expect(await answersIn(dossierId)).toEqual([]);
  });

  test('of one link serve no other link, in either form, and their own link still', async () => {
    const [kortrijk, menen] = [await asked('kortrijk'), await asked('menen')];
    const stolen = { ...menen.form, codeId: kortrijk.form['codeId'] ?? '', code: kortrijk.code };
    await send(menen, '/teken/bevestig', stolen).expect(422);
    await send(menen, '/teken/bevestig', { ...menen.form, code: kortrijk.code }).expect(422);
    await send(menen, '/teken/bevestig', { ...kortrijk.form, code: kortrijk.code }).expect(409);
    expect(await answersIn(dossierId)).toEqual([]);
    await send(kortrijk, '/teken/bevestig', { ...kortrijk.form, code: kortrijk.code }).expect(303);
  });
});

test('two different answers that are sent at once by one form: one is kept, and who sent the other is told', async () => {
  const dossierId = await launched();
  const open = await openForm(stage, await pathOf(dossierId, 'anzegem'));
  const yes = { ...open.hidden, ...agreement };
  const no = { ...yes, kind: 'decline', reason: 'Geen budget.' };
  const replies = await Promise.all([yes, no, yes, no].map((form) => send(open, '/teken/bevestig', form)));
  expect(replies.map(({ status }) => status).sort()).toEqual([303, 303, 409, 409]);
  const [first, second] = replies;
  expect(first?.status).not.toBe(second?.status);
  for (const { text } of replies.filter(({ status }) => status === 409)) expect(text).toContain('SubmissionIdTaken');
  expect(await answersIn(dossierId)).toHaveLength(1);
});
