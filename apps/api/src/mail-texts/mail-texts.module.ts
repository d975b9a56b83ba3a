import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { DraftsModule } from '../drafts/drafts.module';
import { LaunchingModule } from '../launching/launching.module';
import { DossierMailTextsController } from './dossier-mail-texts.controller';
import { DraftMailTextsController } from './draft-mail-texts.controller';

@Module({
  imports: [DossiersModule, DraftsModule, LaunchingModule],
  controllers: [DossierMailTextsController, DraftMailTextsController],
})
export class MailTextsModule {}
