import { day, rules, wording } from '../letters.fixtures';
import { compareCalls } from './compare-calls';
import type { CallToExplain } from './telling';

const first: CallToExplain = { rules, wording, participation: { figures: [], tags: {} } };

function after(change: Partial<CallToExplain>): ReturnType<typeof compareCalls> {
  return compareCalls({ from: first, to: { ...first, ...change } }, 'nl');
}

describe('two versions of a call', () => {
  it('that say the same have no difference', () => {
    expect(after({ rules: { ...rules, version: 2, hash: 'other' } })).toEqual([]);
  });

  it('are compared sentence by sentence: what is the same is left out', () => {
    const [dates, ...others] = after({ rules: { ...rules, closing: { ...rules.closing, on: day('2020-02-28') } } });
    expect(others).toEqual([]);
    expect(dates).toMatchObject({ id: 'dates', change: 'changed', sentence: '“Tot wanneer” verandert.' });
    expect([dates?.was.length, dates?.becomes.length]).toEqual([1, 1]);
    expect(dates?.was[0]).toContain('15 januari 2020');
    expect(dates?.becomes[0]).toContain('28 februari 2020');
  });

  it('name a step that falls away with what it said', () => {
    const [gone] = rules.steps.slice(-1);
    const parts = after({ rules: { ...rules, steps: rules.steps.slice(0, -1) } });
    const dropped = parts.find(({ id }) => id === `steps.${gone?.id ?? ''}`);
    expect(dropped).toMatchObject({ change: 'dropped', becomes: [] });
    expect(dropped?.was.length).toBeGreaterThan(0);
  });

  it('show of a text only the paragraphs that changed', () => {
    const texts = { ...wording.texts.nl, statement: `${wording.texts.nl.statement}\nEn nog iets.` };
    const parts = after({ wording: { ...wording, texts: { ...wording.texts, nl: texts } } });
    expect(parts.map(({ was, becomes }) => [was, becomes])).toEqual([[[], ['En nog iets.']]]);
  });

  it('show a rule that became surer', () => {
    const source = { about: 'closing', certainty: 'stated' as const, text: 'De oproep zelf.', url: null };
    const parts = after({ wording: { ...wording, sources: [source] } });
    const sources = parts.find(({ id }) => id === 'sources');
    expect(sources?.becomes.join(' ')).toContain('De oproep zelf.');
  });
});
