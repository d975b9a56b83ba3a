import type { Effect, FunderOutcome } from '@penhouder/domain';
import { renderReplyCopy } from '@penhouder/letters';
import { BOARD, call, FILING, FUNDER, REPORTS, withCorrections, withoutFunder } from './call';
import type { Call } from './call';
import { BODY, DOSSIER_URL, NUMBER, readersIn, unitsIn, wordsIn } from './people';
import {
  agree,
  away,
  day,
  decidesOn,
  decline,
  handOver,
  onCondition,
  question,
  withdrawal,
  withoutMandate,
} from './replies';
import type { Sample } from './sample';
import { toldBy } from './sample';
import { after, asks, NOON, reach, running, says, unit, words } from './stage';
import type { Stage } from './stage';

type Topic = Extract<Effect, { kind: 'coordinatorNotice' }>['topic'];
const reasonTextId = words('reason');

const notice = (topic: Topic, command: ReturnType<typeof says>, stage: () => Stage = () => running()): Sample =>
  toldBy(stage, () => command, {
    kind: 'coordinatorNotice',
    where: (effect) => effect.kind === 'coordinatorNotice' && effect.topic === topic,
  });

const agreed = (...who: readonly ('katelijne' | 'heist' | 'tongeren')[]): Stage =>
  after(running(), ...who.map((one) => says(agree, { who: one })));

/** The board approved, the file went to the funder. */
function filed(under: Call = call): Stage {
  const everybody = (['katelijne', 'heist', 'tongeren', 'voeren'] as const).map((who) => says(agree, { who }));
  return after(
    running(under),
    ...everybody,
    asks(
      {
        type: 'RecordBodyDecision',
        stepId: BOARD,
        meetingOn: day('2019-12-20'),
        outcome: 'approved',
        entitled: 6,
        present: 5,
        votes: { for: 5, against: 0, abstained: 0 },
        nextMeetingOn: null,
        extractFileId: null,
        noteTextId: null,
      },
      '2019-12-20T15:00:00.000Z',
    ),
    reach('2020-01-06T08:00:00.000Z'),
    asks(
      {
        type: 'RecordSubmission',
        stepId: FILING,
        submittedAt: '2020-01-13T10:00:00.000Z' as never,
        receiptTextId: words('news'),
        fileId: null,
        despiteTextId: null,
      },
      '2020-01-13T10:05:00.000Z',
    ),
  );
}

export const NOTICES = {
  question: notice('question', says(question)),
  'condition open': notice('conditionOpen', says(onCondition)),
  conflict: notice('conflict', says(decline, { row: 'row-2' }), () =>
    after(running(), says(agree, { by: 'other', row: 'row-1' })),
  ),
  'named day after the due day': notice('namedDayAfterDue', says(decidesOn('2019-12-20'))),
  'mandate missing': notice('mandateMissing', says(withoutMandate)),
  'quorum lost': notice(
    'quorumLost',
    asks({ type: 'DropParticipant', participantId: unit('tongeren'), reasonTextId }),
    () => agreed('katelijne', 'tongeren'),
  ),
  'outage up to the closing': notice('outageUpToClosing', {
    type: 'LearnOfOutages',
    at: NOON,
    outages: [
      { outageId: 'one', kind: 'link', from: '2019-09-20T08:00:00.000Z', to: '2019-12-01T08:00:00.000Z' } as never,
    ],
  }),
  'hand-over': notice('handOver', says(handOver(false))),
  substitute: notice('handOver', says(away(false))),
  withdrawn: notice('withdrawn', says(withdrawal, { row: 'row-2' }), () => agreed('katelijne')),
  'changed after the filing': notice(
    'changedAfterSubmission',
    says(withdrawal, { row: 'row-2', at: '2020-01-14T09:00:00.000Z' }),
    filed,
  ),
};

const task = (of: string): Stage =>
  after(
    running(),
    asks(
      {
        type: 'AddStep',
        step: {
          kind: 'recorded',
          of,
          id: 'extra',
          after: [],
          settings: {},
          deadline: {
            term: { kind: 'until', on: '2019-12-13', time: null },
            opens: null,
            whose: 'body',
            certainty: 'stated',
            workingDaysBefore: [5],
          },
        } as never,
        titleTextId: words('title'),
        reasonTextId,
      },
      '2019-09-17T08:00:00.000Z',
    ),
  );
const ofStep = (of: string, at: string): Sample =>
  toldBy(
    () => task(of),
    () => reach(at),
    { kind: 'stepReminder' },
  );

export const STEP_REMINDERS = {
  'five days before': ofStep('task', '2019-12-06T08:30:00.000Z'),
  'the day has passed': ofStep('task', '2019-12-14T08:30:00.000Z'),
  'the step ended by it': ofStep('supplement', '2019-12-14T08:30:00.000Z'),
  'its day is not planned any more': toldBy(
    () => task('task'),
    () => reach('2019-12-14T08:30:00.000Z'),
    {
      kind: 'stepReminder',
      bend: (dossier) => ({ ...dossier, plan: dossier.plan === null ? null : { ...dossier.plan, steps: {} } }),
    },
  ),
};

/** Awarded in April 2020; the first yearly report is due on 31 March 2021. */
function awarded(under: Call): Stage {
  return after(
    filed(under),
    asks(
      {
        type: 'RecordFunderDecision',
        stepId: FUNDER,
        decidedOn: day('2020-04-08'),
        outcome: 'approved' satisfies FunderOutcome,
        amountCents: null,
        noteTextId: null,
      },
      '2020-04-09T09:00:00.000Z',
    ),
  );
}

const reminded = (under: Call): Sample =>
  toldBy(
    () => awarded(under),
    () => reach('2021-02-17T09:00:00.000Z'),
    { kind: 'reportReminder' },
  );
export const REPORT_REMINDERS = {
  'a day that is assumed': reminded(call),
  'without a name for the funder': reminded(withoutFunder),
};

const returned = (under: Call): Sample =>
  toldBy(
    () =>
      after(
        awarded(under),
        reach('2021-03-01T09:00:00.000Z'),
        asks(
          {
            type: 'RecordReport',
            stepId: REPORTS,
            year: 2020,
            submittedOn: day('2021-03-12'),
            fileId: null,
            noteTextId: null,
          },
          '2021-03-12T10:00:00.000Z',
        ),
      ),
    () =>
      asks(
        {
          type: 'ReturnReport',
          stepId: REPORTS,
          year: 2020,
          returnedOn: day('2021-04-01'),
          dueOn: day('2021-05-03'),
          reasonTextId: words('returned'),
        },
        '2021-04-02T10:00:00.000Z',
      ),
    { kind: 'reportReturned' },
  );
export const REPORTS_RETURNED = {
  'by a funder with a name': returned(withCorrections),
  'by a funder without': returned({ ...withCorrections, wording: withoutFunder.wording }),
};

const copied =
  (isAssigned: boolean): Sample =>
  (language) => {
    const { name } = readersIn(language).coordinator;
    const units = unitsIn(language);
    const isFrench = language === 'fr';
    return renderReplyCopy({
      id: 'reply',
      body: BODY,
      reader: { name, language },
      about: isAssigned
        ? {
            kind: 'real',
            dossier: `${NUMBER} ${isFrench ? 'régie de l’économie sociale' : 'regierol sociale economie'}`,
            unit: units.katelijne,
          }
        : null,
      from: isFrench ? 'helene.lefevre@ecaussinnes.example' : 'secretariaat@sint-katelijne-waver.example',
      subject: isFrench ? 'RE: Signer la déclaration d’intention' : 'RE: Intentieverklaring tekenen',
      words: wordsIn(language).question,
      attachments: isAssigned ? ['beslissing 2 december 2019.pdf', 'nota.docx'] : ['beslissing 2 december 2019.pdf'],
      url: isAssigned ? DOSSIER_URL : DOSSIER_URL.replace(/\/dossiers.*/, '/post/niet-toegewezen'),
    });
  };

export const REPLY_COPIES = { 'to a dossier': copied(true), 'that belongs nowhere': copied(false) };
