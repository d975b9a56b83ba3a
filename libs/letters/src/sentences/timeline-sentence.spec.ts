import type {
  DossierEvent,
  DossierEventType,
  DossierId,
  EventOf,
  LaunchDossier,
  NewContact,
  Plan,
  PlannedEntry,
  PlannedReminder,
  RowId,
  SlotAnswer,
  TextVersionId,
  UnitId,
} from '@penhouder/domain';
import {
  aalst,
  agree,
  contact,
  coordinator,
  day,
  instant,
  launched,
  link,
  rules,
  step,
  text,
} from '../letters.fixtures';
import { namesWithSteps as names } from '../steps.fixtures';
import { laterSamples } from './timeline-later.fixtures';
import { timelineSentence, typedTextsOf } from './timeline-sentence';

const at = instant('2019-12-05T09:00:00.000Z');
const rowId = 'row' as RowId;
const newContact: NewContact = {
  contactId: contact(aalst),
  slot: 1,
  linkId: link(aalst),
  textVersionId: 'v' as TextVersionId,
};
const reminder: PlannedReminder = {
  offset: 5,
  on: day('2019-12-06'),
  decideAt: at,
  sendAt: instant('2019-12-06T08:00:00.000Z'),
};
const answer: SlotAnswer = {
  rowId,
  channel: link(aalst),
  decision: 'agree',
  mandates: { draft: true, execute: true },
  textVersionId: 'v' as TextVersionId,
  receivedAt: at,
  isLate: false,
  condition: 'none',
};
const said = { participantId: aalst, slot: 1 as const, contactId: contact(aalst), enteredBy: null, textId: null };
const byUs = { by: coordinator, participantId: aalst };
const launch: LaunchDossier = {
  type: 'LaunchDossier',
  by: coordinator,
  kind: 'real',
  bodyId: launched().bodyId,
  coApplicantIds: [],
  call: rules,
  participants: [{ id: aalst, unitId: 'unit-aalst' as UnitId, figures: {}, tags: [], contacts: [newContact] }],
};

const plannedReminder = (on: string): PlannedEntry => ({
  kind: 'reminder',
  on: day(on),
  at: instant(`${on}T08:00:00.000Z`),
  participantIds: [aalst],
  stepId: null,
  year: null,
  offset: 5,
});

/** One event of each type and its sentence; a type without its line does not compile. */
const SAMPLES: { readonly [Type in DossierEventType]: [event: EventOf<Type>, sentence: string | null] } = {
  DossierLaunched: [
    { type: 'DossierLaunched', at, by: coordinator, launch },
    'De coördinator startte het dossier met 1 deelnemer.',
  ],
  PlanAdopted: [{ type: 'PlanAdopted', at, plan: {} as Plan }, null],
  SignOffRequested: [
    { type: 'SignOffRequested', at, participantId: aalst, contact: newContact },
    'Aalst werd om een antwoord gevraagd: algemeen directeur.',
  ],
  SignOffReminderDue: [
    { type: 'SignOffReminderDue', at, participantId: aalst, contactIds: [], reminder, number: 3, by: null },
    'Herinnering 3 voor Aalst staat klaar voor vr 6 december 2019, 9.00 uur.',
  ],
  SignOffRemindersSuperseded: [
    { type: 'SignOffRemindersSuperseded', at, participantId: aalst, offsets: [30, 15] },
    '2 oudere herinneringen voor Aalst vervielen; alleen de nieuwste vertrekt.',
  ],
  InternalDuePassed: [{ type: 'InternalDuePassed', at }, 'De eigen uiterste dag is voorbij.'],
  ClosingReached: [{ type: 'ClosingReached', at }, 'De sluitingsdatum is voorbij.'],
  RoundClosed: [{ type: 'RoundClosed', at }, 'De ronde van verklaringen is afgesloten.'],
  SubDossiersOrdered: [
    {
      type: 'SubDossiersOrdered',
      at,
      stepId: step('filing'),
      callCode: 'other-call',
      orders: [
        { key: aalst, participants: [aalst], attempt: 1 },
        { key: 'all', participants: [aalst], attempt: 1 },
      ],
    },
    'Voor “Indienen” starten 2 deeldossiers: Aalst en alle deelnemers samen.',
  ],
  SubDossierNotStarted: [
    { type: 'SubDossierNotStarted', at, stepId: step('filing'), key: aalst, attempt: 1, problem: 'nobodyToAsk' },
    'Het deeldossier van Aalst kon niet starten: er is geen contactpersoon meer die een mail kan krijgen, of er ' +
      'ontbreekt een tweede. Vul dat eerst aan.',
  ],
  SubDossierEnded: [
    {
      type: 'SubDossierEnded',
      at,
      stepId: step('filing'),
      key: 'south-west',
      attempt: 1,
      dossierId: 'd1' as DossierId,
      outcome: 'approved',
      ends: null,
    },
    'Het deeldossier van south west is afgelopen: goedgekeurd.',
  ],
  AnswerReceived: [
    {
      type: 'AnswerReceived',
      at,
      ...said,
      enteredBy: coordinator,
      replacedRowId: rowId,
      isAfterSubmission: false,
      answer: { ...answer, mandates: { draft: true, execute: false }, isLate: true },
    },
    'Aalst antwoordde op papier: akkoord. De coördinator voerde het in. Niet gegeven: het project uitvoeren. ' +
      'Dit vervangt het vorige antwoord. Dat is na de eigen uiterste dag, en nog op tijd.',
  ],
  AnswerSeconded: [{ type: 'AnswerSeconded', at, ...said, answer }, 'Aalst bevestigde langs een tweede weg: akkoord.'],
  AnswersConflicted: [
    { type: 'AnswersConflicted', at, ...said, answer: { ...answer, decision: 'decline' } },
    'Aalst gaf ook een ander antwoord: niet akkoord. De coördinator beslist welk antwoord geldt.',
  ],
  AnswerKeptUncounted: [
    {
      type: 'AnswerKeptUncounted',
      at,
      participantId: aalst,
      reason: 'afterClosing',
      answer: { ...said, rowId, linkId: null, textVersionId: 'v' as TextVersionId, receivedAt: at, reply: agree },
    },
    'Aalst antwoordde: akkoord. Bewaard, maar niet meegeteld: de sluitingsdatum was voorbij.',
  ],
  DayNamed: [
    {
      type: 'DayNamed',
      at,
      ...said,
      rowId,
      organ: 'cbs',
      on: day('2019-12-10'),
      isAfterDue: false,
      withdrawnRowId: null,
    },
    'Aalst beslist later: het college van burgemeester en schepenen op di 10 december 2019. Herinneringen wachten tot na die dag.',
  ],
  QuestionAsked: [
    { type: 'QuestionAsked', at, ...said, rowId, textId: text('question') },
    'Aalst stelde een vraag. De herinneringen aan Aalst wachten op het antwoord.',
  ],
  QuestionAnswered: [
    { type: 'QuestionAnswered', at, ...byUs, rowId, answerTextId: text('answer') },
    'De coördinator beantwoordde de vraag van Aalst.',
  ],
  ConditionAccepted: [
    { type: 'ConditionAccepted', at, ...byUs, slot: 1, rowId, reasonTextId: null },
    'De coördinator aanvaardde de voorwaarde van Aalst: het antwoord telt mee.',
  ],
  ConditionRefused: [
    { type: 'ConditionRefused', at, ...byUs, slot: 1, rowId, reasonTextId: null },
    'De coördinator aanvaardde de voorwaarde van Aalst niet: Aalst kan opnieuw antwoorden.',
  ],
  ConflictSettled: [
    { type: 'ConflictSettled', at, ...byUs, slot: 1, rowId, reasonTextId: text('reason') },
    'De coördinator besliste welk antwoord van Aalst geldt.',
  ],
  QuorumReached: [{ type: 'QuorumReached', at }, 'De voorwaarde van de oproep is gehaald.'],
  OutageRecorded: [
    {
      type: 'OutageRecorded',
      at,
      outage: { outageId: 'o', kind: 'link', from: instant('2019-12-05T08:00:00.000Z'), to: at },
      participantIds: [aalst],
      isUpToClosing: true,
    },
    'Onze webpagina’s waren onbereikbaar van do 5 december 2019, 9.00 uur tot do 5 december 2019, 10.00 uur (1 uur). Eén deelnemer krijgt die tijd erbij. Niet iedereen krijgt alles terug: de sluitingsdatum van de financier blijft staan.',
  ],
  CalendarChanged: [
    {
      type: 'CalendarChanged',
      at,
      change: {
        changeId: 'c',
        by: coordinator,
        days: [
          { on: day('2019-12-24'), isClosed: true },
          { on: day('2019-12-26'), isClosed: false },
        ],
      },
    },
    'De coördinator veranderde de kalender van de organisatie. Gesloten: di 24 december 2019. Toch open: do 26 december 2019.',
  ],
  PlanMoved: [
    {
      type: 'PlanMoved',
      at,
      moves: [
        { from: plannedReminder('2019-12-06'), to: plannedReminder('2019-12-05') },
        { from: plannedReminder('2019-12-09'), to: null },
      ],
    },
    'Door de nieuwe kalender verschuiven 2 momenten. Herinnering, 5 werkdagen vooraf, aan Aalst: van vr 6 december 2019, 9.00 uur naar do 5 december 2019, 9.00 uur. Herinnering, 5 werkdagen vooraf, aan Aalst: vervalt (was gepland op ma 9 december 2019, 9.00 uur).',
  ],
  MeetingsLearned: [
    {
      type: 'MeetingsLearned',
      at,
      by: coordinator,
      participantId: aalst,
      organ: 'gr',
      from: day('2019-07-18'),
      meetings: [
        { organ: 'gr', on: day('2019-11-28') },
        { organ: 'gr', on: day('2019-12-17'), isAssumed: true },
      ],
    },
    'De coördinator gaf op wanneer de gemeenteraad van Aalst vergadert: 2 vergaderingen, de eerste op do 28 november 2019, de laatste op di 17 december 2019. Eén daarvan is vermoed: het bestuur bevestigde dat ritme niet.',
  ],
  QuorumLost: [{ type: 'QuorumLost', at }, 'De voorwaarde van de oproep is niet meer gehaald.'],
  DateMoved: [
    {
      type: 'DateMoved',
      at,
      by: coordinator,
      date: 'closing',
      from: day('2020-01-15'),
      to: day('2020-01-31'),
      toTime: null,
      reasonTextId: text('reason'),
    },
    'De coördinator verplaatste de sluitingsdatum van wo 15 januari 2020 naar vr 31 januari 2020.',
  ],
  DateCorrectionDue: [
    {
      type: 'DateCorrectionDue',
      at,
      participantId: aalst,
      contactIds: [],
      date: 'internalDue',
      from: day('2019-12-13'),
      to: day('2019-12-18'),
    },
    'Aalst kreeg eerder een andere datum en krijgt een verbetering: vr 13 december 2019 werd wo 18 december 2019.',
  ],
  ParticipantExtended: [
    {
      type: 'ParticipantExtended',
      at,
      ...byUs,
      from: day('2019-12-13'),
      to: day('2019-12-18'),
      reasonTextId: text('reason'),
    },
    'De coördinator gaf Aalst uitstel van vr 13 december 2019 tot wo 18 december 2019.',
  ],
  ParticipantAdded: [
    {
      type: 'ParticipantAdded',
      at,
      by: coordinator,
      participant: launch.participants[0] as never,
      reasonTextId: text('reason'),
    },
    'De coördinator voegde Aalst toe als deelnemer.',
  ],
  ParticipantDropped: [
    { type: 'ParticipantDropped', at, ...byUs, reasonTextId: text('reason') },
    'De coördinator schrapte Aalst als deelnemer.',
  ],
  ContactReplaced: [
    { type: 'ContactReplaced', at, ...byUs, contactId: contact(aalst), replacement: newContact },
    'De coördinator verving bij Aalst de contactpersoon: algemeen directeur werd algemeen directeur. De oude link opent niets meer.',
  ],
  MailFailed: [
    { type: 'MailFailed', at, mailKey: 'key', contactId: contact(aalst), participantId: aalst },
    'Een mail aan algemeen directeur van Aalst komt niet aan.',
  ],
  FailedMailAcknowledged: [
    { type: 'FailedMailAcknowledged', at, by: coordinator, mailKey: 'key' },
    'De coördinator nam kennis van de mail die niet aankwam.',
  ],
  MailSentAgain: [
    {
      ...{ type: 'MailSentAgain', at, by: coordinator, mailKey: 'key' },
      ...{ contactId: contact(aalst), participantId: aalst },
    },
    'De coördinator stuurde een mail aan algemeen directeur van Aalst opnieuw.',
  ],
  BodyDecided: [
    {
      type: 'BodyDecided',
      at,
      by: coordinator,
      stepId: step('board'),
      outcome: 'approved',
      meetingOn: day('2019-12-18'),
      entitled: 30,
      present: 22,
      votes: { for: 21, against: 0, abstained: 1 },
      extractFileId: null,
      noteTextId: null,
    },
    'Raad van bestuur keurde goed op wo 18 december 2019: 22 van 30 aanwezig, 21 voor, 0 tegen, 1 onthouding.',
  ],
  BodyDidNotTreat: [
    {
      type: 'BodyDidNotTreat',
      at,
      by: coordinator,
      stepId: step('board'),
      meetingOn: day('2019-12-18'),
      entitled: 30,
      present: 12,
      nextMeetingOn: day('2020-01-08'),
      noteTextId: null,
    },
    'Raad van bestuur behandelde het punt niet op wo 18 december 2019: 12 van 30 aanwezig. De volgende zitting is op wo 8 januari 2020.',
  ],
  ReadyDeclared: [
    { type: 'ReadyDeclared', at, by: coordinator, stepId: step('filing') },
    'De coördinator verklaarde het dossier klaar om in te dienen.',
  ],
  ReadyRevoked: [
    { type: 'ReadyRevoked', at, stepId: step('filing') },
    'Het dossier is niet meer klaar om in te dienen: een voorwaarde van de oproep viel weg.',
  ],
  Submitted: [
    {
      type: 'Submitted',
      at,
      by: coordinator,
      stepId: step('filing'),
      submittedAt: instant('2020-01-10T09:12:00.000Z'),
      receiptTextId: text('receipt'),
      fileId: null,
      despite: [{ kind: 'step', stepId: step('board') }],
      despiteTextId: text('why'),
      isAfterClosing: false,
    },
    'De coördinator noteerde de indiening van vr 10 januari 2020, 10.12 uur. ' +
      'Ingediend hoewel een voorwaarde niet vervuld was: De stap “Raad van bestuur” is nog niet afgerond.',
  ],
  FunderDecided: [
    {
      type: 'FunderDecided',
      at,
      by: coordinator,
      stepId: step('funder'),
      decidedOn: day('2020-04-08'),
      outcome: 'approved',
      amountCents: 7_500_000,
      isAmountComputed: true,
      noteTextId: null,
    },
    'De financier keurde goed op wo 8 april 2020. Het bedrag is € 75.000,00, berekend uit de schijven van de oproep.',
  ],
  DutyOpened: [
    { type: 'DutyOpened', at, stepId: step('reports'), years: [2020, 2021, 2022] },
    'De opvolging begint: een verslag per jaar, van 2020 tot en met 2022.',
  ],
  ReportReminderDue: [
    { type: 'ReportReminderDue', at, stepId: step('reports'), year: 2020, reminder },
    'De herinnering voor het verslag over 2020 staat klaar voor vr 6 december 2019, 9.00 uur.',
  ],
  ReportOverdue: [
    { type: 'ReportOverdue', at, stepId: step('reports'), year: 2020 },
    'Het verslag over 2020 is niet op tijd ingediend.',
  ],
  ReportReturned: [
    {
      type: 'ReportReturned',
      at,
      by: coordinator,
      stepId: step('reports'),
      year: 2020,
      returnedOn: day('2021-04-20'),
      dueOn: day('2021-05-20'),
      reasonTextId: text('why'),
    },
    'De coördinator noteerde dat de financier het verslag over 2020 op di 20 april 2021 terugstuurde, te verbeteren tegen do 20 mei 2021.',
  ],
  ReportAccepted: [
    {
      type: 'ReportAccepted',
      at,
      by: coordinator,
      stepId: step('reports'),
      year: 2020,
      nth: 2,
      acceptedOn: day('2021-06-01'),
      noteTextId: null,
    },
    'De coördinator noteerde dat de financier het verslag over 2020, deel 2 op di 1 juni 2021 aanvaardde.',
  ],
  ReportRecorded: [
    {
      type: 'ReportRecorded',
      at,
      by: coordinator,
      stepId: step('reports'),
      year: 2020,
      submittedOn: day('2021-03-20'),
      isLate: false,
      fileId: null,
      noteTextId: null,
    },
    'De coördinator noteerde het verslag over 2020, ingediend op za 20 maart 2021.',
  ],
  DossierWithdrawn: [
    { type: 'DossierWithdrawn', at, by: coordinator, reasonTextId: text('reason') },
    'De coördinator trok het dossier in.',
  ],
  DossierClosed: [{ type: 'DossierClosed', at, outcome: 'approved' }, 'Het dossier is gesloten: goedgekeurd.'],
  ...laterSamples,
  CommandApplied: [{ type: 'CommandApplied', at, commandId: 'c' }, null],
  InstantReached: [{ type: 'InstantReached', at }, null],
};

describe('the timeline in plain words', () => {
  test.each(Object.entries(SAMPLES))('%s', (_, [event, sentence]) => {
    expect(timelineSentence(event, names, 'nl')).toBe(sentence);
  });

  test.each(Object.entries(SAMPLES))('%s is whole in French too', (_, [event, sentence]) => {
    const french = timelineSentence(event, names, 'fr');
    if (sentence === null) expect(french).toBeNull();
    else expect(french).toMatch(/^[^{}]+\.$/);
  });

  test('two filings, decisions or reports of a year are told apart by their step', () => {
    const twice = rules.steps.flatMap((one) => [one, { ...one, id: step(`${one.id}-2`) }]);
    const two = { ...names, rules: { ...rules, steps: twice } };
    const told = (event: DossierEvent): string | null => timelineSentence(event, two, 'nl');
    expect(told(SAMPLES.Submitted[0])).toMatch(/^“Indienen”: De coördinator noteerde de indiening/);
    expect(told(SAMPLES.FunderDecided[0])).toMatch(/^“Beslissing”: De financier keurde goed/);
    expect(told(SAMPLES.ReportOverdue[0])).toBe('Het verslag over 2020 (“Opvolging”) is niet op tijd ingediend.');
  });

  test('people whose names are gone leave a whole sentence behind', () => {
    const nobody = { ...names, participants: {}, users: {}, contacts: {} };
    expect(timelineSentence(SAMPLES.ParticipantDropped[0], nobody, 'nl')).toBe(
      'Een coördinator schrapte een deelnemer als deelnemer.',
    );
  });

  test('a mail of which nobody knows whether it arrived is not said to be lost', () => {
    const about = { mailKey: 'key', contactId: contact(aalst), participantId: aalst };
    const unsure = { type: 'MailFailed', at, ...about, reason: 'unknown' } as const;
    expect(timelineSentence(unsure, names, 'nl')).toBe(
      'Of een mail aan algemeen directeur van Aalst aankwam, is niet bekend.',
    );
  });

  test('typed words of an event are found by id', () => {
    expect(typedTextsOf(SAMPLES.Submitted[0])).toEqual(['text-receipt', 'text-why']);
    expect(typedTextsOf(SAMPLES.QuestionAsked[0])).toEqual(['text-question']);
    expect(typedTextsOf(SAMPLES.StepActed[0])).toEqual(['text-note']);
    expect(typedTextsOf(SAMPLES.QuorumLost[0])).toEqual([]);
  });
});
