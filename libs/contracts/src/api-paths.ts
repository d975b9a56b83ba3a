const ROOT = '/api/v1';

interface AtStep {
  readonly dossierId: string;
  readonly stepId: string;
}

/** Addresses of the API, so that client and server cannot drift apart. */
export const apiPaths = {
  signInRequests: `${ROOT}/sign-in-requests`,
  session: `${ROOT}/session`,
  statements: `${ROOT}/statements`,
  statementPreview: `${ROOT}/statements/preview`,
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
  dossier: (id: string): string => `${ROOT}/dossiers/${id}`,
  dossierDrafts: (id: string): string => `${ROOT}/dossiers/${id}/drafts`,
  dossierCandidate: (id: string, unitId: string): string => `${ROOT}/dossiers/${id}/candidates/${unitId}`,
  dossierTexts: (id: string): string => `${ROOT}/dossiers/${id}/texts`,
  dossierMailTexts: (id: string): string => `${ROOT}/dossiers/${id}/mail-texts`,
  dossierMailTextPreview: (id: string): string => `${ROOT}/dossiers/${id}/mail-texts/preview`,
  draftMailTexts: (id: string): string => `${ROOT}/drafts/${id}/mail-texts`,
  dossierTextPreview: (id: string): string => `${ROOT}/dossiers/${id}/texts/preview`,
  dossierTimeline: (id: string): string => `${ROOT}/dossiers/${id}/timeline`,
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
  receipt: (rowId: string): string => `${ROOT}/receipts/${rowId}`,
  file: (id: string): string => `${ROOT}/files/${id}`,
  dossierReplies: (id: string): string => `${ROOT}/dossiers/${id}/replies`,
  unassignedReplies: `${ROOT}/replies/unassigned`,
  replyRaw: (id: string): string => `${ROOT}/replies/${id}/raw`,
  replyDismissals: (id: string): string => `${ROOT}/replies/${id}/dismissals`,
  replyAssignments: (id: string): string => `${ROOT}/replies/${id}/assignments`,
  replyAttachment: (id: string, place: number): string => `${ROOT}/replies/${id}/attachments/${String(place)}/file`,
  mails: `${ROOT}/mails`,
  mailPause: `${ROOT}/mails/pause`,
  mail: (id: string): string => `${ROOT}/mails/${id}`,
  today: `${ROOT}/today`,
} as const;
