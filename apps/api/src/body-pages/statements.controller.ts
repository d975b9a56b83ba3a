import { Body, Controller, Get, HttpCode, Inject, Post, Put, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  shownStatementSchema,
  statementNames,
  statementsFormSchema,
  statementsSchema,
  statementToShowSchema,
  type ShownStatement,
  type StatementFacts,
  type StatementName,
  type Statements,
  type StatementsForm,
  type StatementToShow,
} from '@penhouder/contracts';
import { formatInstant, publicPagePath } from '@penhouder/letters';
import { bodyStatements, retentionOf, saveBodyStatement, type BodyRow } from '@penhouder/persistence';
import { isDeepStrictEqual } from 'node:util';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { refusedAtField } from '../problems/refused-at-field';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { statementValues, unknownPlaceholders, type StatementSource } from './fill-statement';
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
    const values = statementValues(await this.sourceOf(body, facts), user.language);
    return {
      version: history[0]?.version ?? 0,
      facts,
      texts,
      defaults: eachName((name) => ({ nl: statementWords('nl').texts[name], fr: statementWords('fr').texts[name] })),
      placeholders: Object.entries(values).map(([name, value]) => ({ name, value })),
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
    await this.refuseUnknownWords(content, who);
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
  async preview(
    @Body({ schema: statementToShowSchema }) { name, language, ...content }: StatementToShow,
    @Who() who: SignedIn,
  ): Promise<ShownStatement> {
    await this.refuseUnknownWords(content, who);
    const shown = { ...(await this.sourceOf(who.body, content.facts)), content, version: 0 };
    return { title: statementWords(language).titles[name], html: statementHtml(shown, name, language) };
  }

  private async sourceOf(body: BodyRow, facts: StatementFacts): Promise<StatementSource & { readonly body: BodyRow }> {
    return { body, facts, baseUrl: this.config.baseUrl, months: await retentionOf(this.database, body.id) };
  }

  private async refuseUnknownWords(content: StatementContent, { body, user }: SignedIn): Promise<void> {
    const values = statementValues(await this.sourceOf(body, content.facts), user.language);
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
