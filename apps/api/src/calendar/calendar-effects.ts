import { Injectable } from '@nestjs/common';
import type { CalendarEffect, Language } from '@penhouder/contracts';
import {
  decide,
  evolve,
  planDossier,
  plannedMoves,
  planRequestOf,
  type CalendarChange,
  type Dossier,
  type PlannedMove,
  type WorkingCalendar,
} from '@penhouder/domain';
import { changedDaysSentence, plannedMoveSentence, say } from '@penhouder/letters';
import { closedDaysFor, listDossiers } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { DossierReadings, type DossierReading } from '../dossiers/dossier-reading';
import type { SignedIn } from '../security/signed-in';
import { calendarAfter, type ChangedDays } from './calendar-days';

/** More dossiers than any body has open at once. */
const DOSSIERS_AT_MOST = 500;

/** What other closed days would move in the dossiers that run. Writes nothing. */
@Injectable()
export class CalendarEffects {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DossierReadings,
  ) {}

  async of(changed: ChangedDays, who: SignedIn): Promise<CalendarEffect> {
    const { language } = who.user;
    const calendar = calendarAfter(await closedDaysFor(this.database, who.body.id), changed);
    const running = await listDossiers(this.database, {
      bodyId: who.body.id,
      isClosed: false,
      limit: DOSSIERS_AT_MOST,
    });
    const dossiers: CalendarEffect['dossiers'] = [];
    // One after the other: each reads a whole dossier.
    for (const { dossierId } of running) {
      const reading = await this.readings.read(dossierId, who);
      const moves = movesIn(reading, changed, calendar);
      if (moves.length > 0) dossiers.push(effectOn(reading, moves, language));
    }
    const count = dossiers.reduce((sum, { moves }) => sum + moves.length, 0);
    const sentence =
      count === 0
        ? say(language, 'calendar.movesNothing')
        : say(language, 'calendar.moves', {
            moments: say(language, 'calendar.moments', { count }),
            dossiers: say(language, 'calendar.dossiers', { count: dossiers.length }),
          });
    return { daysText: changedDaysSentence(daysOf(changed), language), sentence, dossiers };
  }
}

/** As the dossier itself will plan once it hears of the change. */
function movesIn(
  { row: { state }, view, who }: DossierReading,
  changed: ChangedDays,
  calendar: WorkingCalendar,
): readonly PlannedMove[] {
  const change = { changeId: `preview-${who.body.id}`, by: who.user.id, days: daysOf(changed) };
  const told = played(state, { type: 'LearnOfCalendar', at: view.now, changes: [change] });
  if (told.planNeeded === null) return [];
  const plan = planDossier(planRequestOf(told, view.now), calendar);
  return plannedMoves(state, evolve(told, { type: 'PlanAdopted', at: view.now, plan }));
}

function played(dossier: Dossier, command: Parameters<typeof decide>[0]): Dossier {
  const decision = decide(command, dossier);
  return decision.accepted ? decision.events.reduce(evolve, dossier) : dossier;
}

function effectOn(
  { row: { dossierId, number, title }, names }: DossierReading,
  moves: readonly PlannedMove[],
  language: Language,
): CalendarEffect['dossiers'][number] {
  return { dossierId, number, title, moves: moves.map((move) => plannedMoveSentence(move, names, language)) };
}

function daysOf({ close, open }: ChangedDays): CalendarChange['days'] {
  return [...close.map(({ on }) => ({ on, isClosed: true })), ...open.map(({ on }) => ({ on, isClosed: false }))];
}
