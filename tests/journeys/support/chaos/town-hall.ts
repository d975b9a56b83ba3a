import { createHash } from 'node:crypto';
import type { Answer, Municipality, Play, Post, Product, Say } from '@penhouder/tools/product';
import { HtmlForm, linkIn, Visitor } from '@penhouder/tools/product';
import fc from 'fast-check';
import { until } from '../in-flight';

/** When somebody answers, in the dossier's time; each comes after the mail that moved them. */
export const moments = [
  { name: 'invitation', day: '2019-10-29', time: '10:00' },
  { name: 'first reminder', day: '2019-10-30', time: '12:00' },
  { name: 'second reminder', day: '2019-11-22', time: '12:00' },
  { name: 'third reminder', day: '2019-12-06', time: '12:00' },
  { name: 'last day', day: '2019-12-13', time: '16:00' },
  { name: 'after the closing', day: '2020-01-16', time: '09:00' },
] as const;

/** From then on an answer to the call of this test is kept and does not count. */
export const CLOSING = '2020-01-15T23:00:00.000000Z';

/** How one town hall behaves, drawn by lot. */
export interface Habit {
  /** Place in `moments`; null: never. */
  readonly moment: number | null;
  readonly says: 'agree' | 'decline';
  /** Presses the last button twice at once. */
  readonly isHasty: boolean;
  /** Turns away at the first page that does not come. */
  readonly givesUp: boolean;
}

/** Most answer soon, some late, some never; the shares follow `reliability.md` 6.3. */
export const habits: fc.Arbitrary<Habit> = fc.record({
  moment: fc.oneof(...[7, 6, 4, 2, 1, 1].map((weight, at) => ({ weight, arbitrary: fc.constant(at) })), {
    weight: 1,
    arbitrary: fc.constant(null),
  }),
  says: fc.oneof(
    { weight: 8, arbitrary: fc.constant('agree' as const) },
    { weight: 2, arbitrary: fc.constant('decline' as const) },
  ),
  isHasty: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  givesUp: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});

/** What a town hall knows of an answer that it sent: a receipt, a clear no, or nothing at all. */
export interface Sent {
  readonly dossierId: string;
  readonly unit: string;
  readonly submissionId: string;
  readonly outcome: 'accepted' | 'refused' | 'unknown';
  readonly receiptIds: readonly string[];
  /** The receipt as PDF, by the personal link; fails while there is none. */
  readonly receipt: () => Promise<Buffer>;
}

export interface TownHall {
  readonly play: Play;
  readonly unit: string;
  readonly email: string;
  readonly habit: Habit;
}

const PATIENCE_MS = 120_000;

/** Reads its mail, fills in the form and presses until it has a receipt, or gives up. Returns what it knows in the end. */
export async function answer(product: Product, hall: TownHall): Promise<Sent> {
  const municipality = hall.play.municipality(hall.unit, hall.email);
  const form = await until(() => filled(product.post, municipality, hall), PATIENCE_MS);
  const submissionId = form.value('submissionId');
  if (submissionId === null) throw new Error('the form has no id of its own');
  const receipt = () => receiptOf(product.post, municipality, { hall, submissionId });
  const known = { dossierId: hall.play.dossierId, unit: hall.unit, submissionId, receipt };
  const press = (): Promise<string> => municipality.confirm(form).then(({ rowId }) => rowId);
  const once = (): Promise<readonly string[]> => Promise.all(hall.habit.isHasty ? [press(), press()] : [press()]);
  try {
    const receiptIds = await (hall.habit.givesUp ? once() : until(once, PATIENCE_MS));
    return { ...known, outcome: 'accepted', receiptIds };
  } catch (error) {
    return { ...known, outcome: isRefusal(error) ? 'refused' : 'unknown', receiptIds: [] };
  }
}

/** Opens the link once more: the session of the answer may be over. */
async function receiptOf(
  post: Post,
  municipality: Municipality,
  { hall, submissionId }: { readonly hall: TownHall; readonly submissionId: string },
): Promise<Buffer> {
  await municipality.open(linkIn(await post.newest({ to: hall.email, link: '/t/' }), '/t/'));
  return municipality.download(`/teken/ontvangst/${submissionId}/pdf`);
}

async function filled(post: Post, municipality: Municipality, { habit, email }: TownHall): Promise<HtmlForm> {
  const link = linkIn(await post.newest({ to: email, link: '/t/' }, 5_000), '/t/');
  const say: Say =
    habit.says === 'agree' ? { kind: 'agree' } : { kind: 'decline', reason: 'Geen plaats in het budget.' };
  return municipality.check(await municipality.open(link), say, { name: 'Naam Voorbeeld', func: 'burgemeester' });
}

/** A page that says no, as against one that never came or said that something is away. */
function isRefusal(error: unknown): boolean {
  const { status } = error as { readonly status?: number };
  return status !== undefined && status < 500;
}

/**
 * What a mail scanner does with the link of somebody else: it looks, follows, and on the page behind it sends the form as it
 * stands, to each place to which one goes, without typing a word. True: it came as far as the press that would confirm.
 */
export async function scan(product: Product, { email }: Pick<TownHall, 'email'>): Promise<boolean> {
  const link = linkIn(await product.post.newest({ to: email, link: '/t/' }), '/t/');
  for (const method of ['HEAD', 'GET', 'GET'] as const) await fetch(link, { method }).catch(() => undefined);
  const visitor = new Visitor(product.access.baseUrl, networkOf(email));
  // Whatever is down just now, the scanner does not mind; whatever it is refused, it goes on.
  try {
    const page = await HtmlForm.on(await visitor.ask(link)).pressFirst(visitor);
    const body = HtmlForm.on(page).encoded();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const press = (path: string): Promise<Answer> => visitor.ask(path, { method: 'POST', headers, body });
    for (const path of ['/teken/controleer', '/teken/code', '/teken/collega', '/t/nieuw']) await press(path);
    return (await press('/teken/bevestig')).status < 500;
  } catch {
    return false;
  }
}

/** A network of its own for each mailbox, as scanners come from everywhere. */
function networkOf(email: string): string {
  const [nth] = createHash('sha256').update(email).digest();
  return `10.250.${String(nth)}.1`;
}
