import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { CallEditing } from './call-editing';
import { CallMoves } from './call-moves';
import { CallMovesController } from './call-moves.controller';
import { CallReadings } from './call-reading';
import { CallVersionsController } from './call-versions.controller';
import { CallsController } from './calls.controller';
import { MoveSending } from './move-sending';
import { MoveWaves } from './move-wave';

@Module({
  imports: [DossiersModule],
  controllers: [CallsController, CallVersionsController, CallMovesController],
  providers: [CallReadings, CallEditing, CallMoves, MoveSending, MoveWaves],
})
export class CallsModule {}
