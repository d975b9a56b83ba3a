import type { CallRules } from '@penhouder/domain';
import { unfitValues } from './unfit-values';
import type { Finding, Path } from '../problem';
import type { CommandFile } from './commands.schema';
import type { HappeningFile, ScenarioFile } from './scenario.schema';

/** What a scenario says that its call or its own participants do not know, and moments that run backwards. */
export function checkScenario(file: ScenarioFile, call: CallRules, calls: readonly CallRules[]): Finding[] {
  return [
    ...backwards(file),
    ...file.happenings.flatMap((happening, index) => [
      ...strangers(file, happening, ['happenings', index]),
      ...notAsked(file, happening, ['happenings', index]),
      ...unknownMandates(call, happening, ['happenings', index]),
      ...unfitValues([call, ...calls], happening, ['happenings', index]),
    ]),
    ...file.happenings.flatMap((happening, index) => versions(happening, calls, ['happenings', index])),
  ];
}

function backwards({ launchedAt, happenings }: ScenarioFile): Finding[] {
  return happenings.flatMap(({ at }, index) => {
    const before = happenings[index - 1]?.at ?? launchedAt;
    if (at >= before) return [];
    return [
      {
        path: ['happenings', index, 'at'],
        nl: `Dit gebeurt vóór ${before}, wat erboven staat. Zet wat gebeurt in de volgorde van de tijd.`,
        fr: `Ceci se passe avant ${before}, qui est au-dessus. Mettez ce qui se passe dans l’ordre du temps.`,
        en: `This happens before ${before}, which stands above it. Put what happens in the order of time.`,
      },
    ];
  });
}

/** What everybody is called, those who join in the course of the scenario included; by id. */
export function namesIn(file: ScenarioFile): Readonly<Record<string, string>> {
  return Object.fromEntries(everybodyIn(file).map(({ id, name }) => [id, name]));
}

function everybodyIn({ participants, happenings }: ScenarioFile): ScenarioFile['participants'] {
  const joined = happenings.flatMap((one) => {
    const command = one as unknown as CommandFile;
    if (command.do === 'AddParticipant') return [command.participant];
    return command.do === 'ChangeUnits' ? command.successions.flatMap(({ to }) => (to === null ? [] : [to])) : [];
  });
  return [...participants, ...joined];
}

const DECISIONS: readonly string[] = ['agree', 'agreeInPrinciple', 'agreeWithCondition', 'decline', 'nameDay'];
/** The roles that are asked to sign; the core knows them as those who count. */
const SIGNING: readonly string[] = ['signatory', 'coApplicant', 'mandateGiver'];

/** Whoever takes part without signing gets no link, so that its answer would count for nothing. */
function notAsked(file: ScenarioFile, happening: HappeningFile, path: Path): Finding[] {
  if (!DECISIONS.includes(happening.do)) return [];
  const who = 'who' in happening ? (happening.who as string | readonly string[]) : [];
  return everybodyIn(file)
    .filter(({ id, role }) => (who === id || (Array.isArray(who) && who.includes(id))) && !SIGNING.includes(role))
    .map(({ id, role }) => ({
      path: [...path, 'who'],
      nl: `${id} wordt als ${role} niet om een antwoord gevraagd. Geef een andere rol (${SIGNING.join(', ')}) of laat het antwoord weg.`,
      fr: `${id} n’est pas sollicité comme ${role}. Donnez un autre rôle (${SIGNING.join(', ')}) ou supprimez la réponse.`,
      en: `${id} is not asked to answer as ${role}. Give another role (${SIGNING.join(', ')}) or leave the answer out.`,
    }));
}

function strangers(file: ScenarioFile, happening: HappeningFile, path: Path): Finding[] {
  const who = 'who' in happening ? (happening.who as string | readonly string[]) : [];
  const names = typeof who === 'string' ? [who] : who;
  const known = Object.keys(namesIn(file));
  return names
    .filter((name) => name !== 'all' && !known.includes(name))
    .map((name) => ({
      path: [...path, 'who'],
      nl: `${name} doet in dit scenario niet mee. Kies uit: ${known.join(', ')}, of all.`,
      fr: `${name} ne participe pas à ce scénario. Choisissez parmi : ${known.join(', ')}, ou all.`,
      en: `${name} takes no part in this scenario. Choose one of: ${known.join(', ')}, or all.`,
    }));
}

function unknownMandates(call: CallRules, happening: HappeningFile, path: Path): Finding[] {
  const given = 'mandates' in happening ? Object.keys(happening.mandates) : [];
  const known = call.steps.flatMap((step) => (step.kind === 'sign-off-round' ? step.mandates.map(({ id }) => id) : []));
  return given
    .filter((mandate) => !known.includes(mandate))
    .map((mandate) => ({
      path: [...path, 'mandates', mandate],
      nl: `De oproep kent het mandaat ${mandate} niet. Kies uit: ${known.join(', ')}.`,
      fr: `L’appel ne connaît pas le mandat ${mandate}. Choisissez parmi : ${known.join(', ')}.`,
      en: `The call has no mandate ${mandate}. Choose one of: ${known.join(', ')}.`,
    }));
}

function versions(happening: HappeningFile, calls: readonly CallRules[], path: Path): Finding[] {
  const command = happening as unknown as CommandFile;
  if (command.do !== 'AdoptCall' || calls.some(({ version }) => version === command.version)) return [];
  return [
    {
      path: [...path, 'version'],
      nl: `Versie ${String(command.version)} van de oproep is niet meegegeven. Geef haar bestand mee.`,
      fr: `La version ${String(command.version)} de l’appel n’a pas été donnée. Donnez aussi son fichier.`,
      en: `Version ${String(command.version)} of the call was not given. Give its file as well.`,
    },
  ];
}
