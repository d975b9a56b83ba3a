import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface SunkMail {
  readonly to: string;
  /** Envelope sender. */
  readonly from: string;
  readonly bytes: string;
  readonly parsed: Email;
}

/** A mail server of a test: keeps what it takes, and refuses what it is told to. */
export interface Sink {
  readonly url: string;
  readonly mails: SunkMail[];
  /** What to say to the nth mail to an address; null: take it. */
  answerWith(say: (to: string, nth: number) => { readonly code: number; readonly text: string } | null): void;
  /** Stops to listen; whoever calls is refused by the machine. */
  goAway(): Promise<void>;
  /** Listens again, at the same address. */
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

export async function openSink(): Promise<Sink> {
  const mails: SunkMail[] = [];
  const tries = new Map<string, number>();
  let say: Parameters<Sink['answerWith']>[0] = () => null;
  const make = (): SMTPServer =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, callback) => {
        const nth = (tries.get(address) ?? 0) + 1;
        tries.set(address, nth);
        const refusal = say(address, nth);
        callback(refusal === null ? null : Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
      },
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const { rcptTo, mailFrom } = session.envelope;
          const to = rcptTo[0]?.address ?? '';
          const from = mailFrom === false ? '' : mailFrom.address;
          void PostalMime.parse(bytes).then((parsed) => {
            mails.push({ to, from, bytes: bytes.toString('latin1'), parsed });
            callback();
          });
        });
      },
    });
  const listen = async (port: number): Promise<SMTPServer> => {
    const server = make();
    // A worker that is killed tears its connections.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return server;
  };
  let server: SMTPServer | null = await listen(0);
  const { port } = server.server.address() as AddressInfo;
  const goAway = async (): Promise<void> => {
    const open = server;
    server = null;
    if (open !== null) await new Promise<void>((resolve) => open.close(resolve));
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    answerWith: (next) => {
      say = next;
    },
    goAway,
    comeBack: async () => {
      server = await listen(port);
    },
    close: goAway,
  };
}
