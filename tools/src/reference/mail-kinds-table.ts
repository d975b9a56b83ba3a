import { FIXED_MAILS, neededInMail, OWN_WORD_MAILS, partsOfMail, wordsOfMail } from '@penhouder/domain';
import { say } from '@penhouder/letters';

/** Every kind of mail with what can be filled in, in Markdown, from the table of the core and the words of the catalogue. */
export function mailKindsTable(): string {
  return [
    'In een zin van elke mail:',
    named(shared()),
    'En in deze mails ook:',
    table(
      ['mail', 'naam', 'in een zin', 'op een eigen regel', 'moet erin staan'],
      OWN_WORD_MAILS.map((kind) => {
        const own = wordsOfMail(kind).filter((word) => !shared().includes(word));
        return [
          say('nl', `mailKinds.${kind}`),
          `\`${kind}\``,
          ...[own, partsOfMail(kind), neededInMail(kind)].map(codes),
        ];
      }),
    ),
    'Wat die woorden worden:',
    named(
      [...new Set(OWN_WORD_MAILS.flatMap((kind) => [...wordsOfMail(kind), ...partsOfMail(kind)]))].filter(
        (word) => !shared().includes(word),
      ),
    ),
    'Deze mails hebben altijd de woorden van Penhouder:',
    table(
      ['mail', 'waarom'],
      (Object.keys(FIXED_MAILS) as (keyof typeof FIXED_MAILS)[]).map((kind) => [
        say('nl', `mailKinds.${kind}`),
        say('nl', `mailTexts.fixed.${FIXED_MAILS[kind]}`),
      ]),
    ),
  ].join('\n\n');
}

/** The words that every kind knows. */
function shared(): readonly string[] {
  return wordsOfMail('invitation').filter((word) => OWN_WORD_MAILS.every((kind) => wordsOfMail(kind).includes(word)));
}

function named(words: readonly string[]): string {
  return words
    .map((word) => `- \`${word}\` ${say('nl', `mailTexts.words.${word}` as 'mailTexts.words.link')}`)
    .join('\n');
}

function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
