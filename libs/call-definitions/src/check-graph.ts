import { isRecordedKind, RECORDED_KINDS } from '@penhouder/domain';
import type { Finding, Path } from './problem';
import type { CallFile } from './schema';
import type { StepSource } from './steps.schema';

/** How a step can end, and which of these ends stops what waits for it. */
interface Ends {
  readonly all: readonly string[];
  readonly refusals: readonly string[];
}

/** Gates and routes speak of steps and ends that exist, and every refusal leads somewhere. */
export function checkGraph(call: CallFile): Finding[] {
  return [...gates(call), ...routes(call), ...separations(call), ...anchors(call), ...deadEnds(call)];
}

export function endsOf(step: StepSource): Ends {
  if (isRecordedKind(step.kind)) {
    const { ends } = RECORDED_KINDS[step.kind];
    return {
      all: [...ends.map(({ id }) => id), 'skipped'],
      // One that follows a good end stops the dossier by itself.
      refusals: ends.filter(({ isRefusal, follows }) => isRefusal && follows === undefined).map(({ id }) => id),
    };
  }
  switch (step.kind) {
    case 'sign-off-round':
      return { all: ['closed'], refusals: [] };
    case 'body-decision':
      return { all: ['approved', 'rejected'], refusals: [] };
    case 'submission':
      return { all: ['submitted'], refusals: [] };
    case 'funder-decision':
      // A funder's refusal ends the dossier by itself.
      return { all: 'outcomes' in step ? step.outcomes : [], refusals: [] };
    default:
      return { all: ['done'], refusals: [] };
  }
}

function gates({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) =>
    step.when.flatMap((gate, position) => {
      const path: Path = ['steps', index, 'when', position];
      const other = steps.find(({ id }) => id === gate.step);
      if (other === undefined) return [unknownStep([...path, 'step'], gate.step)];
      return gate.outcomes.flatMap((outcome, nth) => unknownEnd([...path, 'outcomes', nth], other, outcome));
    }),
  );
}

function routes({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) =>
    Object.entries(step.routes).flatMap(([outcome, route]) => {
      const path: Path = ['steps', index, 'routes', outcome];
      const lost = route.reopens.flatMap((id, nth) =>
        steps.some((other) => other.id === id) ? [] : [unknownStep([...path, 'reopens', nth], id)],
      );
      return [...unknownEnd(path, step, outcome), ...lost, ...emptyRoute(path, route)];
    }),
  );
}

function emptyRoute(path: Path, { ends, reopens }: StepSource['routes'][string]): Finding[] {
  if ((ends === null) !== (reopens.length === 0)) return [];
  return [
    {
      path,
      nl: 'Een weg beëindigt het dossier (ends) of gaat terug naar stappen (reopens), precies één van beide.',
      fr: 'Un chemin met fin au dossier (ends) ou retourne à des étapes (reopens), exactement l’un des deux.',
      en: 'A route ends the dossier (ends) or goes back to steps (reopens), exactly one of the two.',
    },
  ];
}

function separations({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) =>
    step.notBy.flatMap((id, nth) => {
      const path: Path = ['steps', index, 'notBy', nth];
      if (id === step.id) {
        const nl = 'Een stap kan niet gescheiden zijn van zichzelf. Haal deze naam weg.';
        const fr = 'Une étape ne peut pas être séparée d’elle-même. Supprimez ce nom.';
        return [{ path, nl, fr, en: 'A step cannot be kept apart from itself. Remove this name.' }];
      }
      return steps.some((other) => other.id === id) ? [] : [unknownStep(path, id)];
    }),
  );
}

/** Terms that are counted from a step name one that exists, and not the step itself once it is over. */
function anchors({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) =>
    (['term', 'opens'] as const).flatMap((name) => {
      const term = step.deadline?.[name];
      if (term?.kind !== 'relative' || !('step' in term.anchor)) return [];
      const { step: id, event } = term.anchor;
      const path: Path = ['steps', index, 'deadline', name, 'anchor', 'step'];
      if (steps.every((other) => other.id !== id)) return [unknownStep(path, id)];
      if (id !== step.id || event === 'opened') return [];
      const nl = 'Deze termijn loopt pas na het einde van de stap zelf. Kies een andere stap of het begin (opened).';
      const fr = 'Ce délai ne court qu’après la fin de l’étape. Choisissez une autre étape ou son début (opened).';
      return [
        {
          path,
          nl,
          fr,
          en: 'This term begins only after the step itself. Choose another step, or its start (opened).',
        },
      ];
    }),
  );
}

/** A refusal that nobody waits for and no route takes up would leave the dossier nowhere. */
function deadEnds({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) =>
    endsOf(step)
      .refusals.filter((end) => step.routes[end] === undefined)
      .filter(
        (end) => !steps.some(({ when }) => when.some((gate) => gate.step === step.id && gate.outcomes.includes(end))),
      )
      .map((end) => ({
        path: ['steps', index],
        nl: `Eindigt deze stap met ${end}, dan gaat het nergens heen. Zet onder routes waarheen (ends of reopens), of laat een andere stap er met when op volgen.`,
        fr: `Si cette étape finit par ${end}, elle ne mène nulle part. Dites sous routes vers où (ends ou reopens), ou faites suivre une autre étape avec when.`,
        en: `If this step ends with ${end}, it leads nowhere. Say where under routes (ends or reopens), or let another step follow it with when.`,
      })),
  );
}

function unknownStep(path: Path, id: string): Finding {
  return {
    path,
    nl: `De stap ${id} bestaat niet. Verbeter de naam of voeg de stap toe.`,
    fr: `L’étape ${id} n’existe pas. Corrigez le nom ou ajoutez l’étape.`,
    en: `There is no step ${id}. Correct the name or add the step.`,
  };
}

function unknownEnd(path: Path, step: StepSource, outcome: string): Finding[] {
  const { all } = endsOf(step);
  if (all.includes(outcome)) return [];
  return [
    {
      path,
      nl: `De stap ${step.id} kan niet eindigen met ${outcome}. Kies uit: ${all.join(', ')}.`,
      fr: `L’étape ${step.id} ne peut pas finir par ${outcome}. Choisissez parmi : ${all.join(', ')}.`,
      en: `The step ${step.id} cannot end with ${outcome}. Choose one of: ${all.join(', ')}.`,
    },
  ];
}
