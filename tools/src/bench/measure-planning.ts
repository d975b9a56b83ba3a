import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import { parseCall } from '@penhouder/call-definitions';
import {
  addDays,
  answerChainsOf,
  blankDossier,
  decide,
  evolve,
  outlookOf,
  planDossier,
  planRequestOf,
  whatIf,
  type BodyId,
  type ContactId,
  type Dossier,
  type DossierCommand,
  type DossierId,
  type Instant,
  type LinkId,
  type LocalDate,
  type Meeting,
  type NewParticipant,
  type ParticipantId,
  type TextVersionId,
  type UnitId,
  type UserId,
} from '@penhouder/domain';
import { root } from '../settings/settings';
import { anchors, type Anchor } from './anchors';
import type { Section } from './figure';
import { repeatedly } from './repeatedly';
import { spreadOf } from './spread';

const PARTICIPANTS = 300;
const WEEKS = 104;
const FIRST_DAY = '2019-01-02' as LocalDate;
const LAUNCHED = '2019-07-18T08:00:00.000Z' as Instant;
const NOW = '2019-11-04T09:00:00.000Z' as Instant;
const BY = 'user' as UserId;
const TURNS = { warmUp: 10, measured: 40 };

/** What it costs in the core to plan for many participants whose colleges and councils are known for two years. */
export function measurePlanning(): Promise<Section> {
  const calendar = workingCalendar(seedClosedDays(2015, 2030));
  const dossier = largeDossier();
  const asking = { at: NOW, by: BY, calendar };
  const earlier = { kind: 'dateMoves', date: 'closing', on: '2020-01-01' as LocalDate, time: null } as const;
  const planned = repeatedly(() => planDossier(planRequestOf(dossier, NOW), calendar), TURNS);
  const chained = repeatedly(() => answerChainsOf(dossier, calendar, NOW), TURNS);
  const foreseen = repeatedly(() => outlookOf(dossier), TURNS);
  const assumed = repeatedly(() => whatIf(dossier, [earlier], asking), TURNS);
  return Promise.resolve({
    title: `Planning for ${String(PARTICIPANTS)} participants with two years of meetings, in the core`,
    figures: [
      ...figures('a new plan', planned, anchors.plan),
      ...figures('the chain of reasons of everybody', chained, anchors.plan),
      ...figures('the outlook of the quorum', foreseen, anchors.plan),
      ...figures('what if the closing comes earlier', assumed, anchors.plan),
    ],
    notes: [`${String(TURNS.measured)} times each; ${String(meetings().length)} meetings for each participant.`],
  });
}

function figures(what: string, times: readonly number[], anchor: Anchor): Section['figures'] {
  const { p50, max } = spreadOf(times);
  return [
    { what: `${what}, half within`, value: p50, unit: 'ms', anchor },
    { what: '  the longest', value: max, unit: 'ms' },
  ];
}

/** Launched in summer and looked at in November, with nobody's answer. */
function largeDossier(): Dossier {
  const call = parseCall(readFileSync(join(root, 'calls/regierol-2020-2025.yaml'), 'utf8'));
  if (!call.ok) throw new Error('the shipped call is not in order');
  const participants = Array.from({ length: PARTICIPANTS }, (_, nth) => participant(nth));
  const blank = blankDossier('dossier' as DossierId);
  const launched = played(blank, {
    type: 'LaunchDossier',
    at: LAUNCHED,
    by: BY,
    kind: 'example',
    bodyId: 'body' as BodyId,
    coApplicantIds: [],
    call: call.rules,
    participants,
  });
  const calendar = workingCalendar(seedClosedDays(2015, 2030));
  const plan = planDossier(planRequestOf(launched, LAUNCHED), calendar);
  return played(played(launched, { type: 'AdoptPlan', at: LAUNCHED, plan }), { type: 'ReachInstant', at: NOW });
}

function played(dossier: Dossier, command: DossierCommand): Dossier {
  const decision = decide(command, dossier);
  if (!decision.accepted) throw new Error(`refused: ${decision.rejection.code}`);
  return decision.events.reduce(evolve, dossier);
}

function participant(nth: number): NewParticipant {
  const own = String(nth);
  return {
    id: `participant-${own}` as ParticipantId,
    unitId: `unit-${own}` as UnitId,
    figures: { inhabitants: 5_000 + 137 * nth },
    tags: [],
    contacts: [
      {
        contactId: `contact-${own}` as ContactId,
        slot: 1,
        linkId: `link-${own}` as LinkId,
        textVersionId: `text-${own}` as TextVersionId,
      },
    ],
    meetings: meetings(),
  };
}

/** A college every week, a council every five weeks. */
function meetings(): readonly Meeting[] {
  return Array.from({ length: WEEKS }, (_, week) => addDays(FIRST_DAY, 7 * week)).flatMap((on, week) => [
    { organ: 'cbs' as const, on },
    ...(week % 5 === 0 ? [{ organ: 'gr' as const, on: addDays(on, 1) }] : []),
  ]);
}
