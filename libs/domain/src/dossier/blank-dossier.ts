import type { BodyId, DossierId } from '../primitives/ids';
import { instantOfMs } from '../primitives/instant';
import type { Dossier } from './dossier';

/** A dossier to which nothing has happened yet. */
export function blankDossier(dossierId: DossierId): Dossier {
  return {
    schemaVersion: 1,
    rulesVersion: 1,
    dossierId,
    version: 0,
    stage: 'blank',
    kind: 'real',
    bodyId: '' as BodyId,
    coApplicantIds: [],
    call: null,
    reachedAt: instantOfMs(0),
    launchedAt: null,
    participants: {},
    participantOrder: [],
    steps: {},
    stepRecords: {},
    addedTitles: {},
    dates: null,
    plan: null,
    planNeeded: null,
    planNeededSince: null,
    isRoundClosing: false,
    isClosingPassed: false,
    afterClosing: [],
    outcome: null,
    amountCents: null,
    withdrawalTextId: null,
    ended: null,
    failedMails: {},
    submissionFileId: null,
    appliedRowIds: [],
    appliedCommandIds: [],
    appliedUnitChanges: [],
  };
}
