import type { ContactId, Instant } from '@penhouder/domain';
import { lawSettings } from '@penhouder/tools/testing';
import fc from 'fast-check';
import { deadReason, type LinkRow, muteReason } from './links';

const settings = lawSettings('links');
const generations = fc.integer({ min: 1, max: 1_000_000 });
const moments = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2039-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString() as Instant);

/** A link in any state that its row can be in. */
const rows = fc
  .record({
    generation: generations,
    expiresAt: moments,
    now: moments,
    revokedAt: fc.option(moments),
    handedTo: fc.option(fc.uuid().map((id) => id as ContactId)),
  })
  .map((row) => row as LinkRow);

/** A generation that the link once had, has, or will have. */
const asked = fc.tuple(rows, fc.oneof(fc.integer({ min: -3, max: 3 }), generations)).map(([row, other]) => ({
  row,
  generation: other <= 3 ? Math.max(1, row.generation + other) : other,
}));

test('P19: only the generation that a link has now opens it, only before it expires, and never once it was revoked', () => {
  fc.assert(
    fc.property(asked, ({ row, generation }) => {
      const isCurrent = generation === row.generation && row.revokedAt === null;
      const isInTime = Date.parse(row.now) < Date.parse(row.expiresAt);
      expect(deadReason(row, generation) === null).toBe(isCurrent && isInTime);
      if (!isCurrent) expect(deadReason(row, generation)).toBe('revoked');
    }),
    settings,
  );
});

test('P19: a raised generation ends every token before it for good', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }), (row, raises) => {
      const old: number[] = [];
      let link: LinkRow = { ...row, revokedAt: null };
      for (const by of raises) {
        old.push(link.generation);
        link = { ...link, generation: link.generation + by };
        expect(old.map((generation) => deadReason(link, generation))).toEqual(old.map(() => 'revoked'));
      }
    }),
    settings,
  );
});

test('P19: whoever cannot open a link cannot answer with it, and neither can who handed it over', () => {
  fc.assert(
    fc.property(asked, ({ row, generation }) => {
      const dead = deadReason(row, generation);
      if (dead !== null) expect(muteReason(row, generation)).toBe(dead);
      else expect(muteReason(row, generation)).toBe(row.handedTo === null ? null : 'handedOver');
    }),
    settings,
  );
});
