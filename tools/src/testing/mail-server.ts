import { SMTPServer } from 'smtp-server';

/** A mail server that takes mail on the loopback interface, and that can die and come back at the same address. */
export interface MailServer {
  readonly url: string;
  /** Who got mail, in the order in which it was taken over. */
  readonly taken: string[];
  /** The code with which an address is refused; null: its mail is taken. */
  answer: (to: string) => number | null;
  open(): Promise<void>;
  /** Connections are refused from now on. */
  close(): Promise<void>;
}

/** Opens it at a port that is free, or that was found before. */
export async function openMailServer(port: number): Promise<MailServer> {
  let server: SMTPServer | undefined;
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${String(port)}`,
    taken: [],
    answer: () => null,
    open: async () => {
      server = listenerOf(mailServer);
      await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    },
    close: () => new Promise((resolve) => (server === undefined ? resolve() : server.close(resolve))),
  };
  await mailServer.open();
  return mailServer;
}

function listenerOf(mailServer: MailServer): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 50,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => {
      const code = mailServer.answer(address);
      callback(code === null ? null : Object.assign(new Error('refused by the test'), { responseCode: code }));
    },
    onData: (stream, session, callback) => {
      stream.resume();
      stream.on('end', () => {
        mailServer.taken.push(...session.envelope.rcptTo.map(({ address }) => address));
        callback();
      });
    },
  });
  // Whoever is cut off when it dies tears its connection.
  server.on('error', () => undefined);
  return server;
}
