import { Controller, Get, Inject, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { proofSchema, type Proof } from '@penhouder/contracts';
import { dayRootLeavesOf, findDossier } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { proofModel } from './proof-model';

/** How far the proof of a dossier is held by the roots of days. */
@ApiTags('dossiers')
@Controller('dossiers/:id/proof')
@UseGuards(SignedInGuard)
export class ProofController {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 404 `NotFound` for a dossier of another body. */
  @Get()
  @ApiOperation({
    operationId: 'getProof',
    summary: 'Up to when the proof of a dossier is held by a root and a time stamp',
  })
  @Answers(200, proofSchema)
  async find(@Param('id') id: string, @Who() { user, body }: SignedIn): Promise<Proof> {
    const dossierId = idOrNotFound(id);
    if ((await findDossier(this.database, { bodyId: body.id, dossierId })) === null) throw new ProblemError('NotFound');
    const leaves = await dayRootLeavesOf(this.database, dossierId);
    return proofModel(leaves, { isStamped: this.config.isStamped, language: user.language });
  }
}
