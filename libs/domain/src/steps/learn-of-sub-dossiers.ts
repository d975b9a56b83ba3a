import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import { evolve } from '../dossier/evolve';
import type { Instant } from '../primitives/instant';
import type { SubDossierNews } from './sub-dossier-order';
import { following } from './sub-dossier-orders';

/** What dossiers that steps started came to. Never refused; what is known already, or is about no step of here, is nothing. */
export function learnOfSubDossiers(
  { at, news }: Extract<DossierCommand, { type: 'LearnOfSubDossiers' }>,
  dossier: Dossier,
): readonly DossierEvent[] {
  if (dossier.stage !== 'running') return [];
  const events: DossierEvent[] = [];
  let state = dossier;
  for (const one of news) {
    const event = eventOf(one, state, at);
    if (event === null) continue;
    events.push(event);
    state = evolve(state, event);
  }
  return events;
}

function eventOf(news: SubDossierNews, dossier: Dossier, at: Instant): DossierEvent | null {
  const found = following(dossier, at).find(({ scene }) => scene.stepId === news.stepId);
  const learned = found?.rules.learned(news, found.scene) ?? null;
  if (learned === null) return null;
  const { stepId, key, attempt } = news;
  const about = { at, stepId, key, attempt };
  if (news.kind === 'notStarted') return { ...about, type: 'SubDossierNotStarted', problem: news.problem };
  const isOpen = dossier.steps[stepId]?.status === 'open';
  const ends = isOpen ? (learned.outcome ?? null) : null;
  return { ...about, type: 'SubDossierEnded', dossierId: news.dossierId, outcome: news.outcome, ends };
}
