import { Module } from '@nestjs/common';
import { LaunchingModule } from '../launching/launching.module';
import { CandidatesController } from './candidates.controller';
import { ClockController } from './clock.controller';
import { CommandBodies } from './command-bodies';
import { CommandSender } from './command-sender';
import { CommandsController } from './commands.controller';
import { CoordinatorCommands } from './coordinator-commands';
import { DossierReadings } from './dossier-reading';
import { DossiersController } from './dossiers.controller';
import { JoiningContacts } from './joining-contacts';
import { OwnClock } from './own-clock';
import { PaperAnswersController } from './paper-answers.controller';
import { Publishing } from './texts/publishing';
import { TextChangesController } from './texts/text-changes.controller';
import { TextDocumentsController } from './texts/text-documents.controller';
import { TextsController } from './texts/texts.controller';

@Module({
  imports: [LaunchingModule],
  controllers: [
    DossiersController,
    CommandsController,
    PaperAnswersController,
    CandidatesController,
    TextsController,
    TextChangesController,
    TextDocumentsController,
    ClockController,
  ],
  providers: [
    DossierReadings,
    CoordinatorCommands,
    CommandBodies,
    CommandSender,
    JoiningContacts,
    Publishing,
    OwnClock,
  ],
  exports: [DossierReadings, CommandSender, CoordinatorCommands],
})
export class DossiersModule {}
