import { explainCall, explanationText, type CallToExplain } from '@penhouder/letters';
import { EXIT, WrongUse, type Subcommand } from '../subcommand';
import { problemLine, readCall } from './read-call';

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
    say(told(read.parsed, { language: language === 'fr' ? 'fr' : 'nl', isJson: options['json'] === true }));
    return EXIT.fine;
  },
};

function told(call: CallToExplain, { language, isJson }: { language: 'nl' | 'fr'; isJson: boolean }): string {
  const explanation = explainCall(call, language);
  return isJson ? JSON.stringify(explanation, null, 2) : explanationText(explanation, language);
}
