import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { AttemptJournal } from './attempt-journal';
import { OutageWatch } from './outage-watch';

@Module({
  providers: [
    {
      provide: AttemptJournal,
      inject: [CONFIG],
      useFactory: ({ attemptsFolder }: Config) => new AttemptJournal(attemptsFolder),
    },
    OutageWatch,
  ],
})
export class OutagesModule {}
