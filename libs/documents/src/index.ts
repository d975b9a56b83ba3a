export { allowedTypes, fileQuotas, maximumUploadBytes } from './allowed-types';
export { checkUpload, type Upload, type UploadCheck, type UploadRefusal } from './check-upload';
export { downloadHeaders } from './download-headers';
export { plainFileName } from './plain-file-name';
export { readSheet, sheetLimits } from './read-sheet';
export { readScannerAddress, scanBytes, ScannerAway, type ScannerAddress, type ScanResult } from './scan-bytes';
export { writeSheets, type Sheet, type SheetCell } from './write-sheets';
export { PAGE_MARKS, type PdfDocument, type PdfPart, type PdfWords } from './pdf/pdf-document';
export { renderPdf } from './pdf/render-pdf';
export { openPress, PressFailed, type Press, type PressSettings } from './press/press';
export type { PressJob, SealOrder } from './press/press-messages';
export { openSeal, SealProblem, type OrganisationSeal, type SealSettings } from './seal/organisation-seal';
export { attachmentOf, attachmentsOf } from './mail/mail-attachments';
export { parseMail } from './mail/parse-mail';
export { AnchorProblem, readAnchors } from './signed-pdf/anchors';
export { checkSignedPdf, type SignedPdfQuestion, type SignedPdfVerdict } from './signed-pdf/check-signed-pdf';
export {
  certificatesInOrThrow,
  checkTimeStamp,
  type TimeStampFault,
  type TimeStampVerdict,
} from './time-stamps/check-time-stamp';
export { NoTimeStamp, tokenOfAnswerOrThrow } from './time-stamps/read-time-stamp';
export { timeStampQuestion, type TimeStampQuestion } from './time-stamps/time-stamp-request';
