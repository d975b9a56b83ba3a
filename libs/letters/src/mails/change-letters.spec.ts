import type { CallRules, Dossier, DossierCommand } from '@penhouder/domain';
import {
  aalst,
  after,
  agree,
  answers,
  coordinator,
  decline,
  instant,
  launched,
  names,
  planned,
  rules,
  text,
} from '../letters.fixtures';
import { LINK_PLACEHOLDER } from './link-placeholder';
import type { MailContext } from './mail-context';
import type { Sent } from './mails.fixtures';
import { mailsOf, only } from './mails.fixtures';

const NOON = '2019-12-05T11:00:00.000Z';
const TYPED = {
  'text-reason': 'De voorwaarden zijn versoepeld.',
  'text-news': 'De zitting is\n<b>verplaatst</b>.',
  'text-title': 'Nota schrijven',
};

type Asked = Readonly<Record<string, unknown>> & { readonly type: string };
const asks = (command: Asked, at = NOON): DossierCommand =>
  ({ commandId: command.type, by: coordinator, at: instant(at), ...command }) as DossierCommand;
const sent = (dossier: Dossier, command: Asked, change: Partial<MailContext> = {}): Sent[] =>
  mailsOf(dossier, asks(command), { typedTexts: TYPED, ...change });

/** A dossier with one step that was added by hand, due on 13 December. */
function withStep(of: string, settings: object = {}): Dossier {
  const step = {
    kind: 'recorded',
    of,
    id: 'extra',
    after: [],
    settings,
    deadline: {
      term: { kind: 'until', on: '2019-12-13', time: null },
      opens: null,
      whose: 'body',
      certainty: 'stated',
      workingDaysBefore: [5],
    },
  };
  const added = { type: 'AddStep', step, titleTextId: text('title'), reasonTextId: text('reason') };
  return planned(after(launched(), asks(added, '2019-07-19T08:00:00.000Z')));
}

describe('words of the coordinators', () => {
  const dossier = withStep('inform');
  const tell = {
    type: 'ActOnStep',
    stepId: 'extra',
    act: 'tell',
    values: { on: '2019-12-05', message: text('news'), isLast: true },
  };
  const mails = sent(dossier, tell);

  test('go to everybody who takes part, under the title of the dossier and of the step', () => {
    expect(mails.map(({ effect }) => effect.kind)).toEqual(['information', 'information', 'information']);
    expect(mails[0]?.subject).toBe('Nota schrijven: voorbeeldoproep');
  });

  test('are quoted as they were typed, never as markup, and ask nothing', () => {
    expect(mails[0]?.text).toContain('Voorbeeldvereniging schrijft:\n> De zitting is\n> <b>verplaatst</b>.');
    expect(mails[0]?.html).toContain('&lt;b&gt;verplaatst&lt;/b&gt;');
    expect(mails[0]?.text).toContain('Er wordt geen antwoord gevraagd.');
    expect(mails[0]?.text).not.toContain(LINK_PLACEHOLDER);
  });
});

describe('the own date of a step', () => {
  const wake = (dossier: Dossier, at: string): Sent[] =>
    mailsOf(dossier, { type: 'ReachInstant', at: instant(at) }, { typedTexts: TYPED });
  const ofStep = (mails: readonly Sent[]): Sent => only(mails, 'stepReminder');

  test('is announced to coordinators with the distance and the dossier, never a personal link', () => {
    const mail = ofStep(wake(withStep('task'), '2019-12-06T07:30:00.000Z'));
    expect(mail.subject).toBe('Nota schrijven uiterlijk 13 december: voorbeeldoproep');
    expect(mail.text).toContain('uiterlijk op vrijdag 13 december 2019, nog 5 werkdagen.');
    expect(mail.text).toContain('https://penhouder.example/dossiers/1');
    expect(mail.text).not.toContain(LINK_PLACEHOLDER);
  });

  test('that has passed says so, and what to do', () => {
    const mail = ofStep(wake(withStep('task'), '2019-12-14T07:30:00.000Z'));
    expect(mail.subject).toBe('Nota schrijven – de uiterste dag 13 december is voorbij: voorbeeldoproep');
    expect(mail.text).toContain('Noteer wat er gebeurde of verplaats de datum.');
  });

  test('that ended the step by itself says how', () => {
    const dossier = withStep('supplement');
    const command: DossierCommand = { type: 'ReachInstant', at: instant('2019-12-14T07:30:00.000Z') };
    const mails = mailsOf(dossier, command, { typedTexts: TYPED, names: { ...names, rules: dossier.call } });
    expect(ofStep(mails).text).toContain('De stap eindigt daardoor zo: niet op tijd bezorgd.');
  });

  test('belongs to one conversation per step', () => {
    const dossier = withStep('task');
    const keys = ['2019-12-06T07:30:00.000Z', '2019-12-14T07:30:00.000Z'].map(
      (at) => ofStep(wake(dossier, at)).threadKey,
    );
    expect(new Set(keys).size).toBe(1);
  });
});

describe('another text', () => {
  const publish = (needsSignature: boolean): Asked => ({
    type: 'PublishText',
    versions: [{ participantId: aalst, textVersionId: 'version-new', needsSignature }],
    reasonTextId: text('reason'),
  });

  test('to sign says until when, why, and gives the personal link', () => {
    const mail = only(sent(launched(), publish(true)), 'textChanged');
    expect(mail.subject).toBe('Nieuwe tekst tekenen uiterlijk 13 december: voorbeeldoproep');
    expect(mail.text).toContain('opnieuw te tekenen, uiterlijk op vrijdag 13 december 2019');
    expect(mail.text).toContain('> De voorwaarden zijn versoepeld.');
    expect(mail.text).toContain(LINK_PLACEHOLDER);
  });

  test('for information says that an answer stays as it is', () => {
    const mail = only(sent(launched(), publish(false)), 'textChanged');
    expect(mail.subject).toBe('Nieuwe tekst sinds 5 december: voorbeeldoproep');
    expect(mail.text).toContain('U hoeft niet opnieuw te tekenen: een gegeven antwoord blijft gelden.');
    expect(mail.text).toContain('Lees de tekst');
    expect(mail.text).toContain(LINK_PLACEHOLDER);
  });
});

describe('asked again', () => {
  const again = { type: 'AskAgain', participantIds: [aalst], reasonTextId: text('reason') };

  test('says by when, why, and that the earlier answer is kept', () => {
    const refused = after(launched(), answers({ who: aalst, at: '2019-10-01T08:00:00.000Z', reply: decline }));
    const mail = only(sent(refused, again), 'askedAgain');
    expect(mail.subject).toBe('Opnieuw gevraagd – Verklaring tekenen uiterlijk 13 december: voorbeeldoproep');
    expect(mail.text).toContain('> De voorwaarden zijn versoepeld.');
    expect(mail.text).toContain('Het vorige antwoord blijft bewaard tot u een nieuw antwoord geeft.');
    expect(mail.text).toContain(LINK_PLACEHOLDER);
  });

  test('in French it is French throughout', () => {
    const agreed = after(launched(), answers({ who: aalst, at: '2019-10-01T08:00:00.000Z', reply: agree }));
    const reader = { name: 'Directeur', function: 'directeur', language: 'fr' } as const;
    const mail = only(sent(agreed, again, { reader, typedTexts: {} }), 'askedAgain');
    expect(mail.text).toContain('La réponse précédente reste conservée');
    expect(mail.text).not.toMatch(/uiterlijk|antwoord|opnieuw/);
  });

  test('after the last day names no day that is past', () => {
    const refused = after(launched(), answers({ who: aalst, at: '2019-10-01T08:00:00.000Z', reply: decline }));
    const late = asks(again, '2019-12-20T11:00:00.000Z');
    expect(only(mailsOf(refused, late, { typedTexts: TYPED }), 'askedAgain').text).not.toContain('13 december');
  });
});

describe('a decision that was annulled', () => {
  const annul = {
    type: 'AnnulSignOff',
    participantId: aalst,
    on: '2019-12-04',
    reasonTextId: text('reason'),
  };
  const agreed = after(launched(), answers({ who: aalst, at: '2019-10-01T08:00:00.000Z', reply: agree }));

  test('is told with the day, the reason, by when a new one is awaited, and the personal link', () => {
    const mail = only(sent(agreed, annul), 'signOffAnnulled');
    expect(mail.subject).toBe('Uw beslissing geldt niet meer sinds 4 december: voorbeeldoproep');
    expect(mail.text).toContain('uiterlijk op vrijdag 13 december 2019');
    expect(mail.text).toContain('> De voorwaarden zijn versoepeld.');
    expect(mail.text).toContain(LINK_PLACEHOLDER);
  });

  test('after the last day says that a new one counts all the same', () => {
    const late = asks(annul, '2019-12-20T11:00:00.000Z');
    const mail = only(mailsOf(agreed, late, { typedTexts: TYPED }), 'signOffAnnulled');
    expect(mail.text).toContain('een nieuwe beslissing neemt de plaats in van de vorige');
    expect(mail.text).not.toContain('13 december');
  });
});

describe('a merger', () => {
  const merging = (from: readonly string[], to: string): Asked => ({
    type: 'ChangeUnits',
    changeId: 'change',
    on: '2020-01-01',
    successions: [
      {
        from,
        to: {
          id: to,
          unitId: `unit-${to}`,
          figures: { inhabitants: 50_000 },
          tags: [],
          contacts: [{ contactId: 'contact-merged', slot: 1, linkId: 'link-merged', textVersionId: 'version-merged' }],
        },
      },
    ],
    reasonTextId: text('reason'),
  });
  const known = { ...names, participants: { ...names.participants, merged: 'Nieuwstad' } };

  test('tells the new unit that the yes of its predecessors is its own, and gives it a link', () => {
    const said = after(launched(), answers({ who: aalst, at: '2019-10-01T08:00:00.000Z', reply: agree }));
    const mail = only(sent(said, merging([aalst], 'merged'), { names: known }), 'signOffInherited');
    expect(mail.subject).toContain('Nieuwstad na de fusie – uw verklaring blijft gelden');
    expect(mail.text).toContain('Sinds woensdag 1 januari 2020 neemt Nieuwstad de plaats in van Aalst.');
    expect(mail.text).toContain('> De voorwaarden zijn versoepeld.');
    expect(mail.text).toContain(LINK_PLACEHOLDER);
  });

  test('that goes over to nobody with a yes sends no such mail', () => {
    const mails = sent(launched(), merging([aalst], 'merged'), { names: known });
    expect(mails.filter(({ effect }) => effect.kind === 'signOffInherited')).toEqual([]);
  });

  test('after the closing asks the new unit, without the day of the others, which has passed', () => {
    const at = '2020-03-16T09:00:00.000Z';
    const closed = after(launched(), { type: 'ReachInstant', at: instant(at) });
    const changed = after(closed, asks(merging([aalst], 'merged'), at));
    const adopts = { type: 'AdoptPlan', at: instant(at), plan: planned(changed).plan! } as const;
    const mail = only(mailsOf(changed, adopts, { names: known }), 'invitation');
    expect(mail.subject).toContain('na de fusie of splitsing');
    expect(mail.text).toContain('De sluitingsdatum is voorbij; het antwoord telt zodra het er is.');
    expect(mail.subject + mail.text).not.toMatch(/uiterlijk|januari|december/);
    expect(mail.text).toContain(LINK_PLACEHOLDER);
    const note = 'Wij verwachten uw antwoord uiterlijk op vrijdag 13 december 2019.';
    const texts = { title: 'Regierol', brief: '', statement: '', note };
    const named = mailsOf(changed, adopts, { names: known, texts });
    expect(only(named, 'invitation').text).toContain(
      'In de tekst hieronder staat nog vrijdag 13 december 2019: die dag geldt niet voor Nieuwstad.',
    );
  });
});

describe('what is still expected after a yes', () => {
  const inPrinciple = { ...agree, decision: 'agreeInPrinciple' } as const;
  const withRound = (change: object): Dossier => {
    const [round, ...others] = rules.steps;
    return launched('real', { ...rules, steps: [{ ...round, ...change } as CallRules['steps'][number], ...others] });
  };
  const receipt = (dossier: Dossier, reply: Parameters<typeof answers>[0]['reply']): string =>
    only(mailsOf(dossier, answers({ who: aalst, at: NOON, reply })), 'receipt').text;
  const reminderTo = (dossier: Dossier): string => {
    const mails = mailsOf(dossier, { type: 'ReachInstant', at: instant('2019-12-06T07:30:00.000Z') });
    const mail = mails.find(({ effect }) => 'participantId' in effect && effect.participantId === aalst);
    if (mail === undefined) throw new Error('no reminder');
    return mail.text;
  };

  test('an agreement in principle counts later, unless the call says that it counts', () => {
    expect(receipt(withRound({ inPrinciple: 'expected' }), inPrinciple)).toContain('Het telt nog niet mee:');
    expect(receipt(withRound({ inPrinciple: 'counts' }), inPrinciple)).toContain('Het telt mee.');
  });

  test('a ratification is announced', () => {
    expect(receipt(withRound({ ratification: 'countsAfter' }), agree)).toContain(
      'Het telt mee zodra het bekrachtigd is.',
    );
    expect(receipt(withRound({ ratification: 'countsBefore' }), agree)).toContain(
      'daarna moet het nog bekrachtigd worden',
    );
  });

  test('who answered an earlier text, or in principle, is reminded of just that', () => {
    const early = '2019-10-01T08:00:00.000Z';
    const expected = after(
      withRound({ inPrinciple: 'expected' }),
      answers({ who: aalst, at: early, reply: inPrinciple }),
    );
    expect(reminderTo(expected)).toContain(
      'Aalst ging in principe akkoord. Nu wordt het definitieve antwoord gevraagd.',
    );
    expect(reminderTo(expected)).toContain('wacht nog op een nieuw antwoord van Aalst');
    const agreed = after(launched(), answers({ who: aalst, at: early, reply: agree }));
    const versions = [{ participantId: aalst, textVersionId: 'version-new', needsSignature: true }];
    const changed = after(agreed, asks({ type: 'PublishText', versions, reasonTextId: text('reason') }, early));
    expect(reminderTo(changed)).toContain('De tekst is gewijzigd na het vorige antwoord.');
  });
});
