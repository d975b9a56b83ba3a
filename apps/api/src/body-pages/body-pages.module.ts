import { Module } from '@nestjs/common';
import { StatementPagesController } from './statement-pages.controller';
import { StatementsController } from './statements.controller';

@Module({ controllers: [StatementPagesController, StatementsController] })
export class BodyPagesModule {}
