import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessage } from './parsed-message';

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/** What the list shows; the message itself stays in its file. */
export interface MessageSummary {
  readonly id: string;
  readonly receivedAt: string;
  readonly envelope: Envelope;
  readonly subject: string;
  readonly messageId: string;
  readonly size: number;
  readonly rawSha256: string;
}

export interface MessageQuery {
  /** Part of a recipient's address. */
  readonly to?: string | undefined;
  /** Only what came later than this instant. */
  readonly since?: string | undefined;
}

/** Caught mails hold live personal links. */
const OWNER_ONLY = { mode: 0o600 };

/** Caught mail as files: the exact bytes as `.eml`, beside it a small `.json` with what is not in them. */
export class MessageStore {
  private readonly summaries: MessageSummary[];

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.summaries = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as MessageSummary);
  }

  /** Kept when this returns: the summary is written last and by renaming, so a kill leaves a whole message or none. */
  async add(envelope: Envelope, raw: Buffer): Promise<MessageSummary> {
    const { subject, messageId } = await parseMessage(raw);
    const receivedAt = new Date().toISOString();
    const id = `${receivedAt.replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`;
    const rawSha256 = createHash('sha256').update(raw).digest('hex');
    const summary = { id, receivedAt, envelope, subject, messageId, size: raw.length, rawSha256 };
    writeFileSync(this.rawPath(id), raw, OWNER_ONLY);
    const beside = join(this.folder, `${id}.new`);
    writeFileSync(beside, JSON.stringify(summary), OWNER_ONLY);
    renameSync(beside, join(this.folder, `${id}.json`));
    this.summaries.push(summary);
    return summary;
  }

  /** In order of arrival. */
  list({ to, since }: MessageQuery = {}): readonly MessageSummary[] {
    const wanted = to?.toLowerCase();
    return this.summaries.filter(({ envelope, receivedAt }) => {
      const isFor = wanted === undefined || envelope.to.some((address) => address.toLowerCase().includes(wanted));
      return isFor && (since === undefined || receivedAt > since);
    });
  }

  find(id: string): MessageSummary | undefined {
    return this.summaries.find((summary) => summary.id === id);
  }

  raw(id: string): Buffer {
    return readFileSync(this.rawPath(id));
  }

  clear(): void {
    for (const { id } of this.summaries.splice(0)) {
      rmSync(join(this.folder, `${id}.json`), { force: true });
      rmSync(this.rawPath(id), { force: true });
    }
  }

  private rawPath(id: string): string {
    return join(this.folder, `${id}.eml`);
  }
}
