import type { DossierId } from '../primitives/ids';
import { acts, launchedWith, recordedStep } from '../steps/recorded.fixtures';
import type { DossierCommand } from './commands';
import { agreedByTwo, agrees, asked, eventsOf, gent, play, reason, rejectionOf, typesOf } from './dossier.fixtures';

const LATER = '2020-06-01T09:00:00.000Z';
const next = 'next' as DossierId;
const spinOff = 'spin-off' as DossierId;

const names = (successorId: DossierId): DossierCommand =>
  asked(LATER, { type: 'NameSuccessor', successorId, reasonTextId: reason });

/** Its only step is done, so it ended by itself. */
const concluded = play(
  launchedWith(recordedStep('task', 'only')),
  acts('2019-10-01T09:00:00.000Z', 'only', ['finish', {}]),
);

describe('what came out of a dossier', () => {
  it('can be named when it ended by itself, and it stays as it ended', () => {
    expect([concluded.stage, concluded.outcome]).toEqual(['closed', 'concluded']);
    const after = play(concluded, names(next));
    expect([after.stage, after.outcome, after.successorIds]).toEqual(['closed', 'concluded', [next]]);
    expect(typesOf(eventsOf(concluded, names(next)))).toEqual(['SuccessorNamed']);
  });

  it('can be named while it goes on, more than one', () => {
    const after = play(agreedByTwo(), names(next), names(spinOff));
    expect([after.stage, after.successorIds]).toEqual(['running', [next, spinOff]]);
    expect(typesOf(eventsOf(after, agrees({ who: gent, at: LATER, row: 'again' })))).not.toEqual([]);
  });

  it('is named once, and is another dossier', () => {
    const known = { code: 'NotANewSuccessor', successorId: next };
    expect(rejectionOf(play(concluded, names(next)), names(next))).toEqual(known);
    expect(rejectionOf(agreedByTwo(), names(agreedByTwo().dossierId))).toMatchObject({ code: 'NotANewSuccessor' });
    const ended = play(
      agreedByTwo(),
      asked(LATER, { type: 'EndDossier', outcome: 'superseded', successorId: next, reasonTextId: reason }),
    );
    expect(rejectionOf(ended, names(next))).toEqual(known);
  });

  it('is the only thing that can be said of a dossier that has ended', () => {
    expect(rejectionOf(concluded, asked(LATER, { type: 'WithdrawDossier', reasonTextId: reason }))).toEqual({
      code: 'DossierIsClosed',
    });
  });
});
