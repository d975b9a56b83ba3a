import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module';
import { DossierRepliesController } from './dossier-replies.controller';
import { RepliesController } from './replies.controller';
import { ReplyReadings } from './reply-readings';

@Module({
  imports: [FilesModule],
  controllers: [RepliesController, DossierRepliesController],
  providers: [ReplyReadings],
})
export class RepliesModule {}
