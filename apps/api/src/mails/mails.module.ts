import { Module } from '@nestjs/common';
import { MailStateController } from '../mail-state/mail-state.controller';
import { MailPauseController } from './mail-pause.controller';
import { MailsController } from './mails.controller';

@Module({ controllers: [MailPauseController, MailsController, MailStateController] })
export class MailsModule {}
