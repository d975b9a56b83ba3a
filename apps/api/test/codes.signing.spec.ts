import type { DossierPage, DraftPreview, MailPage, Participant } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import {
  agreement,
  exampleDraft,
  hiddenFields,
  launchExample,
  openForm,
  type SharedStage,
  type Member,
  moveOwnClock,
} from './stage';

let stage: SharedStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  await open();
});

type Unit = keyof Member['contacts'];
type Open = Awaited<ReturnType<typeof openForm>>;
type Form = Readonly<Record<string, string>>;

/** A fresh dossier of the shipped call, which asks for a code as every call that says nothing. */
async function open(level: 'code' | 'signed-pdf' = 'code'): Promise<void> {
  dossierId = (await launchExample(stage, member, level)).dossierId;
  await until(async () => (await page()).isStarted);
  await until(async () => {
    const invitations = await mailsOfKind('invitation');
    return invitations.length === 3 && invitations.every(({ state }) => state === 'sent');
  });
}

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function participant(name: string): Promise<Participant> {
  const found = (await page()).participants.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} takes no part`);
  return found;
}

interface MailFacts {
  readonly id: string;
  readonly state: string;
  readonly message_id: string;
  readonly thread_key: string;
  readonly text_body: string;
  readonly sha256: string | null;
}

const mailsOfKind = (kind: string): Promise<MailFacts[]> =>
  stage.source.query('select * from mail where dossier_id = $1 and kind = $2 order by planned_at', [dossierId, kind]);

/** States of everything that was answered in this dossier. */
async function inbox(): Promise<readonly string[]> {
  const rows = await stage.source.query<{ state: string }[]>(
    'select state from sign_off_inbox where dossier_id = $1 order by received_at',
    [dossierId],
  );
  return rows.map(({ state }) => state);
}

async function pageOf(unit: Unit): Promise<Open> {
  return openForm(stage, await stage.linkPath(dossierId, member.contacts[unit]));
}

const send = (agent: Open['agent'], path: string, form: Form) => agent.post(path).type('form').send(form);

/** Up to the page with the field for the code; returns its fields. */
async function askedBy({ agent, hidden }: Open, change: Form = {}): Promise<Form> {
  const check = await send(agent, '/teken/controleer', { ...hidden, ...agreement, ...change }).expect(200);
  expect(check.text).toContain('Stuur mij een code');
  const asked = await send(agent, '/teken/code', hiddenFields(check.text)).expect(200);
  return hiddenFields(asked.text);
}

const codeIn = (form: Form): Promise<string> => stage.post.codeFor(form['codeId'] ?? '');
const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('a press is not enough: only the code from the second mail gives the answer', async () => {
  const anzegem = await pageOf('anzegem');
  const pressed = await send(anzegem.agent, '/teken/bevestig', { ...anzegem.hidden, ...agreement }).expect(422);
  expect(pressed.text).toContain('Typ de zes cijfers uit de mail.');
  const form = await askedBy(anzegem);
  expect(await inbox()).toEqual([]);
  const code = await codeIn(form);
  const done = await send(anzegem.agent, '/teken/bevestig', {
    ...form,
    code: ` ${code.slice(0, 3)} ${code.slice(3)} `,
  });
  expect(done.status).toBe(303);
  await until(async () => (await participant('Anzegem')).isCounted);
  const [kept] = await stage.source.query<[{ content: { code: Record<string, string> } }]>(
    'select c.content from evidence e join evidence_content c on c.evidence_id = e.id where e.dossier_id = $1',
    [dossierId],
  );
  const [mail] = await mailsOfKind('signCode');
  expect(kept.content.code).toEqual({
    requestedAt: expect.any(String) as string,
    sentMailId: mail?.id,
    verifiedAt: expect.any(String) as string,
  });
});

test('the second mail belongs to the invitation, and its code is kept nowhere: not in its row, not in the API, not in a log', async () => {
  const [invitation] = (await mailsOfKind('invitation')).filter(({ thread_key }) =>
    thread_key.endsWith(member.contacts.anzegem),
  );
  const [mail] = await mailsOfKind('signCode');
  const caught = (await stage.post.all()).find(({ messageId }) => messageId.includes(mail?.message_id ?? '-'));
  if (caught === undefined) throw new Error('the code was not sent');
  const { headers, text } = await stage.post.open(caught);
  const thread = headers.find(({ name }) => name.toLowerCase() === 'in-reply-to')?.value;
  expect(thread).toContain(invitation?.message_id);
  const code = /^(\d{6})$/m.exec(text)?.[1] ?? 'none';
  expect(mail).toMatchObject({ state: 'sent', sha256: null, text_body: expect.stringContaining('{{code}}') as string });
  const shown = (await member.agent.get(`/api/v1/mails/${mail?.id ?? ''}`).expect(200)).body as MailPage;
  expect(shown.text).toContain('de code stond hier');
  expect(JSON.stringify(shown)).not.toContain(code);
  expect(stage.logLines.join('\n')).not.toContain(code);
});

test('a wrong code keeps what was filled in; after five even the right one does nothing, and a new one does', async () => {
  const kortrijk = await pageOf('kortrijk');
  const form = await askedBy(kortrijk);
  const code = await codeIn(form);
  const before = await inbox();
  for (let nth = 1; nth <= 5; nth += 1) {
    const wrong = await send(kortrijk.agent, '/teken/bevestig', { ...form, code: otherThan(code) }).expect(422);
    expect(hiddenFields(wrong.text)).toMatchObject({ name: 'Griet Voorbeeld', kind: 'agree', codeId: form['codeId'] });
    expect(wrong.text).toContain(nth < 5 ? 'Deze code klopt niet' : 'Vraag hieronder een nieuwe');
  }
  await send(kortrijk.agent, '/teken/bevestig', { ...form, code }).expect(422);
  const newCode = async (): Promise<Form> =>
    hiddenFields((await send(kortrijk.agent, '/teken/code', { ...form, codeId: randomUUID() }).expect(200)).text);
  // More than an hour has answers: a wrong code is none.
  const second = await newCode();
  const wrongAgain = otherThan(await codeIn(second));
  for (let nth = 1; nth <= 5; nth += 1)
    await send(kortrijk.agent, '/teken/bevestig', { ...second, code: wrongAgain }).expect(422);
  expect(await inbox()).toEqual(before);
  const third = await newCode();
  await send(kortrijk.agent, '/teken/bevestig', { ...third, code: await codeIn(third) }).expect(303);
});

test('a code serves one form of one session once, and no other', async () => {
  await open();
  const first = await pageOf('anzegem');
  const form = await askedBy(first);
  const code = await codeIn(form);
  await send(first.agent, '/teken/bevestig', { ...form, name: 'Iemand anders', code }).expect(422);
  const elsewhere = await pageOf('anzegem');
  await send(elsewhere.agent, '/teken/bevestig', { ...form, code }).expect(422);
  expect(await inbox()).toEqual([]);
  const [done, repeat] = await Promise.all([1, 2].map(() => send(first.agent, '/teken/bevestig', { ...form, code })));
  expect(done?.status).toBe(303);
  expect(repeat?.headers['location']).toBe(done?.headers['location']);
  await send(first.agent, '/teken/bevestig', { ...form, submissionId: randomUUID(), code }).expect(422);
  expect(await inbox()).toHaveLength(1);
});

test('after ten minutes by the real clock a code is over', async () => {
  const menen = await pageOf('kortrijk');
  const form = await askedBy(menen);
  const code = await codeIn(form);
  await stage.source.query(`update sign_code set requested_at = requested_at - interval '10 minutes' where id = $1`, [
    form['codeId'],
  ]);
  const late = await send(menen.agent, '/teken/bevestig', { ...form, code }).expect(422);
  expect(late.text).toContain('Deze code werkt niet (meer)');
});

test('a question needs its code too, because it pauses reminders', async () => {
  await open();
  const kortrijk = await pageOf('kortrijk');
  const question = { ...kortrijk.hidden, ...agreement, kind: 'question', question: 'Wat kost het?' };
  const checked = await send(kortrijk.agent, '/teken/controleer', question).expect(200);
  expect(checked.text).toContain('action="/teken/code"');
  const before = await inbox();
  await send(kortrijk.agent, '/teken/bevestig', question).expect(422);
  expect(await inbox()).toEqual(before);
  expect((await participant('Kortrijk')).openQuestion).toBeNull();
  const asked = await send(kortrijk.agent, '/teken/code', hiddenFields(checked.text)).expect(200);
  expect(asked.text).toContain('Uw vraag is nog niet gesteld: dat gebeurt pas met de code.');
  const form = hiddenFields(asked.text);
  await send(kortrijk.agent, '/teken/bevestig', { ...form, code: await codeIn(form) }).expect(303);
  await until(async () => (await participant('Kortrijk')).openQuestion !== null);
  const { page: after } = await pageOf('kortrijk');
  expect(after).toMatch(/U stelde een vraag \([^]*Bekijk uw vraag[^]*<h2>Uw vraag<[^]*<dt>Vraag<[^]*Wat kost het\?/);
  expect(after).not.toMatch(/laatste antwoord|<dt>Antwoord</);
});

test('five codes in a quarter of an hour are enough for one link', async () => {
  const menen = await pageOf('menen');
  const form = { ...menen.hidden, ...agreement, submissionId: randomUUID() };
  const statuses: number[] = [];
  for (let nth = 0; nth < 6; nth += 1) {
    const { status, text } = await send(menen.agent, '/teken/code', { ...form, codeId: randomUUID() });
    statuses.push(status);
    expect(hiddenFields(text)).toMatchObject({ name: 'Griet Voorbeeld' });
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});

test('asked twice with one press, one code is sent', async () => {
  const before = (await mailsOfKind('signCode')).length;
  const anzegem = await pageOf('kortrijk');
  const form = { ...anzegem.hidden, ...agreement, codeId: randomUUID() };
  await Promise.all([1, 2].map(() => send(anzegem.agent, '/teken/code', form).expect(200)));
  expect(await mailsOfKind('signCode')).toHaveLength(before + 1);
});

test('handing over needs the code of the mailbox that was asked: a leaked link takes the question nowhere', async () => {
  const { agent } = await pageOf('menen');
  const { text } = await agent.get('/teken/collega').expect(200);
  const colleague = { name: 'An Voorbeeld', func: 'schepen', email: 'an@menen.example' };
  const asked = await send(agent, '/teken/collega', { ...hiddenFields(text), ...colleague }).expect(200);
  const form = hiddenFields(asked.text);
  const code = await codeIn(form);
  const wrong = { ...form, code: otherThan(code) };
  expect((await send(agent, '/teken/collega/bevestig', wrong).expect(422)).text).toContain('code n’est pas correct');
  const another = { ...form, email: 'bis@menen.example', code };
  expect((await send(agent, '/teken/collega/bevestig', another).expect(422)).text).toContain('pas ou plus valable');
  const living = async (): Promise<readonly string[]> =>
    (await participant('Menen')).contacts.filter(({ isLive }) => isLive).map(({ email }) => email);
  expect(await living()).toEqual(['secretariaat@menen.example']);
  await send(agent, '/teken/collega/bevestig', { ...form, code }).expect(303);
  await until(async () => (await living()).join() === 'an@menen.example');
});

test('a call that asks a PDF that was signed elsewhere says that this page does not take it, and keeps nothing', async () => {
  await open('signed-pdf');
  const anzegem = await pageOf('anzegem');
  const refused = await send(anzegem.agent, '/teken/bevestig', { ...anzegem.hidden, ...agreement }).expect(409);
  expect(refused.text).toContain('SignedPdfElsewhere');
  expect(await inbox()).toEqual([]);
});

test('whoever prepares such a call hears before the launch that this installation takes no signed PDF yet', async () => {
  const remarks = await Promise.all(
    (['signed-pdf', 'code'] as const).map(async (level) => {
      const content = await exampleDraft(stage, member, level);
      const draft = await member.agent.post('/api/v1/drafts').send({ content }).expect(201);
      const path = `/api/v1/drafts/${(draft.body as { id: string }).id}/preview`;
      return ((await member.agent.get(path).expect(200)).body as DraftPreview).remarks.map(({ code }) => code);
    }),
  );
  expect(remarks).toEqual([['NoSigningAnchors'], []]);
});

/** Changes one column of the link of Anzegem. */
async function setLink(column: string, value: unknown): Promise<void> {
  const change = `update sign_off_link set ${column} = $3 where dossier_id = $1 and contact_id = $2`;
  await stage.source.query(change, [dossierId, member.contacts.anzegem, value]);
}

const linkRow = async (): Promise<{ readonly generation: number; readonly expires_at: Date }> => {
  const [row] = await stage.source.query<[{ generation: number; expires_at: Date }]>(
    'select generation, expires_at from sign_off_link where dossier_id = $1 and contact_id = $2',
    [dossierId, member.contacts.anzegem],
  );
  return row;
};

test('an expired link says what was answered with it, and a new one goes to whoever types the known address, and to no other', async () => {
  await open();
  const anzegem = await pageOf('anzegem');
  const question = { ...anzegem.hidden, ...agreement, kind: 'question', question: 'Wie betaalt?' };
  const form = await askedBy(anzegem, question);
  await send(anzegem.agent, '/teken/bevestig', { ...form, code: await codeIn(form) }).expect(303);
  const old = await stage.linkPath(dossierId, member.contacts.anzegem);
  const token = old.slice('/t/'.length);
  await setLink('expires_at', '2000-01-01');
  const expired = await send(stage.visitor(), '/t/exchange', { token }).expect(410);
  expect(expired.text).toContain('Een vraag</li>');
  expect(expired.text).toContain('Vraag een nieuwe link');
  const { generation, expires_at: expiresAt } = await linkRow();
  const thief = { token, email: 'dief@elders.example', to: 'dief@elders.example' };
  const empty = await send(stage.visitor(), '/t/nieuw', { token, address: 'anzegem' }).expect(422);
  expect(empty.text).toMatch(/volledig e-mailadres, bijvoorbeeld[^]*novalidate[^]*value="anzegem"/);
  for (const address of ['dief@elders.example', 'secretariaat@anzegem.example.be'])
    await send(stage.visitor(), '/t/nieuw', { ...thief, address }).expect(200);
  expect(await mailsOfKind('newLink')).toEqual([]);
  expect(await linkRow()).toEqual({ generation, expires_at: expiresAt });
  const address = ' Secretariaat@Anzegem.example ';
  const asked = await send(stage.visitor(), '/t/nieuw', { ...thief, address }).expect(200);
  const nothing = await send(stage.visitor(), '/t/nieuw', {
    token: stage.foreignPath().slice('/t/'.length),
    address,
  }).expect(200);
  expect(nothing.text.replace(/nonce-[^"']+/g, '')).toBe(asked.text.replace(/nonce-[^"']+/g, ''));
  await until(async () => (await mailsOfKind('newLink')).some(({ state }) => state === 'sent'));
  const [mail] = await mailsOfKind('newLink');
  const caught = (await stage.post.all()).find(({ messageId }) => messageId.includes(mail?.message_id ?? '-'));
  expect(caught?.envelope.to).toEqual(['secretariaat@anzegem.example']);
  const fresh = await stage.linkPath(dossierId, member.contacts.anzegem);
  expect(fresh).not.toBe(old);
  await openForm(stage, fresh);
  await send(stage.visitor(), '/t/exchange', { token }).expect(410);
  for (let nth = 0; nth < 4; nth += 1) await send(stage.visitor(), '/t/nieuw', { token, address }).expect(200);
  expect(await mailsOfKind('newLink')).toHaveLength(3);
});

test('an expired link of a closed dossier brings one that shows what was signed when, with the receipt, and asks nothing', async () => {
  await open();
  const anzegem = await pageOf('anzegem');
  const form = await askedBy(anzegem);
  await send(anzegem.agent, '/teken/bevestig', { ...form, code: await codeIn(form) }).expect(303);
  await until(async () => (await participant('Anzegem')).isCounted);
  await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send({ type: 'WithdrawDossier', reason: 'Gaat niet door.' })
    .expect(200);
  const old = await stage.linkPath(dossierId, member.contacts.anzegem);
  await stage.source.query(`update sign_off_link set expires_at = '2000-01-01' where dossier_id = $1`, [dossierId]);
  const expired = await send(stage.visitor(), '/t/exchange', { token: old.slice('/t/'.length) }).expect(410);
  expect(expired.text).toContain(': Akkoord</li>');
  const address = 'secretariaat@anzegem.example';
  await send(stage.visitor(), '/t/nieuw', { token: old.slice('/t/'.length), address }).expect(200);
  await until(async () => (await mailsOfKind('newLink')).some(({ state }) => state === 'sent'));
  const fresh = await pageOf('anzegem');
  expect(fresh.page).toContain('Dit dossier is afgesloten. Antwoorden kan niet meer.');
  expect(fresh.page).not.toContain('action="/teken/controleer"');
  const receipt = /href="(\/teken\/ontvangst\/[^"]+\/pdf)"/.exec(fresh.page)?.[1] ?? '';
  await until(async () => (await fresh.agent.get(receipt)).status === 200);
});

test('a link of an ended round signs nothing of a later one', async () => {
  await open();
  const before = await pageOf('kortrijk');
  const withdrawn = { type: 'WithdrawDossier', reason: 'Komt opnieuw.' };
  await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(withdrawn)
    .expect(200);
  await open();
  const after = await pageOf('kortrijk');
  const answer = { ...after.hidden, ...agreement };
  for (const path of ['/teken/code', '/teken/bevestig']) {
    const refused = await send(before.agent, path, answer).expect(409);
    expect(refused.text).toContain('LinkOfOtherTab');
    await send(before.agent, path, { ...before.hidden, ...agreement }).expect(409);
  }
  expect(await inbox()).toEqual([]);
});

describe('when the mail with the code cannot leave', () => {
  let form: Form;
  let anzegem: Open;

  beforeAll(async () => {
    await open();
    await stage.post.misbehave('accept-then-drop');
    anzegem = await pageOf('anzegem');
    const check = await send(anzegem.agent, '/teken/controleer', { ...anzegem.hidden, ...agreement }).expect(200);
    const asked = await send(anzegem.agent, '/teken/code', hiddenFields(check.text)).expect(200);
    expect(asked.text).toContain('maar nog niet bevestigd');
    form = hiddenFields(asked.text);
  }, 60_000);

  afterAll(() => stage.post.misbehave('none'));

  test('the answer is kept with its time, the dossier does not count it, and the coordinator sees that it waits', async () => {
    expect(await inbox()).toEqual(['unconfirmed']);
    const shown = await participant('Anzegem');
    expect(shown).toMatchObject({ isCounted: false, standing: { code: 'unanswered', word: 'nog niet bevestigd' } });
    expect(shown.answers).toMatchObject([{ isUnconfirmed: true, confirmed: null }]);
    expect(shown.answers[0]?.uncountedText).toContain('Nog niet bevestigd');
  });

  test('nothing says that it was given: not the own history, and not the page of the link once that expired', async () => {
    const { page: text } = await pageOf('anzegem');
    expect(text).toContain('algemeen directeur. Bewaard, maar niet bevestigd met een code.');
    const { expires_at: was } = await linkRow();
    await setLink('expires_at', '2000-01-01');
    const token = (await stage.linkPath(dossierId, member.contacts.anzegem)).slice('/t/'.length);
    const expired = await send(stage.visitor(), '/t/exchange', { token }).expect(410);
    expect(expired.text).toMatch(/: Akkoord\. Het is nog niet bevestigd\.<\/li>/);
    await setLink('expires_at', was);
  });

  test('a link that was handed over since confirms it no more', async () => {
    const { agent, hidden } = await pageOf('anzegem');
    await setLink('handed_to', member.contacts.kortrijk);
    const wish = { ...hidden, rowId: form['submissionId'] ?? '', codeId: randomUUID() };
    for (const path of ['/teken/later/code', '/teken/later/bevestig'])
      expect((await send(agent, path, { ...wish, code: '123456' }).expect(409)).text).toContain('LinkHandedOver');
    expect((await pageOf('anzegem')).page).not.toContain('action="/teken/later/code"');
    await setLink('handed_to', null);
  });

  test('confirmed after the asked day and the closing have passed, it counts with the time of its first press', async () => {
    const [before] = (await participant('Anzegem')).answers;
    await stage.post.misbehave('none');
    await moveOwnClock(member.agent, dossierId, '2020-01-20T10:00:00.000Z');
    const later = await pageOf('anzegem');
    expect(later.page).toContain('maar nog niet bevestigd');
    const wish = { ...later.hidden, rowId: form['submissionId'] ?? '', codeId: randomUUID() };
    const asked = await send(later.agent, '/teken/later/code', wish).expect(200);
    const fields = hiddenFields(asked.text);
    await send(later.agent, '/teken/later/bevestig', { ...fields, code: '12345' }).expect(422);
    await send(later.agent, '/teken/later/bevestig', { ...fields, code: await codeIn(fields) }).expect(303);
    await until(async () => (await participant('Anzegem')).isCounted);
    const shown = await participant('Anzegem');
    expect(shown.isLate).toBe(false);
    expect(shown.answers).toMatchObject([
      { isUnconfirmed: false, isLate: false, received: before?.received, uncountedText: null },
    ]);
    expect(shown.answers[0]?.confirmed?.at).toBeDefined();
  });

  test('the chain holds both: what was declared, and that it was confirmed', async () => {
    const rows = await stage.source.query<{ content: Record<string, unknown> }[]>(
      'select c.content from evidence e join evidence_content c on c.evidence_id = e.id where e.dossier_id = $1 order by e.sequence',
      [dossierId],
    );
    expect(rows.map(({ content }) => content)).toMatchObject([
      { decision: 'agree', code: { verifiedAt: null } },
      {
        confirms: { rowId: form['submissionId'] },
        code: { verifiedAt: expect.any(String) as string },
        link: { kid: 'k1' },
        page: { appVersion: expect.stringMatching(/^\d+\.\d+\.\d+/) as string },
      },
    ]);
  });

  test('what was kept stays to be confirmed behind a later question, and no later answer takes the place of a question', async () => {
    await stage.post.misbehave('accept-then-drop');
    const { agent, hidden } = await pageOf('kortrijk');
    const keep = async (change: Form): Promise<string> => {
      const wish = { ...hidden, ...agreement, submissionId: randomUUID(), codeId: randomUUID(), ...change };
      expect((await send(agent, '/teken/code', wish).expect(200)).text).toContain('maar nog niet bevestigd');
      return wish.submissionId;
    };
    const agreed = await keep({});
    const asked = await keep({ kind: 'question', question: 'Wie betaalt?' });
    expect((await pageOf('kortrijk')).page).toContain('Deze vraag is bewaard op');
    const offered = async () =>
      [...(await pageOf('kortrijk')).page.matchAll(/"rowId"\s+value="([^"]+)"/g)].map(([, id]) => id);
    expect(await offered()).toEqual([asked, agreed]);
    await stage.post.misbehave('none');
    const decline = await askedBy({ agent, hidden, page: '' }, { kind: 'decline', reason: 'Niet dit jaar.' });
    await send(agent, '/teken/bevestig', { ...decline, code: await codeIn(decline) }).expect(303);
    expect(await offered()).toEqual([asked]);
    const confirms = async (rowId: string) => {
      const wish = { ...hidden, rowId, codeId: randomUUID() };
      const fields = hiddenFields((await send(agent, '/teken/later/code', wish)).text);
      return send(agent, '/teken/later/bevestig', { ...fields, code: await codeIn(fields) });
    };
    expect((await confirms(agreed)).text).toMatch(/href="\/teken">Terug naar de vraag<\/a>[^]*AnswerOvertaken/);
    expect((await confirms(asked)).status).toBe(303);
    await until(async () => (await participant('Kortrijk')).openQuestion !== null);
  });
});
