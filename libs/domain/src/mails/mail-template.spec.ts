import type { OwnWordMail } from './mail-kinds';
import { neededInMail, OWN_WORD_MAILS, partsOfMail, wordsOfMail } from './mail-kinds';
import { mailTemplateProblems, partOfLine } from './mail-template';

const subject = 'Vraag aan {{gemeente}}';
const said = (body: string, kind: OwnWordMail = 'invitation', first = subject): readonly string[] =>
  mailTemplateProblems(kind, { subject: first, body }).map(
    ({ code, field, line, word }) => `${code} ${field} ${String(line)} ${word}`,
  );

describe('the words of a mail', () => {
  test.each(OWN_WORD_MAILS)('%s: every word can stand in a sentence, and every part on a line of its own', (kind) => {
    const words = wordsOfMail(kind).map((word) => `Zie {{${word}}}.`);
    const parts = partsOfMail(kind).map((part) => `{{${part}}}`);
    expect(said([...words, ...parts].join('\n'), kind)).toEqual([]);
  });

  test.each(OWN_WORD_MAILS)(
    '%s: nothing that it needs can be left out, hidden in a section, or said in words',
    (kind) => {
      const needed = neededInMail(kind);
      const line = (name: string): string => `{{${name}}}`;
      const without = (name: string): string =>
        needed
          .filter((one) => one !== name)
          .map(line)
          .join('\n');
      for (const name of needed) {
        const code = name === 'link' ? 'MailTextLinkMissing' : 'MailTextPartMissing';
        const at = Math.max(1, needed.length - 1);
        expect(said(without(name), kind)).toEqual([`${code} body ${String(at)} {{${name}}}`]);
        const hidden = `{{#gemeente}}\n{{${name}}}\n{{/gemeente}}`;
        expect(said(`${hidden}\n${without(name)}`, kind)).toHaveLength(1);
      }
      expect(needed.filter((name) => partsOfMail(kind).includes(name))).not.toEqual([]);
    },
  );

  test('a mail that tells what happened keeps the sentence that says so, also when other words surround it', () => {
    const wish = 'Beste,\n\n{{#aanvaard}}Goed nieuws.{{/aanvaard}}\n\n';
    expect(said(`${wish}{{link}}\n{{bericht}}`, 'conditionDecision')).toEqual([
      'MailTextPartMissing body 6 {{inleiding}}',
    ]);
    expect(said(`${wish}Kort: {{ inleiding }}\n{{link}}\n{{bericht}}`, 'conditionDecision')).toEqual([]);
  });

  test('what a mail has to say stands in it once, and a mail without a link has no place for one', () => {
    expect(said('{{inleiding}}\n{{bericht}}\n{{bericht}}', 'handOver')).toEqual([
      'MailTextPartMissing body 3 {{bericht}}',
    ]);
    expect(said('{{inleiding}}\n{{link}}\n{{bericht}}', 'handOver')).toEqual(['MailTextWordUnknown body 2 {{link}}']);
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
