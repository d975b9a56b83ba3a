import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { ActionPlans } from './action-plans';
import { ActionPlansController } from './action-plans.controller';
import { EarlierActionPlans } from './earlier-actions';
import { EarlierActionsController } from './earlier-actions.controller';
import { ReportsController } from './reports.controller';

@Module({
  imports: [DossiersModule],
  controllers: [ReportsController, ActionPlansController, EarlierActionsController],
  providers: [ActionPlans, EarlierActionPlans],
})
export class ReportsModule {}
