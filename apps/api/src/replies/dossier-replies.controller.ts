import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { replyListSchema, type ReplyList } from '@penhouder/contracts';
import type { DossierId } from '@penhouder/domain';
import { findDossier, listReplies } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { replyModel } from './reply-model';

@ApiTags('replies')
@Controller('dossiers/:id/replies')
@UseGuards(SignedInGuard)
export class DossierRepliesController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'listReplies', summary: 'Replies by mail in one dossier, open ones first' })
  @Answers(200, replyListSchema)
  async list(@Param('id') id: string, @Who() { body, user }: SignedIn): Promise<ReplyList> {
    const dossierId: DossierId = idOrNotFound(id);
    if ((await findDossier(this.database, { bodyId: body.id, dossierId })) === null) throw new ProblemError('NotFound');
    const rows = await listReplies(this.database, { bodyId: body.id, dossierId });
    return { replies: rows.map((row) => replyModel(row, user.language)) };
  }
}
