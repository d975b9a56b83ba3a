import type { DossierCommand } from '../dossier/commands';
import { decide } from '../dossier/decide';
import type { Dossier } from '../dossier/dossier';
import {
  agreement,
  answers,
  asked,
  conditional,
  day,
  decidesOn,
  gent,
  launched,
  play,
  question,
  reason,
  received,
  refusal,
} from '../dossier/dossier.fixtures';
import { quorumOf } from '../quorum/quorum';
import type { RowId } from '../primitives/ids';

/** As many moves as are tried one after the other; every sequence of that length and of every shorter one is. */
const LENGTH = 4;
const INHABITANTS = 30_000;

type Words = 'yes' | 'no' | 'if' | 'accepted' | 'refused';

/** What the municipality holds to, told from what its people and the coordinator did and from nothing else. */
interface Held {
  /** What stands of each of its people; who named a day, or never decided, holds to nothing. */
  readonly said: Readonly<Partial<Record<number, Words>>>;
  readonly isTakenBack: boolean;
}

/** One thing that can happen: what it does to what is held, and to the dossier. Null: it cannot happen now. */
interface Move {
  readonly name: string;
  readonly held: (held: Held) => Held | null;
  readonly command: (dossier: Dossier, nth: number) => DossierCommand;
}

const at = (nth: number): string => `2019-10-01T09:0${String(nth)}:00.000Z`;

/** A decision begins afresh after the municipality had taken everything back. */
const decided = (held: Held, who: number, words: Words): Held => ({
  said: { ...(held.isTakenBack ? {} : held.said), [who]: words },
  isTakenBack: false,
});

/** What one person of the municipality sends. */
function says(who: number, reply: typeof agreement, held: Move['held']): Move {
  const name = reply.kind === 'decision' ? reply.decision : reply.kind;
  return {
    name: `${name} by ${String(who)}`,
    held,
    command: (_, nth) => answers(at(nth), received(gent, { row: `row-${String(nth)}`, at: at(nth), nth: who, reply })),
  };
}

const yes = (who: number): Move => says(who, agreement, (held) => decided(held, who, 'yes'));
const no = (who: number): Move => says(who, refusal, (held) => decided(held, who, 'no'));
const yesIf = (who: number): Move => says(who, conditional, (held) => decided(held, who, 'if'));
const names = (who: number): Move =>
  says(who, decidesOn('2019-11-20'), (held) => ({ ...held, said: { ...held.said, [who]: undefined } }));
const asks = (who: number): Move => says(who, question, (held) => held);

/** The coordinator decides on the one condition that is open. */
function onCondition(isAccepted: boolean): Move {
  const openIn = ({ said, isTakenBack }: Held): string | undefined =>
    isTakenBack ? undefined : Object.keys(said).find((who) => said[Number(who)] === 'if');
  return {
    name: isAccepted ? 'condition accepted' : 'condition refused',
    held: (held) => {
      const who = openIn(held);
      if (who === undefined) return null;
      return { ...held, said: { ...held.said, [Number(who)]: isAccepted ? 'accepted' : 'refused' } };
    },
    command: (dossier, nth) => {
      const open = dossier.participants[gent]?.slots[1].answers.find(({ condition }) => condition === 'open');
      const rowId = open?.rowId ?? ('none' as RowId);
      return asked(at(nth), { type: 'DecideCondition', participantId: gent, rowId, isAccepted, reasonTextId: reason });
    },
  };
}

const takesBack: Move = {
  name: 'takes back',
  held: (held) =>
    held.isTakenBack || Object.values(held.said).every((words) => words === undefined)
      ? null
      : { ...held, isTakenBack: true },
  command: (_, nth) =>
    asked(at(nth), { type: 'WithdrawSignOff', participantId: gent, on: day('2019-10-01'), reasonTextId: reason }),
};

/** Counted: somebody holds to a yes, nobody to anything else, and an accepted condition is no yes of a colleague. */
function isCounted({ said, isTakenBack }: Held): boolean {
  const standing = Object.values(said).filter((words) => words !== undefined);
  if (isTakenBack || standing.length === 0) return false;
  if (standing.length === 1) return standing[0] === 'yes' || standing[0] === 'accepted';
  return standing.every((words) => words === 'yes');
}

interface Tried {
  readonly sequences: number;
  /** Sequences after which the dossier counts otherwise than what is held to. */
  readonly wrong: readonly string[];
}

/** Every sequence of these moves, each from where the shorter one left off. */
function everySequence(moves: readonly Move[]): Tried {
  let sequences = 0;
  const wrong: string[] = [];
  const go = (dossier: Dossier, held: Held, path: readonly string[]): void => {
    for (const move of moves) {
      const next = move.held(held);
      const command = move.command(dossier, path.length + 1);
      const so = [...path, move.name];
      sequences += 1;
      if (next === null) {
        if (decide(command, dossier).accepted) wrong.push(`${so.join(', ')}: should be refused`);
        continue;
      }
      const after = play(dossier, command);
      const [sum] = quorumOf(after).map((standing) => standing.sum);
      if (sum !== (isCounted(next) ? INHABITANTS : 0)) wrong.push(`${so.join(', ')}: ${String(sum)}`);
      if (so.length < LENGTH) go(after, next, so);
    }
  };
  go(launched(), { said: {}, isTakenBack: false }, []);
  return { sequences, wrong };
}

describe('every sequence of answers', () => {
  it('of one person, with what the coordinator decides, counts what that person holds to', () => {
    const tried = everySequence([
      yes(1),
      no(1),
      yesIf(1),
      names(1),
      asks(1),
      onCondition(true),
      onCondition(false),
      takesBack,
    ]);
    expect(tried.wrong.slice(0, 20)).toEqual([]);
    expect(tried.sequences).toBeGreaterThan(1_500);
  });

  it('of two people of one municipality counts only what they do not contradict each other in', () => {
    const tried = everySequence([yes(1), yes(2), no(1), no(2), yesIf(1), names(1), names(2), takesBack]);
    expect(tried.wrong.slice(0, 20)).toEqual([]);
    expect(tried.sequences).toBeGreaterThan(3_000);
  });
});
