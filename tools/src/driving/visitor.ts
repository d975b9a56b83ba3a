import { problemSchema } from '@penhouder/contracts';
import { Refused } from './refused';

/** One answer of the server, read to its end. */
export interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

export interface Ask {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

/**
 * A browser's memory without a browser: keeps cookies, names its origin, follows the redirect after a POST.
 *
 * `from` is the network address it claims to come from; the server believes it only behind a proxy that it trusts.
 */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly baseUrl: string,
    private readonly from?: string,
  ) {}

  /** Whatever the answer is, it is returned; redirects are followed by a GET. */
  async ask(path: string, ask: Ask = {}): Promise<Answer> {
    const url = new URL(path, this.baseUrl);
    const response = await fetched(url, {
      method: ask.method ?? 'GET',
      headers: { ...this.headers(ask), ...ask.headers },
      redirect: 'manual',
      ...(ask.body !== undefined && { body: ask.body }),
    });
    this.remember(response);
    const body = await response.text();
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) return this.ask(new URL(next, url).href);
    return { status: response.status, url: url.href, headers: response.headers, body };
  }

  /** As `ask`, but an answer of 400 and above is thrown as `Refused`. */
  async askOrThrow(path: string, ask: Ask = {}): Promise<Answer> {
    const answer = await this.ask(path, ask);
    if (answer.status < 400) return answer;
    const what = `${ask.method ?? 'GET'} ${new URL(path, this.baseUrl).pathname.replace(/^\/(t|aanmelden)\/.*/, '/$1/…')}`;
    throw new Refused(what, { ...answer, problem: problemIn(answer) });
  }

  /** The bytes of a file; an answer of 400 and above is thrown. */
  async download(path: string): Promise<Buffer> {
    const response = await fetched(new URL(path, this.baseUrl), { headers: this.headers({}) });
    if (!response.ok) throw new Error(`GET ${path}: ${String(response.status)}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** What a browser needs to go on as this visitor. */
  session(): readonly { readonly name: string; readonly value: string }[] {
    return [...this.cookies].map(([name, value]) => ({ name, value }));
  }

  private headers(ask: Ask): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const isChanging = !['GET', 'HEAD'].includes(ask.method ?? 'GET');
    return {
      'accept-language': 'nl',
      ...(cookie !== '' && { cookie }),
      ...(isChanging && { origin: new URL(this.baseUrl).origin, 'sec-fetch-site': 'same-origin' }),
      ...(this.from !== undefined && { 'x-forwarded-for': this.from }),
    };
  }

  private remember(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
    }
  }
}

/**
 * A connection that lay idle is closed by the server just when it is used again. Asking a second time changes nothing:
 * requests that do something carry a key, and a clock goes to an instant.
 */
async function fetched(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    // Not asked for its class: Jest's errors are of another realm than those of fetch.
    const { cause } = error as { readonly cause?: { readonly code?: string } };
    if (init.body instanceof FormData || cause?.code !== 'UND_ERR_SOCKET') throw error;
    return fetch(url, init);
  }
}

function problemIn(answer: Answer) {
  if (!answer.headers.get('content-type')?.includes('problem+json')) return null;
  return problemSchema.safeParse(JSON.parse(answer.body)).data ?? null;
}
