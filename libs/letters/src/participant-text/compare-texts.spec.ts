import { textChangesHtml, type ReadableText } from './compare-texts';
import { compareWords } from './compare-words';

const text = (statement: string, note = '', documents: ReadableText['documents'] = []): ReadableText => ({
  ...{ title: 'Verklaring', brief: 'Kort.', note, documents },
  statement,
});

describe('two versions of a text', () => {
  it('are compared word by word, and what stayed is left out', () => {
    const html = textChangesHtml(
      text('Wij betalen **100 euro** per jaar.'),
      text('Wij betalen **150 euro** per jaar.'),
      'nl',
    );
    expect(html).toContain('<p>Wij betalen <del>100</del> <ins>150</ins> euro per jaar.</p>');
    expect(html).toContain('<h4>De verklaring</h4>');
    expect(html).not.toContain('In het kort');
  });

  it('show a paragraph that came, and a note that went, as paragraphs of their own', () => {
    const html = textChangesHtml(text('Eén.', 'Uw deel is 5.'), text('Eén.\n\nTwee komt erbij.'), 'nl');
    expect(html).toContain('<p>Eén.</p><p><ins>Twee komt erbij.</ins></p>');
    expect(html).toMatch(/nota[^<]*<\/h4><p><del>Uw deel is 5\.<\/del><\/p>/i);
  });

  it('compare a document that goes with it under its own title; one that is gone is struck out whole', () => {
    const agreement = { code: 'agreement', title: 'Overeenkomst', text: 'Voor één jaar.' };
    const draft = { code: 'draft', title: 'Ontwerpbesluit', text: 'De raad beslist.' };
    const html = textChangesHtml(
      text('Gelijk.', '', [agreement, draft]),
      text('Gelijk.', '', [{ ...agreement, text: 'Voor twee jaar.' }]),
      'nl',
    );
    expect(html).toContain('<h4>Overeenkomst</h4><p>Voor <del>één</del> <ins>twee</ins> jaar.</p>');
    expect(html).toContain('<h4>Ontwerpbesluit</h4><p><del>De raad beslist.</del></p>');
    expect(html).not.toContain('De verklaring');
  });

  it('say so when nothing changed, in the language of the reader', () => {
    expect(textChangesHtml(text('Gelijk.'), text('Gelijk.'), 'nl')).toBe('<p>Aan deze tekst is niets veranderd.</p>');
    expect(textChangesHtml(text('Oui.'), text('Non.'), 'fr')).toMatch(
      /La déclaration.*<del>Oui\.<\/del> <ins>Non\.<\/ins>/,
    );
  });

  it('are words, whatever somebody wrote in them', () => {
    const html = textChangesHtml(text('Veilig.'), text('<script>alert(1)</script> & "meer"'), 'nl');
    expect(html).not.toContain('<script');
    expect(html).toContain('&#60;script&#62;');
  });
});

test('whatever is left of both versions is what each of them said', () => {
  const words = (seed: number): string[] =>
    Array.from({ length: 40 }, (_, index) => 'abcd'.charAt((seed * (index + 3) * 7 + index * index) % 4));
  for (let seed = 1; seed < 60; seed += 1) {
    const [before, after] = [words(seed), words(seed + 17).slice(seed % 9)];
    const runs = compareWords(before, after);
    const left = (kinds: readonly string[]): string[] =>
      runs.filter(({ kind }) => kinds.includes(kind)).flatMap((run) => run.words);
    expect(left(['same', 'dropped'])).toEqual(before);
    expect(left(['same', 'added'])).toEqual(after);
  }
});

test('a text that is far too long to be compared by words is replaced whole, at once', () => {
  const long = (word: string): string[] => Array.from({ length: 20_000 }, (_, index) => `${word}${String(index)}`);
  expect(compareWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['dropped', 'added']);
});
