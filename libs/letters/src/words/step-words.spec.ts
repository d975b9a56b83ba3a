import type { DossierCommand, Participant, StepState } from '@penhouder/domain';
import { overviewOf, plannedAhead, roundOf, tasksOf } from '@penhouder/domain';
import { conditionSentence } from '../sentences/condition-sentence';
import { plannedSentence, plannedWords } from '../sentences/planned-sentence';
import { statusSentence } from '../sentences/status-sentence';
import { taskSentence } from '../sentences/task-sentence';
import { aalst, after, calendar, coordinator, day, instant, launched, step, text } from '../letters.fixtures';
import { namesWithSteps, withSteps } from '../steps.fixtures';
import { commandConsequence, commandLabel } from './commands';
import { stepTitle } from './names';
import type { Names } from './names';
import { outcomeStatus, standingStatus, stepStatus } from './status';
import { stepOutcomeWord } from './step-outcome';

const nl = { names: namesWithSteps, language: 'nl' as const };
const dossier = launched('real', withSteps);
type Asked = Readonly<Record<string, unknown>> & { readonly type: string };
const asks = (command: Asked): DossierCommand =>
  ({ commandId: command.type, by: coordinator, at: '2019-10-02T08:00:00.000Z', ...command }) as DossierCommand;

describe('the title of a step', () => {
  const added: Names = { ...namesWithSteps, addedTitles: { extra: 'text-title', other: 'text-gone' } };

  test('is the call\u2019s, or what was typed when it was added', () => {
    expect(stepTitle(nl, 'text')).toBe('Aanvraagtekst');
    expect(stepTitle({ ...nl, names: added }, 'extra')).toBe('Nota schrijven');
  });

  test('is neutral when the words cannot be resolved', () => {
    expect(stepTitle({ ...nl, names: added }, 'other')).toBe('toegevoegde stap');
    expect(stepTitle({ names: { ...added, typedTexts: {} }, language: 'fr' }, 'extra')).toBe('étape ajoutée');
  });
});

describe('how steps stand and ended', () => {
  const ended = (of: 'document' | 'contract', outcome: string): StepState => ({
    kind: 'recorded',
    of,
    status: 'done',
    outcome,
    data: {},
  });

  test('a recorded step says how it ended in its own words, and a refusal does not look done', () => {
    expect(stepStatus(ended('document', 'frozen'), 'nl')).toEqual({
      code: 'frozen',
      word: 'de versie ligt vast',
      tone: 'done',
    });
    expect(stepStatus(ended('contract', 'notConcluded'), 'nl').tone).toBe('hold');
  });

  test('one that was passed over says so', () => {
    const extended = after(
      dossier,
      asks({ type: 'AddStep', titleTextId: text('title'), reasonTextId: text('reason'), step: added() }),
    );
    const skipped = after(extended, asks({ type: 'SkipStep', stepId: 'extra', reasonTextId: text('reason') }));
    const state = skipped.steps[step('extra')];
    if (state === undefined) throw new Error('no step');
    expect(stepStatus(state, 'nl')).toMatchObject({ code: 'skipped', word: 'overgeslagen', tone: 'hold' });
  });

  test('the end of a step of any kind has a word', () => {
    expect(stepOutcomeWord(nl, 'text', 'frozen')).toBe('de versie ligt vast');
    expect(stepOutcomeWord(nl, 'funder', 'notAdmissible')).toBe('niet ontvankelijk');
    expect(stepOutcomeWord(nl, 'filing', 'submitted')).toBe('afgerond');
    expect(stepOutcomeWord(nl, 'text', 'skipped')).toBe('overgeslagen');
  });

  test('a stage of the funder and a dossier have their tones', () => {
    expect(outcomeStatus('reserve', 'nl')).toEqual({ code: 'reserve', word: 'op de reservelijst', tone: 'wait' });
    expect(outcomeStatus('superseded', 'nl').word).toBe('vervangen door een ander dossier');
    expect(outcomeStatus('admissible', 'fr')).toMatchObject({ word: 'recevable', tone: 'done' });
  });
});

function added(): object {
  return { kind: 'recorded', of: 'task', id: 'extra', after: [], settings: {} };
}

describe('where a participant stands after its answer', () => {
  const round = roundOf(dossier);
  const participant = dossier.participants[aalst];
  if (round === null || participant === undefined) throw new Error('no round');
  const word = (change: Partial<Participant>): string =>
    standingStatus({ ...participant, ...change }, { round, calendar }, 'nl').word;

  test('each standing has its word', () => {
    expect(word({ role: 'observer' })).toBe('tekent niet');
    expect(word({ succeededBy: [aalst] })).toBe('opgevolgd');
  });
});

describe('tasks, dates and the sentence above a dossier', () => {
  test('an open recorded step is a task', () => {
    const task = tasksOf(dossier).find(({ kind }) => kind === 'actOnStep');
    if (task === undefined) throw new Error('no task');
    expect(taskSentence(task, dossier, nl)).toBe('Werk verder aan “Aanvraagtekst”.');
  });

  test('what a year still lacks is named', () => {
    const late = after(dossier, { type: 'ReachInstant', at: instant('2019-10-02T08:00:00.000Z') });
    const task = tasksOf(late).find(({ kind }) => kind === 'logMissing');
    if (task === undefined) throw new Error('no task');
    expect(taskSentence(task, late, nl)).toBe(
      'Netwerk: noteer wat er over 2019 nog ontbreekt: netwerk moment en prioriteit 1.',
    );
  });

  test('the own date of a step is planned and named', () => {
    const entry = {
      ...plannedAhead(dossier)[0],
      kind: 'stepReminder',
      on: day('2019-12-06'),
      at: null,
      participantIds: [],
      stepId: step('text'),
      year: null,
      offset: 5,
    } as const;
    expect(plannedSentence(entry, namesWithSteps, 'nl')).toBe('Herinnering voor “Aanvraagtekst”, 5 werkdagen vooraf.');
    expect(plannedWords({ ...entry, kind: 'stepDue' }, namesWithSteps, 'nl')).toBe('uiterste dag van “Aanvraagtekst”');
  });

  test('a dossier that is in a recorded step says which', () => {
    const overview = { ...overviewOf(dossier), phase: step('text'), next: null, taskCount: 0 };
    expect(statusSentence(overview, namesWithSteps, 'nl')).toBe('Nu is de stap “Aanvraagtekst” aan de beurt.');
    expect(statusSentence({ ...overview, phase: 'closed', outcome: 'notAdmissible' }, namesWithSteps, 'nl')).toBe(
      'Dit dossier is gesloten: niet ontvankelijk.',
    );
  });

  test('an own contribution that is too low is said in euro', () => {
    const names: Names = {
      ...namesWithSteps,
      rules: { ...withSteps, quorum: [{ kind: 'contribution', figure: 'own' }] },
    };
    const condition = { kind: 'quorum', index: 0, sum: 2_000_000, needed: 2_500_000 } as const;
    expect(conditionSentence(condition, { names, language: 'nl' })).toBe(
      'De deelnemers die akkoord gaan, brengen samen € 20.000,00 in; € 25.000,00 is nodig.',
    );
  });
});

describe('buttons', () => {
  test('what leaves the house says its consequence, what stays inside says nothing', () => {
    expect(commandLabel('AskAgain', {}, 'nl')).toBe('Vraag opnieuw om een antwoord');
    expect(commandConsequence('PublishText', 'nl')).toContain('krijgen een mail');
    expect(commandConsequence('RecordProof', 'nl')).toBeNull();
  });
});
