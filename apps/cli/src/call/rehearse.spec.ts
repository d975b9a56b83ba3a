import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCli } from '../run-cli';

const examples = resolve(__dirname, '../../../../docs/examples');
const call = join(examples, 'kleinste-oproep.yaml');
const scenario = join(examples, 'kleinste-oproep.scenario.yaml');
const folder = mkdtempSync(join(tmpdir(), 'penhouder-rehearse-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rehearse(...typed: string[]): Promise<{ code: number; said: string[]; complained: string[] }> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCli(['call', 'rehearse', ...typed], {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said, complained };
}

/** The example with one piece of its text replaced. */
function changed(from: string, to: string): string {
  const file = join(folder, 'anders.yaml');
  writeFileSync(file, readFileSync(scenario, 'utf8').replace(from, to));
  return file;
}

describe('call rehearse', () => {
  test('tells what happens at which hour, which mail leaves, and how it ends', async () => {
    const { code, said } = await rehearse(call, '--scenario', scenario);
    expect(code).toBe(0);
    expect(said).toEqual(
      expect.arrayContaining([
        '2027-03-05 09:00    @ herinnering: Ronse',
        '2027-03-11 09:00  Ronse antwoordde: niet akkoord.',
        'Einde: afgerond.',
        'Alles liep zoals het scenario zegt.',
      ]),
    );
  });

  test('tells the same in French when asked', async () => {
    const { code, said } = await rehearse(call, '--scenario', scenario, '--lang', 'fr');
    expect(code).toBe(0);
    expect(said).toEqual(
      expect.arrayContaining([
        '2027-03-05 09:00    @ rappel: Ronse',
        'Fin : achevé.',
        'Tout s’est passé comme le scénario le dit.',
      ]),
    );
  });

  test('a launch after the own due day goes on, and says first that no reminder leaves', async () => {
    const dates = { '2027-02-01T10:00': '2027-03-15T10:00', '2027-02-15': '2027-03-16', '2027-03-11': '2027-03-17' };
    const late = Object.entries(dates).reduce(
      (text, [from, to]) => text.replace(from, to),
      readFileSync(scenario, 'utf8'),
    );
    const file = join(folder, 'laat.yaml');
    writeFileSync(file, late);
    const { said } = await rehearse(call, '--scenario', file);
    expect(said[0]).toBe(
      'let op: De eigen uiterste dag vr 12 maart 2027 is al voorbij: er vertrekken uitnodigingen, maar geen herinneringen.',
    );
  });

  test('names who joins on the way', async () => {
    const joins = `happenings:
  - at: 2027-02-10T09:00
    do: AddParticipant
    participant: { id: eeklo, name: Eeklo }
    reason: Eeklo wil ook meedoen.`;
    const { said } = await rehearse(call, '--scenario', changed('happenings:', joins));
    expect(said).toContain('2027-02-10 09:00  Een coördinator voegde Eeklo toe als deelnemer.');
  });

  test('says what went otherwise than expected, and fails', async () => {
    const { code, said } = await rehearse(call, '--scenario', changed('reminder: 2', 'reminder: 3'));
    expect(code).toBe(1);
    expect(said.at(-1)).toBe('op het einde: VERWACHT mails.reminder: 3, GEVONDEN: 2');
  });

  test('a launch that cannot be is the one thing that is said', async () => {
    const late = readFileSync(scenario, 'utf8').replaceAll('2027-', '2028-');
    const file = join(folder, 'te-laat.yaml');
    writeFileSync(file, late);
    const { code, said } = await rehearse(call, '--scenario', file);
    expect(code).toBe(1);
    expect(said.filter((line) => line.includes('GEWEIGERD'))).toEqual([
      expect.stringContaining('GEWEIGERD (bij de start, ClosingInThePast)'),
    ]);
  });

  test('what is refused or missed is told with its line in the file', async () => {
    const { said } = await rehearse(call, '--scenario', changed('gent: agreed', 'gent: declined'));
    expect(said).toContain('regel 14: VERWACHT standings.gent: declined, GEVONDEN: agreed');
  });

  test('a name that nothing has is no expectation', async () => {
    const { code, complained } = await rehearse(call, '--scenario', changed('reminder: 2', 'herinnering: 0'));
    expect(code).toBe(1);
    expect(complained[0]).toContain('herinnering bestaat niet. Kies uit: invitation, reminder,');
  });

  test('points at the line of a scenario that cannot be', async () => {
    const { code, complained } = await rehearse(call, '--scenario', changed('who: ronse', 'who: ninove'));
    expect(code).toBe(1);
    expect(complained.join()).toMatch(/anders\.yaml:13:\d+.*ninove doet in dit scenario niet mee/);
  });

  test('for programs: every moment and mail as JSON', async () => {
    const { code, said } = await rehearse(call, '--scenario', scenario, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(said.join('\n'))).toMatchObject({ ok: true, missed: [], stage: 'closed', outcome: 'concluded' });
  });

  test('wants a call and a scenario', async () => {
    expect((await rehearse(call)).code).toBe(2);
    expect((await rehearse('--scenario', scenario)).code).toBe(2);
    expect((await rehearse(call, '--scenario', join(folder, 'nergens.yaml'))).code).toBe(2);
  });
});
