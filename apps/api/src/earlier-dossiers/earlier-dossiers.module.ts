import { Module } from '@nestjs/common';
import { EarlierDossiers } from './earlier-dossier';
import { EarlierDrafts } from './earlier-drafts';

@Module({ providers: [EarlierDossiers, EarlierDrafts], exports: [EarlierDrafts] })
export class EarlierDossiersModule {}
