import { problemSchema } from '@penhouder/contracts';
import type { ZodType } from 'zod';
import { newId } from './new-id';
import { ProblemError } from './problem';

/** What is asked of the API; `answer` is the contract that its reply must keep, null for a reply without a body. */
export interface Call<Reply> {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** JSON, or the parts of an upload. */
  readonly body?: unknown;
  /** Makes a repeated unsafe call harmless: the same key for the same deed. */
  readonly idempotencyKey?: string;
  readonly answer: ZodType<Reply> | null;
}

/**
 * The only fetch of the pages.
 *
 * @throws {ProblemError} for every reply that is no success, for silence (status 0), and for a reply that breaks its
 * contract (code `ContractBroken`).
 */
export async function callApi<Reply>(call: Call<Reply>): Promise<Reply> {
  const response = await send(call);
  if (!response.ok) throw await problemOf(response);
  if (call.answer === null) return undefined as Reply;
  const parsed = call.answer.safeParse(await response.json());
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, code, message }) => ({
    pointer: path.join('/'),
    code,
    detail: message,
  }));
  throw new ProblemError({ status: response.status, code: 'ContractBroken', fields });
}

/** Fetches a file and hands it to the browser as a download; throws as `callApi`. */
export async function downloadFrom(call: Omit<Call<never>, 'answer'>, name: string): Promise<void> {
  const response = await send({ ...call, answer: null });
  if (!response.ok) throw await problemOf(response);
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

async function send(call: Call<unknown>): Promise<Response> {
  try {
    return await fetch(addressOf(call), {
      method: call.method ?? 'GET',
      headers: headersOf(call),
      credentials: 'same-origin',
      ...(call.body === undefined ? {} : { body: bodyOf(call.body) }),
    });
  } catch {
    throw new ProblemError({ status: 0, code: 'Offline' });
  }
}

function headersOf({ method = 'GET', body, idempotencyKey }: Call<unknown>): Headers {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined && !(body instanceof FormData)) headers.set('content-type', 'application/json');
  if (method !== 'GET') headers.set('idempotency-key', idempotencyKey ?? newId());
  return headers;
}

function bodyOf(body: unknown): BodyInit {
  return body instanceof FormData ? body : JSON.stringify(body);
}

/** A path with what is asked behind it; what is left open is left out. */
export function addressOf(call: Pick<Call<unknown>, 'path' | 'query'>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size === 0 ? call.path : `${call.path}?${query.toString()}`;
}

async function problemOf(response: Response): Promise<ProblemError> {
  const parsed = problemSchema.partial().safeParse(await response.json().catch(() => null));
  const { status } = response;
  if (!parsed.success) return new ProblemError({ status, code: 'Unreadable' });
  const { code = 'Unreadable', detail = null, errors = [] } = parsed.data;
  return new ProblemError({ status, code, detail, fields: errors });
}
