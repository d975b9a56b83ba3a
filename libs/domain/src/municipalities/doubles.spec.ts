import type { DossierCommand } from '../dossier/commands';
import { aalst, agreedByTwo, asked, eventsOf, play, reason, rejectionOf, typesOf } from '../dossier/dossier.fixtures';
import type { DossierId, ParticipantId } from '../primitives/ids';

const LATER = '2019-12-20T09:00:00.000Z';
const other = 'other' as DossierId;

const keeps = (participantId = aalst, otherDossierId = other): DossierCommand =>
  asked(LATER, { type: 'KeepDouble', participantId, otherDossierId, reasonTextId: reason });

describe('a unit that a merger left in two open dossiers of the same call', () => {
  it('is kept beside the other dossier, and nothing else of it changes', () => {
    const before = agreedByTwo();
    expect(typesOf(eventsOf(before, keeps()))).toEqual(['DoubleKept']);
    const { keptBeside, ...rest } = play(before, keeps()).participants[aalst] ?? {};
    expect(keptBeside).toEqual([other]);
    expect(rest).toEqual(before.participants[aalst]);
  });

  it('is kept once, and apart for every other dossier', () => {
    const kept = play(agreedByTwo(), keeps());
    expect(typesOf(eventsOf(kept, { ...keeps(), commandId: 'again' } as DossierCommand))).toEqual([]);
    const third = 'third' as DossierId;
    const both = play(kept, { ...keeps(aalst, third), commandId: 'third' } as DossierCommand);
    expect(both.participants[aalst]?.keptBeside).toEqual([other, third]);
  });

  it('must take part', () => {
    expect(rejectionOf(agreedByTwo(), keeps('stranger' as ParticipantId))).toMatchObject({ code: 'NotAParticipant' });
  });
});
