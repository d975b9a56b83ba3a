import type { Effect } from '@penhouder/domain';
import { agree, day, decline, onCondition, question } from './replies';
import type { Sample } from './sample';
import { toldBy } from './sample';
import { after, asks, NOON, reach, running, says, unit, words } from './stage';
import type { Stage } from './stage';

const participantId = unit('katelijne');
const reasonTextId = words('reason');
const isToReader = (effect: Effect): boolean => 'participantId' in effect && effect.participantId === participantId;
type Asked = Parameters<typeof asks>[0];
const inStage =
  (stage: () => Stage, at: string = NOON) =>
  (kind: Effect['kind'], command: Asked): Sample =>
    toldBy(stage, () => asks(command, at), { kind, where: isToReader });
const told = inStage(() => running());
const agreed = (): Stage => after(running(), says(agree, { at: '2019-12-02T09:00:00.000Z' }));

const move = { type: 'MoveDate', reasonTextId } as const;

const atNoon = asks(
  { ...move, date: 'internalDue', on: day('2019-12-13'), time: '12:00' as never },
  '2019-12-04T11:00:00.000Z',
);

export const DATE_CORRECTIONS = {
  'the due day': told('dateCorrection', { ...move, date: 'internalDue', on: day('2019-12-18'), time: null }),
  'the due day with its hour': told('dateCorrection', {
    ...move,
    date: 'internalDue',
    on: day('2019-12-13'),
    time: '12:00' as never,
  }),
  'another hour': inStage(() => after(running(), atNoon))('dateCorrection', {
    ...move,
    date: 'internalDue',
    on: day('2019-12-13'),
    time: '16:00' as never,
  }),
  'the closing day': told('dateCorrection', { ...move, date: 'closing', on: day('2020-01-31'), time: null }),
  'the hour of the closing': told('dateCorrection', {
    ...move,
    date: 'closing',
    on: day('2020-01-15'),
    time: '12:00' as never,
  }),
};

export const EXTENSIONS = {
  'as it is': told('extension', { type: 'ExtendParticipant', participantId, on: day('2019-12-18'), reasonTextId }),
};

const stop = {
  type: 'SuspendClock',
  on: day('2019-12-05'),
  cause: 'funderAsks',
  onlyStepId: null,
  reasonTextId,
} as const;
const stopped = (): Stage => after(running(), asks(stop, NOON));
const goes = { type: 'ResumeClock', isClosingMoved: false, reasonTextId } as const;

export const CLOCKS_SUSPENDED = {
  'the funder asks for more': told('clockSuspended', stop),
  'a reason of their own': told('clockSuspended', { ...stop, cause: 'ownReason' }),
};

export const CLOCKS_RESUMED = {
  'some days later': inStage(stopped, '2019-12-12T09:00:00.000Z')('clockResumed', { ...goes, on: day('2019-12-12') }),
  'a day later': inStage(stopped, '2019-12-06T09:00:00.000Z')('clockResumed', { ...goes, on: day('2019-12-06') }),
  'the same day': inStage(stopped, '2019-12-05T15:00:00.000Z')('clockResumed', { ...goes, on: day('2019-12-05') }),
};

export const ANSWERED_WHILE_STILL = {
  'while the clock stands still': inStage(() => after(stopped(), says(question)))('questionAnswer', {
    type: 'AnswerQuestion',
    participantId,
    answerTextId: words('answer'),
  }),
};

export const QUESTION_ANSWERS = {
  'as it is': inStage(() => after(running(), says(question)))('questionAnswer', {
    type: 'AnswerQuestion',
    participantId,
    answerTextId: words('answer'),
  }),
};

const conditional = inStage(() => after(running(), says(onCondition)));
const decided = (isAccepted: boolean): Sample =>
  conditional('conditionDecision', {
    type: 'DecideCondition',
    participantId,
    rowId: 'row-katelijne' as never,
    isAccepted,
    reasonTextId,
  });

export const CONDITION_DECISIONS = { accepted: decided(true), refused: decided(false) };

const publish = (needsSignature: boolean): Asked => ({
  type: 'PublishText',
  versions: [{ participantId, textVersionId: 'version-2' as never, needsSignature }],
  reasonTextId,
});

export const TEXTS_CHANGED = {
  'to sign': inStage(agreed)('textChanged', publish(true)),
  'to read': inStage(agreed)('textChanged', publish(false)),
};

const past = (stage: () => Stage): ReturnType<typeof inStage> =>
  inStage(() => after(stage(), reach('2019-12-16T08:00:00.000Z')), '2019-12-16T10:00:00.000Z');
const declined = (): Stage => after(running(), says(decline));
const again: Asked = { type: 'AskAgain', participantIds: [participantId], reasonTextId };

export const ASKED_AGAIN = {
  'before the due day': inStage(declined)('askedAgain', again),
  'after the due day': past(declined)('askedAgain', again),
};

const annul: Asked = { type: 'AnnulSignOff', participantId, on: day('2019-12-04'), reasonTextId };

export const ANNULLED = {
  'before the due day': inStage(agreed)('signOffAnnulled', annul),
  'after the due day': past(agreed)('signOffAnnulled', annul),
};

const merge = (at?: string): ReturnType<typeof asks> =>
  asks(
    {
      type: 'ChangeUnits',
      changeId: 'change',
      on: day('2020-01-01'),
      successions: [
        {
          from: [participantId, unit('heist')],
          to: {
            id: unit('merged'),
            unitId: 'unit-merged' as never,
            figures: { inhabitants: 64_082 },
            tags: [],
            contacts: [
              { contactId: 'contact-merged', slot: 1, linkId: 'link-merged', textVersionId: 'version-1' } as never,
            ],
          },
        },
      ],
      reasonTextId,
    },
    at,
  );

export const INHERITED = {
  'two that merged': toldBy(
    () => after(running(), says(agree), says(agree, { who: 'heist' })),
    () => merge(),
    { kind: 'signOffInherited' },
  ),
};

/** The first mail to a unit that nobody could ask before the closing. */
export const INVITED_LATE = {
  'in the place of others, after the closing': toldBy(
    () => after(running(), reach('2020-03-16T09:00:00.000Z')),
    () => merge('2020-03-16T09:00:00.000Z'),
    { kind: 'invitation' },
  ),
};

export const DROPPED = {
  'as it is': told('participantDropped', { type: 'DropParticipant', participantId, reasonTextId }),
};

export const WITHDRAWN = {
  'as it is': told('dossierWithdrawn', { type: 'WithdrawDossier', reasonTextId }),
};

const inform = {
  kind: 'recorded',
  of: 'inform',
  id: 'extra',
  after: [],
  settings: {},
} as const;

const withNews = (): Stage =>
  after(
    running(),
    asks(
      { type: 'AddStep', step: inform as never, titleTextId: words('title'), reasonTextId },
      '2019-09-17T08:00:00.000Z',
    ),
  );

export const INFORMATION = {
  'as it is': inStage(withNews)('information', {
    type: 'ActOnStep',
    stepId: 'extra' as never,
    act: 'tell',
    values: { on: '2019-12-05', message: words('news'), isLast: true },
  }),
};
