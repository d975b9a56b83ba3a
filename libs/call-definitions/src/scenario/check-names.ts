import type { CallRules } from '@penhouder/domain';
import { EVENT_NAMES, MAIL_NAMES, STANDING_NAMES, TASK_NAMES } from '@penhouder/domain';
import type { Finding, Path } from '../problem';
import type { CommandFile } from './commands.schema';
import { namesIn } from './check-scenario';
import type { ScenarioFile } from './scenario.schema';

type Expects = NonNullable<ScenarioFile['happenings'][number]['expects']>;

/** Names in expectations that nothing ever has: what is counted under them is nothing, and would pass for what was expected. */
export function unknownNames(file: ScenarioFile, calls: readonly CallRules[]): Finding[] {
  const known = { steps: stepsOf(file, calls), people: Object.keys(namesIn(file)) };
  return [
    ...file.happenings.flatMap(({ expects }, nth) =>
      expects === null ? [] : inExpectation(expects, ['happenings', nth, 'expects'], known),
    ),
    ...strange(Object.keys(file.ends?.mails ?? {}), MAIL_NAMES, ['ends', 'mails']),
    ...strange(Object.keys(file.ends?.events ?? {}), EVENT_NAMES, ['ends', 'events']),
  ];
}

interface Known {
  readonly steps: readonly string[];
  readonly people: readonly string[];
}

function inExpectation(expects: Expects, path: Path, { steps, people }: Known): Finding[] {
  const { mails = {}, tasks = [], standings = {}, capacities = {}, lastMeetings = {}, dues = {} } = expects;
  return [
    ...strange(Object.keys(mails), MAIL_NAMES, [...path, 'mails']),
    ...tasks.flatMap((task, nth) => at([...path, 'tasks', nth], strange([task], TASK_NAMES, path))),
    ...Object.entries(standings).flatMap(([id, standing]) =>
      at([...path, 'standings', id], strange([standing], [...STANDING_NAMES, 'unknown'], path)),
    ),
    ...strange(Object.keys(standings), people, [...path, 'standings']),
    ...strange(Object.keys(capacities), people, [...path, 'capacities']),
    ...strange(Object.keys(lastMeetings), people, [...path, 'lastMeetings']),
    ...strange(Object.keys(expects.steps ?? {}), steps, [...path, 'steps']),
    ...strange(Object.keys(dues), [...steps, ...people], [...path, 'dues']),
  ];
}

/** The steps of the call in every version, and those that the scenario adds. */
function stepsOf({ happenings }: ScenarioFile, calls: readonly CallRules[]): readonly string[] {
  const added = happenings.flatMap((one) => {
    const command = one as unknown as CommandFile;
    return command.do === 'AddStep' ? [command.id] : [];
  });
  return [...calls.flatMap(({ steps }) => steps.map(({ id }) => id as string)), ...added];
}

/** The same findings, about a value and not about its name. */
function at(path: Path, findings: readonly Finding[]): Finding[] {
  return findings.map((one) => ({ ...one, path }));
}

function strange(names: readonly string[], known: readonly string[], path: Path): Finding[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: [...path, name],
      nl: `${name} bestaat niet. Kies uit: ${known.join(', ')}.`,
      fr: `${name} n’existe pas. Choisissez parmi : ${known.join(', ')}.`,
      en: `There is no ${name}. Choose one of: ${known.join(', ')}.`,
    }));
}
