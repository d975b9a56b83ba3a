import type { Language, Step } from '@penhouder/contracts';
import { isClosed, type StepId } from '@penhouder/domain';
import { forWhom, outcomeStatus, say } from '@penhouder/letters';
import type { SubDossierRow } from '@penhouder/persistence';
import type { DossierReading } from './dossier-reading';

/** The dossiers under a step in the order of whose they are, and what of them goes on when this one is over. */
export function subDossierModels(
  stepId: StepId,
  { row, names, view, subDossiers }: DossierReading,
): Pick<Step, 'subDossiers' | 'subDossiersNote'> {
  const { language } = view;
  const here = subDossiers.filter((one) => one.stepId === stepId);
  const running = here.filter(({ state, outcome }) => state === 'launched' && outcome === null).length;
  const goesOn = isClosed(row.state) && running > 0;
  return {
    subDossiers: here
      .map((one) => ({
        id: one.number === null ? null : one.dossierId,
        title: one.number === null ? null : `${one.number} ${one.title ?? ''}`,
        who: forWhom(one.key, { names, language }),
        status: statusOf(one, language),
      }))
      .sort((a, b) => a.who.localeCompare(b.who, language)),
    subDossiersNote: goesOn ? say(language, 'subDossierWords.goOn', { count: running }) : null,
  };
}

function statusOf({ state, outcome, phase }: SubDossierRow, language: Language): Step['status'] {
  if (outcome !== null) return outcomeStatus(outcome, language);
  switch (state) {
    case 'launched':
      return { code: 'running', word: phase ?? say(language, 'subDossierWords.running'), tone: 'wait' };
    case 'ordered':
      return { code: 'ordered', word: say(language, 'subDossierWords.toStart'), tone: 'wait' };
    case 'notStarted':
    case 'dropped':
      return { code: state, word: say(language, 'subDossierWords.notStartedShort'), tone: 'late' };
  }
}
