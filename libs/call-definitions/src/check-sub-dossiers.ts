import type { Finding, Path } from './problem';
import type { CallFile } from './schema';

/** What a step that has dossiers of their own started says, told by its settings. */
interface Settings {
  readonly call: string;
  readonly each: string | null;
  readonly isAutomatic: boolean | null;
  readonly bodies: readonly string[];
}

/** Dossiers under a dossier: nobody starts without end, for nobody, or for a body that is not told apart. */
export function checkSubDossiers(call: CallFile): Finding[] {
  return call.steps.flatMap((step, index) => {
    const settings = settingsOf(step);
    if (settings === null) return [];
    const path: Path = ['steps', index, 'settings'];
    return [...calls(path, settings, call), ...starts(path, settings), ...bodiesOf(path, settings, call)];
  });
}

function settingsOf(step: CallFile['steps'][number]): Settings | null {
  const settings: object = 'settings' in step ? step.settings : {};
  return 'each' in settings && 'bodies' in settings ? (settings as unknown as Settings) : null;
}

function calls(path: Path, { call }: Settings, { code }: CallFile): Finding[] {
  if (call !== code) return [];
  return [
    {
      path: [...path, 'call'],
      nl: 'Een dossier kan niet onder zijn eigen oproep nieuwe dossiers starten. Noem een andere oproep.',
      fr: 'Un dossier ne peut pas commencer de nouveaux dossiers sous son propre appel. Nommez un autre appel.',
      en: 'A dossier cannot start new ones under its own call. Name another call.',
    },
  ];
}

function starts(path: Path, { each, isAutomatic }: Settings): Finding[] {
  if (each !== null || isAutomatic !== true) return [];
  return [
    {
      path: [...path, 'isAutomatic'],
      nl: 'Er staat niet wie een deeldossier krijgt. Vul each in, of haal isAutomatic weg.',
      fr: 'Il n’est pas dit qui reçoit un sous-dossier. Remplissez each, ou supprimez isAutomatic.',
      en: 'It is not said who gets a sub-dossier. Fill in each, or remove isAutomatic.',
    },
  ];
}

function bodiesOf(path: Path, { each, bodies }: Settings, { tags }: CallFile): Finding[] {
  if ((each === 'body') !== bodies.length > 0) {
    return [
      {
        path: [...path, 'bodies'],
        nl: 'bodies hoort bij each: body, en dan staat er minstens één soort. Vul beide in of geen van beide.',
        fr: 'bodies va avec each: body, avec au moins une sorte. Remplissez les deux ou aucun des deux.',
        en: 'bodies belongs to each: body, with at least one tag. Fill in both or neither.',
      },
    ];
  }
  return bodies.flatMap((tag, position) =>
    Object.hasOwn(tags, tag)
      ? []
      : [
          {
            path: [...path, 'bodies', position],
            nl: `De soort ${tag} staat niet onder tags. Voeg ze daar toe of verbeter de naam.`,
            fr: `La sorte ${tag} n’est pas sous tags. Ajoutez-la là ou corrigez le nom.`,
            en: `The tag ${tag} is not under tags. Add it there or correct the name.`,
          },
        ],
  );
}
