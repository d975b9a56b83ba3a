/** In which a PDF comes that was signed elsewhere. */
export const SIGNED_PDF_FIELD = 'signedPdf';
