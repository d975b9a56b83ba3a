import type { SheetCell } from '@penhouder/documents';
import { readSheet, writeSheets } from '@penhouder/documents';
import { mostChanges, planEffect } from './plan-changes';
import type { WordedPlan } from './plan-columns';
import { planSheet } from './plan-sheet';
import { planPreview } from './plan-words';

const plan: WordedPlan = {
  kind: 'action-plan',
  language: 'nl',
  codes: [
    { value: 'netwerk', label: 'Netwerk' },
    { value: 'zorg', label: 'Zorg en welzijn' },
  ],
  actions: [
    {
      textId: 'id-1',
      what: 'Zes bezoeken aan bedrijven',
      code: 'zorg',
      year: 2023,
      target: 6,
      reached: 2,
      state: 'open',
    },
    {
      textId: 'id-2',
      what: '=Vragenlijst -> versturen',
      code: null,
      year: null,
      target: null,
      reached: 0,
      state: 'done',
    },
  ],
};

type Row = readonly SheetCell[];
const HEAD: Row = ['Actie', 'Code', 'Jaar', 'Doel', 'Bereikt', 'Stand'];
const FIRST: Row = ['Zes bezoeken aan bedrijven', 'Zorg en welzijn', 2023, 6, 2, 'loopt'];

function preview(...rows: readonly Row[]): ReturnType<typeof planPreview> {
  return planPreview(planEffect([HEAD, ...rows], plan), plan, 'seen');
}

function faults(...rows: readonly Row[]): readonly string[] {
  return preview(...rows).faults.map(({ row, column, text }) => `${column}${String(row)} ${text}`);
}

describe('a plan in Excel', () => {
  test('has one row per action, in the words of the form', async () => {
    expect(await readSheet(await writeSheets([planSheet(plan)]))).toEqual([
      HEAD,
      FIRST,
      ['=Vragenlijst -> versturen', null, null, null, 0, 'klaar'],
    ]);
  });

  test('changes nothing when it comes back as it left', async () => {
    const cells = (await readSheet(await writeSheets([planSheet(plan)]))) ?? [];
    expect(planPreview(planEffect(cells, plan), plan, 'seen')).toEqual({
      sentence: 'In dit bestand staat niets dat het plan verandert.',
      changes: [],
      faults: [],
      fingerprint: null,
    });
  });

  test('can come back with French heads and states', () => {
    const french = planSheet({ ...plan, language: 'fr' });
    const heads = french.columns.map(({ head }) => head);
    expect(heads).not.toEqual(HEAD);
    expect(planEffect([heads, ...french.rows], plan)).toEqual({ changes: [], faults: [] });
  });
});

describe('a plan that comes back', () => {
  test('adds what was not there, with its code by word or by code, and what was reached already', () => {
    const effect = planEffect(
      [HEAD, ['Nieuwe actie', 'zorg', '2024', '10', null, null], [' Tweede  ', 'NETWERK', null, null, 3, 'klaar']],
      plan,
    );
    expect(effect.changes).toEqual([
      {
        kind: 'add',
        row: 2,
        what: 'Nieuwe actie',
        code: 'zorg',
        year: 2024,
        target: 10,
        to: { reached: 0, state: 'open' },
      },
      {
        kind: 'add',
        row: 3,
        what: 'Tweede',
        code: 'netwerk',
        year: null,
        target: null,
        to: { reached: 3, state: 'done' },
      },
    ]);
  });

  test('notes progress of what is there, whatever its capitals, and says what changes', () => {
    const shown = preview(['zes bezoeken  aan BEDRIJVEN', 'zorg', 2023, 6, 6, 'klaar'], ['Nieuw', null, null, 4]);
    expect(shown.sentence).toBe('2 wijzigingen. Er is nog niets aangepast.');
    expect(shown.changes.map(({ row, text }) => [row, text])).toEqual([
      [2, '“Zes bezoeken aan bedrijven”: bereikt gaat van 2 naar 6, stand van loopt naar klaar'],
      [3, 'Nieuw: “Nieuw”, doel 4'],
    ]);
    expect(shown.fingerprint).toBe('seen');
  });

  test('leaves alone what is not in it, empty rows, and columns that somebody added', () => {
    const effect = planEffect(
      [
        [...HEAD, 'Nota'],
        [null, null],
        [...FIRST, 'mijn nota'],
      ],
      plan,
    );
    expect(effect).toEqual({ changes: [], faults: [] });
  });

  test('says by row and column what is wrong, and changes nothing then', () => {
    const shown = preview(['Goede rij', null, null, null], ['Andere', 'onbekend', 23, -1, 1.5, 'bezig']);
    expect(shown).toMatchObject({ changes: [], fingerprint: null });
    expect(shown.sentence).toBe('Er zijn 5 fouten in het bestand. Er verandert niets tot ze verbeterd zijn.');
    expect(shown.faults.map(({ row, column, head }) => `${column}${String(row)} ${head}`)).toEqual([
      'B3 Code',
      'C3 Jaar',
      'D3 Doel',
      'E3 Bereikt',
      'F3 Stand',
    ]);
    expect(shown.faults.map(({ text }) => text)).toEqual([
      'Deze code kent het plan niet. Kies uit: Netwerk of Zorg en welzijn.',
      'Schrijf een jaar zoals 2026, of laat dit leeg.',
      'Schrijf een geheel getal van 0 tot en met 1 000 000, of laat dit leeg.',
      'Schrijf een geheel getal van 0 tot en met 1 000 000.',
      'Kies uit: loopt, klaar of geschrapt.',
    ]);
  });

  test('says it in French to who reads French', () => {
    const effect = planEffect([HEAD, ['Autre', 'inconnu']], plan);
    expect(planPreview(effect, { ...plan, language: 'fr' }, 'seen').faults[0]?.text).toBe(
      'Le plan ne connaît pas ce code. Choisissez parmi : Netwerk ou Zorg en welzijn.',
    );
  });

  test('may describe an action once, and must describe it', () => {
    expect(faults(['Nieuw'], ['nieuw '], [null, 'zorg'])).toEqual([
      'A3 Deze actie staat ook op rij 2. Laat er één staan.',
      'A4 Schrijf wat de actie is.',
    ]);
  });

  test('keeps code, year and target of what is there, and says what they were', () => {
    expect(faults(['Zes bezoeken aan bedrijven', 'netwerk', null, 8, 2, 'loopt'])).toEqual([
      'B2 Bij een actie die er al is, verandert dit niet. Zet terug: Zorg en welzijn.',
      'C2 Bij een actie die er al is, verandert dit niet. Zet terug: 2023.',
      'D2 Bij een actie die er al is, verandert dit niet. Zet terug: 6.',
    ]);
  });

  test('changes nothing of an action that is over', () => {
    expect(faults(['=Vragenlijst -> versturen', null, null, null, 5, 'klaar'])).toEqual([
      'F2 Deze actie is klaar; daar verandert niets meer aan.',
    ]);
  });

  test('with another head is not read further', () => {
    const effect = planEffect(
      [
        ['Omschrijving', 'Code', 'Jaar', 'Doel', 'Bereikt'],
        ['Nieuw', 'onbekend'],
      ],
      plan,
    );
    expect(planPreview(effect, plan, 'seen').faults.map(({ row, column, text }) => [row, column, text])).toEqual([
      [1, 'A', 'Hier moet “Actie” staan. Laad eerst het huidige plan en vul dat bestand aan.'],
      [1, 'F', 'Hier moet “Stand” staan. Laad eerst het huidige plan en vul dat bestand aan.'],
    ]);
  });

  test('is cut up when it holds more than one request can carry out', () => {
    const rows = Array.from({ length: mostChanges + 1 }, (_, nth): Row => [`Actie ${String(nth)}`]);
    expect(faults(...rows.slice(1))).toEqual([]);
    expect(faults(...rows)).toEqual([
      `A${String(mostChanges + 2)} Dit zijn meer dan ${String(mostChanges)} wijzigingen. Verdeel ze over meer bestanden.`,
    ]);
  });
});
