import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { CONFIG } from '../config';
import { FilesModule } from '../files/files.module';
import { ConfirmAnswer } from './confirm-answer';
import { LinkTokens } from './link-tokens';
import { paperUpload } from './paper-upload';
import { Papers } from './papers';
import { PapersController } from './papers.controller';
import { SignPagesController } from './sign-pages.controller';
import { SignPages } from './sign-pages.service';

@Module({
  imports: [FilesModule, MulterModule.registerAsync({ inject: [CONFIG], useFactory: paperUpload })],
  controllers: [SignPagesController, PapersController],
  providers: [SignPages, LinkTokens, ConfirmAnswer, Papers],
})
export class SignPagesModule {}
