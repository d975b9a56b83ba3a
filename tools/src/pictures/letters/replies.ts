import type { LocalDate, ReceivedAnswer } from '@penhouder/domain';
import { instantAt } from '@penhouder/domain';
import { calendar, person, words } from './stage';

type Reply = ReceivedAnswer['reply'];
type DecisionReply = Extract<Reply, { kind: 'decision' }>;

export const day = (on: string): LocalDate => on as LocalDate;

export const agree: DecisionReply = {
  kind: 'decision',
  decision: 'agree',
  mandates: { opmaken: true, indienen: true, uitvoeren: true },
  textId: null,
};
export const agreePartly: DecisionReply = { ...agree, mandates: { ...agree.mandates, uitvoeren: false } };
export const withoutMandate: DecisionReply = { ...agree, mandates: { ...agree.mandates, indienen: false } };
export const inPrinciple: DecisionReply = { ...agree, decision: 'agreeInPrinciple' };
export const onCondition: DecisionReply = { ...agree, decision: 'agreeWithCondition', textId: words('condition') };
export const decline: DecisionReply = {
  kind: 'decision',
  decision: 'decline',
  mandates: {},
  textId: words('refusal'),
};
export const question: Reply = { kind: 'question', textId: words('question') };
export const withdrawal: Reply = { kind: 'withdrawal', textId: words('withdrawn') };

export const decidesOn = (on: string): Reply => ({ kind: 'namedDay', organ: 'cbs', on: day(on), textId: null });

/** To a colleague: inside the mail domain, or for the coordinator to agree to. */
export const handOver = (isInside: boolean): Reply => ({
  kind: 'handOver',
  replacement: person('colleague'),
  isInside,
  textId: null,
});

const at = (on: string): ReturnType<typeof instantAt> => instantAt(calendar, day(on), '00:00' as never);
/** From 9 to 11 December. */
export const DAYS = {
  from: day('2019-12-09'),
  until: day('2019-12-11'),
  startsAt: at('2019-12-09'),
  endsAt: at('2019-12-12'),
};

/** To a substitute for some days. */
export const away = (isInside: boolean): Reply => ({
  kind: 'handOver',
  replacement: person('colleague'),
  isInside,
  days: DAYS,
  textId: null,
});
