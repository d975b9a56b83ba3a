import type { Language } from '@penhouder/contracts';
import type { LinkId } from '@penhouder/domain';
import type { Request, Response } from 'express';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config';
import { whenKnown } from '../when-known';
import { draftDays } from './drafts/draft-script';

/** Which link a browser exchanged; whether it is still alive is read from its row at every request. */
export interface SignSession {
  readonly linkId: LinkId;
  readonly generation: number;
  /** Seconds since 1970 after which the link must be opened again. */
  readonly endsAt: number;
  /** The same from the exchange to the end: what belongs to one session is tied to it. */
  readonly nonce: string;
  /** Seconds since 1970 at which somebody first touched the page in this session; null: nobody did, or without scripts. */
  readonly shownAt: number | null;
  /** Which of our keys made the token that was exchanged; null: a session from before this was kept. */
  readonly keyId: string | null;
  /** Minutes that the reader's clock is ahead of UTC, as the page's script told it; null: not told, or without scripts. */
  readonly tzOffset: number | null;
  /** In which its holder reads; null: a session from before this was kept. */
  readonly language: Language | null;
}

/** An hour, renewed by every page: as long as somebody is at it. Source: `reliability.md` 5.2. */
const SECONDS = 3_600;

/**
 * How long a browser keeps the cookie, as long as a draft: it opens nothing after its hour, and says in which language and
 * by whom somebody was asked.
 */
const KEPT_MS = draftDays * 24 * SECONDS * 1000;

export function signCookieName(isHttps: boolean): string {
  return isHttps ? '__Host-sign' : 'sign';
}

/** Opens a session for a link, or renews it: a sealed cookie, nothing is kept on the server. Wall time. */
export function newSignSession(
  link: Pick<SignSession, 'linkId' | 'generation'> &
    Partial<Pick<SignSession, 'nonce' | 'shownAt' | 'keyId' | 'tzOffset' | 'language'>>,
  nowMs: number,
): SignSession {
  const nonce = link.nonce ?? randomBytes(12).toString('base64url');
  const endsAt = Math.floor(nowMs / 1000) + SECONDS;
  const { linkId, generation, shownAt = null, keyId = null, tzOffset = null, language = null } = link;
  return { linkId, generation, endsAt, nonce, shownAt, keyId, tzOffset, language };
}

export function setSignCookie(response: Response, session: SignSession, config: Config): void {
  response.cookie(signCookieName(config.isHttps), sealed(session, config), {
    httpOnly: true,
    sameSite: 'lax',
    secure: config.isHttps,
    path: '/',
    maxAge: KEPT_MS,
  });
}

/** The session of a request; null when there is none, it was tampered with, or its hour is over. */
export function readSignSession(request: Request, config: Config, nowMs: number): SignSession | null {
  const session = readEndedSession(request, config);
  return session !== null && session.endsAt * 1000 > nowMs ? session : null;
}

/** The same, whether its hour is over or not: it opens nothing, and says who came. */
export function readEndedSession(request: Request, config: Config): SignSession | null {
  const [payload = '', seal = ''] = cookieOf(request, signCookieName(config.isHttps)).split('~');
  return payload === '' || !isEqual(seal, sealOf(payload, config)) ? null : sessionOf(payload);
}

/** Of a payload that we sealed. */
function sessionOf(payload: string): SignSession {
  const [linkId = '', generation, endsAt, nonce = '', ...later] = payload.split('.');
  const [shownAt, keyId, tzOffset, language] = later.map((part) => part || null);
  return {
    ...{ linkId: linkId as LinkId, generation: Number(generation), endsAt: Number(endsAt), nonce },
    // One that was sealed by a release before has no such parts.
    shownAt: whenKnown(shownAt, Number),
    keyId: keyId ?? null,
    tzOffset: whenKnown(tzOffset, Number),
    language: (language ?? null) as Language | null,
  };
}

/** Stands in every form of this link: a form made under another link or by another site does not have it. */
export function formTokenOf(session: Pick<SignSession, 'linkId' | 'generation'>, config: Config): string {
  return createHmac('sha256', config.sessionSecret)
    .update(`form:${session.linkId}:${String(session.generation)}`)
    .digest('base64url')
    .slice(0, 32);
}

export function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function sealed(session: SignSession, config: Config): string {
  const { linkId, generation, endsAt, nonce, ...later } = session;
  const { shownAt, keyId, tzOffset, language } = later;
  const payload = [linkId, generation, endsAt, nonce, shownAt, keyId, tzOffset, language]
    .map((part) => part ?? '')
    .join('.');
  return `${payload}~${sealOf(payload, config)}`;
}

function sealOf(payload: string, config: Config): string {
  return createHmac('sha256', config.sessionSecret).update(`sign-session:${payload}`).digest('base64url');
}

function cookieOf(request: Request, name: string): string {
  for (const part of (request.get('Cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === name) return decodeOrEmpty(part.slice(at + 1).trim());
  }
  return '';
}

function decodeOrEmpty(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
