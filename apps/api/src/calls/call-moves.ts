import { Injectable } from '@nestjs/common';
import type { CallMove } from '@penhouder/contracts';
import {
  isClosed,
  isRoundOpen,
  type CallRules,
  type DossierId,
  type LocalDate,
  type ParticipantId,
} from '@penhouder/domain';
import { compiledCallOf, type UnitForCall, unitsForCall } from '@penhouder/launching';
import { moveSentences, rejectionSentence, textsIn, type DryMove } from '@penhouder/letters';
import { newId, runningUnder, textVersionsOf } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { DossierReadings, type DossierReading } from '../dossiers/dossier-reading';
import type { SignedIn } from '../security/signed-in';
import type { VersionPair } from './call-reading';
import { newTextsOf, type MakeTextId, type NewTexts, type TextSide } from './new-texts';
import { dryRun, isUnder, type DryRun } from './planned-move';

/** Everything that a move would do to one dossier, with what the commands that do it are made of. */
export interface PlannedMove {
  readonly reading: DossierReading;
  readonly run: DryRun;
  /** For whoever signed, was refused or has not answered; in the order of the dossier. */
  readonly texts: readonly NewTexts[];
  readonly model: CallMove;
}

/** Plans moves of running dossiers to another version. Writes nothing. */
@Injectable()
export class CallMoves {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DossierReadings,
  ) {}

  /** The open dossiers under a version, each with what it would get. */
  async previews(pair: VersionPair, who: SignedIn): Promise<CallMove[]> {
    const running = await runningUnder(this.database, { bodyId: who.body.id, callDefinitionId: pair.from.id });
    const models: CallMove[] = [];
    // One after the other: each reads a whole dossier.
    for (const dossierId of running) {
      const { model } = await this.plan(dossierId, { pair, makeId: () => newId() }, who);
      models.push(model);
    }
    return models;
  }

  /** Throws `NotFound` for a dossier of another body. The same `makeId` gives the same texts. */
  async plan(
    dossierId: DossierId,
    { pair, makeId }: { readonly pair: VersionPair; readonly makeId: MakeTextId },
    who: SignedIn,
  ): Promise<PlannedMove> {
    const reading = await this.readings.read(dossierId, who);
    const { state } = reading.row;
    const [from, to] = await Promise.all([this.side(reading, pair.from), this.side(reading, pair.to)]);
    const run = dryRun(reading, {
      from: pair.from.rules,
      to: pair.to.rules,
      units: to.units,
      participation: to.call.participation,
    });
    const isThere = isUnder(state, pair.to.rules);
    const scene = {
      dossier: state,
      contacts: reading.contacts,
      frozen: await textVersionsOf(this.database, dossierId),
      bodyName: who.body.name,
      from: isThere ? null : textSide(from, state.call ?? pair.from.rules, state.plan),
      to: textSide(to, run.rules, run.plan),
    };
    const texts = newTextsOf(scene, makeId);
    return { reading, run, texts, model: moveModel({ reading, run, texts, pair, units: to.units }) };
  }

  private async side({ row }: DossierReading, version: VersionPair['from']): Promise<Side> {
    const call = compiledCallOf(version);
    const unitIds = row.state.participantOrder.flatMap((id) => row.state.participants[id]?.unitId ?? []);
    return { call, units: await unitsForCall(this.database, [...new Set(unitIds)], call) };
  }
}

type Side = Pick<TextSide, 'call' | 'units'>;
interface Dates {
  readonly internalDue: { readonly on: LocalDate } | null;
  readonly closing: { readonly on: LocalDate } | null;
}

function textSide(side: Side, rules: CallRules, plan: Dates | null): TextSide {
  const { internalDue, closing } = plan ?? rules;
  return { ...side, rules, dueOn: internalDue?.on ?? null, closingOn: closing?.on ?? null };
}

interface Planned extends Pick<PlannedMove, 'reading' | 'run' | 'texts'> {
  readonly pair: VersionPair;
  readonly units: ReadonlyMap<string, UnitForCall>;
}

function moveModel(planned: Planned): CallMove {
  const { reading, run, texts } = planned;
  const { row, names, view } = reading;
  const concerned = (ids: readonly ParticipantId[]): CallMove['refused'] =>
    ids.map((participantId) => ({ participantId, name: names.participants[participantId] ?? '' }));
  const withNewStatement = (ids: readonly ParticipantId[]): readonly ParticipantId[] =>
    ids.filter((id) => texts.some((text) => text.participantId === id && text.isStatementChanged));
  return {
    dossierId: row.dossierId,
    number: row.number,
    title: row.title,
    refusal: run.refusal === null ? null : rejectionSentence(run.refusal, names, view.language),
    effects: [...effectsOf(planned)],
    refused: concerned(run.refusedIds),
    mustSign: concerned(withNewStatement(run.signedIds)),
    readsNewText: concerned(run.openIds.filter((id) => texts.some(({ participantId }) => participantId === id))),
  };
}

function effectsOf(planned: Planned): readonly string[] {
  const { reading, run } = planned;
  const { plan, difference } = run;
  if (plan === null || difference === null) return [];
  const move: DryMove = {
    difference,
    kept: keptDates(planned),
    now: reading.view.now,
    isAsking: isRoundOpen(reading.row.state),
    plan,
    isEnding: isClosed(run.after),
    isQuorumMet: run.isQuorumMet,
    amountCents: run.amountCents,
    correctedNames: run.correctedIds.map((id) => reading.names.participants[id] ?? ''),
    stepTitles: stepTitles(planned),
    missingFigures: missingFigures(planned),
  };
  return moveSentences(move, reading.view.language);
}

/** Dates that the versions say differently while this dossier's own stays. */
function keptDates({ reading, run, pair }: Planned): DryMove['kept'] {
  const { dates } = reading.row.state;
  const keptOf = (date: 'closing' | 'internalDue'): DryMove['kept']['closing'] => {
    const isOther = JSON.stringify(pair.from.rules[date]) !== JSON.stringify(pair.to.rules[date]);
    return dates !== null && isOther && run.difference?.[date] === null ? dates[date] : null;
  };
  return { closing: keptOf('closing'), internalDue: keptOf('internalDue') };
}

function stepTitles({ reading, pair }: Planned): Readonly<Record<string, string>> {
  const { language } = reading.view;
  return {
    ...textsIn(reading.names.wording, language).steps,
    ...textsIn(pair.from.wording, language).steps,
    ...textsIn(pair.to.wording, language).steps,
  };
}

function missingFigures({ reading, run, pair, units }: Planned): DryMove['missingFigures'] {
  const { participation } = compiledCallOf(pair.to);
  const { names, view } = reading;
  return participation.figures.flatMap(({ id }) => {
    const without = run.participants.filter(({ figures }) => figures[id] === undefined);
    if (without.length === 0 || units.size === 0) return [];
    const figure = textsIn(pair.to.wording, view.language).figures[id] ?? id;
    return [{ figure, names: without.map(({ participantId }) => names.participants[participantId] ?? '') }];
  });
}
