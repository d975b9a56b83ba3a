import { Module } from '@nestjs/common';
import { DecisionController } from './decision/decision.controller';
import { KeepDecision } from './decision/keep-decision';
import { DocumentController } from './document/document.controller';
import { MulterModule } from '@nestjs/platform-express';
import { CONFIG } from '../config';
import { FilesModule } from '../files/files.module';
import { ConfirmAnswer } from './confirm-answer';
import { CodeLevel } from './codes/code-level';
import { CodesController } from './codes/codes.controller';
import { LaterController } from './codes/later.controller';
import { SignCodes } from './codes/sign-codes.service';
import { SignAnswer } from './levels/sign-answer';
import { SigningLevels } from './levels/signing-levels';
import { AbsenceController } from './absence/absence.controller';
import { HandOverController } from './hand-over/hand-over.controller';
import { ColleagueSteps } from './hand-over/colleague-steps';
import { HandOvers } from './hand-over/hand-overs';
import { DeadLinks } from './dead-links';
import { LinkTokens } from './link-tokens';
import { NewLinkController } from './new-link.controller';
import { paperUpload } from './paper-upload';
import { Papers } from './papers';
import { PapersController } from './papers.controller';
import { PostedForms } from './posted-forms';
import { SignedPdfController } from './signed-pdf/signed-pdf.controller';
import { SignedPdfLevel } from './signed-pdf/signed-pdf-level';
import { SignPagesController } from './sign-pages.controller';
import { SignPages } from './sign-pages.service';

@Module({
  imports: [FilesModule, MulterModule.registerAsync({ inject: [CONFIG], useFactory: paperUpload })],
  controllers: [
    HandOverController,
    AbsenceController,
    SignPagesController,
    CodesController,
    LaterController,
    PapersController,
    DecisionController,
    DocumentController,
    NewLinkController,
    SignedPdfController,
  ],
  providers: [
    SignPages,
    LinkTokens,
    DeadLinks,
    ConfirmAnswer,
    PostedForms,
    SignAnswer,
    SigningLevels,
    CodeLevel,
    SignCodes,
    SignedPdfLevel,
    Papers,
    KeepDecision,
    ColleagueSteps,
    HandOvers,
  ],
  exports: [SignPages],
})
export class SignPagesModule {}
