import type { Request } from 'express';
import { APP_VERSION } from '../app-version';
import type { OpenLink } from './sign-pages.service';

/**
 * By which link somebody acts, from which computer, and on which page of which release, for the evidence. Source:
 * `reliability.md` 5.3.
 */
export function actingBy(
  {
    link,
    session,
    model,
  }: Pick<OpenLink, 'link' | 'session'> & { readonly model: Pick<OpenLink['model'], 'language'> },
  request: Request,
): {
  readonly link: { readonly id: string; readonly generation: number; readonly kid: string | null };
  readonly client: Readonly<Record<string, string | number | null>>;
  readonly page: { readonly appVersion: string; readonly locale: string };
} {
  return {
    link: { id: link.linkId, generation: link.generation, kid: session.keyId },
    client: { ...clientOf(request), tzOffset: session.tzOffset },
    page: { appVersion: APP_VERSION, locale: model.language },
  };
}

function clientOf(request: Request): Readonly<Record<string, string | null>> {
  return {
    ip: request.ip ?? null,
    ipFrom: request.ip === request.socket.remoteAddress ? 'socket' : 'proxy',
    userAgent: request.get('User-Agent')?.slice(0, 300) ?? null,
    acceptLanguage: request.get('Accept-Language')?.slice(0, 100) ?? null,
  };
}
