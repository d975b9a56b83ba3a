import { rules, wording } from '../letters.fixtures';
import { renderBrief } from './render-text';
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

const moreThanWords = [
  ['{{{gemeente}}}', '{gemeente}'],
  ['{{&gemeente}}', '{gemeente}'],
  ['{{> gemeente}}{{constructor}}', 'constructor'],
  ['{{=<% %>=}}<% gemeente %>', '<% %>'],
];

const programs = [
  '{{kenmerk.constructor.keys}}',
  '{{kenmerk.__defineGetter__}}',
  '{{#kenmerk.constructor}}x{{/kenmerk.constructor}}',
  '{{constructor}}{{__proto__}}{{toString}}',
  '{{gemeente.constructor}}{{gemeente.repeat}}',
];

describe('a text that a coordinator types', () => {
  it('can be filled in when its placeholders and sections are known', () => {
    expect(templateProblem('Beste {{gemeente}}{{#kenmerk.stad}}, {{organisatie}}{{/kenmerk.stad}}.', facts)).toBeNull();
  });

  it('names what stands for nothing, also inside a section', () => {
    const template = 'Beste {{gemeent}}{{#kenmerk.stad}}, {{wie}}{{/kenmerk.stad}}.';
    expect(templateProblem(template, facts)).toEqual({ kind: 'unknownWords', words: ['gemeent', 'wie'] });
  });

  it.each(moreThanWords)('takes no template that gives more than words: %s', (template, word) => {
    expect(templateProblem(template, facts)).toEqual({
      kind: 'unknownWords',
      words: expect.arrayContaining([word]) as unknown,
    });
  });

  it.each(programs)('calls nothing that is in the language of programs: %s gives no word', (template) => {
    const texts = { ...wording.texts, nl: { ...wording.texts.nl, brief: `Dag.${template}` } };
    expect(renderBrief({ ...facts, wording: { ...wording, texts } }).markdown).toBe('Dag.\n');
  });

  it('a name that holds Markdown, HTML or a placeholder is words', () => {
    const name = '[Klik](https://kwaad.example) <b>x</b> {{organisatie}} **y**';
    const texts = { ...wording.texts, nl: { ...wording.texts.nl, brief: 'Dag {{gemeente}}.' } };
    const units = facts.units.map((unit) => ({ ...unit, name }));
    const { html } = renderBrief({ ...facts, units, wording: { ...wording, texts } });
    expect(html).not.toMatch(/<a|<b>|<strong>|Streekbestuur/);
    expect(html).toContain('[Klik](https://kwaad.example) &lt;b&gt;x&lt;/b&gt; {{organisatie}} **y**');
  });

  it.each(['Beste {{gemeente', '{{#kenmerk.stad}} zonder einde'])('is not readable as %j', (template) => {
    expect(templateProblem(template, facts)).toEqual({ kind: 'unreadable' });
  });
});
