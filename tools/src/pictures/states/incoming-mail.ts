import { createTransport } from 'nodemailer';
import type { Opened } from '../../driving';

const BOUNCE = [
  'From: MAILER-DAEMON@relay.example',
  'Subject: Undelivered Mail',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="grens"',
  ...['', '--grens', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; relay.example', ''],
  ...['Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 User unknown', '', '--grens--', ''],
].join('\r\n');

/** A mail that was delivered comes back after all. */
export async function comesBack(port: number, mail: Opened): Promise<void> {
  await handOver(port, { from: '', to: mail.envelope.from }, BOUNCE);
}

/** Its reader answers by mail instead of by the link. */
export async function answersByMail(port: number, mail: Opened, words: string): Promise<void> {
  const [from = ''] = mail.envelope.to;
  const to = mail.headers.find(({ name }) => name.toLowerCase() === 'reply-to')?.value ?? '';
  const raw = [`From: Secretariaat <${from}>`, `Subject: Re: ${mail.subject}`, '', words, ''].join('\r\n');
  await handOver(port, { from, to: /[^<>\s]+@[^<>\s]+/.exec(to)?.[0] ?? '' }, raw);
}

/** As the mail server in front does. */
async function handOver(
  port: number,
  { from, to }: { readonly from: string; readonly to: string },
  raw: string,
): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  await transport.sendMail({ envelope: { from, to: [to] }, raw });
  transport.close();
}
