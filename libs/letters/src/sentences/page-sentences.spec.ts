import type { DossierCommand } from '@penhouder/domain';
import { overviewOf, plannedAhead, roundOf, tasksOf } from '@penhouder/domain';
import { commandConsequence, commandLabel } from '../words/commands';
import { outcomeStatus, phaseWord, riskStatus, standingStatus, stepStatus } from '../words/status';
import {
  aalst,
  after,
  agree,
  answers,
  ask,
  calendar,
  contact,
  coordinator,
  decidesOn,
  gent,
  launched,
  names,
  ronse,
  rules,
  step,
  text,
} from '../letters.fixtures';
import { plannedSentence, plannedWords } from './planned-sentence';
import { closingReason, internalDueReason, planSentence } from './plan-sentence';
import { statusSentence } from './status-sentence';
import { taskDetail, taskSentence } from './task-sentence';

const running = launched();
const nl = { names, language: 'nl' as const };
const agreed = [aalst, gent].reduce(
  (dossier, who) => after(dossier, answers({ who, at: '2019-10-01T08:00:00.000Z', reply: agree })),
  running,
);
const asks = (command: object): DossierCommand => ({ commandId: 'c', by: coordinator, ...command }) as DossierCommand;

describe('the sentence above a dossier', () => {
  test('in its round: who answered, the margin, what comes next', () => {
    expect(statusSentence(overviewOf(agreed), names, 'nl')).toBe(
      '2 van 3 deelnemers antwoordden. Quorum (inwoners): 55 000 van 40 000; valt weg zonder elk van de twee. ' +
        'De volgende datum is wo 30 oktober 2019: herinnering.',
    );
  });

  test('one that answered is one, also among several', () => {
    const one = after(running, answers({ who: aalst, at: '2019-10-01T08:00:00.000Z', reply: agree }));
    expect(statusSentence(overviewOf(running), names, 'nl')).toMatch(/^0 van 3 deelnemers antwoordden\./);
    expect(statusSentence(overviewOf(one), names, 'nl')).toMatch(/^1 van 3 deelnemers antwoordde\./);
    expect(statusSentence(overviewOf(one), names, 'fr')).toMatch(/^1 participant sur 3 a répondu\./);
    expect(statusSentence({ ...overviewOf(running), total: 1 }, names, 'nl')).toMatch(
      /^De enige deelnemer antwoordde nog/,
    );
  });

  test('tells how much asks attention', () => {
    const asked = after(agreed, answers({ who: ronse, at: '2019-10-02T08:00:00.000Z', reply: ask }));
    expect(statusSentence(overviewOf(asked), names, 'nl')).toMatch(/1 zaak vraagt uw aandacht\.$/);
    expect(statusSentence(overviewOf(asked), names, 'fr')).toMatch(/1 point demande votre attention\.$/);
  });

  test('once withdrawn it is closed', () => {
    const withdrawn = after(
      running,
      asks({ type: 'WithdrawDossier', at: '2019-10-01T08:00:00.000Z', reasonTextId: text('reason') }),
    );
    expect(statusSentence(overviewOf(withdrawn), names, 'nl')).toBe('Dit dossier is gesloten: ingetrokken.');
    expect(phaseWord('closed', names, 'nl')).toBe('gesloten');
  });
});

describe('tasks and what is planned', () => {
  test('a task is an order with its object, and says why it matters', () => {
    const asked = after(running, answers({ who: ronse, at: '2019-10-02T08:00:00.000Z', reply: ask }));
    const [task] = tasksOf(asked);
    if (task === undefined) throw new Error('no task');
    expect(taskSentence(task, asked, nl)).toBe('Beantwoord de vraag van Ronse.');
    expect(taskDetail(task, names, 'nl')).toBe('De herinneringen aan Ronse wachten op uw antwoord.');
  });

  test('a mail of which nobody knows whether it arrived is not said to be lost', () => {
    const mails = [{ mailKey: 'mail', contactId: contact(aalst), reason: 'unknown' as const }];
    const unsure = after(running, { type: 'ReportMailFailures', at: running.reachedAt, mails });
    expect(tasksOf(unsure).map((task) => taskSentence(task, unsure, nl))).toEqual([
      'Of een mail aan Aalst aankwam, is niet bekend. Stuur hem opnieuw, of vraag het na en neem er kennis van.',
    ]);
  });

  test('a day after the due day is named', () => {
    const late = after(
      running,
      answers({ who: ronse, at: '2019-10-02T08:00:00.000Z', reply: decidesOn('2019-12-20') }),
    );
    const task = tasksOf(late).find((one) => one.kind === 'namedDayAfterDue');
    if (task === undefined) throw new Error('no task');
    expect(taskSentence(task, late, nl)).toBe(
      'Ronse beslist pas op vr 20 december 2019, na de eigen uiterste dag. Spreek af wat er kan.',
    );
  });

  test('what is planned names who is reminded', () => {
    const [first] = plannedAhead(running);
    if (first === undefined) throw new Error('nothing planned');
    expect(plannedSentence(first, names, 'nl')).toBe(
      'Herinnering, 30 werkdagen vooraf, aan 3 deelnemers: Aalst, Gent en Ronse.',
    );
    expect(plannedWords(first, names, 'fr')).toBe('rappel');
  });
});

describe('why a date is what it is', () => {
  const { plan } = running;
  if (!plan?.internalDue) throw new Error('no plan');
  const dueOn = plan.internalDue.on;

  test('each reminder counts back from the due day and names the closed days', () => {
    const reasons = plan.reminders.map((reminder) => planSentence({ reminder, dueOn }, calendar, 'nl'));
    expect(reasons).toEqual([
      '30 werkdagen vóór vr 13 december 2019; Allerheiligen en Wapenstilstand zijn gesloten dagen',
      '15 werkdagen vóór vr 13 december 2019',
      '5 werkdagen vóór vr 13 december 2019',
      '2 werkdagen vóór vr 13 december 2019',
    ]);
  });

  test('the closing and the own due day', () => {
    expect(closingReason({ closing: rules.closing, isClosedByBody: false }, 'nl')).toContain('er is geen uur vermeld');
    expect(closingReason({ closing: rules.closing, isClosedByBody: true }, 'nl')).toContain(
      'geen datum van een financier',
    );
    expect(internalDueReason(plan, calendar, 'nl')).toBe('Eigen uiterste dag, 23 werkdagen vóór de sluitingsdatum.');
    const swapped = { ...plan, internalDue: plan.closing, closing: plan.internalDue };
    expect(internalDueReason(swapped, calendar, 'nl')).toContain('na de sluitingsdatum');
  });
});

describe('words on the page', () => {
  test('where a participant stands', () => {
    const round = roundOf(agreed);
    const participant = agreed.participants[aalst];
    if (round === null || participant === undefined) throw new Error('no round');
    expect(standingStatus(participant, { round, calendar }, 'nl')).toEqual({
      code: 'agreed',
      word: 'getekend 1 oktober',
      tone: 'done',
    });
  });

  test('steps, outcomes and risk', () => {
    const board = agreed.steps[step('board')];
    if (board === undefined) throw new Error('no board');
    expect(stepStatus(board, 'nl')).toMatchObject({ code: 'toDo', word: 'nog te doen' });
    expect(outcomeStatus('rejected', 'nl')).toEqual({ code: 'rejected', word: 'niet goedgekeurd', tone: 'hold' });
    expect(riskStatus({ risk: 'late', reasons: [] }, 'nl')).toEqual({ code: 'late', word: 'te laat', tone: 'late' });
    const about = { participantIds: [], count: 0, why: null, on: null, stepId: null, year: null };
    const reasons = [{ ...about, kind: 'quorumOutOfReach' as const }];
    expect(riskStatus({ risk: 'late', reasons }, 'fr').word).toBe('hors d’atteinte');
  });

  test('buttons are verbs with their object, and what leaves is said', () => {
    expect(commandLabel('RemindNow', { number: 5 }, 'nl')).toBe('Herinner 5 deelnemers');
    expect(commandLabel('RemindNow', { number: 0 }, 'nl')).toBe('Herinner deelnemers');
    expect(commandLabel('RecordReport', { period: 2020 }, 'nl')).toBe('Noteer het verslag over 2020');
    expect(commandConsequence('DeclareReady', 'nl')).toBeNull();
    expect(commandConsequence('DropParticipant', 'nl')).toContain('krijgt een mail');
  });
});
