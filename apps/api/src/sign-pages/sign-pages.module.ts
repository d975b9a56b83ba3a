import { Module } from '@nestjs/common';
import { ConfirmAnswer } from './confirm-answer';
import { SignPagesController } from './sign-pages.controller';
import { SignPages } from './sign-pages.service';

@Module({ controllers: [SignPagesController], providers: [SignPages, ConfirmAnswer] })
export class SignPagesModule {}
