import type { ChainLink, Remedy } from '@penhouder/domain';
import { calendar, names } from '../letters.fixtures';
import { chainLinkWords, remedySentence, slackWords } from './chain-sentence';

const dutch = { names, language: 'nl' } as const;
const french = { names, language: 'fr' } as const;
const link = (about: Partial<ChainLink>): ChainLink =>
  ({ code: 'answer', on: '2020-01-15', at: null, stepId: null, organ: null, ...about }) as ChainLink;
const remedy = (about: object): Remedy => about as Remedy;

test('a day of the chain says what it is, with its organ, its step or its hour', () => {
  const said = (about: Partial<ChainLink>): string => chainLinkWords(link(about), dutch, calendar);
  expect(said({ code: 'meeting', organ: 'gr' })).toBe('Laatste vergadering op tijd: de gemeenteraad');
  expect(said({ code: 'agenda', organ: 'gr' })).toBe('De agenda sluit: de gemeenteraad');
  expect(said({ code: 'decision', organ: 'cbs' })).toBe('Het college van burgemeester en schepenen beslist');
  expect(said({ code: 'closing' })).toBe('De oproep sluit');
  expect(said({ code: 'closing', at: '2020-01-15T11:00:00.000Z' as never })).toBe('De oproep sluit om 12.00 uur');
  const byBody = { names: { ...names, rules: { isClosedByBody: true } as never }, language: 'nl' } as const;
  expect(chainLinkWords(link({ code: 'closing' }), byBody, calendar)).toBe('De ronde sluit');
  expect(chainLinkWords(link({ code: 'agenda', organ: 'gr' }), french, calendar)).toBe(
    'L’ordre du jour est clos : le conseil communal',
  );
});

test('slack is told in working days and days, as the last day, or as too late', () => {
  expect(slackWords({ days: 34, workingDays: 23 }, 'nl')).toBe('23 werkdagen (34 dagen)');
  expect(slackWords({ days: 1, workingDays: 1 }, 'nl')).toBe('1 werkdag (1 dag)');
  expect(slackWords({ days: 0, workingDays: 0 }, 'nl')).toBe('laatste dag');
  expect(slackWords({ days: -5, workingDays: -3 }, 'nl')).toBe('5 dagen te laat');
  expect(slackWords(null, 'nl')).toBe('geen vergadering bekend');
  expect(slackWords({ days: -1, workingDays: -1 }, 'fr')).toBe('1 jour de retard');
});

test('what is left to who comes too late is said as the call allows it', () => {
  const said = (about: object): string => remedySentence(remedy(about), dutch);
  expect(said({ code: 'urgency', organ: 'gr', on: '2019-12-16' })).toBe(
    'Vraag hoogdringendheid voor de gemeenteraad op ma 16 december 2019: de agenda is al gesloten.',
  );
  expect(said({ code: 'executive', organ: 'vb', isRatified: true })).toBe(
    'Laat het vast bureau beslissen; de raad bekrachtigt het nadien.',
  );
  expect(said({ code: 'executive', organ: 'cbs', isRatified: false })).toBe(
    'Ook het college van burgemeester en schepenen mag volgens de oproep beslissen.',
  );
  expect(said({ code: 'inPrinciple', counts: true })).toBe(
    'Vraag een akkoord in principe: dat telt volgens de oproep al mee.',
  );
  expect(said({ code: 'provisional', stepId: 'proof', until: '2018-09-26' })).toContain(
    'kan tot en met wo 26 september 2018.',
  );
  expect(said({ code: 'provisional', stepId: 'proof', until: null })).toMatch(/kan nadien\.$/);
});
