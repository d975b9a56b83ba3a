import { FIXED_MAILS, OWN_WORD_MAILS } from '@penhouder/domain';
import type { Language } from '@penhouder/domain';
import { mailSentences } from '@penhouder/letters';
import { ALL_MAILS } from './all-mails';

const LANGUAGES: readonly Language[] = ['nl', 'fr'];
const SAMPLES = Object.values(ALL_MAILS).flatMap((samples) => Object.values(samples));

/** Only pages say these: whoever was replaced or succeeded holds no living link, and gets no mail. */
const NOT_IN_MAILS = [
  'signCode.hidden',
  'uncounted.unconfirmed',
  'uncounted.unconfirmedShort',
  'uncounted.kept',
  'uncounted.contactGone',
  'uncounted.participantSucceeded',
];

test('no kind of mail is left out of the pictures', () => {
  const kinds = [...OWN_WORD_MAILS, ...Object.keys(FIXED_MAILS)];
  expect(Object.keys(ALL_MAILS).sort()).toEqual(kinds.sort());
  for (const samples of Object.values(ALL_MAILS)) expect(Object.keys(samples)).not.toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const mails = SAMPLES.map((sample) => sample(language));
  // What only stands beside a button or as a heading is in the first mail, an invitation.
  const markup = (mails[0]?.html ?? '').replaceAll(/<[^>]*>/g, '');
  const said = [...mails.flatMap(({ subject, text }) => [subject, text]), markup].join('\n').replaceAll('\u00a0', ' ');

  test('no sentence of a mail is left out of the pictures', () => {
    const missing = Object.entries(mailSentences(language)).filter(
      ([address, sentence]) => !NOT_IN_MAILS.includes(address) && !isSaid(sentence, said),
    );
    expect(missing).toEqual([]);
  });
});

test('the words of every link are where it leads, or no address at all', () => {
  const links = LANGUAGES.flatMap((language) => SAMPLES.flatMap((sample) => linksIn(sample(language).html)));
  const addresses = links.filter(({ words }) => looksLikeAddress(words));
  expect(addresses.length).toBeGreaterThan(SAMPLES.length);
  expect(addresses.filter(({ words, to }) => !isTarget(words, to))).toEqual([]);
});

/** Every link of a letter: its words, and where it leads. */
function linksIn(html: string): readonly { readonly words: string; readonly to: string }[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, to = '', words = '']) => ({
    ...{ to, words: words.replaceAll(/<[^>]*>/g, '').trim() },
  }));
}

function looksLikeAddress(words: string): boolean {
  return /^\{\{|:\/\/|^www\.|@|^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(words);
}

function isTarget(words: string, to: string): boolean {
  return [words, `mailto:${words}`].includes(to);
}

function isSaid(sentence: string, said: string): boolean {
  return sentence.includes('{{') ? asFilledIn(sentence).test(said) : said.includes(sentence.replaceAll('\u00a0', ' '));
}

/** The sentence with anything in its places; French elides before a vowel. */
function asFilledIn(sentence: string): RegExp {
  const places = sentence
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replaceAll(/\b([Dd]|[Qq]u)e \{\{\w+\}\}/g, '$1(?:e |’)[^\\n]*?')
    .replaceAll(/\{\{\w+\}\}/g, '[^\\n]*?');
  return new RegExp(places, 'u');
}
