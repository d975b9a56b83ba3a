import { callRemarks } from '@penhouder/call-definitions';
import { EXIT, WrongUse, type ExitCode, type Given, type Subcommand } from '../subcommand';
import { holidays } from './holidays';
import { problemLine, readCall, type CallRead } from './read-call';

interface Checked {
  readonly file: string;
  readonly read: CallRead;
}

/** `call check FILE...`: every problem of every file, or that it is fine and which definition it is. */
export const check: Subcommand = {
  name: 'check',
  options: { json: { type: 'boolean' } },
  usage: (words) => words.usage.check,
  run: async (given) => {
    if (given.files.length === 0) throw new WrongUse(given.words.wrong.noFile);
    const checked: Checked[] = [];
    for (const file of given.files) checked.push({ file, read: await readCall(file, given.words) });
    if (given.options['json'] === true) given.say(JSON.stringify(asJson(checked), null, 2));
    else for (const one of checked) tell(one, checked, given);
    return Math.max(...checked.map((one) => exitOf(one, checked))) as ExitCode;
  },
};

function exitOf(one: Checked, all: readonly Checked[]): ExitCode {
  if (!one.read.ok) return EXIT.wrongUse;
  return one.read.parsed.ok && sameAs(one, all) === null ? EXIT.fine : EXIT.problems;
}

/** The first of these files that holds the same code and version as this one. */
function sameAs({ file, read }: Checked, all: readonly Checked[]): string | null {
  if (!read.ok || !read.parsed.ok) return null;
  const { code, version } = read.parsed.rules;
  const same = all.find(
    ({ read: other }) =>
      other.ok && other.parsed.ok && other.parsed.rules.code === code && other.parsed.rules.version === version,
  );
  return same === undefined || same.file === file ? null : same.file;
}

function tell(one: Checked, all: readonly Checked[], { say, complain, language, words }: Given): void {
  const { file, read } = one;
  if (!read.ok) {
    complain(read.sentence);
  } else if (read.parsed.ok) {
    const { rules, hash } = read.parsed;
    const twin = sameAs(one, all);
    if (twin !== null) say(`${file}: ${words.check.twice(twin)}`);
    else say(`${file}: ${words.check.fine({ code: rules.code, version: rules.version, hash })}`);
    for (const remark of callRemarks(read.parsed, holidays())) {
      const { line, column } = remark;
      say(`${file}:${line}:${column}: ${words.check.remark(remark[language])}`);
    }
  } else {
    for (const problem of read.parsed.problems) say(problemLine(file, problem, language));
  }
}

/** For programs: `ok` for all files together, and for each its definition, its problems or why it could not be read. */
function asJson(checked: readonly Checked[]): unknown {
  const files = checked.map((one) => {
    const { file, read } = one;
    if (!read.ok) return { file, ok: false, unreadable: read.sentence };
    if (!read.parsed.ok) return { file, ok: false, problems: read.parsed.problems };
    const { rules, hash } = read.parsed;
    const sameCallAs = sameAs(one, checked);
    const { code, version } = rules;
    const remarks = callRemarks(read.parsed, holidays());
    return { file, ok: sameCallAs === null, code, version, hash, remarks, ...(sameCallAs !== null && { sameCallAs }) };
  });
  return { ok: files.every(({ ok }) => ok), files };
}
