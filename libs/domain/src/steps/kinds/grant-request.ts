import { stepKind } from '../step-kind';

interface Request {
  readonly what: string;
  readonly amount: number | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly state: 'open' | 'granted' | 'partly' | 'refused';
  readonly grantedAmount: number | null;
}

const NO_REQUESTS: Readonly<Record<string, Request>> = {};

const { act, kind } = stepKind({}).holding({
  /** By the id of the words of their reason. */
  requests: NO_REQUESTS,
});

/**
 * Requests inside a running grant: carry unused means over, change the plan or the area, extend. Each has its own
 * decision; granted means count for both years. Source: `domain.md` 2.3, 4.1.
 */
export const grantRequest = kind({
  ends: [{ id: 'closed' }],
  isEndless: true,
  acts: {
    request: act(
      {
        on: { type: 'day' },
        what: { type: 'choice', of: ['carryOver', 'changeOfPlan', 'changeOfArea', 'extension'] },
        reason: { type: 'text' },
        amount: { type: 'money', isOptional: true },
        fromYear: { type: 'year', isOptional: true },
        toYear: { type: 'year', isOptional: true },
      },
      {
        refuses: ({ what, amount, fromYear, toYear, reason }, { data }) => {
          if (data.requests[reason] !== undefined) return 'alreadyThere';
          const isWhole = amount !== null && fromYear !== null && toYear !== null;
          return what === 'carryOver' && !isWhole ? 'notEnough' : null;
        },
        apply: ({ what, reason, amount, fromYear, toYear }, { data }) => ({
          data: {
            requests: {
              ...data.requests,
              [reason]: { what, amount, fromYear, toYear, state: 'open', grantedAmount: null },
            },
          },
        }),
      },
    ),
    decide: act(
      {
        on: { type: 'day' },
        request: { type: 'item' },
        verdict: { type: 'choice', of: ['granted', 'partly', 'refused'] },
        amount: { type: 'money', isOptional: true },
      },
      {
        items: ({ data }) =>
          Object.entries(data.requests)
            .filter(([, one]) => one.state === 'open')
            .map(([id]) => id),
        refuses: ({ request, verdict, amount }, { data }) => {
          const one = data.requests[request];
          if (one?.state !== 'open') return 'unknownItem';
          if (verdict === 'partly' && amount === null) return 'notEnough';
          return amount !== null && one.amount !== null && amount > one.amount ? 'amountTooHigh' : null;
        },
        apply: ({ request, verdict, amount }, { data }) => {
          const one = data.requests[request];
          if (one === undefined) return { data };
          const grantedAmount = verdict === 'refused' ? 0 : (amount ?? one.amount);
          return { data: { requests: { ...data.requests, [request]: { ...one, state: verdict, grantedAmount } } } };
        },
      },
    ),
  },
});
