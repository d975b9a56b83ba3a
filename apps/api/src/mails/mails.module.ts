import { Module } from '@nestjs/common';
import { MailPauseController } from './mail-pause.controller';
import { MailsController } from './mails.controller';

@Module({ controllers: [MailPauseController, MailsController] })
export class MailsModule {}
