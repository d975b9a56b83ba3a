import { freePort, harmfulName, harmfulWords, startClamd, type TestClamd } from '@penhouder/tools/testing';
import { readScannerAddress, scanBytes, ScannerAway, type ScannerAddress } from './scan-bytes';
import { officeFile } from './uploads.fixtures';

let clamd: TestClamd;
let address: ScannerAddress;

beforeAll(async () => {
  clamd = await startClamd();
  address = readScannerAddress(clamd.address) ?? { path: 'nowhere' };
});

afterAll(() => clamd.stop());

test('a file in which nothing is found is clean, also one of 25 MB', async () => {
  expect(await scanBytes(Buffer.from('%PDF-1.7\n%%EOF\n'), address)).toEqual({ isClean: true });
  expect(await scanBytes(Buffer.alloc(25 * 1024 * 1024, 'x'), address)).toEqual({ isClean: true });
});

test('what a signature finds is named, also packed inside a document', async () => {
  const finding = { isClean: false, finding: `${harmfulName}.UNOFFICIAL` };
  expect(await scanBytes(Buffer.from(`a text with ${harmfulWords} in it`), address)).toEqual(finding);
  const packed = officeFile('docx', [
    { name: 'word/a.bin', content: `xx ${harmfulWords}`.repeat(9), isDeflated: true },
  ]);
  expect(packed.includes(harmfulWords)).toBe(false);
  expect(await scanBytes(packed, address)).toEqual(finding);
});

test('a scanner that is not there, or that is something else, gives no verdict', async () => {
  await expect(scanBytes(Buffer.from('x'), { host: '127.0.0.1', port: await freePort() })).rejects.toThrow(ScannerAway);
  await expect(scanBytes(Buffer.alloc(31 * 1024 * 1024), address)).rejects.toThrow(ScannerAway);
});

test('its address is a host with a port, or the path of a socket', () => {
  expect(readScannerAddress('clamav:3310')).toEqual({ host: 'clamav', port: 3310 });
  expect(readScannerAddress('[::1]:3310')).toEqual({ host: '::1', port: 3310 });
  expect(readScannerAddress('/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
  expect(readScannerAddress('clamav')).toBeNull();
  expect(readScannerAddress('http://clamav/')).toBeNull();
});
