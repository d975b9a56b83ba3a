export { allowedTypes, fileQuotas, maximumUploadBytes } from './allowed-types';
export { checkUpload, type Upload, type UploadCheck, type UploadRefusal } from './check-upload';
export { downloadHeaders } from './download-headers';
export { readSheet, sheetLimits } from './read-sheet';
export { writeSheets, type Sheet, type SheetCell } from './write-sheets';
export type { PdfDocument, PdfPart, PdfWords } from './pdf/pdf-document';
export { renderPdf } from './pdf/render-pdf';
export { openSeal, SealProblem, type OrganisationSeal, type SealSettings } from './seal/organisation-seal';
export { attachmentOf, attachmentsOf, parseMail } from './mail-attachments';
