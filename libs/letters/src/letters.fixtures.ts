import type {
  CallRules,
  DeadlineRule,
  CallTexts,
  CallWording,
  ContactId,
  Dossier,
  DossierCommand,
  DossierEvent,
  DossierId,
  Instant,
  LaunchDossier,
  LinkId,
  LocalDate,
  LocalTime,
  ParticipantId,
  ReceivedAnswer,
  RowId,
  StepId,
  TextId,
  TextVersionId,
  UnitId,
  UserId,
  WorkingCalendar,
  BodyId,
} from '@penhouder/domain';
import { blankDossier, decide, evolve, planDossier, planRequestOf } from '@penhouder/domain';
import type { Names } from './words/names';

export const day = (on: string): LocalDate => on as LocalDate;
export const instant = (at: string): Instant => at as Instant;
export const step = (id: string): StepId => id as StepId;

/** Autumn 2019 in Flanders, as far as the specs need it. */
export const calendar: WorkingCalendar = {
  zone: 'Europe/Brussels',
  offsets: [
    { from: instant('2019-03-31T01:00:00.000Z'), offsetMinutes: 120 },
    { from: instant('2019-10-27T01:00:00.000Z'), offsetMinutes: 60 },
    { from: instant('2020-03-29T01:00:00.000Z'), offsetMinutes: 120 },
    { from: instant('2020-10-25T01:00:00.000Z'), offsetMinutes: 60 },
  ],
  closedDays: { [day('2019-11-01')]: 'Allerheiligen', [day('2019-11-11')]: 'Wapenstilstand' },
};

export const rules: CallRules & { readonly closing: DeadlineRule; readonly internalDue: DeadlineRule } = {
  code: 'voorbeeldoproep',
  version: 1,
  hash: 'hash',
  closing: { on: day('2020-01-15'), time: null, certainty: 'stated' },
  internalDue: { on: day('2019-12-13'), time: null, certainty: 'assumed' },
  reminders: {
    workingDaysBefore: [30, 15, 5, 2],
    sendAt: '09:00' as LocalTime,
    window: { from: '08:00' as LocalTime, to: '18:00' as LocalTime },
    resumeWorkingDaysAfter: 2,
  },
  quorum: [{ kind: 'sum', figure: 'inhabitants', atLeast: 40_000, exemptAloneTag: null }],
  amount: { figure: 'inhabitants', tiers: [{ from: 40_000, below: null, amountCents: 2_500_000 }], cap: null },
  steps: [
    {
      kind: 'sign-off-round',
      id: step('round'),
      after: [],
      slots: 1,
      mandates: [
        { id: 'draft', isNeededToCount: true },
        { id: 'execute', isNeededToCount: false },
      ],
      organs: ['cbs', 'gr'],
      replaceableUntil: 'closing',
    },
    { kind: 'body-decision', id: step('board'), after: [], presenceMoreThan: 0.5 },
    { kind: 'submission', id: step('filing'), after: [step('board')], needsQuorum: true },
    { kind: 'funder-decision', id: step('funder'), after: [step('filing')] },
    {
      kind: 'recurring-duty',
      id: step('reports'),
      after: [step('funder')],
      firstYear: 2020,
      lastYear: 2021,
      dueMonthDay: '03-31',
      workingDaysBefore: [10],
      certainty: 'assumed',
    },
  ],
};

export const dutch: CallTexts = {
  title: 'Voorbeeldoproep 2020',
  shortTitle: 'voorbeeldoproep',
  task: 'Verklaring tekenen',
  funder: 'Voorbeeldfonds',
  summary: 'Een oproep.',
  brief: '- Kort.',
  statement: '## Verklaring',
  note: '## Nota\n\nTekst met 12 345 inwoners.\n\n1. Een\n2. Twee',
  steps: {
    round: 'Verklaringen',
    board: 'Raad van bestuur',
    filing: 'Indienen',
    funder: 'Beslissing',
    reports: 'Opvolging',
  },
  mandates: { draft: 'de aanvraag opmaken', execute: 'het project uitvoeren' },
  figures: { inhabitants: 'inwoners' },
};

export const wording: CallWording = {
  texts: { nl: dutch, fr: { ...dutch, task: 'Signer la déclaration' } },
  sources: [],
};

/** Aalst, Gent, Ronse: 25 000, 30 000 and 5 000 inhabitants; one contact each. */
export const aalst = 'aalst' as ParticipantId;
export const gent = 'gent' as ParticipantId;
export const ronse = 'ronse' as ParticipantId;
export const coordinator = 'user-1' as UserId;
export const contact = (of: ParticipantId): ContactId => `contact-${of}` as ContactId;
export const link = (of: ParticipantId): LinkId => `link-${of}` as LinkId;
export const text = (name: string): TextId => `text-${name}` as TextId;

export const names: Names = {
  participants: { aalst: 'Aalst', gent: 'Gent', ronse: 'Ronse' },
  units: { 'unit-aalst': 'Aalst', 'unit-gent': 'Gent', 'unit-ronse': 'Ronse' },
  contacts: { 'contact-aalst': 'algemeen directeur', 'contact-gent': 'algemeen directeur' },
  users: { 'user-1': 'De coördinator' },
  rules,
  wording,
};

const launch: LaunchDossier = {
  type: 'LaunchDossier',
  by: coordinator,
  kind: 'real',
  bodyId: 'body' as BodyId,
  coApplicantIds: [],
  call: rules,
  participants: [municipality(aalst, 25_000), municipality(gent, 30_000), municipality(ronse, 5_000)],
};

function municipality(id: ParticipantId, inhabitants: number): LaunchDossier['participants'][number] {
  return {
    id,
    unitId: `unit-${id}` as UnitId,
    figures: { inhabitants },
    tags: [],
    contacts: [{ contactId: contact(id), slot: 1, linkId: link(id), textVersionId: `version-${id}` as TextVersionId }],
  };
}

/** A running dossier of one kind, launched on 18 July 2019 at ten in the morning. */
export function launched(kind: Dossier['kind'] = 'real', call: CallRules = rules): Dossier {
  const at = instant('2019-07-18T08:00:00.000Z');
  const started = after(blankDossier('dossier' as DossierId), { ...launch, call, kind, at });
  return after(started, { type: 'AdoptPlan', at, plan: planDossier(planRequestOf(started, at), calendar) });
}

/** The dossier with a new plan, where a command asked for one. */
export function planned(dossier: Dossier): Dossier {
  const at = dossier.reachedAt;
  return after(dossier, { type: 'AdoptPlan', at, plan: planDossier(planRequestOf(dossier, at), calendar) });
}

/** The dossier after a command that must be accepted. */
export function after(dossier: Dossier, command: DossierCommand): Dossier {
  return eventsOf(dossier, command).reduce(evolve, dossier);
}

export function eventsOf(dossier: Dossier, command: DossierCommand): readonly DossierEvent[] {
  const result = decide(command, dossier);
  if (!result.accepted) throw new Error(`refused: ${JSON.stringify(result.rejection)}`);
  return result.events;
}

interface Answered {
  readonly who: ParticipantId;
  readonly at: string;
  readonly row?: string;
  readonly linkId?: LinkId | null;
  readonly reply: ReceivedAnswer['reply'];
}

/** One answer as it comes out of the inbox; `linkId` null is paper. */
export function answers({ who, at, row = `row-${who}`, linkId = link(who), reply }: Answered): DossierCommand {
  const answer: ReceivedAnswer = {
    rowId: row as RowId,
    participantId: who,
    slot: 1,
    linkId,
    contactId: contact(who),
    enteredBy: linkId === null ? coordinator : null,
    textVersionId: `version-${who}` as TextVersionId,
    receivedAt: instant(at),
    reply,
  };
  return { type: 'ApplyAnswers', at: instant(at), answers: [answer] };
}

export const agree: ReceivedAnswer['reply'] = {
  kind: 'decision',
  decision: 'agree',
  mandates: { draft: true, execute: true },
  textId: null,
};
export const agreeOnlyExecution: ReceivedAnswer['reply'] = { ...agree, mandates: { draft: false, execute: true } };
export const withCondition: ReceivedAnswer['reply'] = {
  ...agree,
  decision: 'agreeWithCondition',
  textId: text('condition'),
};
export const decline: ReceivedAnswer['reply'] = {
  kind: 'decision',
  decision: 'decline',
  mandates: {},
  textId: text('refusal'),
};
export const ask: ReceivedAnswer['reply'] = { kind: 'question', textId: text('question') };
export const decidesOn = (on: string): ReceivedAnswer['reply'] => ({
  kind: 'namedDay',
  organ: 'cbs',
  on: day(on),
  textId: null,
});
