import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { WhatIfController } from './what-if.controller';

@Module({ imports: [DossiersModule], controllers: [WhatIfController] })
export class WhatIfModule {}
