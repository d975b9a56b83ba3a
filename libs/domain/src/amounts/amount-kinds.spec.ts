import type { AmountPart, AmountRule } from '../calls/call-rules';
import { figuresOfAmount } from '../calls/amount-rule';
import type { Participant } from '../dossier/dossier';
import { aalst, gent, municipality, ronse } from '../dossier/dossier.fixtures';
import { participantOf } from '../dossier/participants';
import type { ParticipantId } from '../primitives/ids';
import { amountFor } from './amount';

const unbounded = { minimumCents: null, maximumCents: null };

function party(
  id: ParticipantId,
  figures: Readonly<Record<string, number>>,
  tags: readonly string[] = [],
): Participant {
  return { ...participantOf(municipality(id, 1_000)), figures, tags };
}

const firm = party(gent, { cost: 100_01, places: 3 }, ['firm']);
const body = party(aalst, { cost: 50_00, places: 2 }, ['body']);
const other = party(ronse, { cost: 10_00, places: 0 });

type Percentage = Extract<AmountPart, { kind: 'percentage' }>;

const percentage: Percentage = {
  ...unbounded,
  kind: 'percentage',
  figure: 'cost',
  unit: 'cents',
  share: 5_000,
  byTag: [],
  roundDownTo: 'cents',
};

const changed = (change: Partial<Percentage>): Percentage => ({ ...percentage, ...change });

describe('an amount for each that takes part', () => {
  const each: AmountPart = { ...unbounded, kind: 'perParticipant', amountCents: 1_000, tag: null };

  it('is multiplied by how many count', () => {
    expect(amountFor(each, [firm, body, other])).toBe(3_000);
  });

  it('with a tag counts only who carries it', () => {
    expect(amountFor({ ...each, tag: 'body' }, [firm, body, other])).toBe(1_000);
  });

  it('stays between its bounds, and the upper one wins', () => {
    expect(amountFor({ ...each, maximumCents: 2_500 }, [firm, body, other])).toBe(2_500);
    expect(amountFor({ ...each, minimumCents: 4_000 }, [firm])).toBe(4_000);
    expect(amountFor({ ...each, minimumCents: 4_000, maximumCents: 3_000 }, [firm])).toBe(3_000);
  });

  it('is nothing when nobody counts', () => {
    expect(amountFor({ ...each, minimumCents: 4_000 }, [])).toBeNull();
  });
});

describe('an amount for each one of a figure', () => {
  it('is multiplied by the figure of all that count', () => {
    expect(amountFor({ ...unbounded, kind: 'perUnit', figure: 'places', amountCents: 250 }, [firm, body])).toBe(1_250);
  });
});

describe('what one participant can add at most', () => {
  const right = (who: Participant, cents: number): Participant => ({
    ...who,
    figures: { ...who.figures, right: cents },
  });
  const parties = [right(firm, 40_00), right(body, 90_00)];

  it('caps its own share, not that of all together', () => {
    expect(amountFor(changed({ eachMaximumCents: 30_00 }), [firm, body])).toBe(55_00);
    expect(amountFor(changed({ eachMaximumCents: 50_01 }), [firm, body])).toBe(75_00);
  });

  it('can be a figure of its own, also in euro, and then the lower of both', () => {
    const own = { figure: 'right', unit: 'cents' } as const;
    expect(amountFor(changed({ eachMaximum: own }), parties)).toBe(65_00);
    expect(amountFor(changed({ eachMaximum: own, eachMaximumCents: 20_00 }), parties)).toBe(40_00);
    expect(amountFor(changed({ eachMaximum: { ...own, unit: 'euro' } }), parties)).toBe(75_00);
  });

  it('caps an amount for each one of a figure too', () => {
    const perPlace: AmountPart = { ...unbounded, kind: 'perUnit', figure: 'places', amountCents: 250 };
    expect(amountFor({ ...perPlace, eachMaximumCents: 600 }, [firm, body])).toBe(1_100);
  });

  it('must be known of whoever takes part', () => {
    const rule = changed({ eachMaximum: { figure: 'right', unit: 'cents' } });
    expect(figuresOfAmount(rule)).toEqual(['cost', 'right']);
  });
});

describe('a percentage of a figure', () => {
  it('is rounded down to the cent, once over all together', () => {
    expect(amountFor(percentage, [firm, body])).toBe(75_00);
    expect(amountFor(changed({ share: 3_333 }), [firm, body])).toBe(49_99);
  });

  it('is rounded down to the euro where the call says so', () => {
    expect(amountFor(changed({ roundDownTo: 'euro', share: 3_333 }), [firm, body])).toBe(49_00);
  });

  it('of a figure in euro is an amount in cents', () => {
    expect(amountFor(changed({ unit: 'euro' }), [party(gent, { cost: 3 })])).toBe(150);
  });

  it('differs by tag; of two tags the first in the list holds, and the rest has the common one', () => {
    const byTag = [
      { tag: 'firm', share: 2_500 },
      { tag: 'body', share: 10_000 },
    ];
    const both = party(aalst, { cost: 50_00 }, ['body', 'firm']);
    const rule: AmountRule = changed({ byTag });
    expect(amountFor(rule, [firm, body, other])).toBe(25_00 + 50_00 + 5_00);
    expect(amountFor(rule, [both])).toBe(12_50);
  });
});

describe('a total of parts', () => {
  const total: AmountRule = {
    ...unbounded,
    kind: 'total',
    parts: [
      { kind: 'fixed', amountCents: 500 },
      { ...unbounded, kind: 'perParticipant', amountCents: 1_000, tag: null },
    ],
  };

  it('adds what each part gives, and is bounded as a whole', () => {
    expect(amountFor(total, [firm, body])).toBe(2_500);
    expect(amountFor({ ...total, maximumCents: 2_000 }, [firm, body])).toBe(2_000);
  });
});

describe('a plain maximum', () => {
  it('is the most that it can be, however many take part', () => {
    expect(amountFor({ kind: 'maximum', amountCents: 3_000_000 }, [firm, body])).toBe(3_000_000);
  });
});
