import { mailTemplateProblems, partOfLine, partsOfMail, wordsOfMail } from './mail-template';

const subject = 'Antwoorden voor {{uiterste_dag}}';
const said = (body: string, kind: 'invitation' | 'reminder' = 'invitation', first = subject): readonly string[] =>
  mailTemplateProblems(kind, { subject: first, body }).map(
    ({ code, field, line, word }) => `${code} ${field} ${String(line)} ${word}`,
  );

describe('the words of a mail', () => {
  test('can use every word of the mail in a sentence, and every part on a line of its own', () => {
    for (const kind of ['invitation', 'reminder'] as const) {
      const words = wordsOfMail(kind).map((word) => `Zie {{${word}}}.`);
      const parts = partsOfMail(kind).map((part) => `{{${part}}}`);
      expect(said([...words, ...parts].join('\n'), kind)).toEqual([]);
    }
  });

  test('a word that does not exist is refused with the line on which it stands', () => {
    expect(said('Beste,\n\nDag {{burgemeester}}.\n{{link}}')).toEqual(['MailTextWordUnknown body 3 {{burgemeester}}']);
    expect(said('{{link}}', 'invitation', 'Voor {{stad}}')).toEqual(['MailTextWordUnknown subject 1 {{stad}}']);
  });

  test('a word of the reminder is unknown in an invitation, which has no number', () => {
    expect(said('Nummer {{nummer}}.\n{{link}}')).toEqual(['MailTextWordUnknown body 1 {{nummer}}']);
    expect(said('Nummer {{nummer}}.\n{{link}}', 'reminder')).toEqual([]);
  });

  test.each([
    ['{{{gemeente}}}', '{{{gemeente}}}'],
    ['{{&gemeente}}', '{{&gemeente}}'],
    ['{{>gemeente}}', '{{>gemeente}}'],
    ['{{! een opmerking }}', '{{! een opmerking }}'],
    ['{{=<% %>=}}', '{{=<% %>=}}'],
    ['{{gemeente', '{{'],
    ['gemeente}}', '}}'],
    ['{{/gemeente}}', '{{/gemeente}}'],
    ['{{#gemeente}}zonder einde', '{{#gemeente}}'],
    ['{{#gemeente}}{{#naam}}x{{/gemeente}}{{/naam}}', '{{/gemeente}}'],
  ])('%s cannot be filled in: no logic, nothing unescaped, nothing left open', (written, word) => {
    expect(said(`Eerst.\n${written}\n{{link}}`)).toContain(`MailTextUnreadable body 2 ${word}`);
  });

  test('a mail without the line for the personal link is refused, and so is one with two', () => {
    expect(said('Beste,\n\nAntwoord.')).toEqual(['MailTextLinkMissing body 3 {{link}}']);
    expect(said('{{link}}\n{{link}}')).toEqual(['MailTextLinkMissing body 2 {{link}}']);
  });

  test('a part stands on a line of its own, outside every section and never in the subject', () => {
    expect(said('Klik op {{link}} nu.')).toEqual(['MailTextPartMisplaced body 1 {{link}}']);
    expect(said('{{#gemeente}}\n{{nota}}\n{{/gemeente}}\n{{link}}')).toEqual(['MailTextPartMisplaced body 2 {{nota}}']);
    expect(said('{{link}}', 'invitation', 'Kort: {{kort}}')).toEqual(['MailTextPartMisplaced subject 1 {{kort}}']);
    expect(partOfLine('  {{ link }} ', 'invitation')).toBe('link');
    expect(partOfLine('zie {{link}}', 'invitation')).toBeNull();
  });
});
