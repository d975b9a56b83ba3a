import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { ComposedMail } from './compose';
import type { Relay } from './relays';
import { openRelay, openRelays, SMTP_LIMITS } from './relays';

/** A mail server without TLS that counts its connections; to `stil@` it never answers. */
interface Counting {
  readonly port: number;
  readonly seen: { now: number; most: number; opened: number; taken: string[] };
  close(): Promise<void>;
}

async function openCounting(): Promise<Counting> {
  const seen: Counting['seen'] = { now: 0, most: 0, opened: 0, taken: [] };
  const server = new SMTPServer({
    authOptional: true,
    // What hangs is torn when the spec ends.
    closeTimeout: 50,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect: (_session, callback) => {
      seen.now += 1;
      seen.opened += 1;
      seen.most = Math.max(seen.most, seen.now);
      callback();
    },
    onClose: () => {
      seen.now -= 1;
    },
    onRcptTo: ({ address }, _session, callback) => {
      if (!address.startsWith('stil@')) callback();
    },
    onData: (stream, session, callback) => {
      stream.resume();
      stream.on('end', () => {
        seen.taken.push(session.envelope.rcptTo[0]?.address ?? '');
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, seen, close: () => new Promise((resolve) => server.close(resolve)) };
}

const mailTo = (to: string): ComposedMail => ({
  id: 'mail-1',
  envelope: { from: 'post@dossiers.example', to },
  bytes: Buffer.from(`To: ${to}\r\nSubject: x\r\n\r\nx\r\n`),
  sha256: '',
});

let server: Counting;
const open: Relay[] = [];

beforeEach(async () => {
  server = await openCounting();
});

afterEach(async () => {
  for (const relay of open.splice(0)) relay.close();
  await server.close();
});

function relayAt(host: string): Relay {
  const relay = openRelay(`smtp://${host}:${String(server.port)}`, null);
  open.push(relay);
  return relay;
}

test('a dialogue that hangs is cut off when the worker ends: nothing of the mail left, and it waits', async () => {
  const ending = new AbortController();
  const begun = performance.now();
  const sending = relayAt('127.0.0.1').send(mailTo('stil@stad.example'), ending.signal);
  setTimeout(() => ending.abort(), 300);
  expect(await sending).toEqual({ kind: 'delayed', response: 'EABORT', isAboutMail: false });
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('without TLS nothing leaves to another machine: the mail waits', async () => {
  const outcome = await relayAt('127.0.0.2').send(mailTo('jan@gemeente.example'));
  expect(outcome.kind).toBe('delayed');
  expect(server.seen.taken).toEqual([]);
});

test('over the loopback interface no TLS is asked for', async () => {
  const outcome = await relayAt('127.0.0.1').send(mailTo('jan@gemeente.example'));
  expect(outcome.kind).toBe('accepted');
});

test('many mails go over two connections at most, and over a fresh one after fifty', async () => {
  const relay = relayAt('127.0.0.1');
  const mails = Array.from({ length: 120 }, (_, nth) => mailTo(`nr${String(nth)}@gemeente.example`));
  const outcomes = await Promise.all(mails.map((mail) => relay.send(mail)));
  expect(outcomes.every(({ kind }) => kind === 'accepted')).toBe(true);
  expect(server.seen.taken).toHaveLength(120);
  expect(server.seen.most).toBeLessThanOrEqual(2);
  expect(server.seen.opened).toBeGreaterThanOrEqual(3);
});

test('mails leave at the pace that the relay is promised, and no faster', async () => {
  const relay = openRelay(`smtp://127.0.0.1:${String(server.port)}`, 5);
  open.push(relay);
  const begunMs = Date.now();
  await Promise.all(Array.from({ length: 12 }, (_, nth) => relay.send(mailTo(`nr${String(nth)}@gemeente.example`))));
  expect(server.seen.taken).toHaveLength(12);
  expect(Date.now() - begunMs).toBeGreaterThanOrEqual(1_900);
});

test('a code has a connection of its own: it leaves while every other one hangs', async () => {
  const relays = openRelays({
    smtpUrl: `smtp://127.0.0.1:${String(server.port)}`,
    catcherUrl: null,
    from: { name: 'Penhouder', address: 'post@dossiers.example' },
    perSecond: 100,
    unknownAfterSeconds: 600,
    retryAfterSeconds: 60,
    giveUpAfterHours: 72,
    dkim: null,
    onlyTo: null,
  });
  const about = { dossierKind: 'real' as const, isExampleBody: false, signInLinkId: null };
  const ordinary = relays.relayFor({ ...about, signCode: null });
  const hanging = ['1', '2'].map(() => ordinary?.send(mailTo('stil@gemeente.example')));
  const code = relays.relayFor({ ...about, signCode: { keyId: 'k1', seed: 's' } });
  expect(await code?.send(mailTo('jan@gemeente.example'))).toMatchObject({ kind: 'accepted' });
  expect(server.seen.taken).toEqual(['jan@gemeente.example']);
  relays.close();
  expect(hanging).toHaveLength(2);
});

describe('a mail server that keeps us waiting', () => {
  const held: Socket[] = [];
  let silent: Server;
  let script: readonly string[];
  let heard: string;

  /** Says the next line of the script to each line it gets, and after the last one nothing at all. */
  beforeEach(async () => {
    heard = '';
    silent = createServer((socket) => {
      held.push(socket);
      const left = [...script];
      const say = (): void => {
        const line = left.shift();
        if (line !== undefined) socket.write(`${line}\r\n`);
      };
      socket.on('error', () => undefined);
      socket.on('data', (chunk: Buffer) => {
        heard += chunk.toString();
        say();
      });
      say();
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });

  afterEach(async () => {
    for (const socket of held.splice(0)) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });

  /** Only the limit that is named is short, so that it is this one that ends the waiting. */
  async function sent(limit: keyof typeof SMTP_LIMITS, scheme = 'smtp') {
    const url = `${scheme}://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
    const relay = openRelay(url, null, { ...SMTP_LIMITS, [limit]: limit === 'silenceMs' ? 2_000 : 200 });
    open.push(relay);
    return relay.send(mailTo('jan@gemeente.example'));
  }

  test('that offers reports is asked for one about failures and delays, with the mail and the reader by name and without our text', async () => {
    script = ['220 relay.example', '250-relay.example\r\n250 DSN', '250 Ok', '250 Ok', '354 Go on', '250 Taken'];
    expect(await sent('silenceMs')).toMatchObject({ kind: 'accepted' });
    expect(heard).toMatch(/^MAIL FROM:<post@dossiers\.example> RET=HDRS ENVID=mail-1\r$/m);
    expect(heard).toMatch(
      /^RCPT TO:<jan@gemeente\.example> NOTIFY=FAILURE,DELAY ORCPT=rfc822;jan@gemeente\.example\r$/m,
    );
  });

  test('is left after ten seconds without a connection or a first line, and after thirty without a word', () => {
    expect(SMTP_LIMITS).toEqual({ connectMs: 10_000, greetingMs: 10_000, silenceMs: 30_000 });
  });

  test('before the connection stands: the mail waits', async () => {
    script = [];
    expect(await sent('connectMs', 'smtps')).toEqual({ kind: 'delayed', response: 'ETIMEDOUT', isAboutMail: false });
  });

  test('before its first line: the mail waits', async () => {
    script = [];
    expect(await sent('greetingMs')).toEqual({ kind: 'delayed', response: 'ETIMEDOUT', isAboutMail: false });
  });

  test.each([
    ['before it said from whom it takes mail', ['220 relay.example', '250 relay.example']],
    ['before it said whom it takes', ['220 relay.example', '250 relay.example', '250 Ok']],
    ['before it asked for the mail', ['220 relay.example', '250 relay.example', '250 Ok', '250 Ok']],
    [
      'before it asked for a mail that was announced at once',
      ['220 relay.example', '250-relay.example\r\n250 PIPELINING'],
    ],
  ])(
    '%s: nothing of the mail left, so it waits',
    async (_when, lines) => {
      script = lines;
      expect(await sent('silenceMs')).toEqual({ kind: 'delayed', response: 'ETIMEDOUT', isAboutMail: false });
    },
    60_000,
  );

  test('after it asked for the mail: nobody knows whether it took it over, and the same bytes go out again', async () => {
    script = ['220 relay.example', '250 relay.example', '250 Ok', '250 Ok', '354 Go on'];
    expect(await sent('silenceMs')).toEqual({ kind: 'unknown' });
  }, 60_000);

  test('after it asked for the mail, and the worker ends: nobody knows either', async () => {
    script = ['220 relay.example', '250 relay.example', '250 Ok', '250 Ok', '354 Go on'];
    const relay = openRelay(`smtp://127.0.0.1:${String((silent.address() as AddressInfo).port)}`, null);
    open.push(relay);
    const begun = performance.now();
    const outcome = await relay.send(mailTo('jan@gemeente.example'), AbortSignal.timeout(500));
    expect(outcome).toEqual({ kind: 'unknown' });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
