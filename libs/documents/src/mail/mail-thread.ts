import type { Email } from 'postal-mime';
import { parentPort, workerData } from 'node:worker_threads';
import { takeApart } from './take-apart';

// A thread of its own begins here, for one mail: `parseMail` starts this file, and nobody imports it.
void takeApart(workerData as Uint8Array).then((email) => parentPort?.postMessage(email, contentsOf(email)));

/** What is handed over and not copied. */
function contentsOf(email: Email | null): ArrayBuffer[] {
  const contents = (email?.attachments ?? []).flatMap(({ content }) => (content instanceof ArrayBuffer ? content : []));
  return [...new Set(contents)];
}
