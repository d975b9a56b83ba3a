import { SEEDED_YEARS } from '@penhouder/calendars';
import type { Language, MeetingList, OrganMeetings, Status } from '@penhouder/contracts';
import {
  COUNCIL_AGENDA_DAYS,
  COUNCIL_POINTS_DAYS,
  meetingsIn,
  meetingWindow,
  PUBLICATION_DAYS,
  SUMMER_RECESS,
  addDays,
  type LocalDate,
  type MeetingCalendar,
  type OrganCode,
  type ScheduledMeeting,
} from '@penhouder/domain';
import { formatDate, formatInstant, organName, rhythmWords, say } from '@penhouder/letters';
import type { StatedCalendar } from '@penhouder/persistence';

const NOTHING_KNOWN: MeetingCalendar = {
  rhythm: 'regular',
  rules: [],
  dates: [],
  exceptions: [],
  recess: null,
  agendaDays: null,
  pointsDays: null,
  publicationDays: PUBLICATION_DAYS,
};

/** Councils have the terms of the law and rest in summer; a college keeps its own rules. Source: `domain.md` 2.0.1. */
const COUNCIL: MeetingCalendar = {
  ...NOTHING_KNOWN,
  recess: SUMMER_RECESS,
  agendaDays: COUNCIL_AGENDA_DAYS,
  pointsDays: COUNCIL_POINTS_DAYS,
};

/** With which terms the form of an organ begins of which nothing is known yet. */
export function blankCalendar(organ: OrganCode): MeetingCalendar {
  return organ === 'gr' || organ === 'rmw' ? COUNCIL : NOTHING_KNOWN;
}

interface Seen {
  readonly unitName: string;
  readonly language: Language;
  readonly today: LocalDate;
}

/** One organ in the list of all. */
export function listedCalendar(
  { unitId, organ, calendar }: StatedCalendar,
  { unitName, language, today }: Seen,
): MeetingList['calendars'][number] {
  const [next] = meetingsIn(calendar, meetingWindow(today, null));
  return {
    unitId,
    unitName,
    organ,
    organText: organName(organ, language),
    rhythmText: rhythmWords(calendar, language),
    nextText: next === undefined ? null : formatDate(next.on, language),
    nextStatus: next === undefined ? null : statusOf(next, language),
  };
}

interface AskedOrgan extends Omit<Seen, 'today'> {
  readonly unitId: string;
  readonly organ: OrganCode;
  readonly year: number;
  readonly userOf: (id: string) => string;
}

/** One organ with its meetings of one year; `stated` the newest first. */
export function organModel(stated: readonly StatedCalendar[], asked: AskedOrgan): OrganMeetings {
  const { unitId, unitName, organ, language, year, userOf } = asked;
  const known = stated[0]?.calendar ?? null;
  const calendar = known ?? blankCalendar(organ);
  const window = { from: `${String(year)}-01-01` as LocalDate, until: `${String(year)}-12-31` as LocalDate };
  return {
    unitId,
    unitName,
    organ,
    organText: organName(organ, language),
    year,
    firstYear: SEEDED_YEARS.first,
    lastYear: SEEDED_YEARS.last,
    calendar: formOf(calendar),
    isKnown: known !== null,
    meetings: meetingsIn(calendar, window).map((meeting) => meetingRow(meeting, calendar, language)),
    history: stated.map(({ id, at, by, calendar: said }) => ({
      id,
      text: say(language, 'meetings.statement', {
        when: formatInstant(at, language),
        user: userOf(by),
        rhythm: rhythmWords(said, language),
      }),
    })),
  };
}

function formOf({ rules, dates, exceptions, recess, ...terms }: MeetingCalendar): OrganMeetings['calendar'] {
  return {
    ...terms,
    rules: rules.map((rule) => ({ ...rule })),
    dates: [...dates],
    exceptions: exceptions.map((one) => ({ ...one })),
    recess: recess === null ? null : { ...recess },
  };
}

function meetingRow(
  meeting: ScheduledMeeting,
  { agendaDays, pointsDays, publicationDays }: MeetingCalendar,
  language: Language,
): OrganMeetings['meetings'][number] {
  const day = (days: number | null, sign: 1 | -1): string | null =>
    days === null ? null : formatDate(addDays(meeting.on, sign * days), language);
  return {
    on: meeting.on,
    dayText: formatDate(meeting.on, language),
    status: statusOf(meeting, language),
    agendaText: day(agendaDays, -1),
    pointsText: day(pointsDays, -1),
    publicationText: day(publicationDays, 1),
  };
}

function statusOf({ isAssumed }: ScheduledMeeting, language: Language): Status {
  const code = isAssumed ? 'assumed' : 'stated';
  return { code, word: say(language, `meetings.states.${code}`), tone: isAssumed ? 'hold' : 'done' };
}
