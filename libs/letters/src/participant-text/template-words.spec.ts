import { rules, wording } from '../letters.fixtures';
import { templateProblem } from './template-words';
import type { TextFacts } from './text-facts';

const facts: TextFacts = {
  language: 'nl',
  rules,
  wording,
  participation: { figures: [], tags: {} },
  bodyName: 'Streekbestuur',
  units: [{ id: 'gent', name: 'Gent', arrondissement: null, province: null, figures: {}, tags: [] }],
  unitId: 'gent',
  dueOn: rules.internalDue.on,
  closingOn: rules.closing.on,
};

describe('a text that a coordinator types', () => {
  it('can be filled in when its placeholders and sections are known', () => {
    expect(templateProblem('Beste {{gemeente}}{{#kenmerk.stad}}, {{organisatie}}{{/kenmerk.stad}}.', facts)).toBeNull();
  });

  it('names what stands for nothing, also inside a section', () => {
    const template = 'Beste {{gemeent}}{{#kenmerk.stad}}, {{wie}}{{/kenmerk.stad}}.';
    expect(templateProblem(template, facts)).toEqual({ kind: 'unknownWords', words: ['gemeent', 'wie'] });
  });

  it.each(['Beste {{gemeente', '{{#kenmerk.stad}} zonder einde'])('is not readable as %j', (template) => {
    expect(templateProblem(template, facts)).toEqual({ kind: 'unreadable' });
  });
});
