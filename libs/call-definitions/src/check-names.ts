import type { Finding, Path } from './problem';
import type { CallFile } from './schema';

/** Figures and tags that rules speak of are declared, and nothing is declared twice. */
export function checkNames(call: CallFile): Finding[] {
  return [...figures(call), ...tags(call), ...repeated(call)];
}

function figures(call: CallFile): Finding[] {
  const known = new Set(call.figures.map((figure) => figure.id));
  const used: { path: Path; name: string }[] = [];
  call.quorum.forEach((rule, index) => {
    if (rule.kind === 'sum' || rule.kind === 'contribution')
      used.push({ path: ['quorum', index, 'figure'], name: rule.figure });
  });
  if (call.amount !== null) used.push({ path: ['amount', 'figure'], name: call.amount.figure });
  return used
    .filter(({ name }) => !known.has(name))
    .map(({ path, name }) => ({
      path,
      nl: `Het cijfer ${name} staat niet onder figures. Voeg het toe met zijn peildatum.`,
      en: `The figure ${name} is not under figures. Add it with its reference date.`,
    }));
}

function tags(call: CallFile): Finding[] {
  const used: { path: Path; name: string }[] = [];
  call.quorum.forEach((rule, index) => {
    used.push(...tagsOf(rule).map(({ path, name }) => ({ path: ['quorum', index, ...path], name })));
  });
  const cap = call.amount?.cap ?? null;
  if (cap !== null) used.push({ path: ['amount', 'cap', 'tag'], name: cap.tag });
  return used
    .filter(({ name }) => !Object.hasOwn(call.tags, name))
    .map(({ path, name }) => ({
      path,
      nl: `Het kenmerk ${name} staat niet onder tags. Voeg het toe met zijn NIS-codes, of met een lege lijst als het bij de start gekozen wordt.`,
      en: `The tag ${name} is not under tags. Add it with its NIS codes, or with an empty list when it is chosen at launch.`,
    }));
}

function tagsOf(rule: CallFile['quorum'][number]): { path: Path; name: string }[] {
  switch (rule.kind) {
    case 'sum':
      return rule.exemptAloneTag === null ? [] : [{ path: ['exemptAloneTag'], name: rule.exemptAloneTag }];
    case 'eachType':
      return rule.types.map(({ tag }, nth) => ({ path: ['types', nth, 'tag'], name: tag }));
    case 'sameGroup':
      return rule.tags.map((name, nth) => ({ path: ['tags', nth], name }));
    case 'exclusive':
      return [{ path: ['tag'], name: rule.tag }];
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
            { path: ['steps', index, 'organs'], names: step.organs },
          ]
        : [],
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
              en: `${name} is there twice. Remove one.`,
            },
          ],
    ),
  );
}
