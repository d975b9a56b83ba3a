import { Module } from '@nestjs/common';
import { PublicAnswersController } from './public-answers.controller';

@Module({ controllers: [PublicAnswersController] })
export class PublicAnswersModule {}
