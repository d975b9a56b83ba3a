import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** What a name server of the suite knows, by name; a name that is not there does not exist. Texts can change meanwhile. */
export type Zone = Record<string, readonly string[]>;

export interface NameServer {
  /** `host:port` */
  readonly address: string;
  close(): void;
}

/** A name server on the loopback interface that knows text records only. */
export async function openNameServer(zone: Zone): Promise<NameServer> {
  const server = createSocket('udp4').bind(0, '127.0.0.1');
  server.on('message', (query, from) => server.send(answerTo(query, zone), from.port, from.address));
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${String(server.address().port)}`,
    close: () => {
      server.close();
    },
  };
}

/** As small as RFC 1035 allows: one question, texts as answers, or "no such name". */
function answerTo(query: Buffer, zone: Zone): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const question = query.subarray(12, at + 5);
  const texts = zone[labels.join('.').toLowerCase()];
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(texts === undefined ? 0x8183 : 0x8180, 2);
  header.writeUInt16BE(texts?.length ?? 0, 6);
  header.writeUInt32BE(0, 8);
  return Buffer.concat([header, question, ...(texts ?? []).map(textRecord)]);
}

/** A text record about the name of the question; a long text is several strings. */
function textRecord(text: string): Buffer {
  const strings = (text.match(/.{1,255}/g) ?? []).map((part) =>
    Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]),
  );
  const data = Buffer.concat(strings);
  const head = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}
