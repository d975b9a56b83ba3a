import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openApiStage, type ApiStage, type SharedStage } from './stage';

let opened: ApiStage | undefined;

/** The stage of the group to which a part belongs. Bodies, users and dossiers of other parts stand in it, too. */
export function sharedStage(): SharedStage {
  if (opened === undefined) throw new Error('A part runs in its group: npx jest --testPathPatterns GROUP.int -t PART');
  return opened;
}

/**
 * Runs every `PART.GROUP.spec.ts` of this folder, one after the other, on one stage: most of what a small spec file costs is
 * its own worker, database and modules. `runApart` is for the others. `part`: that one alone.
 */
export function runParts(group: string, wish: { readonly worker: boolean; readonly part?: string }): void {
  beforeAll(async () => {
    const stage = await openApiStage(group, wish.worker ? {} : { temporal: 'away' });
    if (wish.worker) stage.startWorker();
    opened = { ...stage, addBody: withOwnCode((code) => stage.addBody(code)) };
  });
  // Each test begins as on another day: nobody is limited by what other parts did.
  beforeEach(forgetLimits);
  afterAll(() => opened?.close());
  runApart(group, wish.part);
}

/**
 * Runs every `PART.GROUP.spec.ts` of this folder, one after the other, each on a stage that it opens itself, because it has
 * settings of its own or counts what all bodies have. What they share is that their modules are read once.
 */
export function runApart(group: string, part = ''): void {
  const ending = `.${group}.spec.ts`;
  const parts = readdirSync(__dirname).filter((name) => name.startsWith(part) && name.endsWith(ending));
  test('has its parts', () => expect(parts.length).toBeGreaterThan(0));
  describe.each(parts.map((name) => name.slice(0, -ending.length)))('%s', (one) => {
    jest.requireActual(join(__dirname, `${one}${ending}`));
  });
}

async function forgetLimits(): Promise<void> {
  await sharedStage().source.query('delete from rate_limit');
}

/** Two parts may think of the same code: the second body with it gets a number behind it. */
function withOwnCode(addBody: ApiStage['addBody']): ApiStage['addBody'] {
  const times = new Map<string, number>();
  return async (code) => {
    await forgetLimits();
    const nth = (times.get(code) ?? 0) + 1;
    times.set(code, nth);
    return addBody(nth === 1 ? code : `${code}${String(nth)}`);
  };
}
