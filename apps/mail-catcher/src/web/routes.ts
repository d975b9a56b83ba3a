import { type Faults, faultModes, parseFaultMode } from '../faults';
import type { MessageStore, MessageSummary } from '../message-store';
import { parseMessage } from '../parsed-message';
import { listPage } from './list-page';
import { messagePage, views } from './message-page';
import { downloadReply, htmlReply, jsonReply, mailHtmlReply, problemReply, type Reply } from './replies';

export interface Catcher {
  readonly store: MessageStore;
  readonly faults: Faults;
}

interface Call extends Catcher {
  readonly url: URL;
  readonly body: unknown;
}

type Route = readonly [
  method: string,
  path: RegExp,
  answer: (call: Call, parts: readonly string[]) => Reply | Promise<Reply>,
];

const routes: readonly Route[] = [
  ['GET', /^\/$/, showList],
  ['GET', /^\/berichten\/([\w-]+)$/, (call, parts) => withMessage(call, parts, showMessage)],
  ['GET', /^\/berichten\/([\w-]+)\/html$/, (call, parts) => withMessage(call, parts, showHtml)],
  ['GET', /^\/berichten\/([\w-]+)\/bijlagen\/(\d+)$/, (call, parts) => withMessage(call, parts, sendAttachment)],
  ['GET', /^\/api\/messages$/, listMessages],
  ['DELETE', /^\/api\/messages$/, clearMessages],
  ['GET', /^\/api\/messages\/([\w-]+)$/, (call, parts) => withMessage(call, parts, describeMessage)],
  ['GET', /^\/api\/messages\/([\w-]+)\/source$/, (call, parts) => withMessage(call, parts, sendSource)],
  ['GET', /^\/api\/faults$/, ({ faults }) => jsonReply(faults)],
  ['POST', /^\/api\/faults$/, setFault],
];

/** Finds the route and answers; what is not known is said, never guessed. */
export async function answerCall(method: string, call: Call): Promise<Reply> {
  for (const [wanted, path, answer] of routes) {
    const match = path.exec(call.url.pathname);
    if (match && wanted === method) return answer(call, match.slice(1));
  }
  return problemReply(404, 'Niet gevonden');
}

type WithMessage = (call: Call, summary: MessageSummary, parts: readonly string[]) => Promise<Reply>;

function withMessage(call: Call, parts: readonly string[], answer: WithMessage): Reply | Promise<Reply> {
  const summary = call.store.find(parts[0] ?? '');
  return summary ? answer(call, summary, parts) : problemReply(404, 'Dit bericht is er niet (meer)');
}

function showList({ store, url }: Call): Reply {
  const to = url.searchParams.get('to') ?? '';
  return htmlReply(listPage(store.list({ to: to || undefined }), to));
}

async function showMessage({ store, url }: Call, summary: MessageSummary): Promise<Reply> {
  const raw = store.raw(summary.id);
  const view = views.find((one) => one === url.searchParams.get('weergave')) ?? 'opmaak';
  return htmlReply(messagePage({ summary, raw, view, mail: await parseMessage(raw) }));
}

async function showHtml({ store }: Call, { id }: MessageSummary): Promise<Reply> {
  const { html } = await parseMessage(store.raw(id));
  return mailHtmlReply(html);
}

async function sendAttachment({ store }: Call, { id }: MessageSummary, parts: readonly string[]): Promise<Reply> {
  const { attachments } = await parseMessage(store.raw(id));
  const wanted = attachments[Number(parts[1])];
  return wanted ? downloadReply(wanted.content, wanted.filename) : problemReply(404, 'Deze bijlage is er niet');
}

function listMessages({ store, url }: Call): Reply {
  const limit = Number(url.searchParams.get('limit') ?? Infinity);
  const to = url.searchParams.get('to') ?? undefined;
  const since = url.searchParams.get('since') ?? undefined;
  const found = store.list({ to, since });
  return jsonReply({ messages: limit < found.length ? found.slice(-limit) : found });
}

function clearMessages({ store }: Call): Reply {
  store.clear();
  return jsonReply({ messages: [] });
}

async function describeMessage({ store }: Call, summary: MessageSummary): Promise<Reply> {
  const { attachments, ...mail } = await parseMessage(store.raw(summary.id));
  const files = attachments.map(({ filename, mimeType, content }) => ({ filename, mimeType, size: content.length }));
  return jsonReply({ ...summary, ...mail, attachments: files });
}

function sendSource({ store }: Call, { id }: MessageSummary): Promise<Reply> {
  return Promise.resolve({ status: 200, type: 'message/rfc822', body: store.raw(id) });
}

function setFault({ faults, body }: Call): Reply {
  const mode = parseFaultMode((body as { mode?: unknown } | undefined)?.mode);
  if (!mode) return problemReply(400, `"mode" must be one of ${faultModes.join(', ')}`);
  faults.mode = mode;
  return jsonReply(faults);
}
