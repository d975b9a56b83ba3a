import { createServer, type IncomingMessage, type Server } from 'node:http';
import { problemReply, type Reply, send } from './replies';
import { answerCall, type Catcher } from './routes';

const largestBody = 10_000;

/** The pages and the JSON of the catcher. Only under names that mean this machine, and never for another site's page. */
export function createWebServer(catcher: Catcher, hostNames: readonly string[]): Server {
  return createServer((request, response) => {
    handle(request, catcher, hostNames).then(
      (reply) => {
        send(response, reply);
      },
      (error: unknown) => {
        send(response, problemReply(500, error instanceof Error ? error.message : 'unknown'));
      },
    );
  });
}

async function handle(request: IncomingMessage, catcher: Catcher, hostNames: readonly string[]): Promise<Reply> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  if (!hostNames.includes(url.hostname)) return problemReply(403, 'Under this name the mail catcher does not answer');
  if (request.method !== 'GET' && request.headers['sec-fetch-site'] === 'cross-site') {
    return problemReply(403, 'Another site may not change anything here');
  }
  return answerCall(request.method ?? 'GET', { ...catcher, url, body: await readJsonBody(request) });
}

async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > largestBody) return undefined;
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
