import { Body, Controller, Get, Inject, Param, Post, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  apiPaths,
  assignReplySchema,
  dismissReplySchema,
  fileSchema,
  replyDoneSchema,
  unassignedListSchema,
  type AssignReply,
  type DismissReply,
  type ReplyDone,
  type StoredFile,
  type UnassignedList,
} from '@penhouder/contracts';
import { attachmentOf, downloadHeaders, scanBytes, ScannerAway } from '@penhouder/documents';
import { instantOfMs, type ParticipantId } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { assignReply, listReplies, markDismissed, rawReply, replyCandidates } from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { StoredFiles } from '../files/stored-files';
import { toStoredFile } from '../files/to-stored-file';
import { Answers } from '../openapi/answers';
import { LocatedAt } from '../openapi/located-at';
import { ProblemError } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { ReplyReadings } from './reply-readings';
import { unassignedModel } from './unassigned-model';

/** Replies by mail: what a coordinator does with them. Entering one as an answer is the paper answer's work. */
@ApiTags('replies')
@Controller('replies')
@UseGuards(SignedInGuard)
export class RepliesController {
  @Inject(CONFIG) private readonly config!: Config;

  constructor(
    private readonly database: DataSource,
    private readonly readings: ReplyReadings,
    private readonly files: StoredFiles,
  ) {}

  @Get('unassigned')
  @ApiOperation({ operationId: 'listUnassignedReplies', summary: 'Mail that belongs to no dossier yet' })
  @Answers(200, unassignedListSchema)
  async unassigned(@Who() { body, user }: SignedIn): Promise<UnassignedList> {
    const isAdministrator = user.role === 'administrator';
    const [rows, candidates] = await Promise.all([
      listReplies(this.database, { bodyId: body.id, dossierId: null, isAdministrator }),
      replyCandidates(this.database, body.id),
    ]);
    return unassignedModel(rows, candidates, user.language);
  }

  /**
   * The bytes as they came, as a download that no browser shows. Where a scanner is configured it looks first: 409
   * `FileInQuarantine` while it says nothing, 410 `FileInfected`.
   */
  @Get(':id/raw')
  @ApiOperation({ operationId: 'downloadReply', summary: 'The bytes of a reply as they came' })
  @ApiProduces('message/rfc822')
  async raw(
    @Param('id') id: string,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const row = await this.readings.one(idOrNotFound(id), who);
    const content = await this.rawOf(row.id, who);
    await this.checkHarmless(content);
    const name = `mail-${row.id.slice(0, 8)}.eml`;
    response.set(downloadHeaders({ name, mediaType: 'message/rfc822', bytes: content.length }));
    return new StreamableFile(content);
  }

  /** 409 `ReplyHandled` when somebody handled it before. */
  @Post(':id/dismissals')
  @ApiOperation({ operationId: 'dismissReply', summary: 'Do nothing with a reply, and say why' })
  @Answers(201, replyDoneSchema)
  async dismiss(
    @Param('id') id: string,
    @Body({ schema: dismissReplySchema }) { reason }: DismissReply,
    @Who() who: SignedIn,
  ): Promise<ReplyDone> {
    const { id: replyId } = await this.readings.one(idOrNotFound(id), who);
    if (!(await markDismissed(this.database, { replyId, by: who.user.id, reason })))
      throw new ProblemError('ReplyHandled');
    return { text: say(who.user.language, 'replyDone.dismissed') };
  }

  /** 409 `ReplyHandled` when it belongs somewhere already; 404 `NotFound` for a participant of another body. */
  @Post(':id/assignments')
  @ApiOperation({ operationId: 'assignReply', summary: 'Say to which participant a reply belongs' })
  @Answers(201, replyDoneSchema)
  async assign(
    @Param('id') id: string,
    @Body({ schema: assignReplySchema }) form: AssignReply,
    @Who() who: SignedIn,
  ): Promise<ReplyDone> {
    const { id: replyId, dossierId, state } = await this.readings.one(idOrNotFound(id), who);
    if (dossierId !== null || state !== 'open') throw new ProblemError('ReplyHandled');
    const participantId = form.participantId as ParticipantId;
    const isAssigned = await assignReply(this.database, { replyId, bodyId: who.body.id, participantId });
    if (!isAssigned) throw new ProblemError('NotFound');
    return { text: say(who.user.language, 'replyDone.assigned') };
  }

  /** Makes an attachment a file of the dossier, judged as every upload is; 404 outside a dossier. */
  @Post(':id/attachments/:place/file')
  @LocatedAt(({ id }: StoredFile) => apiPaths.file(id))
  @ApiOperation({ operationId: 'keepAttachment', summary: 'Keep an attachment of a reply as a file of its dossier' })
  @Answers(201, fileSchema)
  async keep(@Param('id') id: string, @Param('place') place: string, @Who() who: SignedIn): Promise<StoredFile> {
    const { id: replyId, dossierId } = await this.readings.one(idOrNotFound(id), who);
    if (dossierId === null) throw new ProblemError('NotFound');
    const upload = await attachmentOf(await this.rawOf(replyId, who), placeOf(place));
    if (upload === null) throw new ProblemError('NotFound');
    const { body, user } = who;
    const stored = await this.files.keep(upload, { dossierId, bodyId: body.id, uploadedBy: user.id, linkId: null });
    return toStoredFile({ ...stored, finding: null, uploadedAt: instantOfMs(Date.now()) }, user.language);
  }

  private async checkHarmless(content: Buffer): Promise<void> {
    const { scanner } = this.config;
    if (scanner === null) return;
    const result = await scanBytes(content, scanner).catch((error: unknown) => {
      throw error instanceof ScannerAway ? new ProblemError('FileInQuarantine') : error;
    });
    if (!result.isClean) throw new ProblemError('FileInfected');
  }

  private async rawOf(replyId: string, { body, user }: SignedIn): Promise<Buffer> {
    const isAdministrator = user.role === 'administrator';
    const raw = await rawReply(this.database, { bodyId: body.id, replyId, isAdministrator });
    if (raw === null) throw new ProblemError('NotFound');
    return raw;
  }
}

/** Which attachment, counted from zero; throws `NotFound` for what is no small number. */
function placeOf(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new ProblemError('NotFound');
  return Number(text);
}
