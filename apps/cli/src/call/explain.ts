import { explainCall, explanationText, type CallToExplain, type ExplainHelp } from '@penhouder/letters';
import { EXIT, WrongUse, type Subcommand } from '../subcommand';
import { holidays } from './holidays';
import { problemLine, readCall } from './read-call';
import { unitNames } from './unit-names';

/** `call explain FILE`: everything that the call says, for somebody who reads Dutch or French and no YAML. */
export const explain: Subcommand = {
  name: 'explain',
  options: { json: { type: 'boolean' } },
  usage: (words) => words.usage.explain,
  run: async ({ files, options, words, language, say, complain }) => {
    const [file] = files;
    if (file === undefined) throw new WrongUse(words.wrong.noFile);
    if (files.length > 1) throw new WrongUse(words.wrong.oneFile);
    const read = await readCall(file, words);
    if (!read.ok) {
      complain(read.sentence);
      return EXIT.wrongUse;
    }
    if (!read.parsed.ok) {
      for (const problem of read.parsed.problems) complain(problemLine(file, problem, language));
      return EXIT.problems;
    }
    if (language === 'en') complain(words.explain.noEnglish);
    const help = { calendar: holidays(), unitNames: await unitNames() };
    say(told(read.parsed, { language: language === 'fr' ? 'fr' : 'nl', isJson: options['json'] === true, help }));
    return EXIT.fine;
  },
};

interface Told {
  readonly language: 'nl' | 'fr';
  readonly isJson: boolean;
  readonly help: ExplainHelp;
}

function told(call: CallToExplain, { language, isJson, help }: Told): string {
  const explanation = explainCall(call, language, help);
  return isJson ? JSON.stringify(explanation, null, 2) : explanationText(explanation, language);
}
