import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Bytes on the wire of one answer; `fetch` would unpack them. */
export function compressedSize(url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': 'gzip, br' };
    httpRequest(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const unpack = response.headers['content-encoding'] === 'br' ? brotliDecompressSync : gunzipSync;
        expect(unpack(body).length).toBeGreaterThan(body.length);
        resolve(body.length);
      });
    })
      .on('error', reject)
      .end();
  });
}
