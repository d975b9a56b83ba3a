import { calledWordsOf, type CalledWords } from '.';

/** Everything that is said of one thing, with the same words filled in. */
function saidOf({ code, signedPdf, ...words }: CalledWords): string {
  const said = Object.values({ ...words, ...code, ...signedPdf }).map((one: unknown) =>
    typeof one === 'function' ? (one as (...filled: string[]) => string)('A', 'B') : String(one),
  );
  return said.join('\n');
}

test.each([
  { language: 'nl', kind: 'question', own: /vraag/i, others: /uw (laatste )?antwoord|dit antwoord/i },
  { language: 'nl', kind: 'withdrawal', own: /intrekking/i, others: /laatste antwoord|dit antwoord|niet gegeven/i },
  { language: 'fr', kind: 'question', own: /question/i, others: /réponse/i },
  { language: 'fr', kind: 'withdrawal', own: /retrait/i, others: /dernière réponse|cette réponse|donnée/i },
] as const)('in $language a $kind is called what it is', ({ language, kind, own, others }) => {
  const said = saidOf(calledWordsOf(kind, language));
  expect(said).toMatch(own);
  expect(said).not.toMatch(others);
});

test('an agreement and a day that was named are the answer', () => {
  for (const kind of ['agree', 'decline', 'namedDay']) expect(calledWordsOf(kind, 'nl').label).toBe('Antwoord');
});
