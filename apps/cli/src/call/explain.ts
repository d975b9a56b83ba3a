import { explainCall, type CallExplanation, type ExplainedFact } from '@penhouder/call-definitions';
import { EXIT, WrongUse, type Given, type Subcommand } from '../subcommand';
import { problemLine, readCall } from './read-call';

/** `call explain FILE`: the call for somebody who reads Dutch and no YAML. */
export const explain: Subcommand = {
  name: 'explain',
  options: { json: { type: 'boolean' } },
  usage: (words) => words.usage.explain,
  run: async (given) => {
    const { files, words, language, say, complain } = given;
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
    if (language !== 'nl') complain(words.explain.dutchOnly);
    const explanation = explainCall(read.parsed);
    say(given.options['json'] === true ? JSON.stringify(explanation, null, 2) : asText(explanation, given));
    return EXIT.fine;
  },
};

function asText({ explanation, facts }: CallExplanation, { words }: Given): string {
  return [explanation.join('\n'), ...facts.map((fact) => factText(fact, words.explain.source))].join('\n\n');
}

/** Label and rule, below it how sure it is and where it stands. */
function factText({ label, text, certaintyText, source, url }: ExplainedFact, word: string): string {
  const origin = [source, url].filter((one) => one !== null).join(' ');
  return `${label} (${certaintyText})\n  ${text}${origin === '' ? '' : `\n  ${word}: ${origin}`}`;
}
