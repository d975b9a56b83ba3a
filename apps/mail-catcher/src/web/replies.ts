import type { ServerResponse } from 'node:http';

/** What a route answers; written out in one place. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'";
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export function htmlReply(body: string): Reply {
  return { status: 200, type: 'text/html; charset=utf-8', body, headers: { 'Content-Security-Policy': pagePolicy } };
}

/** The mail's own HTML, whose links open beside the catcher. */
export function mailHtmlReply(html: string): Reply {
  const headers = { 'Content-Security-Policy': mailPolicy };
  return { status: 200, type: 'text/html; charset=utf-8', body: `<base target="_blank">${html}`, headers };
}

export function jsonReply(content: unknown, status = 200): Reply {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(content) };
}

export function problemReply(status: number, title: string): Reply {
  return { status, type: 'application/problem+json; charset=utf-8', body: JSON.stringify({ title, status }) };
}

/** Bytes to keep, never to show: a caught attachment is a stranger's file. */
export function downloadReply(body: Buffer, filename: string): Reply {
  const headers = { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}` };
  return { status: 200, type: 'application/octet-stream', body, headers };
}

export function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, {
    'Content-Type': reply.type,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...reply.headers,
  });
  response.end(reply.body);
}
