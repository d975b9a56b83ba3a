import { markdownBlocks } from './markdown';

test('headings, paragraphs, lists and tables are blocks in the order of the text', () => {
  const text =
    '# Verklaring\n\nDe raad **keurt goed**\nwat volgt:\n\n1. opmaken\n2. indienen\n   - bij het loket\n\n#### Bedragen\n\n| jaar | euro |\n| --- | --- |\n| 2020 | *25 000* |\n';
  expect(markdownBlocks(text)).toEqual([
    { kind: 'heading', text: 'Verklaring', level: 2 },
    {
      kind: 'paragraph',
      text: [{ text: 'De raad ' }, { text: 'keurt goed', isStrong: true }, { text: ' ' }, { text: 'wat volgt:' }],
    },
    {
      kind: 'list',
      items: [[{ text: 'opmaken' }], [{ text: 'indienen' }], [{ text: 'bij het loket' }]],
      isNumbered: true,
    },
    { kind: 'heading', text: 'Bedragen', level: 3 },
    { kind: 'table', head: ['jaar', 'euro'], rows: [[[{ text: '2020' }], [{ text: '25 000', isStrong: true }]]] },
  ]);
});

test('no word of a text is lost, whatever its markup', () => {
  const text = 'A [b](https://c.example) `d`\n\n> e\n\n```\nf\n```\n\n<i>g</i>\n\n---\n\nh';
  const words = JSON.stringify(markdownBlocks(text));
  for (const word of ['A ', '"b"', '"d"', '"e"', '"f"', '<i>g</i>', '"h"']) expect(words).toContain(word);
});
