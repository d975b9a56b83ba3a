import type { Effect } from '@penhouder/domain';
import { withAsks, withRound } from './call';
import {
  agree,
  agreePartly,
  away,
  DAYS,
  decidesOn,
  decline,
  handOver,
  inPrinciple,
  onCondition,
  question,
  withdrawal,
  withoutMandate,
} from './replies';
import type { Sample } from './sample';
import { toldBy } from './sample';
import { after, asks, contactOf, person, reach, running, says, unit, words } from './stage';
import type { Stage } from './stage';

type Reply = Parameters<typeof says>[0];
const received = (reply: Reply, stage: () => Stage = () => running(), said: Parameters<typeof says>[1] = {}): Sample =>
  toldBy(stage, () => says(reply, said), { kind: 'receipt' });
const together = withRound({ signatures: [{ of: ['mayor', 'director'], needed: 2 }] });
const anyOfTwo = withRound({ signatures: [{ of: ['mayor', 'director', 'alderman'], needed: 1 }] });
const participantId = unit('katelijne');
const reasonTextId = words('reason');
const rowId = 'row-katelijne' as never;
const CLOSED = '2020-01-16T08:00:00.000Z';
const closing = [reach(CLOSED), { type: 'CloseRound', at: CLOSED as never, answers: [] } as const];
const closed = (): Stage => after(running(), ...closing);
const substituted = (): Stage =>
  after(
    running(),
    asks({
      type: 'NameSubstitute',
      participantId,
      contactId: contactOf('katelijne'),
      substitute: person('colleague'),
      days: DAYS,
    }),
  );

export const RECEIPTS = {
  agreement: received(agree),
  'agreement with a mandate refused': received(agreePartly),
  'agreement in principle': received(inPrinciple, () => running(withRound({ inPrinciple: 'expected' }))),
  condition: received(onCondition),
  refusal: received(decline),
  'named day': received(decidesOn('2019-12-10')),
  'named day after the due day': received(decidesOn('2019-12-20')),
  question: received(question),
  withdrawal: received(withdrawal, () => after(running(), says(agree)), {
    row: 'row-2',
    at: '2019-12-06T09:00:00.000Z',
  }),
  late: received(agree, () => after(running(), reach('2019-12-16T08:00:00.000Z')), { at: '2019-12-16T09:00:00.000Z' }),
  'after the closing': received(agree, closed, { at: '2020-01-17T09:00:00.000Z' }),
  'a needed mandate is missing': received(withoutMandate),
  'the same again': received(agree, () => after(running(), says(agree, { by: 'other', row: 'row-1' })), {
    row: 'row-2',
  }),
  'another answer': received(decline, () => after(running(), says(agree, { by: 'other', row: 'row-1' })), {
    row: 'row-2',
  }),
  'in place of the last': received(decline, () => after(running(), says(agree)), { row: 'row-2' }),
  'to an earlier text': received(agree, () =>
    after(
      running(),
      asks(
        {
          type: 'PublishText',
          versions: [{ participantId, textVersionId: 'version-2' as never, needsSignature: true }],
          reasonTextId,
        },
        '2019-12-05T10:59:00.000Z',
      ),
    ),
  ),
  'counts, ratified later': received(agree, () => running(withRound({ ratification: 'countsBefore' }))),
  'counts once ratified': received(agree, () => running(withRound({ ratification: 'countsAfter' }))),
  'one signature more': received({ ...agree, office: 'mayor' }, () => running(together)),
  'a refusal that ends nothing': received(
    { ...decline, office: 'alderman' },
    () => after(running(anyOfTwo), says({ ...agree, office: 'mayor' }, { by: 'other', row: 'row-1' })),
    { row: 'row-2' },
  ),
  'with values': received({ ...agree, values: { bijdrage: 125_000, plaatsen: 12 } }, () => running(withAsks)),
  'a value is missing': received(agree, () => running(withAsks)),
  'in absence of': toldBy(
    () => after(substituted(), reach('2019-12-09T08:00:00.000Z')),
    () => says(agree, { by: 'colleague', at: '2019-12-10T09:00:00.000Z' }),
    { kind: 'receipt', reader: 'colleague' },
  ),
  'outside the absence': toldBy(
    () => after(substituted(), reach('2019-12-12T08:00:00.000Z')),
    () => says(agree, { by: 'colleague', at: '2019-12-12T09:00:00.000Z' }),
    { kind: 'receipt', reader: 'colleague' },
  ),
  'nothing to withdraw': received(withdrawal),
  'after the participant left': received(agree, () =>
    after(running(), asks({ type: 'DropParticipant', participantId, reasonTextId })),
  ),
  'after the dossier was withdrawn': received(agree, () =>
    after(running(), asks({ type: 'WithdrawDossier', reasonTextId })),
  ),
  'a substitute who cannot be': received(away(true), substituted, { row: 'row-2' }),
};

const isTo = (key: string) => (effect: Effect) => 'contactId' in effect && effect.contactId === contactOf(key);
const decideHandOver = (isAgreed: boolean, at = '2019-12-06T09:00:00.000Z'): ReturnType<typeof asks> =>
  asks({ type: 'DecideHandOver', participantId, rowId, isAgreed, reasonTextId }, at);

/** Somebody outside the organisation is named, and the coordinator decides. */
const decidedBy = (named: (isInside: boolean) => Reply, kind: 'handOver' | 'absence') => {
  const decided = (isAgreed: boolean) =>
    toldBy(
      () => after(running(), says(named(false))),
      () => decideHandOver(isAgreed),
      { kind },
    );
  return { 'the coordinator agrees': decided(true), 'the coordinator does not agree': decided(false) };
};

export const HAND_OVERS = {
  'inside the organisation': toldBy(
    () => running(),
    () => says(handOver(true)),
    { kind: 'handOver' },
  ),
  ...decidedBy(handOver, 'handOver'),
  'when the round is over': toldBy(
    () => after(running(), says(handOver(false)), ...closing),
    () => decideHandOver(true, '2020-01-17T09:00:00.000Z'),
    { kind: 'handOver' },
  ),
};

export const SUBSTITUTIONS = {
  'as it is': toldBy(
    () => running(),
    () => says(away(true)),
    { kind: 'substitution', reader: 'colleague' },
  ),
};

const change = (isAtOnce: boolean): ReturnType<typeof asks> =>
  asks(
    {
      type: 'ChangeAbsence',
      participantId,
      contactId: contactOf('katelijne'),
      from: DAYS.from,
      until: isAtOnce ? DAYS.from : ('2019-12-10' as never),
      endsAt: (isAtOnce ? '2019-12-09T12:00:00.000Z' : '2019-12-10T23:00:00.000Z') as never,
      isAtOnce,
    },
    '2019-12-09T12:00:00.000Z',
  );

export const ABSENCES = {
  'as asked': toldBy(
    () => running(),
    () => says(away(true)),
    { kind: 'absence' },
  ),
  ...decidedBy(away, 'absence'),
  'named by the coordinator': toldBy(
    () => running(),
    () =>
      asks({
        type: 'NameSubstitute',
        participantId,
        contactId: contactOf('katelijne'),
        substitute: person('colleague'),
        days: DAYS,
      }),
    { kind: 'absence' },
  ),
  'other days': toldBy(
    () => after(substituted(), reach('2019-12-09T08:00:00.000Z')),
    () => change(false),
    {
      kind: 'absence',
    },
  ),
  'the end': toldBy(
    () => after(substituted(), reach('2019-12-09T08:00:00.000Z')),
    () => change(true),
    {
      kind: 'absence',
      where: isTo('colleague'),
      reader: 'colleague',
    },
  ),
};
