/** Extension of an accepted file → media type that its first bytes must betray. */
export const allowedTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** 25 MB: a scanned board extract fits many times, a film does not. */
export const maximumUploadBytes = 25 * 1024 * 1024;

/** What a zip-shaped document may become when it is unpacked by whoever opens it. Source: `reliability.md` 5.7. */
export const zipLimits = { entries: 5_000, unpackedBytes: 200 * 1024 * 1024 } as const;

/** What a picture may become on a screen: more than any page that was scanned. Source: `reliability.md` 5.7. */
export const maximumPixels = 50_000_000;

/** How much may be kept: for one dossier in all, and by one personal link. */
export const fileQuotas = {
  dossier: { files: 2_000, bytes: 2 * 1024 ** 3 },
  link: { files: 20, bytes: 100 * 1024 ** 2 },
} as const;
