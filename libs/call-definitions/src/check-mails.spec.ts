import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from './parse-call';

const smallest = readFileSync(join(__dirname, '../../../docs/examples/kleinste-oproep.yaml'), 'utf8');
const withMail = (body: string, subject = 'Vraag aan {{gemeente}}'): string =>
  `${smallest.trimEnd()}\n    mails:\n      invitation:\n        subject: '${subject}'\n        body: ${JSON.stringify(body)}\n`;
const said = (text: string): readonly string[] => {
  const parsed = parseCall(text);
  return parsed.ok ? [] : parsed.problems.map(({ path, nl }) => `${path}: ${nl}`);
};

describe('mails in the words of a call', () => {
  test('go with the call to every dossier that runs under it', () => {
    const parsed = parseCall(withMail('Dag.\n\n{{link}}'));
    expect(parsed.ok && parsed.wording.texts.nl.mails).toEqual({
      invitation: { subject: 'Vraag aan {{gemeente}}', body: 'Dag.\n\n{{link}}' },
    });
  });

  test('a call without them has none, and its dossiers the words of the product', () => {
    const parsed = parseCall(smallest);
    expect(parsed.ok && 'mails' in parsed.wording.texts.nl).toBe(false);
  });

  test('what is wrong is said with its line in the text, and what was probably meant', () => {
    expect(said(withMail('Dag.\nBeste {{gemeent}}\n{{link}}'))[0]).toMatch(
      /^texts\.nl\.mails\.invitation\.body: Regel 2: \{\{gemeent\}\} bestaat niet in deze mail; bedoelt u \{\{gemeente\}\}\?/,
    );
    expect(said(withMail('{{link}}', 'Voor {{stad}}'))[0]).toMatch(
      /^texts\.nl\.mails\.invitation\.subject: \{\{stad\}\} bestaat niet/,
    );
    expect(said(withMail('Dag.'))[0]).toContain('precies één regel {{link}}');
    expect(said(withMail('{{link}}\n{{>deel}}'))[0]).toContain('Regel 2: {{>deel}} is geen geldige invulplaats');
    expect(said(withMail('Klik {{link}}'))[0]).toContain('staat alleen op een eigen regel');
  });
});
