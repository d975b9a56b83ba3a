import type { CallRules, LocalDate, LocalTime, Scenario, WorkingCalendar } from '@penhouder/domain';
import { instantAt } from '@penhouder/domain';
import type { CallProblem, Finding } from '../problem';
import { readYaml } from '../yaml-source';
import { readingFindings } from '../unknown-fields';
import { unknownNames } from './check-names';
import { checkScenario, namesIn } from './check-scenario';
import { happeningsOf } from './compile-scenario';
import type { ScenarioFile } from './scenario.schema';
import { scenarioSchema } from './scenario.schema';
import { playerOf } from './staging';

export type ParsedScenario =
  | {
      readonly ok: true;
      readonly call: CallRules;
      readonly scenario: Scenario;
      /** What participants are called, by id. */
      readonly names: Readonly<Record<string, string>>;
      /** With the days on which the scenario says that the body is closed. */
      readonly calendar: WorkingCalendar;
      /** The line of a happening in the file, from 1; happenings count from 0. */
      readonly lineOf: (happening: number) => number;
    }
  | { readonly ok: false; readonly problems: readonly CallProblem[] };

/** What a scenario is read with: the call in every version that it speaks of, and the calendar of its years. */
export interface ScenarioSetting {
  readonly calls: readonly CallRules[];
  readonly calendar: WorkingCalendar;
}

/** Reads a scenario file: all its problems with their line and column, or the scenario as plain data for the core. */
export function parseScenario(yamlText: string, { calls, calendar }: ScenarioSetting): ParsedScenario {
  const source = readYaml(yamlText);
  if (!source.ok) return source;
  const parsed = scenarioSchema.safeParse(source.value, { reportInput: true });
  if (!parsed.success) {
    const findings = readingFindings(parsed.error.issues, { schema: scenarioSchema, value: source.value });
    return { ok: false, problems: source.locate(findings) };
  }
  const file = parsed.data;
  const call = callOf(file, calls);
  const findings =
    call === null ? [unknownCall(file, calls)] : [...checkScenario(file, call, calls), ...unknownNames(file, calls)];
  if (call === null || findings.length > 0) return { ok: false, problems: source.locate(findings) };
  return {
    ok: true,
    call,
    names: namesIn(file),
    scenario: scenarioOf(file, { call, calls, calendar }),
    calendar: withClosedDays(file, calendar),
    lineOf: (nth) => source.locate([placeOf(nth)])[0]?.line ?? 1,
  };
}

/** Where a happening stands, asked for as if it were a mistake. */
function placeOf(nth: number): Finding {
  return { path: ['happenings', nth], nl: '', fr: '', en: '' };
}

function callOf({ call, version }: ScenarioFile, calls: readonly CallRules[]): CallRules | null {
  const versions = calls.filter(({ code }) => code === call).sort((a, b) => a.version - b.version);
  return (version === null ? versions[0] : versions.find((one) => one.version === version)) ?? null;
}

function unknownCall({ call, version }: ScenarioFile, calls: readonly CallRules[]): Finding {
  const known = calls.map(({ code, version: nth }) => `${code} (${String(nth)})`).join(', ');
  const wanted = version === null ? call : `${call} (${String(version)})`;
  return {
    path: ['call'],
    nl: `Dit scenario speelt ${wanted}; gegeven is ${known}. Geef de juiste oproep mee of verbeter de naam.`,
    fr: `Ce scénario joue ${wanted} ; on a donné ${known}. Donnez le bon appel ou corrigez le nom.`,
    en: `This scenario plays ${wanted}; given is ${known}. Give the right call or correct the name.`,
  };
}

function scenarioOf(file: ScenarioFile, setting: ScenarioSetting & { readonly call: CallRules }): Scenario {
  const instantOf = (wall: string): ReturnType<typeof instantAt> =>
    instantAt(setting.calendar, wall.slice(0, 10) as LocalDate, wall.slice(11) as LocalTime);
  return {
    title: file.title,
    launchedAt: instantOf(file.launchedAt),
    players: file.participants.map(playerOf),
    happenings: happeningsOf(file, { ...setting, instantOf }),
    until: file.until === null ? null : instantOf(file.until),
    ends: file.ends as Scenario['ends'],
  };
}

function withClosedDays({ closedDays }: ScenarioFile, calendar: WorkingCalendar): WorkingCalendar {
  const own = Object.fromEntries(closedDays.map((on) => [on, 'gesloten']));
  return { ...calendar, closedDays: { ...own, ...calendar.closedDays } };
}
