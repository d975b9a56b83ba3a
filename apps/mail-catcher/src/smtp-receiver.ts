import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { type Faults, refusalOf } from './faults';
import type { MessageStore } from './message-store';

const largest = 40 * 1024 * 1024;

/** An error with the code that the dialogue answers with. */
function answer(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

/** Takes every message, except for the recipients and faults that stand for a relay's bad days. */
export function createSmtpReceiver(store: MessageStore, faults: Faults): SMTPServer {
  const server: SMTPServer = new SMTPServer({
    banner: 'Penhouder mail catcher',
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    size: largest,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = refusalOf(address);
      done(refusal ? answer(refusal.code, refusal.text) : undefined);
    },
    onData: (stream, session, done) => {
      receive(stream, session).then(
        () => {
          done();
        },
        (error: unknown) => {
          done(error instanceof Error ? error : new Error(String(error)));
        },
      );
    },
  });

  async function receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const raw = await collect(stream);
    if (stream.sizeExceeded) throw answer(552, '5.3.4 Message too big');
    if (faults.mode === 'hang') return new Promise(() => undefined);
    await store.add(envelopeOf(session), raw);
    if (faults.mode === 'accept-then-drop') {
      dropConnection(session.id);
      return new Promise(() => undefined);
    }
  }

  function dropConnection(sessionId: string): void {
    for (const connection of server.connections as Set<OpenConnection>) {
      if (connection.id === sessionId) connection._socket.destroy();
    }
  }

  return server;
}

/** What smtp-server's type leaves out about its open connections. */
interface OpenConnection {
  readonly id: string;
  readonly _socket: { destroy(): void };
}

async function collect(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function envelopeOf({ envelope }: SMTPServerSession) {
  const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
  return { from, to: envelope.rcptTo.map(({ address }) => address) };
}
