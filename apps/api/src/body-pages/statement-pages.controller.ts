import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Language } from '@penhouder/contracts';
import { publicPageOfSlug } from '@penhouder/letters';
import { bodyStatements, findBodyByCode, retentionOf } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { languageOf, rememberLanguage } from '../problems/language-of';
import { ProblemError } from '../problems/problem-error';
import { sendPage } from '../sign-pages/send-page';
import { blankStatement, readStatement } from './statement-content';
import { renderStatementPage, type ShownStatements } from './statement-page';

/** What a body says of itself, for everybody: no link and no account are needed, and nothing of a dossier is shown. */
@ApiExcludeController()
@Controller('over')
export class StatementPagesController {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 404 `NotFound` for a body or page that is not there. */
  @Get(':code/:slug')
  async show(@Param() asked: AskedPage, @Req() request: Request, @Res() response: Response): Promise<void> {
    const language = wantedLanguage(request);
    rememberLanguage(request, language);
    const name = publicPageOfSlug(asked.slug);
    if (name === null) throw new ProblemError('NotFound');
    await sendPage(response, renderStatementPage(await this.statementsOf(asked.code), name, language));
  }

  private async statementsOf(code: string): Promise<ShownStatements> {
    const body = await findBodyByCode(this.database, code.replaceAll('\0', ''));
    if (body === null) throw new ProblemError('NotFound');
    const [[newest], months] = await Promise.all([
      bodyStatements(this.database, body.id),
      retentionOf(this.database, body.id),
    ]);
    const content = newest === undefined ? blankStatement : readStatement(newest.content);
    return { body, content, version: newest?.version ?? 0, baseUrl: this.config.baseUrl, months };
  }
}

interface AskedPage {
  readonly code: string;
  readonly slug: string;
}

/** As the address says, otherwise as the browser prefers. */
function wantedLanguage(request: Request): Language {
  const { taal } = request.query;
  return taal === 'nl' || taal === 'fr' ? taal : languageOf(request);
}
