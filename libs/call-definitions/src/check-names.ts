import type { Finding, Path } from './problem';
import { partsOf } from './amount-parts';
import { conditionsOf } from './quorum-parts';
import type { SingleQuorumSource } from './quorum.schema';
import type { CallFile } from './schema';

/** Figures and tags that rules speak of are declared, and nothing is declared twice. */
export function checkNames(call: CallFile): Finding[] {
  return [...figures(call), ...tags(call), ...repeated(call)];
}

function figures(call: CallFile): Finding[] {
  const known = new Map(call.figures.map((figure) => [figure.id, figure.unit]));
  return figuresUsed(call).flatMap(({ path, name, isMoney }) => {
    const unit = known.get(name);
    if (unit === undefined) return [unknownFigure(path, name)];
    return isMoney && unit === 'count' ? [noMoney(path, name)] : [];
  });
}

interface UsedFigure {
  readonly path: Path;
  readonly name: string;
  readonly isMoney: boolean;
}

function figuresUsed({ quorum, amount }: CallFile): readonly UsedFigure[] {
  const used: UsedFigure[] = conditionsOf(quorum).flatMap(({ path, rule }) => {
    const figure = 'figure' in rule ? rule.figure : null;
    const isMoney = rule.kind === 'contribution';
    const found = figure === null ? [] : [{ path: [...path, 'figure'], name: figure, isMoney }];
    return rule.kind === 'ratio' ? [...found, { path: [...path, 'of'], name: rule.of, isMoney }] : found;
  });
  const parts = partsOf(amount).flatMap(({ path, part }): readonly UsedFigure[] => {
    if (!('figure' in part)) return [];
    const { figure, eachMaximumFigure: cap } = part;
    return [
      { path: [...path, 'figure'], name: figure, isMoney: part.kind === 'percentage' },
      ...(cap === null ? [] : [{ path: [...path, 'eachMaximumFigure'], name: cap, isMoney: true }]),
    ];
  });
  const tiers = amount !== null && 'tiers' in amount ? amount.figure : null;
  return [...used, ...parts, ...(tiers === null ? [] : [{ path: ['amount', 'figure'], name: tiers, isMoney: false }])];
}

function unknownFigure(path: Path, name: string): Finding {
  return {
    path,
    nl: `Het cijfer ${name} staat niet onder figures. Voeg het toe met zijn peildatum.`,
    fr: `Le chiffre ${name} n’est pas sous figures. Ajoutez-le avec sa date de référence.`,
    en: `The figure ${name} is not under figures. Add it with its reference date.`,
  };
}

function noMoney(path: Path, name: string): Finding {
  return {
    path,
    nl: `Het cijfer ${name} is hier een bedrag. Zet er onder figures unit: euro of unit: cents bij.`,
    fr: `Le chiffre ${name} est ici un montant. Ajoutez-lui sous figures unit: euro ou unit: cents.`,
    en: `The figure ${name} is an amount here. Give it unit: euro or unit: cents under figures.`,
  };
}

function tags(call: CallFile): Finding[] {
  const used: { path: Path; name: string }[] = conditionsOf(call.quorum).flatMap((placed) =>
    tagsOf(placed.rule).map(({ path, name }) => ({ path: [...placed.path, ...path], name })),
  );
  return [...used, ...tagsOfAmount(call)]
    .filter(({ name }) => !Object.hasOwn(call.tags, name))
    .map(({ path, name }) => ({
      path,
      nl: `Het kenmerk ${name} staat niet onder tags. Voeg het toe met zijn NIS-codes, of met een lege lijst als het bij de start gekozen wordt.`,
      fr: `La marque ${name} n’est pas sous tags. Ajoutez-la avec ses codes INS, ou avec une liste vide si elle se choisit au lancement.`,
      en: `The tag ${name} is not under tags. Add it with its NIS codes, or with an empty list when it is chosen at launch.`,
    }));
}

function tagsOfAmount({ amount }: CallFile): { path: Path; name: string }[] {
  const cap = amount !== null && 'cap' in amount ? amount.cap : null;
  if (cap !== null) return [{ path: ['amount', 'cap', 'tag'], name: cap.tag }];
  return partsOf(amount).flatMap(({ path, part }) => {
    if (part.kind === 'percentage')
      return part.byTag.map(({ tag }, nth) => ({ path: [...path, 'byTag', nth, 'tag'], name: tag }));
    return part.kind === 'perParticipant' && part.tag !== null ? [{ path: [...path, 'tag'], name: part.tag }] : [];
  });
}

function tagsOf(rule: SingleQuorumSource): { path: Path; name: string }[] {
  switch (rule.kind) {
    case 'sum':
      return rule.exemptAloneTag === null ? [] : [{ path: ['exemptAloneTag'], name: rule.exemptAloneTag }];
    case 'eachType':
      return rule.types.map(({ tag }, nth) => ({ path: ['types', nth, 'tag'], name: tag }));
    case 'sameGroup':
    case 'spread':
      return rule.tags.map((name, nth) => ({ path: ['tags', nth], name }));
    case 'exclusive':
    case 'mix':
    case 'atMost':
      return rule.tag === null ? [] : [{ path: ['tag'], name: rule.tag }];
    default:
      return [];
  }
}

function repeated(call: CallFile): Finding[] {
  const lists: { path: Path; names: readonly string[] }[] = [
    { path: ['figures'], names: call.figures.map((figure) => figure.id) },
    { path: ['steps'], names: call.steps.map((step) => step.id) },
    ...call.steps.flatMap((step, index) =>
      step.kind === 'sign-off-round'
        ? [
            { path: ['steps', index, 'mandates'], names: step.mandates.map((mandate) => mandate.id) },
            { path: ['steps', index, 'asks'], names: step.asks.map(({ code }) => code) },
            ...step.asks.flatMap((ask, nth) =>
              ask.kind === 'choice' ? [{ path: ['steps', index, 'asks', nth, 'options'], names: ask.options }] : [],
            ),
            ...step.signatures.map(({ of }, nth) => ({ path: ['steps', index, 'signatures', nth, 'of'], names: of })),
            { path: ['steps', index, 'organs'], names: step.organs },
          ]
        : [],
    ),
    ...partsOf(call.amount).flatMap(({ path, part }) =>
      part.kind === 'percentage' ? [{ path: [...path, 'byTag'], names: part.byTag.map(({ tag }) => tag) }] : [],
    ),
    ...conditionsOf(call.quorum).flatMap(({ path, rule }) =>
      'tags' in rule ? [{ path: [...path, 'tags'], names: rule.tags }] : [],
    ),
    ...Object.entries(call.tags).map(([tag, { nis }]) => ({ path: ['tags', tag, 'nis'], names: nis })),
  ];
  return lists.flatMap(({ path, names }) =>
    names.flatMap((name, index) =>
      names.indexOf(name) === index
        ? []
        : [
            {
              path: [...path, index],
              nl: `${name} staat er twee keer. Haal er één weg.`,
              fr: `${name} y figure deux fois. Supprimez-en un.`,
              en: `${name} is there twice. Remove one.`,
            },
          ],
    ),
  );
}
