import type { LocalDate } from '@penhouder/domain';
import { readWish } from './read-wish';

const today = '2019-11-21' as LocalDate;
const kindOf = (words: string) => readWish(words, today).kind;

describe('what a reply says', () => {
  it.each([
    'Akkoord.',
    'Akkoord',
    'Beste Griet,\nakkoord!\nGroeten, An',
    'Dag Griet, wij gaan akkoord.',
    'Hierbij geven wij ons akkoord.\n\nMet vriendelijke groeten\nAn Peeters\nalgemeen directeur',
    'Het college gaat akkoord.',
    'De gemeente is akkoord.',
    'Wij stemmen hiermee in.',
    "D'accord.",
    'Bonjour Madame,\n\nNous sommes d’accord.\n\nCordialement',
    'Nous marquons notre accord.',
    'Bon pour accord',
  ])('is an agreement when it says so plainly: %j', (words) => {
    expect(kindOf(words)).toBe('agree');
  });

  it.each([
    'Niet akkoord.',
    'Wij gaan niet\nakkoord.',
    'Het college gaat hiermee niet akkoord.',
    'Wij nemen niet deel.',
    "Nous ne sommes pas d'accord.",
    'Nous refusons.',
  ])('is a refusal: %j', (words) => {
    expect(kindOf(words)).toBe('decline');
  });

  it.each([
    'Akkoord, mits de bijdrage onder 500 euro blijft.',
    'Akkoord onder voorwaarde dat de raad bekrachtigt.',
    "D'accord, sous réserve de l'avis du receveur.",
  ])('is an agreement with a condition: %j', (words) => {
    expect(kindOf(words)).toBe('agreeWithCondition');
  });

  it.each([
    ['De raad beslist op 18 december.', '2019-12-18', 'gr'],
    ['Het punt staat op de agenda van het college van 3 december 2019.', '2019-12-03', 'cbs'],
    ['De gemeenteraad behandelt dit op 18/12/2019.', '2019-12-18', 'gr'],
    ['Le conseil communal décidera le 15 janvier.', '2020-01-15', 'gr'],
    ['Wij leggen dit voor aan het vast bureau van 5 december.', '2019-12-05', 'vb'],
  ])('names the day of an organ: %j', (words, on, organ) => {
    expect(readWish(words, today)).toMatchObject({ kind: 'namedDay', on, organ });
  });

  it.each(['Bent u akkoord?', 'Gaan wij akkoord?', 'Kunt u de nota nog eens sturen', 'Quel est le montant ?'])(
    'is a question: %j',
    (words) => {
      expect(kindOf(words)).toBe('question');
    },
  );

  it.each([
    'Akkoord? Nee.',
    'Akkoord. Of toch niet.',
    'Akkoord. Wanneer krijgen wij het geld?',
    'Akkoord.\n\nMvg\nAn\n\nPS: dit moet nog naar het college.',
    'Akkoord, maar de raad moet nog beslissen.',
    'In principe akkoord.',
    'Als het college akkoord gaat, laten wij iets weten.',
    'Het akkoord volgt.',
    'Een akkoord kan ik u nog niet geven.',
    'De schepen vroeg of wij akkoord gaan.',
    'U schreef: "wij gaan akkoord".',
    'Wij gaan “akkoord” noemen wat het niet is.',
    'Wij gaan akkoord met punt 1 en niet akkoord met punt 2.',
    'Akkoord, en de raad beslist op 18 december.',
    'De raad beslist op 18 december of op 15 januari.',
    'De raad heeft beslist op 18 december.',
    'De raad beslist niet op 18 december.',
    'De raad beslist op 31 november.',
    'Zonder akkoord van de raad gebeurt er niets.',
    'Ok.',
    'Ontvangen, dank u.',
    'Akkoordverklaring volgt.',
    "Nous ne sommes pas encore d'accord sur tout, mais d'accord.",
    "D'accord si le collège approuve.",
    'Akkoord zodra de burgemeester getekend heeft.',
    'Geen bezwaar.',
    `Akkoord. ${'Wij lichten dit toe. '.repeat(100)}`,
    '',
    '👍',
  ])('is left to a person when it is not plain: %j', (words) => {
    expect(['agree', 'agreeWithCondition', 'decline', 'namedDay']).not.toContain(kindOf(words));
  });

  it('never reads an agreement out of one that a word like these stands beside', () => {
    const words = [
      'niet',
      'geen',
      'nog',
      'maar',
      'tenzij',
      'als',
      'indien',
      'mits',
      'misschien',
      'voorlopig',
      'straks',
    ];
    for (const word of words) {
      expect(kindOf(`Akkoord ${word}.`)).not.toBe('agree');
      expect(kindOf(`${word} akkoord.`)).not.toBe('agree');
      expect(kindOf(`Wij gaan akkoord. Wij komen ${word} terug.`)).not.toBe('agree');
    }
  });
});
