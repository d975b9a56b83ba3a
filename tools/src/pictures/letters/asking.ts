import type { Effect, Language } from '@penhouder/domain';
import type { DigestPart, DigestWords } from '@penhouder/letters';
import { renderDigest, wholeDigest } from '@penhouder/letters';
import { call, withLadder, withRound } from './call';
import { BODY, readersIn, whyUrl } from './people';
import { agree, day, decidesOn, decline, handOver, inPrinciple, onCondition } from './replies';
import type { Sample } from './sample';
import { toldBy } from './sample';
import { after, asks, everybody, launching, NOON, person, planOf, reach, running, says, unit, words } from './stage';
import type { Stage } from './stage';

const toReader = (effect: Effect): boolean => 'participantId' in effect && effect.participantId === 'katelijne';
const remindNow = (at: string = NOON): ReturnType<typeof asks> =>
  asks({ type: 'RemindNow', participantIds: [unit('katelijne')] }, at);
const reminded = (stage: () => Stage, at?: string): Sample =>
  toldBy(stage, () => remindNow(at), { kind: 'reminder', where: toReader });
const invited = (stage: () => Stage): Sample => toldBy(stage, planOf, { kind: 'invitation', where: toReader });
const moved = { type: 'MoveDate', date: 'internalDue', on: day('2019-12-18'), time: null } as const;
const published = (needsSignature: boolean): ReturnType<typeof asks> =>
  asks({
    type: 'PublishText',
    versions: [{ participantId: unit('katelijne'), textVersionId: 'version-2' as never, needsSignature }],
    reasonTextId: words('reason'),
  });
const refused = asks({
  type: 'DecideCondition',
  participantId: unit('katelijne'),
  rowId: 'row-katelijne' as never,
  isAccepted: false,
  reasonTextId: words('reason'),
});

export const INVITATIONS = {
  'as it is': invited(() => launching()),
  'offices that sign together': invited(() =>
    launching(withRound({ signatures: [{ of: ['mayor', 'director'], needed: 2 }] })),
  ),
  'one office that signs': invited(() => launching(withRound({ signatures: [{ of: ['mayor'], needed: 1 }] }))),
  'any of two offices': invited(() => launching(withRound({ signatures: [{ of: ['mayor', 'director'], needed: 1 }] }))),
  'of an example': invited(() => launching(call, { kind: 'example' })),
  'of a rehearsal': invited(() => launching(call, { kind: 'rehearsal' })),
  'handed over by a colleague': toldBy(
    () => running(),
    () => says(handOver(true)),
    {
      kind: 'invitation',
      reader: 'colleague',
    },
  ),
};

const halfSigned = (): Stage =>
  after(
    running(withRound({ signatures: [{ of: ['mayor', 'director'], needed: 2 }] }), {
      participants: everybody(person('colleague')),
    }),
    says({ ...agree, office: 'mayor' }, { by: 'colleague' }),
  );

export const REMINDERS = {
  first: toldBy(
    () => running(),
    () => reach('2019-10-30T08:30:00.000Z'),
    { kind: 'reminder', where: toReader },
  ),
  'one answered': reminded(() => after(running(), says(agree, { who: 'heist' }))),
  'two answered': reminded(() => after(running(), says(agree, { who: 'heist' }), says(decline, { who: 'voeren' }))),
  last: toldBy(
    () => after(running(), reach('2019-12-06T08:30:00.000Z')),
    () => reach('2019-12-11T08:30:00.000Z'),
    {
      kind: 'reminder',
      where: toReader,
    },
  ),
  'on the last day': reminded(() => running(), '2019-12-13T10:00:00.000Z'),
  'after the last day': reminded(() => after(running(), reach('2019-12-16T08:00:00.000Z')), '2019-12-16T10:00:00.000Z'),
  'a condition was refused': reminded(() => after(running(), says(onCondition), refused)),
  'refused, after the last day': reminded(
    () => after(running(), says(onCondition), refused, reach('2019-12-16T08:00:00.000Z')),
    '2019-12-16T10:00:00.000Z',
  ),
  'another text': reminded(() => after(running(), says(agree), published(true))),
  'agreed in principle': reminded(() => after(running(withRound({ inPrinciple: 'expected' })), says(inPrinciple))),
  'after the day that was named': toldBy(
    () => after(running(), says(decidesOn('2019-12-06'))),
    () => reach('2019-12-10T08:30:00.000Z'),
    { kind: 'reminder', where: toReader },
  ),
  'after an extension': reminded(() =>
    after(
      running(),
      asks({
        type: 'ExtendParticipant',
        participantId: unit('katelijne'),
        on: day('2019-12-20'),
        reasonTextId: words('reason'),
      }),
    ),
  ),
  'after a move': reminded(() => after(running(), asks({ ...moved, reasonTextId: words('reason') }))),
  'a signature is missing': reminded(halfSigned),
  'the same after the last day': reminded(
    () => after(halfSigned(), reach('2019-12-16T08:00:00.000Z')),
    '2019-12-16T10:00:00.000Z',
  ),
};

const silent = (at: string): Stage => after(running(withLadder), reach(at));
const climbed = (rung: 'secondPerson' | 'boardMember', at: string): Sample =>
  toldBy(
    () => silent(at),
    () => ({
      type: 'AnswerEscalations',
      at: at as never,
      found: [{ participantId: unit('katelijne'), rung, person: person('colleague') }],
    }),
    { kind: rung, reader: 'colleague' },
  );

export const SECOND_PERSONS = { 'as it is': climbed('secondPerson', '2019-12-03T08:00:00.000Z') };
export const BOARD_MEMBERS = { 'as it is': climbed('boardMember', '2019-12-10T08:00:00.000Z') };

type ReminderKey = keyof typeof REMINDERS;

/** Several reminders to one person on a day, each from a dossier of its own. */
function together(today: string, keys: readonly ReminderKey[]): { readonly whole: Sample; readonly copy: Sample } {
  const made = (language: Language): { subject: string; whole: DigestWords; copy: DigestWords } => {
    const parts = keys.map((key) => partOf(REMINDERS[key](language)));
    const readerName = readersIn(language).contact.name;
    const digest = renderDigest({
      body: BODY,
      readerName,
      language,
      whyUrl: whyUrl(language),
      today: day(today),
      parts,
    });
    const whole = wholeDigest(digest.frame, parts);
    return { subject: digest.subject, whole, copy: digest.copies[0] ?? whole };
  };
  return {
    whole: (language) => ({ subject: made(language).subject, ...made(language).whole }),
    copy: (language) => ({ subject: made(language).subject, ...made(language).copy }),
  };
}

function partOf({ digestPart }: ReturnType<Sample>): DigestPart {
  if (digestPart === null || digestPart === undefined) throw new Error('A reminder is part of a mail about several.');
  return digestPart;
}

const twoDays = together('2019-12-05', ['one answered', 'after an extension']);
const three = together('2019-12-05', ['one answered', 'after an extension', 'after a move']);

export const DIGESTS = {
  'two days': twoDays.whole,
  'one day': together('2019-12-05', ['one answered', 'two answered']).whole,
  'after the last day': together('2019-12-16', ['after the last day', 'after an extension']).whole,
  'as one dossier keeps it': twoDays.copy,
  'one of three': three.copy,
};
