import { Module } from '@nestjs/common';
import { LaunchingModule } from '../launching/launching.module';
import { DraftPreviews } from './draft-previews';
import { DraftsController } from './drafts.controller';

@Module({ imports: [LaunchingModule], controllers: [DraftsController], providers: [DraftPreviews] })
export class DraftsModule {}
