import { type Mutant, type MutationResult, reportOf, scoreOf } from './mutation-report';

const source = 'const isMet = sum >= needed;\nconst margin = sum - needed;\n';

function mutant(
  line: number,
  [from, to]: readonly [number, number],
  [status, replacement]: readonly [string, string],
): Mutant {
  const location = { start: { line, column: from }, end: { line, column: to } };
  return { mutatorName: 'EqualityOperator', replacement, status, location };
}

const result: MutationResult = {
  files: {
    'libs/domain/src/quorum/quorum.ts': {
      source,
      mutants: [
        mutant(1, [15, 28], ['Survived', 'sum > needed']),
        mutant(2, [16, 28], ['Killed', 'sum + needed']),
        mutant(2, [16, 28], ['Timeout', '']),
        mutant(2, [16, 28], ['CompileError', '0']),
      ],
    },
  },
};

test('the score counts what a test could have noticed', () => {
  expect(scoreOf(result)).toEqual({ caught: 2, all: 3, percent: 66.7 });
});

test('a survivor stands there with its place and what was changed', () => {
  expect(reportOf('quorum', result, '')).toContain(
    '- `quorum.ts` 1, `sum >= needed` → `sum > needed`: not explained yet',
  );
});

test('an explanation by hand stays when the report is made anew, wherever the line went', () => {
  const before = '- `quorum.ts` 99, `sum >= needed` → `sum > needed`: equal figures never happen\n';
  expect(reportOf('quorum', result, before)).toContain(
    '- `quorum.ts` 1, `sum >= needed` → `sum > needed`: equal figures never happen',
  );
});

test('a folder in which everything was noticed says so', () => {
  expect(reportOf('quorum', { files: {} }, '')).toContain('**100 %**: 0 of 0 changes were noticed.');
});
