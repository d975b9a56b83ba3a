import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agreement,
  answers,
  asked,
  conditional,
  eventsOf,
  gent,
  launched,
  play,
  reason,
  received,
  refusal,
  ronse,
} from '../dossier/dossier.fixtures';
import { effectsOf } from '../dossier/effects-of';
import { evolve } from '../dossier/evolve';
import { roundOf } from '../dossier/lookups';
import type { ParticipantId, TextVersionId } from '../primitives/ids';
import { quorumOf } from '../quorum/quorum';
import { standingOf } from './standing';

const ALL = [gent, aalst, ronse] as const;
const INHABITANTS: Readonly<Record<string, number>> = { [gent]: 30_000, [aalst]: 25_000, [ronse]: 5_000 };
const OCTOBER = '2019-10-01T09:00:00.000Z';
const NOVEMBER = '2019-11-04T09:00:00.000Z';

/** What each can have said before; null: nothing. */
const REPLIES = [null, agreement, conditional, refusal] as const;
type Said = Readonly<Record<string, (typeof REPLIES)[number]>>;

/** Every choice of one thing for each municipality. */
function choices<One>(options: readonly One[]): readonly Readonly<Record<string, One>>[] {
  return ALL.reduce<readonly Readonly<Record<string, One>>[]>(
    (soFar, who) => soFar.flatMap((chosen) => options.map((option) => ({ ...chosen, [who]: option }))),
    [{}],
  );
}

function after(said: Said): Dossier {
  const rows = ALL.flatMap((who) => {
    const reply = said[who] ?? null;
    return reply === null ? [] : [received(who, { row: `row-${who}`, at: OCTOBER, reply })];
  });
  return rows.length === 0 ? launched() : play(launched(), answers(OCTOBER, ...rows));
}

function publishes(changed: readonly ParticipantId[], needsSignature: boolean): DossierCommand {
  const versions = changed.map((participantId) => ({
    participantId,
    textVersionId: `new-${participantId}` as TextVersionId,
    needsSignature,
  }));
  return asked(NOVEMBER, { type: 'PublishText', versions, reasonTextId: reason });
}

/** Whose people a command writes to. */
function writtenTo(dossier: Dossier, command: DossierCommand): readonly string[] {
  let state = dossier;
  const told = eventsOf(dossier, command).flatMap((event) => {
    state = evolve(state, event);
    return effectsOf(event, state, state.version).flatMap((effect) =>
      'participantId' in effect && effect.kind === 'textChanged' ? [effect.participantId] : [],
    );
  });
  return [...new Set(told)].sort();
}

function standing(dossier: Dossier, who: ParticipantId): string {
  const [participant, round] = [dossier.participants[who], roundOf(dossier)];
  if (participant === undefined || round === null) throw new Error('no such participant');
  return standingOf(participant, round);
}

const cases = choices([true, false])
  .map((isChanged) => ALL.filter((who) => isChanged[who]))
  .filter((changed) => changed.length > 0)
  .flatMap((changed) => choices(REPLIES).map((said) => ({ changed, said })));

describe('a part of the text that changes, for every group of municipalities and everything that they can have said', () => {
  const tried = cases.map(({ changed, said }) => {
    const before = after(said);
    return { changed, said, before, signing: publishes(changed, true), informing: publishes(changed, false) };
  });

  it('is told to those whose part it is, and to nobody else', () => {
    expect(tried).toHaveLength(7 * 64);
    for (const { changed, before, signing, informing } of tried) {
      expect(writtenTo(before, signing)).toEqual([...changed].sort());
      expect(writtenTo(before, informing)).toEqual([...changed].sort());
    }
  });

  it('must be signed again by exactly those of them who had said yes; what the others said stands as it stood', () => {
    for (const { changed, said, before, signing } of tried) {
      const now = play(before, signing);
      const stands = ALL.map((who) => standing(now, who));
      const wanted = ALL.map((who) => {
        const was = standing(before, who);
        // A condition is decided on first, whatever text it was about.
        return changed.includes(who) && said[who] === agreement ? 'mustConfirm' : was;
      });
      expect([said, stands]).toEqual([said, wanted]);
    }
  });

  it('leaves the sum at what those said whose part did not change', () => {
    for (const { changed, said, before, signing, informing } of tried) {
      const yes = ALL.filter((who) => said[who] === agreement);
      const sumOf = (who: readonly ParticipantId[]): number =>
        who.reduce((sum, one) => sum + (INHABITANTS[one] ?? 0), 0);
      const [signed] = quorumOf(play(before, signing));
      expect(signed?.sum).toBe(sumOf(yes.filter((who) => !changed.includes(who))));
      const [informed] = quorumOf(play(before, informing));
      expect(informed?.sum).toBe(sumOf(yes));
    }
  });
});
