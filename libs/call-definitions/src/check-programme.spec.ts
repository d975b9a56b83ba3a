import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from './parse-call';

const source = readFileSync(join(__dirname, '../../../calls/regierol-2020-2025.yaml'), 'utf8');
const problems = (changed: string): (readonly [path: string, nl: string])[] => {
  const parsed = parseCall(changed);
  return parsed.ok ? [] : parsed.problems.map(({ path, nl }) => [path, nl] as const);
};

describe('the series in which a call stands', () => {
  it('goes to the readers, with its name', () => {
    const parsed = parseCall(source);
    expect(parsed.ok && parsed.wording.programme).toEqual({
      code: 'regierol',
      place: 2,
      fromYear: 2020,
      untilYear: 2025,
    });
    expect(parsed.ok && parsed.wording.texts.nl.programme).toBe('Regierol sociale economie');
  });

  it('needs a name in every language', () => {
    const nameless = source.replace('    programme: Regierol sociale economie\n', '');
    expect(JSON.stringify(problems(nameless))).toContain('De naam van het programma ontbreekt');
  });

  it('is not named by a call that stands by itself', () => {
    const alone = source.replace(/\nprogramme: .*\n/, '\n');
    expect(problems(alone)).toHaveLength(2);
    expect(JSON.stringify(problems(alone))).toContain('staat in geen programma');
  });

  it('runs forwards', () => {
    const backwards = source.replace('untilYear: 2025', 'untilYear: 2019');
    expect(JSON.stringify(problems(backwards))).toContain('Het laatste jaar ligt vóór 2020');
  });
});
