import { stepKind } from '../step-kind';

interface Version {
  readonly nth: number;
  readonly on: string;
  readonly file: string | null;
}

const { act, kind } = stepKind({
  /** How many reviews must agree before a version can be frozen. */
  reviewsNeeded: { type: 'number', min: 0, max: 20 },
}).holding({
  versions: [] as readonly Version[],
  /** Agreeing reviews of the last version. */
  agreeing: 0,
  /** Participants among them. Absent in documents of before they were named. */
  agreedBy: [] as readonly string[] | undefined,
  /** Ids of the words of proposals that no version has taken in yet. */
  openProposals: [] as readonly string[],
});

/**
 * A document is drafted, reviewed and frozen; participants can propose something that enters a new version.
 *
 * Source: `domain.md` 4.1, prepare document; new goals at a municipality's request, 1a D01.
 */
export const document = kind({
  ends: [{ id: 'frozen' }],
  acts: {
    propose: act(
      { on: { type: 'day' }, from: { type: 'participant' }, what: { type: 'text' } },
      { apply: ({ what }, { data }) => ({ data: { ...data, openProposals: [...data.openProposals, what] } }) },
    ),
    addVersion: act(
      {
        on: { type: 'day' },
        file: { type: 'file', isOptional: true },
        note: { type: 'text', isOptional: true },
        takesIn: { type: 'item', isOptional: true },
      },
      {
        items: ({ data }) => data.openProposals,
        refuses: ({ takesIn }, { data }) =>
          takesIn !== null && !data.openProposals.includes(takesIn) ? 'unknownItem' : null,
        apply: ({ on, file, takesIn }, { data }) => ({
          data: {
            versions: [...data.versions, { nth: data.versions.length + 1, on, file }],
            agreeing: 0,
            agreedBy: [],
            openProposals: data.openProposals.filter((one) => one !== takesIn),
          },
        }),
      },
    ),
    review: act(
      {
        on: { type: 'day' },
        from: { type: 'participant', isOptional: true },
        verdict: { type: 'choice', of: ['agrees', 'asksChanges'] },
        note: { type: 'text', isOptional: true },
      },
      {
        isPossible: ({ data }) => data.versions.length > 0,
        // A co-author counts once for each version.
        refuses: ({ from, verdict }, { data }) =>
          verdict === 'agrees' && from !== null && (data.agreedBy ?? []).includes(from) ? 'alreadyThere' : null,
        apply: ({ from, verdict }, { data }) => {
          if (verdict === 'asksChanges') return { data: { ...data, agreeing: 0, agreedBy: [] } };
          const agreedBy = data.agreedBy ?? [];
          return {
            data: { ...data, agreeing: data.agreeing + 1, agreedBy: from ? [...agreedBy, from] : agreedBy },
          };
        },
      },
    ),
    freeze: act(
      { on: { type: 'day' } },
      {
        isPossible: ({ data, settings }) => data.versions.length > 0 && data.agreeing >= settings.reviewsNeeded,
        apply: (_, { data }) => ({ data, outcome: 'frozen' }),
      },
    ),
  },
});
