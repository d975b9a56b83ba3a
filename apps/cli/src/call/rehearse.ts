import {
  decodeYaml,
  parseScenario,
  type CallProblem,
  type CompiledCall,
  type ParsedScenario,
} from '@penhouder/call-definitions';
import { rehearse as play, type Rehearsal } from '@penhouder/domain';
import { EXIT, WrongUse, type ExitCode, type Given, type Subcommand } from '../subcommand';
import { holidays } from './holidays';
import { problemLine, readCall } from './read-call';
import { readFile } from './read-file';
import { rehearsalLines } from './rehearsal-lines';

type Played = Extract<ParsedScenario, { readonly ok: true }>;

/** `call rehearse FILE --scenario SCENARIO`: the whole course of a call, without a server and within a blink. */
export const rehearse: Subcommand = {
  name: 'rehearse',
  options: { scenario: { type: 'string' }, json: { type: 'boolean' } },
  usage: (words) => words.usage.rehearse,
  run: async (given) => {
    const scenarioFile = given.options['scenario'];
    if (given.files.length === 0) throw new WrongUse(given.words.wrong.noFile);
    if (typeof scenarioFile !== 'string') throw new WrongUse(given.words.wrong.noScenario);
    const calls: CompiledCall[] = [];
    for (const file of given.files) {
      const call = await callOf(file, given);
      if (typeof call === 'number') return call;
      calls.push(call);
    }
    const parsed = await scenarioOf(scenarioFile, calls, given);
    return typeof parsed === 'number' ? parsed : tell(parsed, calls, given);
  },
};

async function callOf(file: string, given: Given): Promise<CompiledCall | ExitCode> {
  const read = await readCall(file, given.words);
  if (!read.ok) return unreadable(read.sentence, given);
  return read.parsed.ok ? read.parsed : problems(file, read.parsed.problems, given);
}

async function scenarioOf(file: string, calls: readonly CompiledCall[], given: Given): Promise<Played | ExitCode> {
  const read = await readFile(file, given.words);
  if (!read.ok) return unreadable(read.sentence, given);
  const decoded = decodeYaml(read.bytes);
  if (!decoded.ok) return problems(file, decoded.problems, given);
  const parsed = parseScenario(decoded.text, { calls: calls.map(({ rules }) => rules), calendar: holidays() });
  return parsed.ok ? parsed : problems(file, parsed.problems, given);
}

function unreadable(sentence: string, { complain }: Given): ExitCode {
  complain(sentence);
  return EXIT.wrongUse;
}

function problems(file: string, found: readonly CallProblem[], { complain, language }: Given): ExitCode {
  for (const problem of found) complain(problemLine(file, problem, language));
  return EXIT.problems;
}

function tell(parsed: Played, calls: readonly CompiledCall[], given: Given): ExitCode {
  const rehearsal = play(parsed.call, parsed.scenario, parsed.calendar);
  if (given.options['json'] === true) given.say(JSON.stringify(asJson(rehearsal), null, 2));
  else {
    const wording = calls.find(({ rules }) => rules === parsed.call)?.wording;
    if (wording === undefined) throw new Error('the scenario plays one of the calls that were given');
    const { names, calendar, call, lineOf } = parsed;
    const language = given.language === 'fr' ? 'fr' : 'nl';
    const reader = { names, calendar, call, wording, lineOf, words: given.words, language } as const;
    for (const line of rehearsalLines(rehearsal, reader)) given.say(line);
  }
  return rehearsal.refusals.length + rehearsal.missed.length === 0 ? EXIT.fine : EXIT.problems;
}

/** For programs: everything but the state itself. */
function asJson({ remarks, moments, mails, refusals, missed, dossier }: Rehearsal): unknown {
  const { outcome, amountCents, stage } = dossier;
  return {
    ok: refusals.length + missed.length === 0,
    remarks,
    moments,
    mails,
    refusals,
    missed,
    stage,
    outcome,
    amountCents,
  };
}
