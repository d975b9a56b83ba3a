/** Headers under which a browser saves a stored file and never runs or shows it. */
export function downloadHeaders(file: {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}): Record<string, string> {
  const ascii = file.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\]/g, '_');
  return {
    'Content-Type': file.mediaType,
    'Content-Length': String(file.bytes),
    'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeRfc5987(file.name)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-store',
  };
}

function encodeRfc5987(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
