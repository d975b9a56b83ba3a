import { Injectable } from '@nestjs/common';
import type { CalendarEffect, Language } from '@penhouder/contracts';
import {
  activeParticipants,
  dossierMeetings,
  lastMeetingOf,
  meetingsIn,
  meetingWindow,
  meetingWindowOf,
  plannedMoves,
  type DossierCommand,
  type MeetingCalendar,
} from '@penhouder/domain';
import { dayInBrussels } from '@penhouder/launching';
import { formatDate, lastMeetingSentence, organInSentence, plannedMoveSentence, say } from '@penhouder/letters';
import type { OrganKey } from '@penhouder/persistence';
import { EffectsOnDossiers, replanned } from '../calendar/effects-on-dossiers';
import type { DossierReading } from '../dossiers/dossier-reading';
import type { SignedIn } from '../security/signed-in';

/** What is stated about one organ, with the name of its municipality. */
export interface StatedMeetings extends Omit<OrganKey, 'bodyId'> {
  readonly unitName: string;
  readonly calendar: MeetingCalendar;
}

/** What other meetings of an organ would move in the dossiers that run. Writes nothing. */
@Injectable()
export class MeetingEffects {
  constructor(private readonly effects: EffectsOnDossiers) {}

  async of(stated: StatedMeetings, who: SignedIn): Promise<CalendarEffect> {
    const effect = await this.effects.of((reading) => movesIn(reading, stated), who);
    return { daysText: knownSentence(stated, who.user.language), ...effect };
  }
}

/** As the dossier itself will plan once it hears: its last useful meeting first, then what moves with it. */
function movesIn(reading: DossierReading, stated: StatedMeetings): readonly string[] {
  const { row, view, names } = reading;
  const news = newsOf(reading, stated);
  const after = replanned(row.state, news, view);
  if (after === null) return [];
  return [
    ...activeParticipants(after)
      .filter(({ unitId }) => unitId === stated.unitId)
      .map((participant) => lastMeetingSentence(lastMeetingOf(after, participant), stated.unitName, view.language)),
    ...plannedMoves(row.state, after).map((move) => plannedMoveSentence(move, names, view.language)),
  ];
}

function newsOf({ row: { state }, view, who }: DossierReading, stated: StatedMeetings): DossierCommand {
  const { unitId, organ, calendar } = stated;
  const window = meetingWindowOf(state);
  const meetings = dossierMeetings(organ, calendar, window);
  const known = { by: who.user.id, unitId, organ, from: window.from, meetings };
  return { type: 'LearnOfMeetings', at: view.now, organs: [known] };
}

/** `De gemeenteraad van Deerlijk: 21 vergaderingen tot en met vr 31 december 2027.` */
function knownSentence({ organ, unitName: unit, calendar }: StatedMeetings, language: Language): string {
  const window = meetingWindow(dayInBrussels(), null);
  const count = meetingsIn(calendar, window).length;
  const about = { organ: capitalised(organInSentence(organ, language)), unit };
  if (count === 0) return say(language, 'meetings.knownNone', about);
  return say(language, 'meetings.known', { ...about, count, until: formatDate(window.until, language) });
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
