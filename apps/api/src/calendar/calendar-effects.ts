import { Injectable } from '@nestjs/common';
import type { CalendarEffect } from '@penhouder/contracts';
import { plannedMoves, type CalendarChange, type WorkingCalendar } from '@penhouder/domain';
import { changedDaysSentence, plannedMoveSentence } from '@penhouder/letters';
import { closedDaysFor } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import type { DossierReading } from '../dossiers/dossier-reading';
import type { SignedIn } from '../security/signed-in';
import { calendarAfter, type ChangedDays } from './calendar-days';
import { EffectsOnDossiers, replanned } from './effects-on-dossiers';

/** What other closed days would move in the dossiers that run. Writes nothing. */
@Injectable()
export class CalendarEffects {
  constructor(
    private readonly database: DataSource,
    private readonly effects: EffectsOnDossiers,
  ) {}

  async of(changed: ChangedDays, who: SignedIn): Promise<CalendarEffect> {
    const calendar = calendarAfter(await closedDaysFor(this.database, who.body.id), changed);
    const effect = await this.effects.of((reading) => movesIn(reading, changed, calendar), who);
    return { daysText: changedDaysSentence(daysOf(changed), who.user.language), ...effect };
  }
}

/** As the dossier itself will plan once it hears of the change. */
function movesIn(
  { row: { state }, view: { now, language }, names, who }: DossierReading,
  changed: ChangedDays,
  calendar: WorkingCalendar,
): readonly string[] {
  const change = { changeId: `preview-${who.body.id}`, by: who.user.id, days: daysOf(changed) };
  const after = replanned(state, { type: 'LearnOfCalendar', at: now, changes: [change] }, { now, calendar });
  const moves = after === null ? [] : plannedMoves(state, after);
  return moves.map((move) => plannedMoveSentence(move, names, language));
}

function daysOf({ close, open }: ChangedDays): CalendarChange['days'] {
  return [...close.map(({ on }) => ({ on, isClosed: true })), ...open.map(({ on }) => ({ on, isClosed: false }))];
}
