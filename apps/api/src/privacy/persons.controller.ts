import { Body, Controller, HttpCode, Post, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  aboutPersonSchema,
  personErasedSchema,
  personFormSchema,
  type AboutPerson,
  type PersonErased,
  type PersonForm,
} from '@penhouder/contracts';
import { zipOf } from '@penhouder/bundles';
import { downloadHeaders } from '@penhouder/documents';
import { instantOfMs } from '@penhouder/domain';
import {
  aboutPerson,
  erasePerson,
  personalFiles,
  personalItems,
  personWords,
  retentionOf,
  type PersonAsked,
} from '@penhouder/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { personalExport } from './personal-export';
import { countedOf, erasedMark, keptWords, totalOf } from './privacy-words';

/** What is kept of one person over all dossiers of the own organisation: seen, handed over, erased. */
@ApiTags('privacy')
@Controller('privacy/persons')
@UseGuards(SignedInGuard)
export class PersonsController {
  constructor(private readonly database: DataSource) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'aboutPerson', summary: 'What is kept of a person, and what can go' })
  @Answers(200, aboutPersonSchema)
  async about(@Body({ schema: personFormSchema }) form: PersonForm, @Who() who: SignedIn): Promise<AboutPerson> {
    const { erasable, kept } = await aboutPerson(this.database, await this.asked(form, who));
    const { language } = who.user;
    const stays = kept.reduce((sum, { count }) => sum + count, 0);
    return {
      erasable: countedOf(erasable, language),
      kept: keptWords(kept, language),
      total: totalOf(erasable) + stays,
    };
  }

  @Post('export')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'exportPerson',
    summary: 'Everything that is kept of a person, as a ZIP that they can read',
  })
  @ApiProduces('application/octet-stream')
  async export(
    @Body({ schema: personFormSchema }) form: PersonForm,
    @Who() who: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const asked = await this.asked(form, who);
    const [items, files] = await Promise.all([
      personalItems(this.database, asked),
      personalFiles(this.database, asked),
    ]);
    const at = asked.at;
    const given = personalExport({
      email: form.email,
      body: who.body.name,
      language: who.user.language,
      at,
      items,
      files,
    });
    const { 'Content-Length': _, ...headers } = downloadHeaders({
      name: 'persoonsgegevens.zip',
      mediaType: 'application/zip',
      bytes: 0,
    });
    response.set(headers);
    return new StreamableFile(zipOf(given, at));
  }

  /** Proof stays until its term is over, and everything of a dossier that runs or is held; asked again it goes on. */
  @Post('erasures')
  @HttpCode(200)
  @ApiOperation({ operationId: 'erasePerson', summary: 'Erase what nothing keeps of a person' })
  @Answers(200, personErasedSchema)
  async erase(@Body({ schema: personFormSchema }) form: PersonForm, @Who() who: SignedIn): Promise<PersonErased> {
    const { erased, kept } = await erasePerson(this.database, { ...(await this.asked(form, who)), by: who.user.id });
    return { erased: countedOf(erased, who.user.language), kept: keptWords(kept, who.user.language) };
  }

  private async asked({ email }: PersonForm, { body }: SignedIn): Promise<PersonAsked> {
    const key = { bodyId: body.id, mark: erasedMark };
    const [months, words] = await Promise.all([
      retentionOf(this.database, body.id),
      personWords(this.database, { ...key, email }),
    ]);
    return { ...key, months, words, at: instantOfMs(Date.now()) };
  }
}
