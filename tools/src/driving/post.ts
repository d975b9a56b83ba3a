import { createHash } from 'node:crypto';
import { waitUntil } from '../settings/wait-until';

/** A message that the catcher took, as its list shows it. */
export interface Caught {
  readonly id: string;
  readonly receivedAt: string;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly subject: string;
  readonly messageId: string;
  readonly rawSha256: string;
}

/** The message itself, read as a mail program reads it. */
export interface Opened extends Caught {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly html: string;
  readonly links: readonly string[];
}

export interface Wanted {
  /** The receiver's address. */
  readonly to: string;
  /** Part of a link that must be in it, for example `/t/`. */
  readonly link?: string;
  /** Messages that were there already and do not count. */
  readonly not?: readonly Caught[];
}

/** Reads the mail catcher through its JSON pages, as people read it in the browser. */
export class Post {
  constructor(readonly catcherUrl: string) {}

  /** In order of arrival. */
  async all(to?: string): Promise<readonly Caught[]> {
    const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`;
    return (await this.read<{ messages: readonly Caught[] }>(`/api/messages${query}`)).messages;
  }

  async open({ id }: Caught): Promise<Opened> {
    return this.read<Opened>(`/api/messages/${id}`);
  }

  /** The newest message that fits; waits for it, because mail takes a moment. */
  async newest(wanted: Wanted, withinMs = 60_000): Promise<Opened> {
    const found = await waitUntil(() => this.find(wanted), { withinMs, everyMs: 50 });
    if (found === undefined) throw new Error(`no mail to ${wanted.to} within ${String(withinMs / 1000)} s`);
    return found;
  }

  /** The code that confirms an answer: from the mail that brings the one which this page asks for. */
  async codeFor(codeId: string, withinMs = 45_000): Promise<string> {
    const wanted = `k.${createHash('sha256').update(`code:${codeId}`).digest('hex').slice(0, 24)}@`;
    // A catcher that is away for a moment is asked again: whoever asks for another code soon may have none.
    const find = async (): Promise<Caught | undefined> =>
      (await this.all().catch(() => [])).findLast(({ messageId }) => messageId.includes(wanted));
    const mail = await waitUntil(find, { withinMs, everyMs: 40 });
    const code = mail === undefined ? undefined : /^(\d{6})$/m.exec((await this.open(mail)).text)?.[1];
    if (code === undefined) throw new Error(`no mail with a code within ${String(withinMs / 1000)} s`);
    return code;
  }

  /** Tells the catcher how to misbehave, or to stop it with `none`. */
  async misbehave(mode: 'none' | 'accept-then-drop' | 'hang'): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    await fetch(`${this.catcherUrl}/api/faults`, { method: 'POST', headers, body: JSON.stringify({ mode }) });
  }

  private async find({ to, link = '', not = [] }: Wanted): Promise<Opened | undefined> {
    const known = new Set(not.map(({ id }) => id));
    const fresh = (await this.all(to)).filter(({ id }) => !known.has(id));
    for (const message of [...fresh].reverse()) {
      const opened = await this.open(message);
      if (link === '' || opened.links.some((one) => one.includes(link))) return opened;
    }
    return undefined;
  }

  private async read<T>(path: string): Promise<T> {
    const ask = (): Promise<Response> => fetch(`${this.catcherUrl}${path}`);
    // A connection that was kept open may have been closed by the catcher just now.
    const answer = await ask().catch(ask);
    if (!answer.ok) throw new Error(`the mail catcher answered ${String(answer.status)} to ${path}`);
    return (await answer.json()) as T;
  }
}

/** The one personal link of a message: the address that holds this piece of path. */
export function linkIn(message: Opened, piece: string): string {
  const found = message.links.find((link) => link.includes(piece));
  if (found === undefined) throw new Error(`no link with ${piece} in "${message.subject}"`);
  return found;
}
