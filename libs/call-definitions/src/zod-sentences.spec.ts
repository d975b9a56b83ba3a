import { z } from 'zod';
import type { OwnProblem } from './primitives.schema';
import { findingsOf } from './zod-sentences';

const name = z.string().refine((text) => /^[a-z]+$/.test(text), {
  params: { problem: 'notAName' satisfies OwnProblem },
});

const schema = z.strictObject({
  slots: z.union([z.literal(1), z.literal(2)]).optional(),
  step: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('round') }),
      z.strictObject({ kind: z.literal('gate') }),
    ])
    .optional(),
  day: z.union([z.string(), z.strictObject({ after: z.string() })]).optional(),
  code: z.string().optional(),
  count: z.int().min(1).max(10).optional(),
  share: z.number().lt(1).gt(0).optional(),
  list: z.array(z.string()).min(1).optional(),
  words: z.string().max(3).optional(),
  tags: z.record(name, z.int()).optional(),
});

/** All that is said about a value, each with its path. */
function said(value: unknown): string[] {
  const parsed = schema.safeParse(value, { reportInput: true });
  return (parsed.error?.issues ?? []).flatMap(findingsOf).map(({ path, nl, en }) => `${path.join('.')}: ${nl} / ${en}`);
}

test.each([
  [{ slots: 3 }, 'slots: Kies een van: 1, 2. / Choose one of: 1, 2.'],
  [{ step: { kind: 'x' } }, 'step.kind: Kies een van: round, gate. / Choose one of: round, gate.'],
  [{ step: {} }, 'step.kind: Kies een van: round, gate. / Choose one of: round, gate.'],
  [{ day: 5 }, 'day: Hier hoort een tekst of een blok met velden. / This should be a text or a block of fields.'],
  [{ day: { after: null } }, 'day.after: Dit is leeg. Hier hoort een tekst. / This is empty. This should be a text.'],
  [{ day: {} }, 'day.after: Hier ontbreekt het veld after. Vul het in. / The field after is missing here. Fill it in.'],
  [
    { day: { afer: 'x', after: 'y' } },
    'day.afer: Het veld afer bestaat niet. Verbeter de naam of haal het weg. / There is no field afer. Correct its name or remove it.',
  ],
  [
    { code: 34022 },
    'code: Hier hoort een tekst: zet ze tussen aanhalingstekens. / This should be a text: put it in quotes.',
  ],
  [
    { count: '4' },
    'count: Hier hoort een getal: haal de aanhalingstekens weg. / This should be a number: remove the quotes.',
  ],
  [{ count: 1.5 }, 'count: Hier hoort een geheel getal. / This should be a whole number.'],
  [{ count: 0 }, 'count: Dit is te weinig: minstens 1. / This is too little: at least 1.'],
  [{ count: 11 }, 'count: Dit is te veel: hoogstens 10. / This is too much: at most 10.'],
  [{ share: 1 }, 'share: Dit is te veel: het moet minder zijn dan 1. / This is too much: it must be less than 1.'],
  [{ share: 0 }, 'share: Dit is te weinig: het moet meer zijn dan 0. / This is too little: it must be more than 0.'],
  [{ list: [] }, 'list: Dit is te weinig: minstens 1 in deze lijst. / This is too little: at least 1 in this list.'],
  [{ words: 'vier' }, 'words: Dit is te veel: hoogstens 3 tekens. / This is too much: at most 3 characters.'],
  [
    { tags: { 'A B': 1 } },
    'tags.A B: Gebruik een naam met kleine letters, cijfers en streepjes die met een letter begint. / Use a name of lower-case letters, digits and hyphens that begins with a letter.',
  ],
])('%j is told as a person would', (value, sentence) => {
  expect(said(value)).toEqual([sentence]);
});
