import { Controller, Get, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { apiPaths, textDocumentsSchema, type TextDocuments } from '@penhouder/contracts';
import { downloadHeaders } from '@penhouder/documents';
import type { Participant } from '@penhouder/domain';
import { markdownTypeset } from '@penhouder/letters';
import { textVersionsOf, type TextVersionRow } from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Answers } from '../../openapi/answers';
import { ProblemError } from '../../problems/problem-error';
import { idOrNotFound } from '../../security/id-or-not-found';
import { Who, type SignedIn } from '../../security/signed-in';
import { SignedInGuard } from '../../security/signed-in.guard';
import { besidePdfOf } from '../../sign-pages/document/text-pdf';
import { DossierReadings, type DossierReading } from '../dossier-reading';

/** What goes with the declaration of one participant, as its people read it. */
@ApiTags('dossiers')
@Controller('dossiers/:id/participants/:participantId/documents')
@UseGuards(SignedInGuard)
export class TextDocumentsController {
  constructor(
    private readonly readings: DossierReadings,
    private readonly database: DataSource,
  ) {}

  /** 404 `NotFound` for a participant of any other dossier. */
  @Get()
  @ApiOperation({ operationId: 'getTextDocuments', summary: 'The documents that go with a declaration' })
  @Answers(200, textDocumentsSchema)
  async find(
    @Param('id') id: string,
    @Param('participantId') participantId: string,
    @Who() who: SignedIn,
  ): Promise<TextDocuments> {
    const { texts, participant, reading } = await this.read({ id, participantId }, who);
    const { dossierId } = reading.row;
    const documents = texts.flatMap(({ language, documents: beside }) =>
      beside.map(({ code, title, text }) => {
        const href = apiPaths.textDocument({ dossierId, participantId: participant.id, code, language });
        return { code, language, title, html: markdownTypeset(text, language), href };
      }),
    );
    return { documents };
  }

  /** The same PDF as its people get. 404 `NotFound` when nobody of them reads it. */
  @Get(':code/:language')
  @ApiOperation({ operationId: 'downloadTextDocument', summary: 'A document that goes with a declaration, as PDF' })
  @ApiProduces('application/pdf')
  async download(
    @Param() { code, language, ...at }: Named,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { texts, participant, reading } = await this.read(at, who);
    const text = texts.find((one) => one.language === language);
    const document = text?.documents.find((one) => one.code === code);
    if (text === undefined || document === undefined) throw new ProblemError('NotFound');
    const unitName = reading.names.participants[participant.id] ?? '';
    const pdf = await besidePdfOf({ text, unitName, sender: who.body }, code);
    if (pdf === null) throw new ProblemError('NotFound');
    const name = `${document.title} - ${unitName}.pdf`;
    response.set(downloadHeaders({ name, mediaType: 'application/pdf', bytes: pdf.length }));
    return new StreamableFile(pdf);
  }

  private async read({ id, participantId }: At, who: SignedIn): Promise<Read> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    const participant = reading.row.state.participants[idOrNotFound(participantId)];
    if (participant === undefined) throw new ProblemError('NotFound');
    const frozen = await textVersionsOf(this.database, reading.row.dossierId);
    return { reading, participant, texts: readNow(frozen, participant, reading) };
  }
}

interface At {
  readonly id: string;
  readonly participantId: string;
}

interface Named extends At {
  readonly code: string;
  readonly language: string;
}

interface Read {
  readonly reading: DossierReading;
  readonly participant: Participant;
  readonly texts: readonly TextVersionRow[];
}

/** The texts behind the links that live, one per language. */
function readNow(
  frozen: readonly TextVersionRow[],
  { id }: Participant,
  { contacts }: DossierReading,
): readonly TextVersionRow[] {
  const live = contacts.filter(({ participantId, revokedAt }) => participantId === id && revokedAt === null);
  const read = new Set(live.map(({ textVersionId }) => textVersionId));
  return frozen.filter((text) => read.has(text.id));
}
