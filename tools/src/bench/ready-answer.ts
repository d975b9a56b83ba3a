import { HtmlForm } from '../driving/html-form';
import { withCode } from '../driving/municipality';
import type { Post } from '../driving/post';
import { type Answer, type Ask, Visitor } from '../driving/visitor';
import { inTurns } from './open-loop';
import type { OpenLink } from './open-links';

/** An answer that is filled in and checked; only the last button is left to press. */
export interface ReadyAnswer {
  readonly rowId: string;
  /** One POST, until the server says that the answer is kept. Throws what the server refuses. */
  confirm(): Promise<void>;
}

/** Pages that are being filled in at the same time; more would only wait for each other. */
const AT_ONCE = 4;
const RECEIPT = '/teken/ontvangst/';

/** Stops where the answer is kept: the page of the receipt is not part of what is measured. */
class Signer extends Visitor {
  override ask(path: string, ask: Ask = {}): Promise<Answer> {
    if (!path.includes(RECEIPT)) return super.ask(path, ask);
    return Promise.resolve({ status: 200, url: path, headers: new Headers(), body: '' });
  }
}

let people = 0;

/** Goes with every link to the last page before the receipt. */
export function readyAnswers(door: Door, links: readonly OpenLink[]): Promise<readonly ReadyAnswer[]> {
  return inTurns(links, AT_ONCE, (link) => readyAnswer(door, link));
}

interface Door {
  readonly access: { readonly baseUrl: string };
  readonly post: Post;
}

async function readyAnswer({ access, post }: Door, { token }: OpenLink): Promise<ReadyAnswer> {
  const signer = new Signer(access.baseUrl, nextNetworkAddress());
  const opened = await signer.askOrThrow(`/t/${token}`);
  const page = await HtmlForm.on(opened).pressFirst(signer);
  const form = HtmlForm.on(page).filled({ ...agreement(page), name: 'Naam Voorbeeld', func: 'burgemeester' });
  const shown = HtmlForm.on(await form.pressFirst(signer));
  const check = await withCode(await shown.pressFirst(signer), post);
  const rowId = check.value('submissionId');
  if (rowId === null || check.action !== '/teken/bevestig') throw new Error('the page to check an answer did not come');
  const confirm = async (): Promise<void> => {
    const end = await check.pressFirst(signer);
    if (!end.url.includes(RECEIPT)) throw new Error(`no receipt but ${new URL(end.url).pathname}`);
  };
  return { rowId, confirm };
}

function agreement(page: Answer): Record<string, string> {
  const asked = [...page.body.matchAll(/name="(mandate\.[^"]+)"/g)].map(([, name = '']) => name);
  return { kind: 'agree', confirmed: 'yes', ...Object.fromEntries(asked.map((name) => [name, 'yes'])) };
}

/** Every town hall has one of its own, as in life: the server counts tries by address. */
function nextNetworkAddress(): string {
  people += 1;
  return `10.${String(people >> 16)}.${String((people >> 8) & 255)}.${String(people & 255)}`;
}
