import { Injectable } from '@nestjs/common';
import type { FileId, Language } from '@penhouder/domain';
import { dropPapers, papersOfLink, type FileRow } from '@penhouder/persistence';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { scanText, sizeText } from '../files/to-stored-file';
import { isGiven, StoredFiles, type StoredFile } from '../files/stored-files';
import { ProblemError } from '../problems/problem-error';
import { toProblem } from '../problems/to-problem';
import { RateLimits } from '../security/rate-limits';
import type { FormFault } from './answer-form';
import { mostAtOnce, type TakenPaper } from './paper-upload';
import type { Paper, SignPageModel } from './sign-page-model';
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
    return { open: { ...open, model: { ...open.model, papers: waitingPapers(rows, open.model.language) } }, faults };
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
export function waitingPapers(rows: readonly FileRow[], language: Language): readonly Paper[] {
  return rows.filter(({ answerId }) => answerId === null).map((row) => paperOf(row, language));
}

export function paperOf(row: FileRow, language: Language): Paper {
  const { id, name, bytes, sha256, scan } = row;
  return {
    ...{ id, name, sizeText: sizeText(bytes, language), sha256 },
    scanText: isGiven(row) ? null : scanText(row, language),
    isInfected: scan === 'infected',
  };
}

/** Papers in which something harmful was found, told at the field: they cannot go along. */
export function infectedPapers({ papers, language }: SignPageModel): readonly FormFault[] {
  const { detail } = toProblem(new ProblemError('PaperInfected'), language);
  return papers
    .filter(({ isInfected }) => isInfected)
    .map(({ name }) => ({ field: PAPERS_FIELD, text: `${name}: ${detail}` }));
}

/** Why the papers cannot go along with a checked form: they are not those that it saw, or harmful; told at the field. */
export function unfitPapers(seen: string, model: SignPageModel): readonly FormFault[] {
  if (seen === seenPapers(model.papers)) return infectedPapers(model);
  return [{ field: PAPERS_FIELD, text: toProblem(new ProblemError('PapersChanged'), model.language).detail }];
}

/** What a checked form carries along of its papers. */
export function seenPapers(papers: readonly Paper[]): string {
  return papers.map(({ id }) => id).join(' ');
}
