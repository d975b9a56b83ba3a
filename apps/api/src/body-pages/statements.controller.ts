import { Body, Controller, Get, HttpCode, Inject, Post, Put, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  shownStatementSchema,
  statementNames,
  statementsFormSchema,
  statementsSchema,
  statementToShowSchema,
  type ShownStatement,
  type StatementName,
  type Statements,
  type StatementsForm,
  type StatementToShow,
} from '@penhouder/contracts';
import { formatInstant, publicPagePath } from '@penhouder/letters';
import { bodyStatements, saveBodyStatement } from '@penhouder/persistence';
import { isDeepStrictEqual } from 'node:util';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { refusedAtField } from '../problems/refused-at-field';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { statementValues, unknownPlaceholders } from './fill-statement';
import { blankStatement, ownTexts, readStatement, type StatementContent } from './statement-content';
import { statementHtml } from './statement-page';
import { statementWords } from './words';

/** What the session's body says of itself in public, and every version of it. */
@ApiTags('statements')
@Controller('statements')
@UseGuards(SignedInGuard)
export class StatementsController {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getStatements', summary: 'The public pages of the own organisation' })
  @Answers(200, statementsSchema)
  async find(@Who() { body, user }: SignedIn): Promise<Statements> {
    const versions = await bodyStatements(this.database, body.id);
    const history = versions.map(({ version, content, savedAt, savedBy }) => ({
      version,
      savedText: formatInstant(savedAt, user.language),
      savedBy,
      ...readStatement(content),
    }));
    const { facts, texts } = history[0] ?? blankStatement;
    return {
      version: history[0]?.version ?? 0,
      facts,
      texts,
      defaults: eachName((name) => ({ nl: statementWords('nl').texts[name], fr: statementWords('fr').texts[name] })),
      placeholders: Object.entries(statementValues(body, facts, this.config.baseUrl)).map(([name, value]) => ({
        name,
        value,
      })),
      addresses: eachName((name) => publicPagePath(body.code, name)),
      history,
    };
  }

  /** A new version; the earlier ones stay. 409 `StatementChangedSince`, 422 `TextWordsUnknown`. */
  @Put()
  @ApiOperation({ operationId: 'saveStatements', summary: 'Change the public pages: a new version' })
  @Answers(200, statementsSchema)
  async save(
    @Body({ schema: statementsFormSchema }) { after, facts, texts }: StatementsForm,
    @Who() who: SignedIn,
  ): Promise<Statements> {
    const content = { facts, texts };
    this.refuseUnknownWords(content, who);
    const { body, user } = who;
    const isSaved = await saveBodyStatement(this.database, { bodyId: body.id, after, content, by: user.id });
    const now = await this.find(who);
    if (!isSaved && !isThisVersion(now, { after, facts, texts })) throw new ProblemError('StatementChangedSince');
    return now;
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewStatement', summary: 'A public page as its readers will see it' })
  @Answers(200, shownStatementSchema)
  preview(
    @Body({ schema: statementToShowSchema }) { name, language, ...content }: StatementToShow,
    @Who() who: SignedIn,
  ): ShownStatement {
    this.refuseUnknownWords(content, who);
    const shown = { body: who.body, content, version: 0, baseUrl: this.config.baseUrl };
    return { title: statementWords(language).titles[name], html: statementHtml(shown, name, language) };
  }

  private refuseUnknownWords(content: StatementContent, { body, user }: SignedIn): void {
    const values = statementValues(body, content.facts, this.config.baseUrl);
    for (const { pointer, text } of ownTexts(content)) {
      const words = unknownPlaceholders(text, values);
      if (words.length > 0) throw refusedAtField({ code: 'TextWordsUnknown', pointer, data: { words } }, user.language);
    }
  }
}

/** A form that is sent again after silence was kept the first time. */
function isThisVersion(now: Statements, { after, facts, texts }: StatementsForm): boolean {
  const kept = { facts: now.facts, texts: now.texts };
  return now.version === after + 1 && isDeepStrictEqual(kept, { facts, texts });
}

function eachName<Value>(of: (name: StatementName) => Value): Record<StatementName, Value> {
  return Object.fromEntries(statementNames.map((name) => [name, of(name)])) as Record<StatementName, Value>;
}
