import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { ActionPlans } from './action-plans';
import { ActionPlansController } from './action-plans.controller';
import { ReportsController } from './reports.controller';

@Module({
  imports: [DossiersModule],
  controllers: [ReportsController, ActionPlansController],
  providers: [ActionPlans],
})
export class ReportsModule {}
