import { Injectable } from '@nestjs/common';
import type { FileId, Language } from '@penhouder/domain';
import { dropPapers, papersOfLink, type FileRow } from '@penhouder/persistence';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { sizeText } from '../files/to-stored-file';
import { StoredFiles, type StoredFile } from '../files/stored-files';
import { ProblemError } from '../problems/problem-error';
import { toProblem } from '../problems/to-problem';
import { RateLimits } from '../security/rate-limits';
import type { FormFault } from './answer-form';
import { mostAtOnce, type TakenPaper } from './paper-upload';
import type { Paper } from './sign-page-model';
import type { OpenLink } from './sign-pages.service';

export const PAPERS_FIELD = 'papers';
export const DROP_PREFIX = 'drop.';

/** Papers that prove an answer: kept as soon as they come, sent with the answer, taken back until then. */
@Injectable()
export class Papers {
  constructor(
    private readonly database: DataSource,
    private readonly files: StoredFiles,
    private readonly limits: RateLimits,
  ) {}

  /** Drops what was ticked and keeps what was added; what was not taken is told at the field. The link as it is afterwards. */
  async take(open: OpenLink, request: Request): Promise<{ readonly open: OpenLink; readonly faults: FormFault[] }> {
    const { linkId } = open.link;
    const dropped = Object.keys((request.body ?? {}) as object).filter((name) => name.startsWith(DROP_PREFIX));
    const fileIds = open.model.papers.map(({ id }) => id).filter((id) => dropped.includes(`${DROP_PREFIX}${id}`));
    if (fileIds.length > 0) await dropPapers(this.database, { linkId, fileIds });
    const faults: FormFault[] = [];
    for (const taken of chosenFiles(request)) faults.push(...(await this.keep(taken, open)));
    const rows = await papersOfLink(this.database, linkId);
    return { open: { ...open, model: { ...open.model, papers: waitingPapers(rows) } }, faults };
  }

  /** A paper of this link, before or after it was sent; 404 `NotFound` for any other. */
  async read(open: OpenLink, fileId: FileId | null): Promise<StoredFile> {
    const own = [...open.model.papers, ...open.model.recorded.flatMap(({ papers }) => papers)];
    if (fileId === null || !own.some(({ id }) => id === fileId)) throw new ProblemError('NotFound');
    return this.files.read({ bodyId: open.bodyId, fileId });
  }

  private async keep(taken: TakenPaper, { link, bodyId, model }: OpenLink): Promise<readonly FormFault[]> {
    const upload = { name: taken.originalname, bytes: taken.buffer };
    const owner = { dossierId: link.dossierId, bodyId, uploadedBy: null, linkId: link.linkId };
    try {
      if (taken.isBeyond) throw new ProblemError('TooMuchAtOnce', { data: mostAtOnce });
      await this.limits.upload(link.linkId);
      await this.files.keep(upload, owner);
      return [];
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown;
      const { detail } = toProblem(thrown, model.language);
      return [{ field: PAPERS_FIELD, text: `${taken.originalname.slice(0, 100)}: ${detail}` }];
    }
  }
}

/** Browsers send an empty file without name when nothing was chosen. */
function chosenFiles({ files }: Request): readonly TakenPaper[] {
  const all = Array.isArray(files) ? (files as unknown as readonly TakenPaper[]) : [];
  return all.filter(({ originalname, buffer }) => originalname !== '' || buffer.length > 0);
}

/** Those that were not sent yet. */
export function waitingPapers(rows: readonly FileRow[]): readonly Paper[] {
  return rows.filter(({ answerId }) => answerId === null).map(paperOf);
}

export function paperOf({ id, name, bytes, sha256 }: FileRow): Paper {
  return { id, name, sizeText: sizeText(bytes), sha256 };
}

/** Says at the field that the papers are not those that were checked. */
export function papersChanged(language: Language): FormFault {
  return { field: PAPERS_FIELD, text: toProblem(new ProblemError('PapersChanged'), language).detail };
}

/** What a checked form carries along of its papers. */
export function seenPapers(papers: readonly Paper[]): string {
  return papers.map(({ id }) => id).join(' ');
}
