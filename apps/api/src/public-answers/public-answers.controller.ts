import { Body, Controller, Get, Param, Put, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  publicAnswerFormSchema,
  publicAnswerListSchema,
  type PublicAnswer,
  type PublicAnswerForm,
  type PublicAnswerList,
} from '@penhouder/contracts';
import type { DossierId, Language, RowId } from '@penhouder/domain';
import { parseId } from '@penhouder/domain';
import { formatInstant } from '@penhouder/letters';
import {
  addPublicAnswer,
  answeredQuestions,
  findAnswer,
  findDossier,
  planMails,
  publicAnswersOf,
  publicReaders,
  type AnsweredQuestion,
  type DossierRow,
  type PublicAnswerRow,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { wordsOfDossier } from '../mail-texts/words-of-dossier';
import { publicAnswerMails } from './public-answer-mails';

/** Answers to questions of one participant that all of them may read, in words that name nobody. */
@ApiTags('public-answers')
@Controller('dossiers/:id/public-answers')
@UseGuards(SignedInGuard)
export class PublicAnswersController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @ApiOperation({
    operationId: 'listPublicAnswers',
    summary: 'Answered questions, and what everybody may read of them',
  })
  @Answers(200, publicAnswerListSchema)
  async list(@Param('id') id: string, @Who() who: SignedIn): Promise<PublicAnswerList> {
    const { dossierId } = await this.dossierOf(id, who);
    const [questions, shared, readers] = await Promise.all([
      answeredQuestions(this.database, dossierId),
      publicAnswersOf(this.database, dossierId),
      publicReaders(this.database, dossierId),
    ]);
    const models = questions.map((question) => questionModel(question, shared, who.user.language));
    return { questions: models, readers: readers.length };
  }

  /** A new version, shown at once; mailed to everybody when that is asked. The same version again is kept once. */
  @Put(':rowId')
  @ApiOperation({ operationId: 'savePublicAnswer', summary: 'Show an answer to everybody, correct it, or take it off' })
  @Answers(200, publicAnswerListSchema)
  async save(
    @Param() params: { readonly id: string; readonly rowId: string },
    @Body({ schema: publicAnswerFormSchema }) form: PublicAnswerForm,
    @Who() who: SignedIn,
  ): Promise<PublicAnswerList> {
    const dossier = await this.dossierOf(params.id, who);
    const rowId = rowIdOrNotFound(params.rowId);
    const questions = await answeredQuestions(this.database, dossier.dossierId);
    if (!questions.some((question) => question.rowId === rowId)) throw await this.noAnswerTo(rowId, dossier);
    if (
      !(await this.keep(dossier, { ...form, rowId }, who)) &&
      !(await this.isKept(dossier.dossierId, { ...form, rowId }))
    )
      throw new ProblemError('PublicAnswerChangedSince');
    return this.list(params.id, who);
  }

  private async keep(dossier: DossierRow, form: KeyedForm, { body, user }: SignedIn): Promise<boolean> {
    const isMailed = form.isMailed && form.isShown;
    return this.database.transaction(async (manager) => {
      const given = { ...form, isMailed, dossierId: dossier.dossierId, by: user.id };
      if (!(await addPublicAnswer(manager, given))) return false;
      if (!isMailed) return true;
      const readers = await publicReaders(manager, dossier.dossierId);
      const { templateOf } = await wordsOfDossier(manager, dossier.dossierId);
      const mails = publicAnswerMails({ dossier, body, form, readers, templateOf });
      await planMails(manager, { dossierId: dossier.dossierId, mails });
      return true;
    });
  }

  /** A row of another dossier is not there; one of this dossier is no question that was answered. */
  private async noAnswerTo(rowId: RowId, { dossierId }: DossierRow): Promise<ProblemError> {
    const isHere = (await findAnswer(this.database, { dossierId, rowId })) !== null;
    return new ProblemError(isHere ? 'QuestionNotAnswered' : 'NotFound');
  }

  /** A form that is sent again after silence was kept the first time. */
  private async isKept(dossierId: DossierId, { rowId, after, question, answer, isShown }: KeyedForm): Promise<boolean> {
    const now = (await publicAnswersOf(this.database, dossierId)).find((one) => one.rowId === rowId);
    const isSame = now?.question === question && now.answer === answer && now.isShown === isShown;
    return isSame && now.version === after + 1;
  }

  private async dossierOf(id: string, { body }: SignedIn): Promise<DossierRow> {
    const dossier = await findDossier(this.database, { bodyId: body.id, dossierId: idOrNotFound(id) });
    if (dossier === null) throw new ProblemError('NotFound');
    return dossier;
  }
}

function rowIdOrNotFound(text: string): RowId {
  const id = parseId<RowId>(text);
  if (id === null) throw new ProblemError('NotFound');
  return id;
}

type KeyedForm = PublicAnswerForm & { readonly rowId: RowId };

function questionModel(
  { rowId, unitName, question, answer }: AnsweredQuestion,
  shared: readonly PublicAnswerRow[],
  language: Language,
): PublicAnswer {
  const found = shared.find((one) => one.rowId === rowId) ?? null;
  return {
    rowId,
    unitName,
    asked: question,
    answered: answer,
    shared: found && {
      version: found.version,
      question: found.question,
      answer: found.answer,
      isShown: found.isShown,
      isMailed: found.isMailed,
      when: { at: found.at, text: formatInstant(found.at, language) },
      by: found.writtenBy,
    },
  };
}
