import { Module } from '@nestjs/common';
import { SignInMails } from './sign-in-mails';
import { SignInPagesController } from './sign-in-pages.controller';
import { SignInController } from './sign-in.controller';

@Module({ controllers: [SignInController, SignInPagesController], providers: [SignInMails] })
export class SignInModule {}
