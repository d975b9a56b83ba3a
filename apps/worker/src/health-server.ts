import { createServer } from 'node:http';

/** What whoever watches over processes can ask: is it there (`/health/live`), does it take work (`/health/ready`). */
export interface HealthServer {
  /** Says from now on whether this process polls for work. */
  polls(isPolling: boolean): void;
  close(): void;
}

export function startHealthServer(port: number): HealthServer {
  let isPolling = false;
  const answers: Readonly<Record<string, () => boolean>> = {
    '/health/live': () => true,
    '/health/ready': () => isPolling,
  };
  const server = createServer((request, response) => {
    const ask = answers[request.url ?? ''];
    const isWell = ask?.() ?? false;
    response.writeHead(ask === undefined ? 404 : isWell ? 200 : 503, { 'content-type': 'application/json' });
    response.end(ask === undefined ? '{}' : `{"status":"${isWell ? 'ok' : 'failing'}"}`);
  }).listen(port);
  return {
    polls: (now) => {
      isPolling = now;
    },
    close: () => {
      server.close();
    },
  };
}
