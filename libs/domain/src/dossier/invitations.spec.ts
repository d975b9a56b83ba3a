import { aalst, call, gent, launched, municipality } from './dossier.fixtures';
import type { Dossier } from './dossier';

const isAsked = (dossier: Dossier): readonly boolean[] =>
  Object.values(dossier.participants).flatMap(({ contacts }) => contacts.map((contact) => contact.isAsked));

describe('who is invited to sign', () => {
  it('is everybody who signs, and no partner that takes part without signing', () => {
    const partner = { ...municipality(aalst, 1_000), role: 'corePartner' as const };
    expect(isAsked(launched({ call, participants: [municipality(gent, 1_000), partner] }))).toEqual([true, false]);
  });

  it('is nobody when the call has no round', () => {
    const steps = call.steps.filter(({ kind }) => kind === 'body-decision');
    const rules = { ...call, quorum: [], amount: null, steps };
    expect(isAsked(launched({ call: rules, participants: [municipality(gent, 1_000)] }))).toEqual([false]);
  });
});
