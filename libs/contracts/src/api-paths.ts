const ROOT = '/api/v1';

interface AtStep {
  readonly dossierId: string;
  readonly stepId: string;
}

interface AtDocument {
  readonly dossierId: string;
  readonly participantId: string;
  readonly code: string;
  readonly language: string;
}

/** Addresses of the API, so that client and server cannot drift apart. */
export const apiPaths = {
  signInRequests: `${ROOT}/sign-in-requests`,
  session: `${ROOT}/session`,
  statements: `${ROOT}/statements`,
  statementPreview: `${ROOT}/statements/preview`,
  privacy: `${ROOT}/privacy`,
  privacyTerms: `${ROOT}/privacy/terms`,
  privacyPreview: `${ROOT}/privacy/preview`,
  privacyRuns: `${ROOT}/privacy/runs`,
  privacyHolds: `${ROOT}/privacy/holds`,
  privacyReleases: `${ROOT}/privacy/holds/releases`,
  privacyPersons: `${ROOT}/privacy/persons`,
  privacyExport: `${ROOT}/privacy/persons/export`,
  privacyErasures: `${ROOT}/privacy/persons/erasures`,
  calls: `${ROOT}/calls`,
  call: (id: string): string => `${ROOT}/calls/${id}`,
  callCheck: `${ROOT}/calls/check`,
  callSource: (id: string): string => `${ROOT}/calls/${id}/source`,
  callDifferences: (id: string): string => `${ROOT}/calls/${id}/differences`,
  callMoves: (id: string): string => `${ROOT}/calls/${id}/moves`,
  units: `${ROOT}/units`,
  unitChanges: `${ROOT}/unit-changes`,
  unitChangePreview: `${ROOT}/unit-changes/preview`,
  contacts: `${ROOT}/contacts`,
  contact: (id: string): string => `${ROOT}/contacts/${id}`,
  drafts: `${ROOT}/drafts`,
  draft: (id: string): string => `${ROOT}/drafts/${id}`,
  draftPreview: (id: string): string => `${ROOT}/drafts/${id}/preview`,
  draftLaunch: (id: string): string => `${ROOT}/drafts/${id}/launch`,
  dossiers: `${ROOT}/dossiers`,
  dossierListSheet: `${ROOT}/dossiers/sheet`,
  dossier: (id: string): string => `${ROOT}/dossiers/${id}`,
  dossierSheets: (id: string): string => `${ROOT}/dossiers/${id}/sheet`,
  dossierDrafts: (id: string): string => `${ROOT}/dossiers/${id}/drafts`,
  dossierCandidate: (id: string, unitId: string): string => `${ROOT}/dossiers/${id}/candidates/${unitId}`,
  dossierTexts: (id: string): string => `${ROOT}/dossiers/${id}/texts`,
  textChanges: (id: string, participantId: string): string =>
    `${ROOT}/dossiers/${id}/participants/${participantId}/text-changes`,
  textDocuments: (id: string, participantId: string): string =>
    `${ROOT}/dossiers/${id}/participants/${participantId}/documents`,
  textDocument: (at: AtDocument): string =>
    `${ROOT}/dossiers/${at.dossierId}/participants/${at.participantId}/documents/${at.code}/${at.language}`,
  dossierMailTexts: (id: string): string => `${ROOT}/dossiers/${id}/mail-texts`,
  dossierMailTextPreview: (id: string): string => `${ROOT}/dossiers/${id}/mail-texts/preview`,
  draftMailTexts: (id: string): string => `${ROOT}/drafts/${id}/mail-texts`,
  dossierTextPreview: (id: string): string => `${ROOT}/dossiers/${id}/texts/preview`,
  dossierWhatIf: (id: string): string => `${ROOT}/dossiers/${id}/what-if`,
  dossierPlan: (id: string): string => `${ROOT}/dossiers/${id}/plan`,
  dossierTimeline: (id: string): string => `${ROOT}/dossiers/${id}/timeline`,
  mailSheet: `${ROOT}/mails/sheet`,
  contactSheet: `${ROOT}/contacts/sheet`,
  dossierMails: (id: string): string => `${ROOT}/dossiers/${id}/mails`,
  dossierCommands: (id: string): string => `${ROOT}/dossiers/${id}/commands`,
  dossierPaperAnswers: (id: string): string => `${ROOT}/dossiers/${id}/paper-answers`,
  dossierFiles: (id: string): string => `${ROOT}/dossiers/${id}/files`,
  dossierClock: (id: string): string => `${ROOT}/dossiers/${id}/clock`,
  yearlyReport: (at: AtStep, year: number): string =>
    `${ROOT}/dossiers/${at.dossierId}/reports/${at.stepId}/${String(year)}`,
  yearlyReportSheet: (at: AtStep, year: number): string =>
    `${ROOT}/dossiers/${at.dossierId}/reports/${at.stepId}/${String(year)}/sheet`,
  actionPlan: (at: AtStep): string => `${ROOT}/dossiers/${at.dossierId}/action-plans/${at.stepId}`,
  actionPlanPreview: (at: AtStep): string => `${ROOT}/dossiers/${at.dossierId}/action-plans/${at.stepId}/preview`,
  earlierActions: (at: AtStep): string => `${ROOT}/dossiers/${at.dossierId}/action-plans/${at.stepId}/earlier`,
  dossierBundle: (id: string): string => `${ROOT}/dossiers/${id}/bundle`,
  dossierProof: (id: string): string => `${ROOT}/dossiers/${id}/proof`,
  receipt: (rowId: string): string => `${ROOT}/receipts/${rowId}`,
  file: (id: string): string => `${ROOT}/files/${id}`,
  dossierPublicAnswers: (id: string): string => `${ROOT}/dossiers/${id}/public-answers`,
  dossierPublicAnswer: (id: string, rowId: string): string => `${ROOT}/dossiers/${id}/public-answers/${rowId}`,
  dossierReplies: (id: string): string => `${ROOT}/dossiers/${id}/replies`,
  unassignedReplies: `${ROOT}/replies/unassigned`,
  replyRaw: (id: string): string => `${ROOT}/replies/${id}/raw`,
  replyDismissals: (id: string): string => `${ROOT}/replies/${id}/dismissals`,
  replyAssignments: (id: string): string => `${ROOT}/replies/${id}/assignments`,
  replyAttachment: (id: string, place: number): string => `${ROOT}/replies/${id}/attachments/${String(place)}/file`,
  mails: `${ROOT}/mails`,
  mailPause: `${ROOT}/mails/pause`,
  mailSender: `${ROOT}/mail-sender`,
  calendar: `${ROOT}/calendar`,
  calendarPreview: `${ROOT}/calendar/preview`,
  calendarFeed: `${ROOT}/calendar-feed`,
  dossierCalendarFeed: (id: string): string => `${ROOT}/dossiers/${id}/calendar-feed`,
  calendarFeedById: (id: string): string => `${ROOT}/calendar-feeds/${id}`,
  meetings: `${ROOT}/meetings`,
  meetingsPreview: `${ROOT}/meetings/preview`,
  organMeetings: `${ROOT}/meetings/calendar`,
  outages: `${ROOT}/outages`,
  mail: (id: string): string => `${ROOT}/mails/${id}`,
  today: `${ROOT}/today`,
  waiting: `${ROOT}/waiting`,
  waitingSheet: `${ROOT}/waiting/sheet`,
  agenda: `${ROOT}/agenda`,
  agendaSheet: `${ROOT}/agenda/sheet`,
  agendaYear: `${ROOT}/agenda/year`,
  reminderLoad: `${ROOT}/agenda/load`,
} as const;
