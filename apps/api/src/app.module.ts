import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { Logger } from 'pino';
import { BodyPagesModule } from './body-pages/body-pages.module';
import { BundlesModule } from './bundles/bundles.module';
import { CallsModule } from './calls/calls.module';
import { CONFIG, type Config } from './config';
import { ContactsModule } from './contacts/contacts.module';
import { DatabaseModule } from './database/database.module';
import { DossiersModule } from './dossiers/dossiers.module';
import { DraftsModule } from './drafts/drafts.module';
import { FilesModule } from './files/files.module';
import { HealthModule } from './health/health.module';
import { LOGGER } from './logging/logger';
import { MailTextsModule } from './mail-texts/mail-texts.module';
import { MailsModule } from './mails/mails.module';
import { PrivacyModule } from './privacy/privacy.module';
import { PublicAnswersModule } from './public-answers/public-answers.module';
import { ProblemFilter } from './problems/problem.filter';
import { ProofModule } from './proof/proof.module';
import { OverAllModule } from './over-all/over-all.module';
import { OutagesModule } from './outages/outages.module';
import { RepliesModule } from './replies/replies.module';
import { ReceiptsModule } from './receipts/receipts.module';
import { ReportsModule } from './reports/reports.module';
import { linkKeysProvider } from './security/link-keys';
import { RateLimits } from './security/rate-limits';
import { SessionModule } from './session/session.module';
import { SignInModule } from './sign-in/sign-in.module';
import { WhoAsked } from './sign-pages/who-asked';
import { SignPagesModule } from './sign-pages/sign-pages.module';
import { TemporalModule } from './temporal/temporal.module';
import { TodayModule } from './today/today.module';
import { CalendarModule } from './calendar/calendar.module';
import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module';
import { MeetingsModule } from './meetings/meetings.module';
import { UnitChangesModule } from './unit-changes/unit-changes.module';
import { UnitsModule } from './units/units.module';
import { PlanModule } from './plan/plan.module';
import { WhatIfModule } from './what-if/what-if.module';

@Global()
@Module({
  imports: [
    DatabaseModule,
    TemporalModule,
    HealthModule,
    SessionModule,
    SignInModule,
    SignPagesModule,
    BodyPagesModule,
    PrivacyModule,
    PublicAnswersModule,
    CallsModule,
    UnitsModule,
    CalendarModule,
    CalendarFeedsModule,
    MeetingsModule,
    UnitChangesModule,
    ContactsModule,
    DraftsModule,
    DossiersModule,
    PlanModule,
    WhatIfModule,
    MailTextsModule,
    ReportsModule,
    RepliesModule,
    ReceiptsModule,
    FilesModule,
    BundlesModule,
    ProofModule,
    MailsModule,
    OutagesModule,
    TodayModule,
    OverAllModule,
  ],
})
export class AppModule {
  /** The application under one configuration; the logger is given so that specs can read its lines. */
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: APP_FILTER, useClass: ProblemFilter },
        linkKeysProvider,
        RateLimits,
        WhoAsked,
      ],
      exports: [CONFIG, LOGGER, linkKeysProvider, RateLimits],
    };
  }
}
