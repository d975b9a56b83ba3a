import { renderProbeMail } from '@penhouder/letters';
import type { MailSenderRow, ProbeOutcome } from '@penhouder/persistence';
import type { ExitCode, Given, Subcommand } from '../subcommand';
import { EXIT, WrongUse } from '../subcommand';
import type { OpenDatabase } from './open-database';
import { openDatabase } from './open-database';
import { untilOutcome } from './until-outcome';
import { verdictOn } from './verdict';

const ADDRESS = /^[^\s<>@"',;]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*$/i;
/** How long somebody waits for a worker and its relay: connecting may take ten seconds, and a silence thirty. */
const PATIENCE_SECONDS = 60;
const LONGEST_SECONDS = 600;

/** `mail test ADDRESS`: one mail through the worker and the relay of a running installation, with what the relay answers. */
export const test: Subcommand = {
  name: 'test',
  options: { within: { type: 'string' }, anyway: { type: 'boolean' }, json: { type: 'boolean' } },
  usage: (words) => words.usage.mailTest,
  run: async (given) => {
    const [address = '', ...more] = given.files;
    if (more.length > 0 || !ADDRESS.test(address)) throw new WrongUse(given.words.mailTest.problems.AddressNotValid);
    const within = patienceOf(given);
    const database = await openDatabase(process.env['DATABASE_URL']);
    if (database === null) return complainOf(given, 'NoDatabase', EXIT.wrongUse);
    try {
      return await testMail({ database, address, within, given });
    } finally {
      await database.close();
    }
  },
};

function patienceOf({ options, words }: Given): number {
  const { within } = options;
  if (within === undefined) return PATIENCE_SECONDS;
  const seconds = Number(within);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST_SECONDS)
    throw new WrongUse(words.wrong.optionValue('--within'));
  return seconds;
}

interface Test {
  readonly database: OpenDatabase;
  readonly address: string;
  readonly within: number;
  readonly given: Given;
}

async function testMail({ database, address, within, given }: Test): Promise<ExitCode> {
  const held = await database.heldBack();
  if (held.length > 0 && given.options['anyway'] !== true) {
    const code = complainOf(given, 'MailIsPaused', EXIT.problems);
    for (const one of held) given.complain(`  ${given.words.mailTest.heldBack(one)}`);
    return code;
  }
  const language = given.language === 'fr' ? 'fr' : 'nl';
  const { subject, text, html } = renderProbeMail({ kind: 'relayTest', address, language });
  const words = { subject, textBody: text, htmlBody: html };
  const began = Date.now();
  const id = await database.plan({ kind: 'relayTest', address, language, ...words, backWithinSeconds: null });
  const outcome = await untilOutcome(() => database.outcome(id), within);
  // Nobody waits for it any more: a test that leaves hours later would prove nothing.
  await database.withdraw(id);
  const sender = await database.sender();
  return tell({ outcome, sender, seconds: (Date.now() - began) / 1000, within }, given);
}

interface Told {
  readonly outcome: ProbeOutcome;
  readonly sender: MailSenderRow | null;
  readonly seconds: number;
  readonly within: number;
}

function tell({ outcome, sender, seconds, within }: Told, given: Given): ExitCode {
  const { words, say, options } = given;
  const code = verdictOn(outcome);
  const { response } = outcome;
  if (options['json'] === true) {
    say(JSON.stringify({ code, state: outcome.state, response, seconds, sender }, null, 2));
    return code === 'Accepted' ? EXIT.fine : EXIT.problems;
  }
  const print = code === 'Accepted' ? say : given.complain;
  print(code === 'Accepted' ? words.mailTest.accepted(seconds) : `${code}: ${words.mailTest.problems[code](within)}`);
  if (response !== null) print(`  ${words.mailTest.response(response)}`);
  for (const line of senderLines(sender, given)) print(`  ${line}`);
  return code === 'Accepted' ? EXIT.fine : EXIT.problems;
}

function senderLines(sender: MailSenderRow | null, { words: { mailTest } }: Given): readonly string[] {
  if (sender === null) return [];
  const { dkim, fromAddress, goesTo } = sender;
  const key = dkim === null ? null : `${dkim.selector}._domainkey.${dkim.domain}`;
  return [mailTest.from(fromAddress), mailTest.goesTo[goesTo], mailTest.dkim(key)];
}

function complainOf({ complain, words }: Given, code: 'NoDatabase' | 'MailIsPaused', exit: ExitCode): ExitCode {
  complain(`${code}: ${words.mailTest.problems[code]}`);
  return exit;
}
