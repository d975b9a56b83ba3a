import { parseArgs, type ParseArgsConfig } from 'node:util';
import { bundleSubcommands } from './bundle';
import { callSubcommands } from './call';
import { mailSubcommands } from './mail';
import { EXIT, WrongUse, type ExitCode, type Output, type Subcommand } from './subcommand';
import { languages, parseLanguage, wordsIn, type Language } from './words/language';
import type { Words } from './words/nl';

/** The subcommands by the word in front of them. */
const groups: Readonly<Record<string, readonly Subcommand[]>> = {
  call: callSubcommands,
  bundle: bundleSubcommands,
  mail: mailSubcommands,
};

/** Runs what was typed. Never throws for wrong use: that is a sentence, the usage and an exit code. */
export async function runCli(typed: readonly string[], output: Output): Promise<ExitCode> {
  const { language: name, commands, rest } = splitCommand(typed);
  const asked = name ?? languages[0];
  const language = parseLanguage(asked) ?? languages[0];
  const words = wordsIn(language);
  try {
    return await runSubcommand({ commands, rest, asked, language, words }, output);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    output.complain(`${error.message}\n\n${usage(words)}`);
    return EXIT.wrongUse;
  }
}

interface Asked {
  /** The first two words: group and subcommand. */
  readonly commands: readonly string[];
  readonly rest: readonly string[];
  /** The language as it was typed. */
  readonly asked: string;
  /** The one in which the command line itself speaks. */
  readonly language: Language;
  readonly words: Words;
}

async function runSubcommand({ commands, rest, asked, language, words }: Asked, output: Output): Promise<ExitCode> {
  if (rest.includes('--help') || rest.includes('-h')) {
    output.say(usage(words));
    return EXIT.fine;
  }
  const subcommand = findSubcommand(commands, words);
  if (parseLanguage(asked) === null) throw new WrongUse(words.wrong.language(asked, languages));
  const { values, positionals } = parseStrictly(rest, { options: subcommand.options, words });
  return subcommand.run({ ...output, files: positionals, options: values, language, words });
}

function findSubcommand([group, name]: readonly string[], words: Words): Subcommand {
  if (group === undefined) throw new WrongUse(words.wrong.noCommand);
  const subcommands = Object.hasOwn(groups, group) ? groups[group] : undefined;
  if (subcommands === undefined) throw new WrongUse(words.wrong.unknownCommand(group));
  if (name === undefined) throw new WrongUse(words.wrong.noCommand);
  const found = subcommands.find((one) => one.name === name);
  if (found === undefined) throw new WrongUse(words.wrong.unknownCommand(`${group} ${name}`));
  return found;
}

/** Finds the language and the two words of the command, wherever options stand; the rest is for the subcommand. */
function splitCommand(typed: readonly string[]): Pick<Asked, 'commands' | 'rest'> & { language: string | null } {
  const { tokens } = parseArgs({
    args: [...typed],
    options: { lang: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const first = tokens.filter((token) => token.kind === 'positional').slice(0, 2);
  const indexes = new Set(first.map(({ index }) => index));
  const languages = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'lang' ? [token.value ?? ''] : [],
  );
  return {
    language: languages.at(-1) ?? null,
    commands: first.map(({ value }) => value),
    rest: typed.filter((_, index) => !indexes.has(index)),
  };
}

type Options = NonNullable<ParseArgsConfig['options']>;

function parseStrictly(
  rest: readonly string[],
  { options, words }: { options: Options; words: Words },
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  try {
    const all: Options = { ...options, lang: { type: 'string' } };
    const { values, positionals } = parseArgs({ args: [...rest], options: all, allowPositionals: true });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const option = /'(-[^ ,']*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new WrongUse(words.wrong.unknownOption(option));
    if (code.startsWith('ERR_PARSE_ARGS')) throw new WrongUse(words.wrong.optionValue(option));
    throw error;
  }
}

function usage(words: Words): string {
  const lines = Object.values(groups).flatMap((subcommands) => subcommands.map((one) => one.usage(words)));
  const each = lines.map((line) => `  npm run penhouder -- ${line}`);
  return [words.usage.head, ...each, words.usage.exits].join('\n');
}
