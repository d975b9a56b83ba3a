import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { textChangesSchema, type TextChanges } from '@penhouder/contracts';
import type { Language } from '@penhouder/domain';
import { say, textChangesHtml } from '@penhouder/letters';
import { textVersionsOf, type TextVersionRow } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../../openapi/answers';
import { ProblemError } from '../../problems/problem-error';
import { idOrNotFound } from '../../security/id-or-not-found';
import { Who, type SignedIn } from '../../security/signed-in';
import { SignedInGuard } from '../../security/signed-in.guard';
import { DossierReadings } from '../dossier-reading';

/** What became of the text that one participant answers to. */
@ApiTags('dossiers')
@Controller('dossiers/:id/participants/:participantId/text-changes')
@UseGuards(SignedInGuard)
export class TextChangesController {
  constructor(
    private readonly readings: DossierReadings,
    private readonly database: DataSource,
  ) {}

  /** 404 `NotFound` for a participant of any other dossier. */
  @Get()
  @ApiOperation({ operationId: 'getTextChanges', summary: 'What changed between the versions of a text, word by word' })
  @Answers(200, textChangesSchema)
  async find(
    @Param('id') id: string,
    @Param('participantId') participantId: string,
    @Who() who: SignedIn,
  ): Promise<TextChanges> {
    const { row } = await this.readings.read(idOrNotFound(id), who);
    const participant = row.state.participants[idOrNotFound(participantId)];
    if (participant === undefined) throw new ProblemError('NotFound');
    const frozen = await textVersionsOf(this.database, row.dossierId);
    const own = frozen.filter((text) => text.participantId === participant.id);
    return { changes: changesOf(own, who.user.language) };
  }
}

/** Each version beside the one before it in its language, the newest first. */
function changesOf(own: readonly TextVersionRow[], language: Language): TextChanges['changes'] {
  const newest = [...own].sort((one, other) => other.version - one.version);
  return newest.flatMap((after) => {
    const before = newest.find((one) => one.language === after.language && one.version < after.version);
    if (before === undefined) return [];
    const title = say(language, after.language === 'fr' ? 'textChanges.fromToFrench' : 'textChanges.fromTo', {
      from: before.version,
      to: after.version,
    });
    return [{ id: after.id, title, html: textChangesHtml(readable(before), readable(after), language) }];
  });
}

/** A note that was erased is no change of the text. */
function readable(text: TextVersionRow): TextVersionRow {
  return text.erasedAt === null ? text : { ...text, note: '', documents: [] };
}
