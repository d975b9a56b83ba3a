import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort, requireProgram } from '@penhouder/tools/testing';
import { ImapFlow } from 'imapflow';

/** Debian's own IMAP server with one throw-away mailbox. */
export interface Dovecot {
  /** As `INCOMING_MAIL` names the mailbox. */
  readonly url: string;
  /** Puts a message into INBOX, as a mail server does. */
  deliver(raw: string): Promise<void>;
  /** How many messages a folder has. */
  count(folder: string): Promise<number>;
  stop(): Promise<void>;
  /** The same mailbox on the same port again. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function openDovecot(): Promise<Dovecot> {
  const program = requireProgram('dovecot');
  const folder = mkdtempSync(join(tmpdir(), 'penhouder-dovecot-'));
  const port = await freePort();
  chmodSync(folder, 0o755);
  const config = join(folder, 'dovecot.conf');
  writeFileSync(config, configOf(folder, port));
  mkdirSync(join(folder, 'mail'));
  chownSync(join(folder, 'mail'), mailUser().uid, mailUser().gid);
  let server: ChildProcess | null = null;
  const login = { host: '127.0.0.1', port, secure: false, doSTARTTLS: false, logger: false as const };
  const withClient = async <Result>(work: (client: ImapFlow) => Promise<Result>): Promise<Result> => {
    const client = new ImapFlow({ ...login, auth: { user: 'post', pass: 'geheim' } });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  };
  const stop = async (): Promise<void> => {
    if (server === null) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    server = null;
  };
  const start = async (): Promise<void> => {
    server = spawn(program, ['-F', '-c', config], { stdio: 'ignore' });
    for (let tried = 0; ; tried += 1) {
      const answers = await withClient(() => Promise.resolve(true)).catch(() => false);
      if (answers) return;
      if (tried > 100) throw new Error('Dovecot does not answer');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await start();
  return {
    url: `imap://post:geheim@127.0.0.1:${String(port)}`,
    deliver: (raw) =>
      withClient(async (client) => {
        await client.append('INBOX', raw);
      }),
    count: (name) =>
      withClient(async (client) => {
        const status = await client.status(name, { messages: true });
        return status ? (status.messages ?? 0) : 0;
      }),
    stop,
    start,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Who owns the mailbox: no mail is read as root. 8 is the user and the group `mail` of every Debian. */
function mailUser(): { readonly uid: number; readonly gid: number } {
  const { uid, gid } = userInfo();
  return uid === 0 ? { uid: 8, gid: 8 } : { uid, gid };
}

/** Everything in one folder, under the user who runs the test, without TLS on loopback. */
function configOf(folder: string, port: number): string {
  const mail = mailUser();
  const { username, gid, uid } = userInfo();
  // As root Dovecot wants users without rights; Debian's package brings them.
  const isRoot = uid === 0;
  const [internal, login] = isRoot ? ['dovecot', 'dovenull'] : [username, username];
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
ssl = no
disable_plaintext_auth = no
default_internal_user = ${internal}
default_internal_group = ${isRoot ? 'dovecot' : String(gid)}
default_login_user = ${login}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${folder}/mail
passdb {
  driver = static
  args = password=geheim
}
userdb {
  driver = static
  args = uid=${String(mail.uid)} gid=${String(mail.gid)} home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${String(port)}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
}
