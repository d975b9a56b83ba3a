import type { CallRow, DraftContent } from '@penhouder/contracts';
import { contentOfCall, withCall, withoutParticipant, withParticipant } from './draft-content';

const open: CallRow = {
  id: '11111111-1111-4111-8111-111111111111',
  code: 'toekomst',
  version: 1,
  title: 'Een oproep die nog loopt',
  shortTitle: 'Nog lopend',
  funder: 'WSE',
  closing: { on: '2030-01-15', text: 'di 15 januari 2030', distance: null },
  isOpen: true,
  programme: null,
};
const passed: CallRow = { ...open, id: '22222222-2222-4222-8222-222222222222', shortTitle: 'Voorbij', isOpen: false };
const anzegem = { unitId: 'anzegem', contacts: [] };
const menen = { unitId: 'menen', contacts: [] };
const draft: DraftContent = { ...contentOfCall(open), participants: [anzegem, menen] };

describe('contentOfCall', () => {
  it('starts a real dossier for an open call and a rehearsal for one that has closed', () => {
    expect(contentOfCall(open).kind).toBe('real');
    expect(contentOfCall(passed).kind).toBe('rehearsal');
  });
});

describe('withCall', () => {
  it('takes the title of the new call when nobody typed another', () => {
    expect(withCall(draft, passed, 'Nog lopend').title).toBe('Voorbij');
  });

  it('keeps a title that was typed, and forgets dates of the old call', () => {
    const typed = { ...draft, title: 'Ons plan', dates: { ...draft.dates, closingOn: '2030-01-10' } };
    const moved = withCall(typed, passed, 'Nog lopend');
    expect(moved.title).toBe('Ons plan');
    expect(moved.dates.closingOn).toBeNull();
  });
});

describe('participants', () => {
  it('changes one where it stands', () => {
    const contact = { contactId: 'schepen', slot: 1 as const };
    const changed = withParticipant(draft, { ...anzegem, contacts: [contact] });
    expect(changed.participants).toEqual([{ ...anzegem, contacts: [contact] }, menen]);
  });

  it('adds a new one at the end and removes one', () => {
    const more = withParticipant(draft, { unitId: 'zwevegem', contacts: [] });
    expect(withoutParticipant(more, 'menen').participants.map(({ unitId }) => unitId)).toEqual(['anzegem', 'zwevegem']);
  });
});
