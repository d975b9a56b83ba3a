import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session, { type SessionData } from 'express-session';
import type { Pool } from 'pg';
import type { Config } from '../config';

declare module 'express-session' {
  interface SessionData {
    /** Who signed in; looked up again at every request, so that a closed account ends its sessions. */
    userId: string;
    /** Milliseconds since 1970; wall time. */
    signedInAt: number;
  }
}

const EIGHT_HOURS_MS = 8 * 3_600_000;
const A_DAY_MS = 24 * 3_600_000;

export function sessionCookieName(isHttps: boolean): string {
  return isHttps ? '__Host-session' : 'session';
}

/**
 * Whether a session is younger than a day: a stolen one cannot be kept alive for ever, a page that asks by itself neither.
 * One that does not say since when it is there is over.
 */
export function isFresh({ signedInAt }: Partial<SessionData>, nowMs: number): boolean {
  return signedInAt !== undefined && nowMs - signedInAt < A_DAY_MS;
}

/** Sessions of coordinators, kept in PostgreSQL; eight hours after the last request they end, and a day after the first. */
export function sessionCookie(config: Config, pool: Pool): RequestHandler {
  const Store = connectPgSimple(session);
  return session({
    name: sessionCookieName(config.isHttps),
    secret: config.sessionSecret,
    store: new Store({ pool, tableName: 'session', createTableIfMissing: false, errorLog: () => undefined }),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure: config.isHttps, path: '/', maxAge: EIGHT_HOURS_MS },
  });
}
