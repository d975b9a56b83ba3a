import { StreamableFile } from '@nestjs/common';
import { allowedTypes, downloadHeaders, writeSheets, type Sheet } from '@penhouder/documents';
import type { Response } from 'express';

/** A workbook as a download under a name. */
export async function sendWorkbook(
  name: string,
  sheets: readonly Sheet[],
  response: Response,
): Promise<StreamableFile> {
  const content = await writeSheets(sheets);
  response.set(downloadHeaders({ name, mediaType: allowedTypes['xlsx'] ?? '', bytes: content.length }));
  return new StreamableFile(content);
}
