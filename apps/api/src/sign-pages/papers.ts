import { Injectable } from '@nestjs/common';
import { plainFileName } from '@penhouder/documents';
import type { FileId, Language } from '@penhouder/domain';
import { dropPapers, papersOfLink, type FileRow } from '@penhouder/persistence';
import type { Request } from 'express';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { scanText, sizeText } from '../files/to-stored-file';
import { isGiven, StoredFiles, type StoredFile } from '../files/stored-files';
import { ProblemError } from '../problems/problem-error';
import { toProblem } from '../problems/to-problem';
import { RateLimits } from '../security/rate-limits';
import { mostAtOnce, type TakenPaper } from './paper-upload';
import type { Paper, SignPageModel } from './sign-page-model';
import type { OpenLink } from './sign-pages.service';
import { labelled } from './words/labelled';

export const PAPERS_FIELD = 'papers';
export const DROP_PREFIX = 'drop.';

/** To which form a paper is added. */
export type PaperPurpose = 'answer' | 'decision';

/** Why a paper is not taken, told at its field. */
export interface PaperFault {
  readonly field: typeof PAPERS_FIELD;
  readonly text: string;
}

/** Papers that prove an answer or a decision: kept as soon as they come, sent with it, taken back until then. */
@Injectable()
export class Papers {
  constructor(
    private readonly database: DataSource,
    private readonly files: StoredFiles,
    private readonly limits: RateLimits,
  ) {}

  /** Drops what was ticked and keeps what was added; what was not taken is told at the field. The link as it is afterwards. */
  async take(
    open: OpenLink,
    request: Request,
    purpose: PaperPurpose = 'answer',
  ): Promise<{ readonly open: OpenLink; readonly faults: PaperFault[] }> {
    const { linkId } = open.link;
    const dropped = Object.keys((request.body ?? {}) as object).filter((name) => name.startsWith(DROP_PREFIX));
    const fileIds = waitingFor(purpose, open.model)
      .map(({ id }) => id)
      .filter((id) => dropped.includes(`${DROP_PREFIX}${id}`));
    if (fileIds.length > 0) await dropPapers(this.database, { linkId, fileIds });
    const waiting = waitingFor(purpose, open.model).filter(({ id }) => !fileIds.includes(id));
    const chosen = chosenFiles(request).filter((taken) => !isThereAlready(taken, waiting));
    const faults: PaperFault[] = [];
    for (const taken of chosen) faults.push(...(await this.keep(taken, open, purpose)));
    const rows = await papersOfLink(this.database, linkId);
    const { model } = open;
    const papers = waitingPapers(rows, model.language);
    const added = { papers, decisionPapers: decisionPapers(rows, model.language) };
    return { open: { ...open, model: { ...model, ...added } }, faults };
  }

  /** A paper of this link, before or after it was sent; 404 `NotFound` for any other. */
  async read(open: OpenLink, fileId: FileId | null): Promise<StoredFile> {
    const { papers, decisionPapers: ofDecisions, recorded } = open.model;
    const own = [...papers, ...ofDecisions, ...recorded.flatMap((answer) => answer.papers)];
    if (fileId === null || !own.some(({ id }) => id === fileId)) throw new ProblemError('NotFound');
    return this.files.read({ bodyId: open.bodyId, fileId });
  }

  private async keep(
    taken: TakenPaper,
    { link, bodyId, model }: OpenLink,
    purpose: PaperPurpose,
  ): Promise<readonly PaperFault[]> {
    const upload = { name: taken.originalname, bytes: taken.buffer };
    const by = { uploadedBy: null, linkId: link.linkId, isForDecision: purpose === 'decision' };
    const owner = { dossierId: link.dossierId, bodyId, ...by };
    try {
      if (taken.isBeyond) throw new ProblemError('TooMuchAtOnce', { data: mostAtOnce });
      await this.limits.upload(link.linkId);
      await this.files.keep(upload, owner);
      return [];
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown;
      const { detail } = toProblem(thrown, model.language);
      return [{ field: PAPERS_FIELD, text: labelled(taken.originalname.slice(0, 100), detail, model.language) }];
    }
  }
}

/** A form that is sent once more, because its answer was reloaded, brings the very files that wait already. */
function isThereAlready({ originalname, buffer, isBeyond }: TakenPaper, waiting: readonly Paper[]): boolean {
  const named = waiting.filter(({ name }) => name === plainFileName(originalname));
  if (named.length === 0 || isBeyond) return false;
  const hash = createHash('sha256').update(buffer).digest('hex');
  return named.some(({ sha256 }) => sha256 === hash);
}

/** Browsers send an empty file without name when nothing was chosen. */
function chosenFiles({ files }: Request): readonly TakenPaper[] {
  const all = Array.isArray(files) ? (files as unknown as readonly TakenPaper[]) : [];
  return all.filter(({ originalname, buffer }) => originalname !== '' || buffer.length > 0);
}

/** Those of an answer that was not sent yet. */
export function waitingPapers(rows: readonly FileRow[], language: Language): readonly Paper[] {
  return rows
    .filter(({ answerId, isForDecision }) => answerId === null && !isForDecision)
    .map((row) => paperOf(row, language));
}

/** Those of decisions, sent or not. */
export function decisionPapers(rows: readonly FileRow[], language: Language): SignPageModel['decisionPapers'] {
  return rows
    .filter(({ isForDecision }) => isForDecision)
    .map((row) => ({ ...paperOf(row, language), decisionId: row.decisionId }));
}

/** Those that go with a form when it is sent. */
export function waitingFor(purpose: PaperPurpose, model: SignPageModel): readonly Paper[] {
  return purpose === 'answer' ? model.papers : model.decisionPapers.filter(({ decisionId }) => decisionId === null);
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
export function infectedPapers(model: SignPageModel, purpose: PaperPurpose = 'answer'): readonly PaperFault[] {
  const { detail } = toProblem(new ProblemError('PaperInfected'), model.language);
  return waitingFor(purpose, model)
    .filter(({ isInfected }) => isInfected)
    .map(({ name }) => ({ field: PAPERS_FIELD, text: labelled(name, detail, model.language) }));
}

/** Why the papers cannot go along with a checked form: they are not those that it saw, or harmful; told at the field. */
export function unfitPapers(seen: string, model: SignPageModel): readonly PaperFault[] {
  if (seen === seenPapers(model.papers)) return infectedPapers(model);
  return [{ field: PAPERS_FIELD, text: toProblem(new ProblemError('PapersChanged'), model.language).detail }];
}

/** What a checked form carries along of its papers. */
export function seenPapers(papers: readonly Paper[]): string {
  return papers.map(({ id }) => id).join(' ');
}
