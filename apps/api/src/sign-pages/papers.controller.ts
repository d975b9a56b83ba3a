import { Controller, Get, Inject, Param, Post, Req, Res, StreamableFile, UseInterceptors } from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import { ApiExcludeController } from '@nestjs/swagger';
import { downloadHeaders } from '@penhouder/documents';
import { parseId, type FileId } from '@penhouder/domain';
import type { Request, Response } from 'express';
import { agreementIn } from './decision/decision-page';
import { Papers, PAPERS_FIELD, type PaperPurpose } from './papers';
import { PostedForms } from './posted-forms';
import { SignPages } from './sign-pages.service';

/** What the holder of a link adds to an answer or a decision, and its return to the same holder. */
@ApiExcludeController()
@Controller('teken/stukken')
export class PapersController {
  @Inject(PostedForms) private readonly forms!: PostedForms;

  constructor(
    private readonly pages: SignPages,
    private readonly papers: Papers,
  ) {}

  /** Files ahead of the form that they belong to: 204 when all are kept, 422 with a sentence for each that is not; 409 when nothing is asked any more. */
  @Post()
  @UseInterceptors(FilesInterceptor(PAPERS_FIELD))
  async addToAnswer(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.add(request, response, 'answer');
  }

  /** The same for the decision of an organ; 409 `DecisionWithoutAgreement`. */
  @Post('besluit')
  @UseInterceptors(FilesInterceptor(PAPERS_FIELD))
  async addToDecision(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.add(request, response, 'decision');
  }

  /** Always a download; 404 `NotFound` for a paper of any other link. */
  @Get(':id')
  async download(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const open = await this.pages.openSession(request);
    const { file, content } = await this.papers.read(open, parseId<FileId>(id));
    response.set(downloadHeaders(file));
    return new StreamableFile(content);
  }

  private async add(request: Request, response: Response, purpose: PaperPurpose): Promise<void> {
    const open = await this.forms.opened(request);
    this.forms.renew(open, response);
    response.setHeader('Cache-Control', 'no-store');
    if (purpose === 'answer' && open.model.answerability !== 'open') return void response.status(409).send();
    if (purpose === 'decision') agreementIn(open.model);
    const { faults } = await this.papers.take(open, request, purpose);
    if (faults.length === 0) return void response.status(204).send();
    response.status(422).json({ faults: faults.map(({ text }) => text) });
  }
}
