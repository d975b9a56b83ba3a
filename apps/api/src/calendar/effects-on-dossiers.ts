import { Injectable } from '@nestjs/common';
import type { CalendarEffect, Language } from '@penhouder/contracts';
import {
  decide,
  evolve,
  planDossier,
  planRequestOf,
  type Dossier,
  type DossierCommand,
  type Instant,
  type WorkingCalendar,
} from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { listDossiers } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { DossierReadings, type DossierReading } from '../dossiers/dossier-reading';
import type { SignedIn } from '../security/signed-in';

/** More dossiers than any body has open at once. */
const DOSSIERS_AT_MOST = 500;

/** What something that a body states would move in the dossiers that run. Writes nothing. */
@Injectable()
export class EffectsOnDossiers {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DossierReadings,
  ) {}

  /** `movesIn` says in sentences what moves in one dossier; a dossier in which nothing does is left out. */
  async of(
    movesIn: (reading: DossierReading) => readonly string[],
    who: SignedIn,
  ): Promise<Pick<CalendarEffect, 'sentence' | 'dossiers'>> {
    const running = await listDossiers(this.database, {
      bodyId: who.body.id,
      isClosed: false,
      limit: DOSSIERS_AT_MOST,
    });
    const dossiers: CalendarEffect['dossiers'] = [];
    // One after the other: each reads a whole dossier.
    for (const { dossierId } of running) {
      const reading = await this.readings.read(dossierId, who);
      const moves = movesIn(reading);
      const { number, title } = reading.row;
      if (moves.length > 0) dossiers.push({ dossierId, number, title, moves: [...moves] });
    }
    return { sentence: effectSentence(dossiers, who.user.language), dossiers };
  }
}

function effectSentence(dossiers: CalendarEffect['dossiers'], language: Language): string {
  const count = dossiers.reduce((sum, { moves }) => sum + moves.length, 0);
  if (count === 0) return say(language, 'calendar.movesNothing');
  return say(language, 'calendar.moves', {
    moments: say(language, 'calendar.moments', { count }),
    dossiers: say(language, 'calendar.dossiers', { count: dossiers.length }),
  });
}

/** The dossier as it will be once it has heard the news and planned anew; null: it plans nothing anew. */
export function replanned(
  dossier: Dossier,
  news: DossierCommand,
  { now, calendar }: { readonly now: Instant; readonly calendar: WorkingCalendar },
): Dossier | null {
  const decision = decide(news, dossier);
  const told = decision.accepted ? decision.events.reduce(evolve, dossier) : dossier;
  if (told.planNeeded === null) return null;
  const plan = planDossier(planRequestOf(told, now), calendar);
  return evolve(told, { type: 'PlanAdopted', at: now, plan });
}
