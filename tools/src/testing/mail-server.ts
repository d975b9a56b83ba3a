import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail in the order in which it was taken over. */
export interface TakenMail {
  readonly to: string;
  /** Envelope sender. */
  readonly from: string;
  readonly bytes: string;
  readonly parsed: Email;
}

/** A mail server of a test, on the loopback interface: keeps what it takes, and refuses what it is told to. */
export interface MailServer {
  readonly url: string;
  readonly mails: TakenMail[];
  /** What to say to the nth mail to an address; null: take it; `silence`: take it, and cut the line before saying so. */
  answerWith(say: Say): void;
  /** Stops to listen; whoever calls is refused by the machine. */
  goAway(): Promise<void>;
  /** Listens again, at the same address. */
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

/** Its answer, with the code of SMTP; `silence`: it takes the mail and cuts the line, `hang`: it never answers at all. */
type Say = (to: string, nth: number) => { readonly code: number; readonly text: string } | 'silence' | 'hang' | null;

/** Opens it at a free port. */
export async function openMailServer(): Promise<MailServer> {
  const mails: TakenMail[] = [];
  let say: Say = () => null;
  const listen = async (port: number): Promise<SMTPServer> => {
    const server = listener(mails, (to, nth) => say(to, nth));
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
    url: `smtp://127.0.0.1:${String(port)}`,
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

function listener(mails: TakenMail[], say: Say): SMTPServer {
  const tries = new Map<string, number>();
  const silent = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    // Whoever still holds a connection open is cut off.
    closeTimeout: 50,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, { id }, callback) => {
      const nth = (tries.get(address) ?? 0) + 1;
      tries.set(address, nth);
      const said = say(address, nth);
      if (said === 'hang') return;
      if (said === 'silence') silent.add(id);
      const isTaken = said === null || said === 'silence';
      callback(isTaken ? null : Object.assign(new Error(said.text), { responseCode: said.code }));
    },
    onData: (stream, { id, envelope: { rcptTo, mailFrom } }, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const to = rcptTo[0]?.address ?? '';
        const from = mailFrom === false ? '' : mailFrom.address;
        void PostalMime.parse(bytes).then((parsed) => {
          mails.push({ to, from, bytes: bytes.toString('latin1'), parsed });
          if (silent.delete(id)) cutLine(server, id);
          else callback();
        });
      });
    },
  });
  return server;
}

/** What smtp-server's type leaves out about its open connections. */
interface OpenConnection {
  readonly id: string;
  readonly _socket: { destroy(): void };
}

function cutLine({ connections }: SMTPServer, id: string): void {
  for (const connection of connections as Set<OpenConnection>) if (connection.id === id) connection._socket.destroy();
}
