import type {
  CallRules,
  ContactId,
  DossierEventType,
  EventOf,
  LinkId,
  PlannedReminder,
  RowId,
  TextVersionId,
  UnitId,
} from '@penhouder/domain';
import { aalst, contact, coordinator, day, gent, instant, rules, step, text } from '../letters.fixtures';

type Samples = { readonly [Type in DossierEventType]: [event: EventOf<Type>, sentence: string | null] };

const at = instant('2019-12-05T09:00:00.000Z');
const by = coordinator;
const byUs = { by, participantId: aalst };
const reasonTextId = text('reason');
const reminder: PlannedReminder = {
  offset: 5,
  on: day('2019-12-06'),
  decideAt: at,
  sendAt: instant('2019-12-06T08:00:00.000Z'),
};
const colleague = {
  contactId: 'colleague' as ContactId,
  slot: 1 as const,
  linkId: 'link-colleague' as LinkId,
  textVersionId: 'v' as TextVersionId,
};
const handing = { participantId: aalst, contactId: contact(aalst), rowId: 'row' as RowId };
const days = {
  from: day('2019-11-04'),
  until: day('2019-11-08'),
  startsAt: instant('2019-11-03T23:00:00.000Z'),
  endsAt: instant('2029-11-08T23:00:00.000Z'),
};
const newVersion: CallRules = { ...rules, version: 2 };

/** What became of answers, and other texts, units and calls: each event with its sentence. */
const aftermath = {
  SignOffWithdrawn: [
    { type: 'SignOffWithdrawn', at, ...byUs, on: day('2019-12-04'), isAfterSubmission: true, reasonTextId },
    'De coördinator noteerde dat Aalst het antwoord introk op wo 4 december 2019. Het dossier was toen al ingediend.',
  ],
  HandOverAsked: [
    { type: 'HandOverAsked', at, ...handing, replacement: colleague },
    'Aalst wil de vraag aan algemeen directeur doorgeven aan een contactpersoon, met een adres buiten het maildomein van de organisatie. De coördinator beslist.',
  ],
  HandedOver: [
    { type: 'HandedOver', at, ...handing, replacement: colleague, by: null, reasonTextId: null },
    'Aalst gaf de vraag aan algemeen directeur door aan een contactpersoon. De oude link toont alleen nog wat er was.',
  ],
  HandOverRefused: [
    { type: 'HandOverRefused', at, ...handing, by, colleagueId: colleague.contactId, reasonTextId },
    'De coördinator ging niet akkoord dat Aalst de vraag aan algemeen directeur doorgeeft aan een contactpersoon.',
  ],
  SubstituteNamed: [
    { type: 'SubstituteNamed', at, ...handing, substitute: colleague, days, by: null },
    'Algemeen directeur van Aalst is afwezig van maandag 4 november 2019 tot en met vrijdag 8 november 2019 en duidde een contactpersoon aan als vervanger.',
  ],
  AbsenceChanged: [
    {
      type: 'AbsenceChanged',
      at,
      by,
      participantId: aalst,
      contactId: contact(aalst),
      substituteId: colleague.contactId,
      days: { ...days, endsAt: at },
    },
    'De coördinator beëindigde de vervanging van algemeen directeur van Aalst door een contactpersoon.',
  ],
  EscalationReached: [
    {
      type: 'EscalationReached',
      at,
      participantId: aalst,
      rung: 'secondPerson',
      because: 'mailFailed',
      slot: 1,
      sendAt: at,
    },
    'De mail aan Aalst komt niet aan: een tweede persoon wordt gezocht in het adresboek.',
  ],
  SecondPersonAsked: [
    { type: 'SecondPersonAsked', at, participantId: aalst, contact: colleague, sendAt: at },
    'De vraag aan Aalst gaat ook naar een contactpersoon, met een eigen link.',
  ],
  BoardMemberTold: [
    { type: 'BoardMemberTold', at, participantId: aalst, contactId: contact(aalst), sendAt: at },
    'Algemeen directeur, lid van de raad van bestuur voor Aalst, krijgt te horen dat er nog geen antwoord is.',
  ],
  EscalationFoundNobody: [
    { type: 'EscalationFoundNobody', at, participantId: aalst, rung: 'boardMember' },
    'Het adresboek heeft geen lid van de raad van bestuur bij Aalst: de coördinator belt.',
  ],
  PhoneCallRecorded: [
    { type: 'PhoneCallRecorded', at, by, participantId: aalst, noteTextId: null },
    'De coördinator belde met Aalst.',
  ],
  SignOffAnnulled: [
    { type: 'SignOffAnnulled', at, ...byUs, on: day('2019-12-04'), isAfterSubmission: false, reasonTextId },
    'De coördinator noteerde dat de beslissing van Aalst sinds wo 4 december 2019 niet meer geldt. Aalst kan opnieuw antwoorden.',
  ],
  OrganDecided: [
    {
      ...{ type: 'OrganDecided', at, participantId: aalst, slot: 1, contactId: 'c' as never },
      ...{ rowId: 'r' as never, decides: 'a' as never, organ: 'gr', on: day('2019-12-04') },
    },
    'Aalst gaf het besluit op: de gemeenteraad op wo 4 december 2019.',
  ],
  OrganDidNotTreat: [
    {
      type: 'OrganDidNotTreat',
      at,
      ...byUs,
      organ: 'gr',
      meetingOn: day('2019-12-04'),
      nextOn: day('2020-01-08'),
      noteTextId: null,
    },
    'Aalst behandelde het punt niet: de gemeenteraad op wo 4 december 2019. De volgende zitting is op wo 8 januari 2020.',
  ],
  SignOffRatified: [
    {
      type: 'SignOffRatified',
      at,
      ...byUs,
      organ: 'gr',
      on: day('2019-12-04'),
      isAfterSubmission: false,
      noteTextId: null,
    } as never,
    'Aalst bekrachtigde het antwoord: de gemeenteraad op wo 4 december 2019.',
  ],
  RatificationRefused: [
    {
      type: 'RatificationRefused',
      at,
      ...byUs,
      organ: 'gr',
      on: day('2019-12-04'),
      isAfterSubmission: false,
      noteTextId: null,
    } as never,
    'Aalst bekrachtigde het antwoord niet: de gemeenteraad op wo 4 december 2019. Het telt niet mee.',
  ],
  ProofRecorded: [
    {
      type: 'ProofRecorded',
      at,
      ...byUs,
      proof: { decidedOn: day('2019-12-02'), provedOn: day('2019-12-04'), signedOn: null, fileId: null },
    },
    'De coördinator noteerde het bewijs van Aalst: beslist op ma 2 december 2019 en bewijs ontvangen op wo 4 december 2019.',
  ],
  FunderTold: [
    { type: 'FunderTold', at, ...byUs, noteTextId: null },
    'De coördinator noteerde dat de financier weet wat er bij Aalst veranderde.',
  ],
  AskedAgain: [
    { type: 'AskedAgain', at, ...byUs, contactIds: [contact(aalst)], reasonTextId },
    'De coördinator vroeg Aalst opnieuw om een antwoord.',
  ],
  TextPublished: [
    {
      type: 'TextPublished',
      at,
      ...byUs,
      contactIds: [contact(aalst)],
      textVersionId: 'v2' as never,
      needsSignature: true,
      reasonTextId,
    },
    'De coördinator gaf Aalst een nieuwe tekst om te tekenen.',
  ],
  UnitsChanged: [
    {
      type: 'UnitsChanged',
      at,
      by,
      changeId: 'merger',
      on: day('2020-01-01'),
      from: [aalst, gent],
      to: { id: 'new' as never, unitId: 'unit-ronse' as UnitId, figures: {}, tags: [], contacts: [] },
      inherited: {},
      isAfterSubmission: false,
      reasonTextId,
    },
    'Ronse neemt sinds wo 1 januari 2020 de plaats in van Aalst en Gent.',
  ],
  DoubleKept: [
    { type: 'DoubleKept', at, by, participantId: aalst, otherDossierId: 'other' as never, reasonTextId },
    'De coördinator koos om Aalst na de fusie in dit dossier te houden, ook al staat het in een ander.',
  ],
  CallAdopted: [
    { type: 'CallAdopted', at, by, fromVersion: 1, call: newVersion, participants: [], reasonTextId },
    'De coördinator bracht het dossier van versie 1 naar versie 2 van de oproep.',
  ],
} satisfies Partial<Samples>;

/** The course of steps, and an end by hand. */
const course = {
  StepActed: [
    {
      type: 'StepActed',
      at,
      by,
      stepId: step('text'),
      act: 'addVersion',
      values: { on: '2019-12-04', file: 'file', note: 'text-note', takesIn: 'text-goal' },
      outcome: null,
    },
    'De coördinator voegde op wo 4 december 2019 een versie toe aan “Aanvraagtekst” (bestand: bijgevoegd; verwerkt voorstel: een extra doel).',
  ],
  StepOpened: [{ type: 'StepOpened', at, stepId: step('text') }, 'De stap “Aanvraagtekst” kan beginnen.'],
  StepSkipped: [
    { type: 'StepSkipped', at, stepId: step('text'), by: null, reasonTextId: null },
    'De stap “Aanvraagtekst” is niet nodig door de afloop van een andere stap.',
  ],
  StepReopened: [
    { type: 'StepReopened', at, stepId: step('text'), because: step('funder'), outcome: 'secondChance' },
    'De stap “Aanvraagtekst” is opnieuw aan de beurt door de afloop van “Beslissing”: herkansing.',
  ],
  StepReminderDue: [
    { type: 'StepReminderDue', at, stepId: step('text'), reminder },
    'De herinnering voor “Aanvraagtekst” staat klaar voor vr 6 december 2019, 9.00 uur.',
  ],
  StepDeadlinePassed: [
    { type: 'StepDeadlinePassed', at, stepId: step('text'), outcome: 'frozen' },
    'De uiterste dag van “Aanvraagtekst” is voorbij. De stap eindigt zo: de versie ligt vast.',
  ],
  ChangeUndone: [
    { type: 'ChangeUndone', at, by, sequence: 7, undone: 'ClockSuspended' },
    'De coördinator maakte de opschorting ongedaan. Er was nog niets van vertrokken.',
  ],
  ClockSuspended: [
    {
      type: 'ClockSuspended',
      at,
      by: coordinator,
      on: day('2019-12-02'),
      cause: 'funderAsks',
      onlyStepId: null,
      isOfRound: true,
      told: [],
      reasonTextId: text('reason'),
    },
    'De coördinator schortte de termijn op vanaf ma 2 december 2019. De financier vraagt meer informatie.',
  ],
  ClockResumed: [
    {
      type: 'ClockResumed',
      at,
      by: coordinator,
      since: day('2019-12-02'),
      on: day('2019-12-12'),
      days: 10,
      onlyStepId: null,
      isOfRound: true,
      shifts: [
        { date: 'internalDue', from: day('2019-12-13'), to: day('2019-12-23'), toTime: null },
        { date: 'participant', participantId: aalst, from: day('2020-01-10'), to: day('2020-01-15') },
      ],
      isUpToClosing: true,
      told: [],
      reasonTextId: null,
    },
    'De coördinator liet de termijn weer lopen op do 12 december 2019. Na de opschorting sinds ma 2 december 2019 komen er 10 dagen bij. Eigen uiterste dag: vr 13 december 2019 werd ma 23 december 2019. Aalst: vr 10 januari 2020 werd wo 15 januari 2020. Niet alle dagen konden erbij: de sluitingsdatum van de financier blijft staan.',
  ],
  StepDateMoved: [
    {
      type: 'StepDateMoved',
      at,
      by,
      stepId: step('text'),
      from: day('2019-12-13'),
      to: day('2019-12-18'),
      toTime: null,
      reasonTextId,
    },
    'De coördinator verplaatste de uiterste dag van “Aanvraagtekst” van vr 13 december 2019 naar wo 18 december 2019.',
  ],
  StepAdded: [
    {
      type: 'StepAdded',
      at,
      by,
      stepId: step('extra'),
      step: { kind: 'recorded', of: 'task', id: step('extra'), after: [], settings: {} },
      titleTextId: text('title'),
      reasonTextId,
    },
    'De coördinator voegde de stap “Nota schrijven” toe: taak.',
  ],
  DutyStopped: [
    { type: 'DutyStopped', at, by, stepId: step('reports'), lastYear: 2020, reasonTextId },
    'De coördinator zette “Opvolging” stop; het laatste jaar is 2020.',
  ],
  DossierEnded: [
    { type: 'DossierEnded', at, by, outcome: 'notFiled', successorId: null, reasonTextId },
    'De coördinator beëindigde het dossier: niet ingediend.',
  ],
  SuccessorNamed: [
    { type: 'SuccessorNamed', at, by, successorId: 'next' as never, reasonTextId },
    'De coördinator noteerde een ander dossier dat hieruit voortkomt.',
  ],
} satisfies Partial<Samples>;

/** Events that came with step graphs and the life of an answer after it was given, each with its sentence. */
export const laterSamples = { ...aftermath, ...course };
