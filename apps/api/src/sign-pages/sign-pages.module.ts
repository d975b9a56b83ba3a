import { Module } from '@nestjs/common';
import { ConfirmAnswer } from './confirm-answer';
import { LinkTokens } from './link-tokens';
import { SignPagesController } from './sign-pages.controller';
import { SignPages } from './sign-pages.service';

@Module({ controllers: [SignPagesController], providers: [SignPages, LinkTokens, ConfirmAnswer] })
export class SignPagesModule {}
