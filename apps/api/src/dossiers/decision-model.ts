import type { OrganDecision, Status } from '@penhouder/contracts';
import type { Language, Participant } from '@penhouder/domain';
import { organName, say } from '@penhouder/letters';
import type { DecisionRow } from '@penhouder/persistence';
import { toStoredFile } from '../files/to-stored-file';
import { whenKnown } from '../when-known';
import type { DossierReading } from './dossier-reading';
import { shownDate, shownInstant } from './shown';

/** The reasons of the worker, each with its sentence. */
const PROBLEMS = [
  'addressNotAllowed',
  'addressNotPublic',
  'tooManyRedirects',
  'refused',
  'tooLarge',
  'tooSlow',
  'wrongKind',
  'empty',
  'unreachable',
] as const;

/** What the organs of a participant decided, as it gave it. */
export function decisionModels({ id }: Participant, { decisions, files, view }: DossierReading): OrganDecision[] {
  return decisions
    .filter(({ participantId }) => participantId === id)
    .map((decision) => ({
      id: decision.id,
      rowId: decision.rowId,
      organ: { code: decision.organ, name: organName(decision.organ, view.language) },
      decided: shownDate(decision.decidedOn, view),
      given: shownInstant(decision.givenAt, view.language),
      evidenceNumber: decision.evidenceSequence,
      papers: files
        .filter(({ decisionId }) => decisionId === decision.id)
        .map((file) => toStoredFile(file, view.language)),
      published: whenKnown(decision.url, (url) => publishedModel(decision, url, view.language)),
    }));
}

function publishedModel(decision: DecisionRow, url: string, language: Language): OrganDecision['published'] {
  const { readAt, textSha256 } = decision;
  return {
    url,
    status: statusOf(decision, language),
    problemText: problemText(decision.problem, language),
    sha256: textSha256,
    read: whenKnown(readAt, (at) => shownInstant(at, language)),
  };
}

function statusOf({ extract, tries }: DecisionRow, language: Language): Status {
  if (extract === 'read') return { code: 'read', word: say(language, 'published.read'), tone: 'done' };
  if (extract === 'failed') return { code: 'failed', word: say(language, 'published.failed'), tone: 'late' };
  return tries === 0
    ? { code: 'waiting', word: say(language, 'published.waiting'), tone: 'hold' }
    : { code: 'again', word: say(language, 'published.again'), tone: 'wait' };
}

function problemText(problem: string | null, language: Language): string | null {
  const known = PROBLEMS.find((one) => one === problem);
  return known === undefined ? null : say(language, `published.problems.${known}`);
}
