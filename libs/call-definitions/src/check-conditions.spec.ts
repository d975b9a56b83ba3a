import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from './parse-call';

const smallest = readFileSync(join(__dirname, '../../../docs/examples/kleinste-oproep.yaml'), 'utf8');

const FIGURES = `figures:
  - { id: kosten, referenceOn: 2027-01-01, unit: euro, source: *eigen }
  - { id: inbreng, referenceOn: 2027-01-01, unit: cents, source: *eigen }
  - { id: hoofden, referenceOn: 2027-01-01, source: *eigen }
tags:
  vzw: { nis: [], source: *eigen }
`;

/** The smallest call with figures of three sorts and these rules: each problem as its line of text, path and sentence. */
function problemsOf(rules: string): readonly string[] {
  const text = smallest
    .replace('steps:\n', `${FIGURES}${rules}\nsteps:\n`)
    .replace(
      '    steps:\n      verkl',
      '    figures: { kosten: kosten, inbreng: inbreng, hoofden: hoofden }\n    steps:\n      verkl',
    );
  const parsed = parseCall(text);
  if (parsed.ok) return [];
  const lines = text.split('\n');
  return parsed.problems.map(({ line, column, path, fr }) => {
    const found = lines[line - 1]?.slice(column - 1) ?? '';
    return `${path} | ${found.slice(0, 12).trim()} | ${fr}`;
  });
}

const quorum = (rule: string): string => `quorum:\n  - ${rule}`;
const amount = (fields: string): string => `amount:\n  ${fields}\n  source: *eigen`;

describe('conditions and amounts that contradict themselves', () => {
  test('figures of three sorts alone are fine', () => {
    expect(problemsOf('')).toEqual([]);
  });

  test.each([
    [
      'more than everybody',
      quorum('{ kind: share, atLeastPercent: 100, isStrict: true, source: *eigen }'),
      'quorum.0.isStrict | isStrict: tr | Plus de 100 % ne peut jamais être atteint. Écrivez false ici ou diminuez le pourcentage.',
    ],
    [
      'a percentage with three decimals',
      quorum('{ kind: share, atLeastPercent: 33.333, source: *eigen }'),
      'quorum.0.atLeastPercent | atLeastPerce | Écrivez un pourcentage avec au plus deux décimales, comme 33.33.',
    ],
    [
      'a ratio of euro and cents',
      quorum('{ kind: ratio, figure: inbreng, of: kosten, atLeastPercent: 30, source: *eigen }'),
      'quorum.0.of | of: kosten, | inbreng et kosten s’expriment dans des unités différentes. Donnez-leur sous figures la même unit.',
    ],
    [
      'fewer than are needed',
      'quorum:\n  - { kind: atLeast, count: 3, source: *eigen }\n  - { kind: atMost, count: 2, source: *eigen }',
      'quorum.1.count | count: 2, so | Au plus 2 est impossible : une autre condition en demande au moins 3. Corrigez l’une des deux.',
    ],
    [
      'a sum without any bound',
      quorum('{ kind: sum, figure: kosten, source: *eigen }'),
      'quorum.0 | { kind: sum, | Il manque ici atLeast ou atMost. Dites combien il en faut au moins ou au plus.',
    ],
    [
      'more than a bound that is not there',
      quorum('{ kind: sum, figure: kosten, atMost: 3, isStrict: true, source: *eigen }'),
      'quorum.0.isStrict | isStrict: tr | isStrict va avec atLeast, qui n’est pas ici. Ajoutez atLeast ou supprimez isStrict.',
    ],
    [
      'a lower bound above the upper one',
      quorum('{ kind: mix, tag: vzw, atLeastPercent: 60, atMostPercent: 50, source: *eigen }'),
      'quorum.0.atLeastPercent | atLeastPerce | Au moins 60 et au plus 50 ne vont pas ensemble. Corrigez l’un des deux.',
    ],
    [
      'more different tags than there are',
      quorum('{ kind: spread, tags: [vzw], atLeast: 2, source: *eigen }'),
      'quorum.0.atLeast | atLeast: 2, | Cette condition ne peut jamais être remplie : elle en demande 2, et il y en a au plus 1. Diminuez le nombre ou complétez la liste.',
    ],
    [
      'the same tag twice in a list',
      quorum('{ kind: spread, tags: [vzw, vzw], atLeast: 1, source: *eigen }'),
      'quorum.0.tags.1 | vzw], atLeas | vzw y figure deux fois. Supprimez-en un.',
    ],
    [
      'an unknown figure inside a choice',
      quorum(
        '{ kind: anyOf, source: *eigen, groups: [[{ kind: all, source: *eigen }], [{ kind: each, figure: zetels, atLeast: 1, source: *eigen }]] }',
      ),
      'quorum.0.groups.1.0.figure | figure: zete | Le chiffre zetels n’est pas sous figures. Ajoutez-le avec sa date de référence.',
    ],
    [
      'a percentage of people',
      amount('kind: percentage\n  figure: hoofden\n  percent: 40\n  roundDownTo: euro'),
      'amount.figure | figure: hoof | Le chiffre hoofden est ici un montant. Ajoutez-lui sous figures unit: euro ou unit: cents.',
    ],
    [
      'a lowest amount above the highest',
      amount('kind: perUnit\n  figure: hoofden\n  amountCents: 30\n  minimumCents: 500\n  maximumCents: 400'),
      'amount.minimumCents | minimumCents | Le montant minimum dépasse le maximum. Corrigez l’un des deux.',
    ],
    [
      'a tag nobody declared',
      amount('kind: perParticipant\n  amountCents: 30\n  tag: school'),
      'amount.tag | tag: school | La marque school n’est pas sous tags. Ajoutez-la avec ses codes INS, ou avec une liste vide si elle se choisit au lancement.',
    ],
    [
      'a kind of amount that does not exist',
      amount('kind: loterij\n  amountCents: 30'),
      'amount.kind | kind: loteri | Choisissez parmi : tiers (tranches), fixed (un montant fixe), perParticipant (par participant), perUnit (par unité d’un chiffre), percentage (un pourcentage d’un chiffre), maximum (au plus ce montant), total (la somme de parties).',
    ],
  ])('%s is refused at its line and column, in French too', (...[, rules, problem]) => {
    expect(problemsOf(rules)).toContain(problem);
  });

  test('a tag that no rule asks for may have its words', () => {
    const text = smallest
      .replace('steps:\n', `${FIGURES}steps:\n`)
      .replace(
        '    steps:\n      verkl',
        '    figures: { kosten: a, inbreng: b, hoofden: c }\n    names: { vzw: vereniging }\n    steps:\n      verkl',
      );
    expect(parseCall(text).ok).toBe(true);
    expect(parseCall(text.replace('names: { vzw:', 'names: { school:')).ok).toBe(false);
  });

  test('so many times another figure, or the grant, is fine', () => {
    const ratio = quorum('{ kind: ratio, figure: inbreng, of: inbreng, atLeastPercent: 2000, source: *eigen }');
    expect(problemsOf(ratio)).toEqual([]);
  });

  test('a total of parts with a bound of its own is fine', () => {
    const parts = `parts:\n    - { kind: fixed, amountCents: 100 }\n    - { kind: percentage, figure: kosten, percent: 12.5, roundDownTo: cents }`;
    expect(problemsOf(amount(`kind: total\n  ${parts}\n  maximumCents: 900`))).toEqual([]);
  });
});
