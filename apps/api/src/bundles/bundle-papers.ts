import { Inject, Injectable } from '@nestjs/common';
import type { BundledDocument, BundleSource, ErasedPart } from '@penhouder/bundles';
import { openPress } from '@penhouder/documents';
import { allParticipants, type DossierId } from '@penhouder/domain';
import type { DayRootLeafRow, FileRow, IncomingFacts, ListedReceipt } from '@penhouder/persistence';
import { findReceipt, incomingOfDossier, receiptsOf } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { dossierTrack } from '../dossiers/dossier-page';
import type { DossierReading } from '../dossiers/dossier-reading';
import { participantTrack } from '../dossiers/participant-model';
import { isGiven, StoredFiles } from '../files/stored-files';
import { erasedMark } from '../privacy/privacy-words';
import { proofModel } from '../proof/proof-model';
import type { DossierPaperFacts } from './dossier-paper';
import { dossierPaper } from './dossier-paper';
import { fileNames } from './file-names';

/** A personal link that somebody quoted when he answered: it opens his page, and does not go into a file. */
const QUOTED_LINK = /(https?:\/\/\S*?\/t\/)[^\s>")]+/g;

/** What lies in a bundle beside the mails that were sent: files, receipts as they were sealed, and what came in. */
@Injectable()
export class BundlePapers {
  constructor(
    private readonly database: DataSource,
    private readonly files: StoredFiles,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(reading: DossierReading): Promise<Pick<BundleSource, 'documents' | 'receipts' | 'incoming' | 'erased'>> {
    const { dossierId } = reading.row;
    const [receipts, incoming] = await Promise.all([
      receiptsOf(this.database, dossierId),
      incomingOfDossier(this.database, dossierId),
    ]);
    const nameOf = fileNames<ListedReceipt>(({ unitName, sequence }) => `${unitName} ${String(sequence)}.pdf`);
    const nameOfMail = fileNames<IncomingFacts>(({ subject }) => subject);
    return {
      documents: this.documentsOf(reading),
      receipts: receipts
        .filter(({ isErased }) => !isErased)
        .map((receipt, index) => ({ name: nameOf(receipt, index), read: () => this.receipt(dossierId, receipt) })),
      erased: erasedOf(reading, { receipts, incoming }),
      incoming: incoming.map((mail, index) => ({
        name: nameOfMail(mail, index),
        read: () => Promise.resolve({ ...mail, text: mail.text.replaceAll(QUOTED_LINK, '$1…') }),
      })),
    };
  }

  /**
   * The whole dossier to read, as tagged PDF. Set in a thread with a small heap, which gives back what it took: a large
   * dossier is some hundreds of pages, and other people's pages must not wait for them.
   */
  async readable(
    reading: DossierReading,
    { past, roots, madeAt }: Pick<DossierPaperFacts, 'past' | 'madeAt'> & { readonly roots: readonly DayRootLeafRow[] },
  ): Promise<Buffer> {
    const { language } = reading.who.user;
    const { text: proofText } = proofModel(roots, { isStamped: this.config.isStamped, language });
    const participants = allParticipants(reading.row.state).map((one) => participantTrack(one, reading));
    const page = dossierTrack(reading, []);
    const document = dossierPaper({ page, participants, past, language, madeAt, proofText });
    const press = openPress();
    return press.print({ document, seal: null }).finally(() => press.close());
  }

  private documentsOf({ who, files }: DossierReading): readonly BundledDocument[] {
    const nameOf = fileNames<FileRow>(({ name }) => name);
    return files.filter(isGiven).map((file, index) => ({
      name: nameOf(file, index),
      read: () => this.files.stream({ bodyId: who.body.id, fileId: file.id }),
    }));
  }

  private async receipt(dossierId: DossierId, { rowId }: ListedReceipt): Promise<Buffer> {
    const found = await findReceipt(this.database, { dossierId, rowId });
    if (found === null) throw new Error(`Receipt ${rowId} is gone`);
    return found.pdf;
  }
}

interface Kept {
  readonly receipts: readonly ListedReceipt[];
  readonly incoming: readonly IncomingFacts[];
}

function erasedOf({ files }: DossierReading, { receipts, incoming }: Kept): readonly ErasedPart[] {
  const gone = receipts.filter(({ isErased }) => isErased);
  const documents = files.filter(({ scan }) => scan === 'removed');
  const mails = incoming.filter(({ fromAddress }) => fromAddress === erasedMark);
  return [
    ...gone.map(({ rowId: id, sha256 }) => ({ what: 'receipt' as const, id, sha256 })),
    ...documents.map(({ id, sha256 }) => ({ what: 'file' as const, id, sha256 })),
    ...mails.map(({ id, sha256 }) => ({ what: 'incoming' as const, id, sha256 })),
  ];
}
