/** What Stryker tells of one change that it made to a source, as far as the report needs it. */
export interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Lines and columns begin at 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

export interface MutationResult {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly change: string;
}

const UNEXPLAINED = 'not explained yet';
const LONGEST = 90;

/** Caught changes among all that a test could have caught, in percent. */
export function scoreOf(result: MutationResult): {
  readonly caught: number;
  readonly all: number;
  readonly percent: number;
} {
  const statuses = Object.values(result.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const caught = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const all = caught + statuses.filter(hasEscaped).length;
  return { caught, all, percent: all === 0 ? 100 : Math.round((caught / all) * 1_000) / 10 };
}

/**
 * The report of one folder as Markdown. Explanations of survivors are written by hand behind the colon of their line; those
 * in `before`, the report of last time, stay with the changes that they explain.
 */
export function reportOf(folder: string, result: MutationResult, before: string): string {
  const { caught, all, percent } = scoreOf(result);
  const explained = explanationsIn(before);
  const lines = survivorsOf(result).map(
    ({ file, line, change }) =>
      `- \`${file}\` ${line}, ${change}: ${explained.get(`${file} ${change}`) ?? UNEXPLAINED}`,
  );
  return [
    `# Mutation testing of \`libs/domain/src/${folder}\``,
    `\`npm run mutate -- ${folder}\` changes the sources one place at a time and runs the unit specs beside them, without laws and without the specs of other folders.`,
    `**${percent} %**: ${caught} of ${all} changes were noticed.`,
    '## Changes that no spec noticed',
    lines.length === 0 ? 'None.' : lines.join('\n'),
    '',
  ].join('\n\n');
}

function survivorsOf({ files }: MutationResult): readonly Survivor[] {
  return Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => hasEscaped(status))
      .map((mutant) => ({
        file: path.split('/').at(-1) ?? path,
        line: mutant.location.start.line,
        change: changeOf(source, mutant),
      })),
  );
}

function hasEscaped(status: string): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

function changeOf(source: string, { location: { start, end }, replacement = '' }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = (lines.at(-1) ?? '').slice(0, end.column - 1);
  const text = [...lines.slice(0, -1), last].join(' ').slice(start.column - 1);
  return `\`${shortened(text)}\` → \`${shortened(replacement)}\``;
}

function shortened(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ').replaceAll('`', '´').trim();
  if (line === '') return 'nothing';
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function explanationsIn(report: string): ReadonlyMap<string, string> {
  const lines = [...report.matchAll(/^- `([^`]+)` \d+, (`[^`]+` → `[^`]+`): (.+)$/gm)];
  return new Map(
    lines
      .map(([, file = '', change = '', words = '']) => [`${file} ${change}`, words] as const)
      .filter(([, words]) => words !== UNEXPLAINED),
  );
}
