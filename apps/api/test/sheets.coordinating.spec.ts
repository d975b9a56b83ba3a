import type { DossierList, DossierPage, MailList, Participant } from '@penhouder/contracts';
import { readSheet, type SheetCell } from '@penhouder/documents';
import { until } from '@penhouder/tools/testing';
import { sharedStage } from './parts';
import { launchExample, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let other: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('lijsten');
  other = await stage.addBody('lijsten');
  ({ dossierId } = await launchExample(stage, member));
  await until(async () => (await mails()).counts.sent > 0);
}, 120_000);

const read = async <Body>(path: string): Promise<Body> =>
  (await member.agent.get(`/api/v1${path}`).expect(200)).body as Body;
const mails = (): Promise<MailList> => read<MailList>('/mails');

/** The rows of a workbook's first sheet by their heads; and the name under which it is kept. */
async function rowsOf(
  path: string,
  by = member,
): Promise<{ name: string; rows: readonly Record<string, SheetCell>[] }> {
  const answer = await by.agent.get(`/api/v1${path}`).responseType('blob').expect(200);
  const [heads = [], ...rows] = (await readSheet(answer.body as Buffer)) ?? [];
  const named = rows.map((row) => Object.fromEntries(heads.map((head, nth) => [head as string, row[nth] ?? null])));
  return { name: answer.headers['content-disposition'] ?? '', rows: named };
}

test('the list of dossiers is the one on screen, with numbers and real days', async () => {
  const { dossiers } = await read<DossierList>('/dossiers?state=open');
  const { name, rows } = await rowsOf('/dossiers/sheet?state=open');
  expect(name).toMatch(/filename="dossiers \d{4}-\d\d-\d\d\.xlsx"/);
  expect(rows.map((row) => row['Nummer'])).toEqual(dossiers.map(({ number }) => number));
  const [first] = dossiers;
  expect(rows[0]).toMatchObject({
    ...{ Titel: first?.title, Deelnemers: first?.total, Antwoordden: 0 },
    'Volgende datum': { day: first?.next?.on },
  });
  expect((await rowsOf('/dossiers/sheet?state=closed')).rows).toEqual([]);
  expect((await rowsOf('/dossiers/sheet?state=all', other)).rows).toEqual([]);
});

test('a dossier has its participants with their figures, what happened, and its post', async () => {
  const page = await read<DossierPage>(`/dossiers/${dossierId}`);
  const { name, rows } = await rowsOf(`/dossiers/${dossierId}/sheet`);
  expect(name).toContain(`dossier ${page.number} `);
  expect(rows.map((row) => row['Deelnemer'])).toEqual(page.participants.map((one) => one.name));
  const [
    {
      figures: [figure],
      due,
    },
  ] = page.participants as [Participant];
  expect(rows[0]).toMatchObject({ 'Uiterste dag': { day: due?.on }, 'Laatste mail': 'uitnodiging' });
  expect(Object.entries(rows[0] ?? {})).toContainEqual([figure?.label, figure?.value]);
  await other.agent.get(`/api/v1/dossiers/${dossierId}/sheet`).expect(404);
});

test('the post and the address book keep their filters', async () => {
  const { counts, mails: shown } = await mails();
  expect((await rowsOf('/mails/sheet?state=sent')).rows).toHaveLength(counts.sent);
  const all = await rowsOf('/mails/sheet');
  expect(all.rows.map((row) => row['Onderwerp'])).toEqual(shown.map(({ subject }) => subject));
  expect(all.rows[0]?.['Dag']).toHaveProperty('day');
  const contacts = (await rowsOf('/contacts/sheet')).rows;
  const wanted = contacts[0]?.['Naam'] as string;
  const found = (await rowsOf(`/contacts/sheet?q=${encodeURIComponent(wanted)}`)).rows;
  expect(found.map((row) => row['Naam'])).toContain(wanted);
  expect(found.length).toBeLessThan(contacts.length);
});
