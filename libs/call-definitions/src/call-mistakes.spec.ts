import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from './parse-call';

const smallest = readFileSync(join(__dirname, '../../../docs/examples/kleinste-oproep.yaml'), 'utf8');

/** The sentences about the smallest call after one piece of its text was replaced, each with its line and path. */
function said(from: string, to: string): string[] {
  const changed = smallest.replace(from, to);
  if (changed === smallest) throw new Error(`nothing to change: ${from}`);
  const parsed = parseCall(changed);
  return parsed.ok ? [] : parsed.problems.map(({ line, path, nl }) => `${String(line)} ${path}: ${nl}`);
}

const COUNT = 'quorum: [{ kind: atLeast, count: 4, source: *eigen }]\n\nsteps:';
const SUM =
  'figures: [{ id: inwoners, referenceOn: 2026-01-01, source: *eigen }]\nquorum: [{ kind: sum, figure: inwoners, atLeast: 4, source: *eigen }]\n\nsteps:';

describe('a field with another name: one sentence, with the name that was meant', () => {
  test.each([
    ['  on: 2027-03-31', '  op: 2027-03-31', '8 closing.op: Het veld op bestaat hier niet; bedoelt u on?'],
    ['  on: 2027-03-31', '  On: 2027-03-31', '8 closing.On: Het veld On bestaat hier niet; bedoelt u on?'],
    [
      '  on: 2027-03-31',
      '  on: 2027-03-31\n  tijd: "12:00"',
      '9 closing.tijd: Het veld tijd bestaat hier niet; bedoelt u time?',
    ],
    [
      '    certainty: stated',
      '    zekerheid: stated',
      '10 closing.source.zekerheid: Het veld zekerheid bestaat hier niet; bedoelt u certainty?',
    ],
    ['closing:', 'sluitingsdatum:', '7 sluitingsdatum: Het veld sluitingsdatum bestaat hier niet; bedoelt u closing?'],
    [
      'reminders:',
      'herinneringen:',
      '17 herinneringen: Het veld herinneringen bestaat hier niet; bedoelt u reminders?',
    ],
    ['reminders:', 'remiders:', '17 remiders: Het veld remiders bestaat hier niet; bedoelt u reminders?'],
    ['steps:', COUNT.replace('quorum', 'drempel'), '23 drempel: Het veld drempel bestaat hier niet; bedoelt u quorum?'],
    [
      'steps:',
      COUNT.replace('count', 'atLeast'),
      '23 quorum.0.atLeast: Het veld atLeast bestaat hier niet; bedoelt u count?',
    ],
    [
      '    organs: [cbs]',
      '    organs: [cbs]\n    mandaat: ja',
      '27 steps.0.mandaat: Het veld mandaat bestaat hier niet; bedoelt u mandates?',
    ],
    [
      "  window: { from: '08:00', to: '18:00' }",
      "  window: { from: '08:00', to: '18:00', zon: 1 }",
      '20 reminders.window.zon: Het veld zon bestaat hier niet. Verbeter de naam of haal het weg. Wat hier kan: from, to.',
    ],
  ])('%j becomes %j', (from, to, sentence) => {
    expect(said(from, to)).toContain(sentence);
    expect(said(from, to).join('\n')).not.toMatch(/ontbreekt\. Vul het in/);
  });
});

describe('what a declaration asks, and cannot', () => {
  const ASKS = '    organs: [cbs]\n    asks:\n      - ';
  const words = (asks: string): string[] => said('    organs: [cbs]', `${ASKS}${asks}`);

  test.each([
    ['{ code: soort, kind: choice }', '28 steps.0.asks.0.options: Hier ontbreekt het veld options. Vul het in.'],
    [
      '{ code: aantal, kind: number, min: 9, max: 3 }',
      '28 steps.0.asks.0.min: Het kleinste (9) is meer dan het grootste (3): niets past. Verbeter een van beide.',
    ],
    [
      '{ code: deel, kind: euro, minCents: 9, maxCents: 3 }',
      '28 steps.0.asks.0.minCents: Het kleinste (9) is meer dan het grootste (3): niets past. Verbeter een van beide.',
    ],
    [
      '{ code: deel, kind: euro, max: 3 }',
      '28 steps.0.asks.0.max: Het veld max bestaat hier niet; bedoelt u maxCents?',
    ],
    [
      '{ code: soort, kind: choice, options: [klein, klein] }',
      '28 steps.0.asks.0.options.1: klein staat er twee keer. Haal er één weg.',
    ],
  ])('%s', (asks, sentence) => {
    expect(words(asks)).toContain(sentence);
  });

  test('a question and each of its options have words', () => {
    const missing = words('{ code: soort, kind: choice, options: [klein, groot] }').join('\n');
    expect(missing).toMatch(/texts\.nl\.asks\.soort: De tekst van soort ontbreekt/);
    expect(missing).toMatch(/texts\.nl\.names\.klein: De tekst van klein ontbreekt/);
    expect(missing).toMatch(/texts\.nl\.names\.groot: De tekst van groot ontbreekt/);
  });

  test('a code is there once', () => {
    const twice = words('{ code: deel, kind: euro }\n      - { code: deel, kind: number }');
    expect(twice).toContain('29 steps.0.asks.1: deel staat er twee keer. Haal er één weg.');
  });
});

describe('dates and hours that contradict each other are both named', () => {
  test.each([
    [
      'on: 2027-03-31',
      'on: 2027-03-01',
      '14 internalDue.on: De eigen uiterste dag (internalDue) 2027-03-12 ligt niet vóór de sluitingsdatum (closing) 2027-03-01. Verbeter een van beide.',
    ],
    [
      "from: '08:00', to: '18:00'",
      "from: '18:00', to: '08:00'",
      '20 reminders.window: from (18:00) ligt niet vóór to (08:00). Zet het vroegste uur bij from en het laatste bij to.',
    ],
  ])('%j becomes %j', (from, to, sentence) => {
    expect(said(from, to)).toEqual([sentence]);
  });
});

describe('a value that is written otherwise: the sentence says how', () => {
  test.each([
    ['[5, 2]', '[15 5 3]', 'workingDaysBefore.0: Hier hoort een getal. Schrijf [15, 5, 3].'],
    ['[5, 2]', '[15; 5; 3]', 'workingDaysBefore.0: Hier hoort een getal. Schrijf [15, 5, 3].'],
    ['[5, 2]', '15, 5, 3', 'workingDaysBefore: Hier hoort een lijst. Schrijf [15, 5, 3].'],
    ['[5, 2]', '5', 'workingDaysBefore: Hier hoort een lijst. Schrijf [5].'],
    ['organs: [cbs]', 'organs: cbs', 'organs: Hier hoort een lijst. Schrijf [cbs].'],
    ['on: 2027-03-31', 'on: 15/12/2022', 'closing.on: Schrijf 2022-12-15.'],
    ['on: 2027-03-31', 'on: 15 december 2022', 'closing.on: Schrijf 2022-12-15.'],
    ['on: 2027-03-31', 'on: “2022-12-15”', 'closing.on: Schrijf 2022-12-15.'],
    ["sendAt: '09:00'", 'sendAt: 9u30', 'sendAt: Schrijf "09:30".'],
    ["sendAt: '09:00'", 'sendAt: 9:00', 'sendAt: Schrijf "09:00".'],
    ['steps:', COUNT.replace('count: 4', 'count: 4 gemeenten'), 'count: Hier hoort een getal. Schrijf 4.'],
    ['steps:', SUM.replace('atLeast: 4', 'atLeast: 80 000'), 'atLeast: Hier hoort een getal. Schrijf 80000.'],
    ['steps:', SUM.replace('atLeast: 4', 'atLeast: "80.000"'), 'atLeast: Hier hoort een getal. Schrijf 80000.'],
    [
      'steps:',
      COUNT.replace('atLeast, count: 4', 'share, atLeastPercent: "0,5"'),
      'atLeastPercent: Hier hoort een getal. Schrijf 0.5.',
    ],
    [
      'steps:',
      COUNT.replace('atLeast, count: 4', 'share, atLeastPercent: 50%'),
      'atLeastPercent: Hier hoort een getal. Schrijf 50.',
    ],
    [
      'kind: submission',
      'kind: submission\n    isOptional: nee',
      'isOptional: Hier hoort true (ja) of false (neen). Schrijf false.',
    ],
    [
      'certainty: stated',
      'certainty: zeker',
      'certainty: Kies een van: stated (het staat in de bron), contradictory (bronnen spreken elkaar tegen), assumed (zelf aangenomen).',
    ],
    [
      'certainty: stated',
      'certainty: Assumd',
      'certainty: Bedoelt u assumed? Kies een van: stated (het staat in de bron), contradictory (bronnen spreken elkaar tegen), assumed (zelf aangenomen).',
    ],
    [
      'organs: [cbs]',
      'organs: [college]',
      'organs.0: Kies een van: cbs (college van burgemeester en schepenen), gr (gemeenteraad)',
    ],
    [
      'steps:',
      COUNT.replace('atLeast', 'minstens'),
      'quorum.0.kind: Kies een van: all (iedereen gaat akkoord), atLeast (minstens zoveel deelnemers)',
    ],
  ])('%j becomes %j', (from, to, sentence) => {
    expect(said(from, to).join('\n')).toContain(sentence);
  });
});
