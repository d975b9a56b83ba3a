import { createServer } from 'node:http';
import type { Server } from 'node:http';

/** Answers `/health/live` for whoever watches over processes; says nothing else. */
export function startHealthServer(port: number): Server {
  return createServer((request, response) => {
    const isAsked = request.url === '/health/live';
    response.writeHead(isAsked ? 200 : 404, { 'content-type': 'application/json' });
    response.end(isAsked ? '{"status":"ok"}' : '{}');
  }).listen(port);
}
