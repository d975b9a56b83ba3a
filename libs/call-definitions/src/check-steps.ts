import type { Finding } from './problem';
import type { CallFile } from './schema';

/** What waits for what exists and does not go round in a circle; the kinds that a dossier cannot do without are there. */
export function checkSteps(call: CallFile): Finding[] {
  return [
    ...unknownSteps(call),
    ...circles(call),
    ...roundsAndSubmissions(call),
    ...quorumOfSubmission(call),
    ...nothingCounts(call),
  ];
}

function unknownSteps({ steps }: CallFile): Finding[] {
  const known = new Set<string>(steps.map((step) => step.id));
  return steps.flatMap((step, index) =>
    step.after.flatMap((after, position) =>
      known.has(after)
        ? []
        : [
            {
              path: ['steps', index, 'after', position],
              nl: `De stap ${after} bestaat niet. Verbeter de naam of voeg de stap toe.`,
              fr: `L’étape ${after} n’existe pas. Corrigez le nom ou ajoutez l’étape.`,
              en: `There is no step ${after}. Correct the name or add the step.`,
            },
          ],
    ),
  );
}

function circles({ steps }: CallFile): Finding[] {
  const after = new Map<string, readonly string[]>(
    steps.map((step) => [step.id, [...step.after, ...step.when.map((gate) => gate.step)]]),
  );
  return steps.flatMap((step, index) =>
    reaches(after, step.id, step.id)
      ? [
          {
            path: ['steps', index, 'after'],
            nl: `De stap ${step.id} wacht op zichzelf, rechtstreeks of langs andere stappen. Haal een van de verwijzingen weg.`,
            fr: `L’étape ${step.id} s’attend elle-même, directement ou par d’autres étapes. Supprimez un des renvois.`,
            en: `The step ${step.id} waits for itself, directly or through other steps. Remove one of the references.`,
          },
        ]
      : [],
  );
}

function reaches(after: ReadonlyMap<string, readonly string[]>, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [...(after.get(from) ?? [])];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (step === goal) return true;
    if (seen.has(step)) continue;
    seen.add(step);
    open.push(...(after.get(step) ?? []));
  }
  return false;
}

function roundsAndSubmissions({ steps }: CallFile): Finding[] {
  const rounds = steps.filter((step) => step.kind === 'sign-off-round').length;
  if (rounds <= 1) return [];
  return [
    {
      path: ['steps'],
      nl: `Een oproep heeft hoogstens één ronde van verklaringen (sign-off-round); hier staan er ${String(rounds)}. Maak van de andere een stap van de soort contract of uptake-round, of een eigen dossier.`,
      fr: `Un appel a au plus un tour de déclarations (sign-off-round) ; il y en a ${String(rounds)} ici. Faites de l’autre une étape contract ou uptake-round, ou un dossier à part.`,
      en: `A call has at most one round of declarations (sign-off-round); there are ${String(rounds)} here. Make the other one a contract or uptake-round step, or a dossier of its own.`,
    },
  ];
}

function quorumOfSubmission({ steps, quorum }: CallFile): Finding[] {
  return steps.flatMap((step, index) =>
    step.kind === 'submission' && step.needsQuorum && quorum.length === 0
      ? [
          {
            path: ['steps', index, 'needsQuorum'],
            nl: 'Deze stap vraagt een quorum, maar onder quorum staat niets. Voeg een regel toe of zet hier false.',
            fr: 'Cette étape demande un quorum, mais il n’y a rien sous quorum. Ajoutez une règle ou écrivez false ici.',
            en: 'This step needs a quorum, but there is nothing under quorum. Add a rule or put false here.',
          },
        ]
      : [],
  );
}

/** Advances and settlements alone: the dossier would end without a decision of its own. */
function nothingCounts({ steps }: CallFile): Finding[] {
  const stages = steps.flatMap((step, index) => (step.kind === 'funder-decision' ? [{ step, index }] : []));
  if (stages.some(({ step }) => !('counts' in step) || step.counts !== false)) return [];
  return stages.slice(0, 1).map(({ index }) => ({
    path: ['steps', index, 'counts'],
    nl: 'Geen enkele beslissing van de financier telt voor het dossier. Zet bij minstens één counts op true.',
    fr: 'Aucune décision du bailleur de fonds ne vaut pour le dossier. Mettez counts à true pour au moins une.',
    en: 'No decision of the funder counts for the dossier. Put counts to true at one of them at least.',
  }));
}
