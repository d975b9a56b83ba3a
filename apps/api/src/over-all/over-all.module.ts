import { Module } from '@nestjs/common';
import { AgendaController } from './agenda.controller';
import { OpenReadings } from './open-reading';
import { WaitingController } from './waiting.controller';

/** What is read over all open dossiers at once. */
@Module({ controllers: [AgendaController, WaitingController], providers: [OpenReadings] })
export class OverAllModule {}
