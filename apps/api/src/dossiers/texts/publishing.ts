import { Injectable } from '@nestjs/common';
import type { Command, OwnText, TextPreview } from '@penhouder/contracts';
import {
  activeParticipants,
  hasAnswer,
  roundOf,
  standingOf,
  type Dossier,
  type ParticipantId,
  type Standing,
} from '@penhouder/domain';
import { compiledCallOf, unitsForCall, type UnitForCall } from '@penhouder/launching';
import { formatList, markdownTypeset, say, templateProblem } from '@penhouder/letters';
import { findCallDefinition, idOf, newId, textVersionsOf, type NewTextVersion } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { newTextsOf, textsByContact, type MakeTextId, type NewTexts, type TextScene } from '../../calls/new-texts';
import { ProblemError } from '../../problems/problem-error';
import { refusedAtField } from '../../problems/refused-at-field';
import type { DossierReading } from '../dossier-reading';
import type { Joining } from '../joining-contacts';
import type { TypedWords } from '../typed-words';
import { ownWording, textsOf, withTexts } from './own-wording';

interface Request {
  readonly command: Extract<Command, { type: 'PublishText' }>;
  readonly reading: DossierReading;
  readonly words: TypedWords;
  readonly commandId: string;
}

/** New texts of one dossier: what its participants read now, whose part a change concerns, and the command that publishes it. */
@Injectable()
export class Publishing {
  constructor(private readonly database: DataSource) {}

  /** In the languages that somebody reads; Dutch when there is nobody yet. */
  async texts(reading: DossierReading): Promise<readonly OwnText[]> {
    const { to } = await this.scene(reading, []);
    const live = reading.contacts.filter(({ revokedAt }) => revokedAt === null);
    const read: readonly string[] = live.length === 0 ? ['nl'] : live.map(({ language }) => language);
    return textsOf(to.call.wording).filter(({ language }) => read.includes(language));
  }

  /** Throws `TextUnreadable` and `TextWordsUnknown`. */
  async preview(reading: DossierReading, texts: readonly OwnText[]): Promise<TextPreview> {
    const changes = await this.changes(reading, texts, () => newId());
    return previewOf(changes, reading);
  }

  /** Throws what is wrong with a text, and `TextUnchanged` when nobody's part changes. */
  async publishText({ command, reading, words, commandId }: Request): Promise<Joining> {
    const { state } = reading.row;
    const changes = await this.changes(reading, command.texts, (participantId, language) =>
      idOf('published', reading.row.dossierId, commandId, participantId, language),
    );
    const versions = changes.flatMap((change) => {
      const ids = textsByContact(change, reading.contacts);
      const needsSignature = command.needsSignature && canSignAgain(state, change);
      return ids === null ? [] : [{ participantId: change.participantId, ...ids, needsSignature }];
    });
    if (versions.length === 0) throw new ProblemError('TextUnchanged');
    return {
      body: { type: command.type, versions, reasonTextId: words.keep('reason', command.reason) },
      texts: changes.flatMap(({ texts }) => texts).map((text) => withTemplate(text, command.texts, reading)),
    };
  }

  private async changes(
    reading: DossierReading,
    texts: readonly OwnText[],
    makeId: MakeTextId,
  ): Promise<readonly NewTexts[]> {
    const scene = await this.scene(reading, texts);
    checkTemplates(texts, scene, reading);
    return newTextsOf(scene, makeId);
  }

  /** What people read now beside what they would read, with the same facts: only what was typed makes a difference. */
  private async scene(reading: DossierReading, texts: readonly OwnText[]): Promise<TextScene & { from: Side }> {
    const { row, contacts, who } = reading;
    const definition = await findCallDefinition(this.database, { bodyId: who.body.id, id: row.callDefinitionId });
    if (definition === null) throw new ProblemError('UnknownCall');
    const compiled = compiledCallOf(definition);
    const frozen = await textVersionsOf(this.database, row.dossierId);
    const now = ownWording(compiled.wording, frozen, reading);
    const unitIds = activeParticipants(row.state).map(({ unitId }) => unitId);
    const units = asCounted(await unitsForCall(this.database, unitIds, compiled), row.state);
    const { internalDue, closing } = row.state.plan ?? compiled.rules;
    const side = {
      call: { ...compiled, wording: now },
      rules: row.state.call ?? compiled.rules,
      dueOn: internalDue?.on ?? null,
      closingOn: closing?.on ?? null,
      units,
    };
    const to = { ...side, call: { ...compiled, wording: withTexts(now, texts) } };
    return { dossier: row.state, contacts, frozen, bodyName: who.body.name, from: side, to };
  }
}

type Side = NonNullable<TextScene['from']>;

/** Figures and kinds as the dossier counts them: a person may have given what no reference data know. */
function asCounted(units: ReadonlyMap<string, UnitForCall>, dossier: Dossier): ReadonlyMap<string, UnitForCall> {
  return new Map(
    activeParticipants(dossier).flatMap(({ unitId, figures, tags }) => {
      const unit = units.get(unitId);
      return unit === undefined ? [] : [[unitId, { ...unit, figures: { ...unit.figures, ...figures }, tags }] as const];
    }),
  );
}

function checkTemplates(
  texts: readonly OwnText[],
  { dossier, to, bodyName }: TextScene,
  { view }: DossierReading,
): void {
  const [reader] = activeParticipants(dossier);
  if (reader === undefined) return;
  for (const [nth, text] of texts.entries()) {
    const { wording, participation } = to.call;
    const facts = { ...to, wording, participation, bodyName, language: text.language, unitId: reader.unitId };
    for (const part of ['brief', 'statement', 'note'] as const) {
      const problem = templateProblem(text[part], { ...facts, units: [...to.units.values()] });
      const pointer = `/texts/${String(nth)}/${part}`;
      if (problem?.kind === 'unreadable') throw refusedAtField({ code: 'TextUnreadable', pointer }, view.language);
      if (problem?.kind === 'unknownWords')
        throw refusedAtField({ code: 'TextWordsUnknown', pointer, data: { words: problem.words } }, view.language);
    }
  }
}

/** An answer that says no, or that was taken back, has nothing to sign again. */
const NOTHING_SIGNED: readonly Standing[] = ['declined', 'withdrawn'];

function canSignAgain(dossier: Dossier, { participantId, isStatementChanged }: NewTexts): boolean {
  const participant = dossier.participants[participantId];
  const round = roundOf(dossier);
  if (participant === undefined || round === null || !isStatementChanged) return false;
  return hasAnswer(participant) && !NOTHING_SIGNED.includes(standingOf(participant, round));
}

function withTemplate(text: NewTextVersion, texts: readonly OwnText[], { row }: DossierReading): NewTextVersion {
  const own = texts.find(({ language }) => language === text.language);
  if (own === undefined) return text;
  const { brief, statement, note } = own;
  return { ...text, template: { callDefinitionId: row.callDefinitionId, brief, statement, note } };
}

function previewOf(changes: readonly NewTexts[], { row, names, view }: DossierReading): TextPreview {
  const nameOf = (id: ParticipantId): string => names.participants[id] ?? '';
  const changed = changes.map((change) => ({
    participantId: change.participantId,
    name: nameOf(change.participantId),
    canSignAgain: canSignAgain(row.state, change),
    texts: change.texts.map(({ language, brief, statement, note }) => ({
      language,
      briefHtml: markdownTypeset(brief, language),
      statementHtml: markdownTypeset(statement, language),
      noteHtml: markdownTypeset(note, language),
    })),
  }));
  return { changed, sentence: sentenceOf(changed, view.language) };
}

function sentenceOf(changed: TextPreview['changed'], language: 'nl' | 'fr'): string {
  const named = (some: TextPreview['changed']): string =>
    formatList(
      some.map(({ name }) => name),
      language,
    );
  if (changed.length === 0) return say(language, 'callMove.textForNobody');
  const signed = changed.filter((one) => one.canSignAgain);
  return [
    say(language, 'callMove.textFor', { names: named(changed) }),
    ...(signed.length === 0
      ? []
      : [
          say(language, signed.length === 1 ? 'callMove.textSigned' : 'callMove.textSignedMany', {
            names: named(signed),
          }),
        ]),
  ].join(' ');
}
