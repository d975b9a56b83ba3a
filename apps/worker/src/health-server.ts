import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';

/**
 * What whoever watches over processes can ask: is it there (`/health/live`), does it take work (`/health/ready`), how is
 * the post (`/metrics`, text for Prometheus).
 */
export interface HealthServer {
  /** Says from now on whether this process polls for work. */
  polls(isPolling: boolean): void;
  /** From now on `/metrics` answers with this text. */
  shows(metrics: () => Promise<string>): void;
  close(): void;
}

export function startHealthServer(port: number): HealthServer {
  let isPolling = false;
  let metrics: (() => Promise<string>) | null = null;
  const answers: Readonly<Record<string, () => boolean>> = {
    '/health/live': () => true,
    '/health/ready': () => isPolling,
  };
  const server = createServer((request, response) => {
    if (request.url === '/metrics' && metrics !== null) return void answerMetrics(metrics, response);
    answerHealth(answers[request.url ?? ''], response);
  }).listen(port);
  return {
    polls: (now) => {
      isPolling = now;
    },
    shows: (from) => {
      metrics = from;
    },
    close: () => {
      server.close();
    },
  };
}

/** Without PostgreSQL there are no figures, which is an answer, too. */
async function answerMetrics(metrics: () => Promise<string>, response: ServerResponse): Promise<void> {
  const text = await metrics().catch(() => null);
  response.writeHead(text === null ? 503 : 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  response.end(text ?? '');
}

function answerHealth(ask: (() => boolean) | undefined, response: ServerResponse): void {
  const isWell = ask?.() ?? false;
  response.writeHead(ask === undefined ? 404 : isWell ? 200 : 503, { 'content-type': 'application/json' });
  response.end(ask === undefined ? '{}' : `{"status":"${isWell ? 'ok' : 'failing'}"}`);
}
