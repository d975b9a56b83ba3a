import { newId } from '@penhouder/persistence';
import type { Response } from 'express';
import { sendPage } from '../send-page';
import type { OpenLink } from '../sign-pages.service';
import { renderCodePage, type CodePageFacts } from './code-page';
import type { Asked } from './sign-codes.service';
import type { CodeFault } from './words';

/** Sends the page that asks for the code of a step that keeps nothing before it is confirmed. */
export async function askCode(
  response: Response,
  open: OpenLink,
  { status, ...facts }: Pick<CodePageFacts, 'step' | 'codeId' | 'fault'> & { readonly status: number },
): Promise<void> {
  await sendPage(response, renderCodePage(open.model, { ...facts, nextCodeId: newId(), keptText: null }), status);
}

/** Why no code could be sent; null: it left. */
export function faultOf(asked: Asked): CodeFault | null {
  if (!asked.isAsked) return asked.fault;
  return asked.hasLeft ? null : 'CodeNotSent';
}
