import { EXIT, WrongUse, type ExitCode, type Given, type Subcommand } from '../subcommand';
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
    else for (const one of checked) tell(one, given);
    return Math.max(...checked.map(exitOf)) as ExitCode;
  },
};

function exitOf({ read }: Checked): ExitCode {
  if (!read.ok) return EXIT.wrongUse;
  return read.parsed.ok ? EXIT.fine : EXIT.problems;
}

function tell({ file, read }: Checked, { say, complain, language, words }: Given): void {
  if (!read.ok) {
    complain(read.sentence);
  } else if (read.parsed.ok) {
    const { rules, hash } = read.parsed;
    say(`${file}: ${words.check.fine({ code: rules.code, version: rules.version, hash })}`);
  } else {
    for (const problem of read.parsed.problems) say(problemLine(file, problem, language));
  }
}

/** For programs: `ok` for all files together, and for each its definition, its problems or why it could not be read. */
function asJson(checked: readonly Checked[]): unknown {
  const files = checked.map(({ file, read }) => {
    if (!read.ok) return { file, ok: false, unreadable: read.sentence };
    if (!read.parsed.ok) return { file, ok: false, problems: read.parsed.problems };
    const { rules, hash } = read.parsed;
    return { file, ok: true, code: rules.code, version: rules.version, hash };
  });
  return { ok: files.every(({ ok }) => ok), files };
}
