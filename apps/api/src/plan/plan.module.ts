import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { PlanController } from './plan.controller';

@Module({ imports: [DossiersModule], controllers: [PlanController] })
export class PlanModule {}
