import { quorumOf } from '../quorum/quorum';
import { aalst, call, gent, launch, launched, launchedAt, municipality } from './dossier.fixtures';
import type { Dossier, ParticipantRole } from './dossier';
import { checkLaunch } from './launch';

const isAsked = (dossier: Dossier): readonly boolean[] =>
  Object.values(dossier.participants).flatMap(({ contacts }) => contacts.map((contact) => contact.isAsked));

describe('the figures that the call counts', () => {
  const problems = (role: ParticipantRole, rules = call): readonly string[] =>
    checkLaunch(
      { ...launch, call: rules, participants: [{ ...municipality(gent, 1), figures: {}, role }] },
      launchedAt,
    ).map(({ code }) => code);

  it('are asked of who can be counted, and of nobody that never signs', () => {
    for (const role of ['signatory', 'coApplicant', 'mandateGiver'] as const)
      expect(problems(role)).toEqual(['FigureMissing']);
    for (const role of ['partner', 'corePartner', 'advisor', 'observer', 'applicant'] as const)
      expect(problems(role)).toEqual([]);
  });

  it('are asked of everybody but who looks on, in a call that asks nobody to sign', () => {
    const steps = call.steps.filter(({ kind }) => kind === 'body-decision');
    const rules = { ...call, amount: null, steps };
    expect(problems('partner', rules)).toEqual(['FigureMissing']);
    for (const role of ['advisor', 'observer'] as const) expect(problems(role, rules)).toEqual([]);
    const advises = { ...municipality(aalst, 90_000), role: 'advisor' as const };
    const [standing] = quorumOf(launched({ call: rules, participants: [municipality(gent, 1_000), advises] }));
    expect(standing?.countedIds).toEqual([gent]);
  });
});

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
