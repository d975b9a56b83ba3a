import { blankDossier, decide, evolve, planDossier, planRequestOf } from '@penhouder/domain';
import type {
  ContactId,
  Dossier,
  DossierCommand,
  Instant,
  LinkId,
  LocalDate,
  NewParticipant,
  ParticipantId,
  ReceivedAnswer,
  RowId,
  TextVersionId,
  UnitId,
} from '@penhouder/domain';
import { defaultPayloadConverter } from '@temporalio/common';
import { agrees, calendar, dossierId, launch, launchedAt, received } from '../../test/characters';
import { idAsMade } from '../../test/ids-as-made';
import { payloadCodec } from './payload-codec';

const PARTIES = 300;
const ids = Array.from({ length: PARTIES }, (_, nth) => idAsMade('launched', `party ${String(nth)}`) as ParticipantId);
const textVersionId = idAsMade('launched', 'text') as TextVersionId;
const contactOf = (id: ParticipantId) => ({
  contactId: idAsMade('launched', `contact ${id}`) as ContactId,
  linkId: idAsMade('launched', `link ${id}`) as LinkId,
  textVersionId,
});

function party(id: ParticipantId): NewParticipant {
  const unitId = idAsMade('launched', `unit ${id}`) as UnitId;
  return { id, unitId, figures: { inhabitants: 20_000 }, tags: [], contacts: [{ ...contactOf(id), slot: 1 }] };
}

function after(dossier: Dossier, command: DossierCommand): Dossier {
  const result = decide(command, dossier);
  if (!result.accepted) throw new Error(`refused: ${result.rejection.code}`);
  const next = result.events.reduce(evolve, dossier);
  if (next.planNeeded === null) return next;
  const plan = planDossier(planRequestOf(next, command.at), calendar);
  return after(next, { type: 'AdoptPlan', at: command.at, plan });
}

/** The bytes that cross into the next run when every party of a dossier has said this. */
async function handedOver(reply: ReceivedAnswer['reply']): Promise<number> {
  const launched = after(blankDossier(dossierId(1)), {
    ...{ ...launch('real'), participants: ids.map(party) },
    at: launchedAt,
  });
  const answers = ids.map((id) => ({
    ...{ ...received(id, { row: 1, at: launchedAt }, reply), ...contactOf(id) },
    rowId: idAsMade('answered', id) as RowId,
  }));
  const carriedOver = after(launched, { type: 'ApplyAnswers', at: addSecond(launchedAt), answers });
  const [payload] = await payloadCodec.encode([defaultPayloadConverter.toPayload({ carriedOver })]);
  return payload?.data?.length ?? Infinity;
}

const addSecond = (at: Instant): Instant => at.replace(':00.000Z', ':01.000Z') as Instant;

/** The limit of `reliability.md` 3.3 and P15. */
const LIMIT = 200 * 1024;

test('P15: a dossier of 300 parties that all agreed crosses into a fresh run in a quarter of the limit', async () => {
  const [first] = ids;
  if (first === undefined) throw new Error('There are parties.');
  expect(await handedOver(agrees(first, 1, launchedAt).reply)).toBeLessThan(LIMIT / 4);
});

test('P15: so does one in which each has named its own day, and has a plan of its own', async () => {
  const day: ReceivedAnswer['reply'] = { kind: 'namedDay', organ: 'cbs', on: '2019-11-20' as LocalDate, textId: null };
  expect(await handedOver(day)).toBeLessThan(LIMIT / 4);
});
