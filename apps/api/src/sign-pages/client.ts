import type { Request } from 'express';

/** From where somebody acts, for the evidence. */
export function clientOf(request: Request): Readonly<Record<string, string | null>> {
  return {
    ip: request.ip ?? null,
    ipFrom: request.ip === request.socket.remoteAddress ? 'socket' : 'proxy',
    userAgent: request.get('User-Agent')?.slice(0, 300) ?? null,
    acceptLanguage: request.get('Accept-Language')?.slice(0, 100) ?? null,
  };
}
