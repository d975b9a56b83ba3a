import type { CompiledCall } from '@penhouder/call-definitions';
import type {
  CallRules,
  ContactText,
  Dossier,
  Language,
  LocalDate,
  Participant,
  ParticipantId,
  TextVersionId,
} from '@penhouder/domain';
import { activeParticipants } from '@penhouder/domain';
import type { UnitForCall } from '@penhouder/launching';
import { renderParticipantTexts, type TextFacts } from '@penhouder/letters';
import type { DossierContact, FrozenDocument, NewTextVersion, TextVersionRow } from '@penhouder/persistence';

/** One side of a move: a version with the rules and dates under which the dossier stands with it. */
export interface TextSide {
  readonly call: CompiledCall;
  readonly rules: CallRules;
  readonly dueOn: LocalDate | null;
  readonly closingOn: LocalDate | null;
  /** The participants as this version counts them. */
  readonly units: ReadonlyMap<string, UnitForCall>;
}

/** What the texts of both sides are made from, and what is frozen already. */
export interface TextScene {
  readonly dossier: Dossier;
  readonly contacts: readonly DossierContact[];
  readonly frozen: readonly TextVersionRow[];
  readonly bodyName: string;
  /** Null: the dossier stands under the new version already; what people read now is compared instead. */
  readonly from: TextSide | null;
  readonly to: TextSide;
}

/** The texts of one participant under the new version, in every language that its contacts read. */
export interface NewTexts {
  readonly participantId: ParticipantId;
  readonly isStatementChanged: boolean;
  readonly texts: readonly NewTextVersion[];
}

/** Makes the id of a text; the same for the same request. */
export type MakeTextId = (participantId: ParticipantId, language: Language) => TextVersionId;

/** Participants whose texts change; those for whom nothing changes are left out. */
export function newTextsOf(scene: TextScene, makeId: MakeTextId): readonly NewTexts[] {
  return activeParticipants(scene.dossier).flatMap((participant) => {
    const languages = [...new Set(liveContacts(participant, scene).map(({ language }) => language))];
    const changes = languages.flatMap((language) => changeFor({ participant, language }, scene, makeId) ?? []);
    if (changes.length === 0) return [];
    const isStatementChanged = changes.some((change) => change.isStatementChanged);
    return [{ participantId: participant.id, isStatementChanged, texts: changes.map(({ text }) => text) }];
  });
}

/** The first text for everybody, except who reads another language: that one's new text, or what it reads now when it stays. */
export function textsByContact(
  { participantId, texts }: NewTexts,
  contacts: readonly DossierContact[],
): { readonly textVersionId: TextVersionId; readonly inOtherLanguage?: readonly ContactText[] } | null {
  const [first] = texts;
  if (first === undefined) return null;
  const own = contacts.filter((contact) => contact.participantId === participantId && contact.revokedAt === null);
  const others = own
    .filter(({ language }) => language !== first.language)
    .map(({ contactId, language, textVersionId }): ContactText => {
      const text = texts.find((one) => one.language === language);
      return { contactId, textVersionId: text?.id ?? textVersionId };
    });
  return { textVersionId: first.id, ...(others.length > 0 && { inOtherLanguage: others }) };
}

interface Reads {
  readonly participant: Participant;
  readonly language: Language;
}

function changeFor(
  reads: Reads,
  scene: TextScene,
  makeId: MakeTextId,
): { readonly isStatementChanged: boolean; readonly text: NewTextVersion } | null {
  const { participant, language } = reads;
  const after = rendered(reads, scene.to, scene);
  const current = currentText(reads, scene);
  const before = scene.from === null ? current : rendered(reads, scene.from, scene);
  const isStatementChanged =
    before?.statement !== after.statement || !isSameDocuments(before.documents, after.documents);
  const isSame = !isStatementChanged && before.brief === after.brief && before.note === after.note;
  if (isSame && before.title === after.title) return null;
  const own = scene.frozen.filter((text) => text.participantId === participant.id);
  const version = Math.max(0, ...own.map((text) => text.version)) + 1;
  const text = { id: makeId(participant.id, language), participantId: participant.id, language, version, ...after };
  return { isStatementChanged, text };
}

/** An agreement that goes with a declaration is signed with it. */
function isSameDocuments(before: readonly FrozenDocument[], after: readonly FrozenDocument[]): boolean {
  const isSame = (one: FrozenDocument, other: FrozenDocument | undefined): boolean =>
    one.code === other?.code && one.title === other.title && one.text === other.text;
  return before.length === after.length && before.every((one, index) => isSame(one, after[index]));
}

function rendered(
  { participant, language }: Reads,
  side: TextSide,
  scene: TextScene,
): ReturnType<typeof renderParticipantTexts> {
  const { wording, participation } = side.call;
  const facts: TextFacts = {
    language,
    rules: side.rules,
    wording,
    participation,
    bodyName: scene.bodyName,
    units: activeParticipants(scene.dossier).flatMap(({ unitId }) => side.units.get(unitId) ?? []),
    unitId: participant.unitId,
    dueOn: side.dueOn,
    closingOn: side.closingOn,
  };
  return renderParticipantTexts(facts);
}

function currentText(reads: Reads, scene: TextScene): TextVersionRow | null {
  const contact = liveContacts(reads.participant, scene).find(({ language }) => language === reads.language);
  return scene.frozen.find(({ id }) => id === contact?.textVersionId) ?? null;
}

function liveContacts({ id }: Participant, { contacts }: TextScene): readonly DossierContact[] {
  return contacts.filter(({ participantId, revokedAt }) => participantId === id && revokedAt === null);
}
