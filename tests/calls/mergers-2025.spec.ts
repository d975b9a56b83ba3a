import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import { parseCall } from '@penhouder/call-definitions';
import {
  activeParticipants,
  blankDossier,
  decide,
  evolve,
  planDossier,
  planRequestOf,
  quorumOf,
  roundOf,
  standingOf,
  type Dossier,
  type DossierCommand,
  type DossierEvent,
  type NewParticipant,
  type Succession,
} from '@penhouder/domain';

/** The thirteen mergers of 1 January 2025, old NIS codes to new. Source: `domain.md` 6c. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  37022: ['37015', '37007'],
  37021: ['37018', '37012'],
  71072: ['71022', '73040'],
  73111: ['73083', '73009'],
  73110: ['73006', '73032'],
  71071: ['71057', '71069'],
  23106: ['23023', '23024', '23032'],
  46030: ['46003', '46013', '11056'],
  46029: ['46014', '44045'],
  44087: ['44034', '44073'],
  44088: ['44043', '44040'],
  44086: ['44048', '44012'],
  11002: ['11002', '11007'],
};

interface Row {
  readonly nis: string;
  readonly name: string;
  readonly validTo: string;
  readonly successor: string;
  readonly inhabitants: number;
}

const rows: ReadonlyMap<string, Row> = new Map(
  readFileSync(join(__dirname, '../../data/municipalities-flanders.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([nis = '', name = '', , validTo = '', successor = '', , , , in2019]) => [
      nis,
      { nis, name, validTo, successor, inhabitants: Number(in2019) },
    ]),
);

const parsed = parseCall(readFileSync(join(__dirname, '../../calls/regierol-2020-2025.yaml'), 'utf8'));
if (!parsed.ok) throw new Error('the shipped call does not parse');
const { rules } = parsed;
const calendar = workingCalendar(seedClosedDays(2019, 2027));
const LAUNCHED = '2019-07-18T08:00:00.000Z' as never;
const ANSWERED = '2019-10-01T08:00:00.000Z' as never;
const MERGED = '2025-01-02T08:00:00.000Z' as never;
/** Two municipalities that no merger touches. */
const BYSTANDERS = ['34022', '34002'];

const rowOf = (nis: string): Row => {
  const row = rows.get(nis);
  if (row === undefined) throw new Error(`no municipality has the code ${nis}`);
  return row;
};
const figureOf = (one: { readonly figures: Readonly<Record<string, number>> }): number =>
  one.figures['inhabitants'] ?? 0;
const sumOf = (nisCodes: readonly string[]): number => nisCodes.reduce((sum, nis) => sum + rowOf(nis).inhabitants, 0);

function participant(id: string, inhabitants: number): NewParticipant {
  const contact = { contactId: `contact ${id}`, slot: 1, linkId: `link ${id}`, textVersionId: `text ${id}` };
  return { id, unitId: id, figures: { inhabitants }, tags: [], contacts: [contact] } as unknown as NewParticipant;
}

function play(dossier: Dossier, command: DossierCommand): Dossier {
  const after = eventsOf(dossier, command).reduce(evolve, dossier);
  if (after.planNeeded === null) return after;
  const plan = planDossier(planRequestOf(after, command.at), calendar);
  return play(after, { type: 'AdoptPlan', at: command.at, plan });
}

function eventsOf(dossier: Dossier, command: DossierCommand): readonly DossierEvent[] {
  const result = decide(command, dossier);
  if (!result.accepted) throw new Error(JSON.stringify(result.rejection));
  return result.events;
}

function launchedFor(nisCodes: readonly string[]): Dossier {
  return play(blankDossier('dossier' as never), {
    type: 'LaunchDossier',
    at: LAUNCHED,
    by: 'coordinator' as never,
    kind: 'example',
    bodyId: 'body' as never,
    coApplicantIds: [],
    call: rules,
    participants: nisCodes.map((nis) => participant(nis, rowOf(nis).inhabitants)),
  });
}

function agreedBy(dossier: Dossier, nisCodes: readonly string[]): Dossier {
  const mandates = { opmaken: true, indienen: true, uitvoeren: true };
  const answers = nisCodes.map((nis) => ({
    rowId: `row ${nis}`,
    participantId: nis,
    slot: 1,
    linkId: `link ${nis}`,
    contactId: `contact ${nis}`,
    enteredBy: null,
    textVersionId: `text ${nis}`,
    receivedAt: ANSWERED,
    reply: { kind: 'decision', decision: 'agree', mandates, textId: null },
  }));
  return play(dossier, { type: 'ApplyAnswers', at: ANSWERED, answers } as unknown as DossierCommand);
}

/** One merger as it reaches a dossier: of those that take part, into the successor or out of the dossier. */
function succession(successor: string, taking: readonly string[], isTakingPart = true): Succession {
  const all = TABLE[successor] ?? [];
  const to = isTakingPart ? participant(`new ${successor}`, sumOf(taking)) : null;
  return { from: taking as never, to, ...(taking.length < all.length && to !== null && { isWithOthers: true }) };
}

const changed = (successions: readonly Succession[], changeId = 'fusies-2025'): DossierCommand =>
  ({
    type: 'ChangeUnits',
    at: MERGED,
    commandId: changeId,
    by: 'coordinator',
    changeId,
    on: '2025-01-01',
    successions,
    reasonTextId: 'reason',
  }) as unknown as DossierCommand;

const people = (dossier: Dossier): number => activeParticipants(dossier).reduce((sum, one) => sum + figureOf(one), 0);
const counted = (dossier: Dossier): number => quorumOf(dossier)[0]?.sum ?? 0;
const given = (dossier: Dossier, nisCodes: readonly string[]): unknown =>
  nisCodes.map((nis) => dossier.participants[nis as never]?.slots);
const standing = (dossier: Dossier, id: string): string => {
  const [one, round] = [dossier.participants[id as never], roundOf(dossier)];
  return one === undefined || round === null ? 'unknown' : standingOf(one, round);
};

const mergers = Object.entries(TABLE);
const everybody = [...mergers.flatMap(([, from]) => from), ...BYSTANDERS];

test('the reference list knows the thirteen mergers of the table, and no other of that day', () => {
  const known = new Map<string, string[]>();
  for (const { nis, validTo, successor } of rows.values()) {
    if (validTo === '2024-12-31') known.set(successor, [...(known.get(successor) ?? []), nis]);
  }
  const table = mergers.map(([to, from]) => [to, from.filter((nis) => nis !== to).sort()] as const);
  expect(Object.fromEntries([...known].map(([to, from]) => [to, from.sort()]))).toEqual(Object.fromEntries(table));
});

describe.each(mergers.map(([to, from]) => [rowOf(to).name, to, from] as const))('%s', (_, to, from) => {
  const codes = [...from, ...BYSTANDERS];
  const isNew = `new ${to}`;

  it('of municipalities that all said yes says yes once, for as many people, and keeps every declaration', () => {
    const before = agreedBy(launchedFor(codes), codes);
    const after = play(before, changed([succession(to, from)]));
    expect(standing(after, isNew)).toBe('agreed');
    expect([people(after), counted(after)]).toEqual([people(before), counted(before)]);
    expect(activeParticipants(after)).toHaveLength(1 + BYSTANDERS.length);
    expect(given(after, codes)).toEqual(given(before, codes));
    expect(from.map((nis) => standing(after, nis))).toEqual(from.map(() => 'transferred'));
  });

  it('of a yes and a silence is asked, and the yes does not count meanwhile', () => {
    const [first = ''] = from;
    const before = agreedBy(launchedFor(codes), [first, ...BYSTANDERS]);
    const after = play(before, changed([succession(to, from)]));
    expect(standing(after, isNew)).toBe('unanswered');
    expect(counted(after)).toBe(counted(before) - rowOf(first).inhabitants);
    expect(people(after)).toBe(people(before));
    expect(given(after, codes)).toEqual(given(before, codes));
  });

  it.each(from.map((nis) => [rowOf(nis).name, nis]))(
    'with only %s in the dossier asks the new unit, or takes its people out of the count',
    (__, nis) => {
      const alone = [nis, ...BYSTANDERS];
      const before = agreedBy(launchedFor(alone), alone);
      const asked = play(before, changed([succession(to, [nis])]));
      expect(standing(asked, isNew)).toBe('unanswered');
      const gone = play(before, changed([succession(to, [nis], false)]));
      expect([people(gone), counted(gone)]).toEqual([sumOf(BYSTANDERS), sumOf(BYSTANDERS)]);
      expect(given(gone, alone)).toEqual(given(before, alone));
    },
  );

  it('applied a second time changes nothing', () => {
    const after = play(agreedBy(launchedFor(codes), codes), changed([succession(to, from)]));
    expect(eventsOf(after, changed([succession(to, from)]))).toEqual([]);
  });
});

test('all thirteen in one dossier of the whole region: twenty-eight become thirteen, nobody is counted twice or lost', () => {
  const before = agreedBy(launchedFor(everybody), everybody);
  const all = mergers.map(([to, from]) => succession(to, from));
  const after = play(before, changed(all));
  expect(activeParticipants(before)).toHaveLength(28 + BYSTANDERS.length);
  expect(activeParticipants(after)).toHaveLength(13 + BYSTANDERS.length);
  expect([people(after), counted(after)]).toEqual([people(before), counted(before)]);
  expect(after.appliedRowIds).toEqual(before.appliedRowIds);
  expect(given(after, everybody)).toEqual(given(before, everybody));
});

test('one after the other, in whichever order, they count as all at once', () => {
  const before = agreedBy(launchedFor(everybody), everybody);
  const atOnce = play(before, changed(mergers.map(([to, from]) => succession(to, from))));
  for (const order of [mergers, [...mergers].reverse()]) {
    const oneByOne = order.reduce(
      (dossier, [to, from]) => play(dossier, changed([succession(to, from)], `fusie ${to}`)),
      before,
    );
    const idsOf = (dossier: Dossier): string[] =>
      activeParticipants(dossier)
        .map(({ id }) => id as string)
        .sort();
    expect(idsOf(oneByOne)).toEqual(idsOf(atOnce));
    expect([people(oneByOne), counted(oneByOne)]).toEqual([people(atOnce), counted(atOnce)]);
  }
});
