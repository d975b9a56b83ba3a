import { Injectable } from '@nestjs/common';
import { instantOfMs, type BodyId, type DossierId, type TextId } from '@penhouder/domain';
import { bodyCalendar, dayInBrussels } from '@penhouder/launching';
import type { Names } from '@penhouder/letters';
import {
  answersOf,
  decisionsOf,
  failedAttemptsOf,
  dossierContacts,
  findDossier,
  listFiles,
  listMails,
  listReplies,
  namedColleagues,
  openDoubles,
  participantsOf,
  relatedDossiers,
  subDossiersOf,
  typedTextsOf,
  unitsOnDay,
  userNames,
  type AnswerRow,
  type DecisionRow,
  type DossierContact,
  type DoubleRow,
  type DossierRow,
  type FailedAttempt,
  type FileRow,
  type MailRow,
  type NamedParticipant,
  type RelatedDossier,
  type ReplyRow,
  type SubDossierRow,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';
import type { SignedIn } from '../security/signed-in';
import { withAddedTitles } from './added-titles';
import { ReadModelWatch } from './read-model-watch';
import type { Viewpoint } from './shown';

/** Everything in PostgreSQL that a dossier's pages are made of, read once per request. */
export interface DossierReading {
  readonly who: SignedIn;
  readonly row: DossierRow;
  readonly view: Viewpoint;
  readonly names: Names;
  readonly participants: readonly NamedParticipant[];
  readonly contacts: readonly DossierContact[];
  readonly answers: readonly AnswerRow[];
  /** Of organs, behind agreements. */
  readonly decisions: readonly DecisionRow[];
  readonly mails: readonly MailRow[];
  /** What participants tried in vain because of us. */
  readonly attempts: readonly FailedAttempt[];
  readonly files: readonly FileRow[];
  readonly words: ReadonlyMap<TextId, string>;
  /** What it follows on, and what follows on it. */
  readonly related: readonly RelatedDossier[];
  /** Dossiers that steps of this one had started. */
  readonly subDossiers: readonly SubDossierRow[];
  /** Units that a merger left in another open dossier of the same call too. */
  readonly doubles: readonly DoubleRow[];
  /** Replies by mail and absences that name a colleague. */
  readonly replies: readonly ReplyRow[];
}

@Injectable()
export class DossierReadings {
  constructor(
    private readonly database: DataSource,
    private readonly watch: ReadModelWatch,
  ) {}

  /** Throws `NotFound` for a dossier of another body. */
  async read(dossierId: DossierId, who: SignedIn): Promise<DossierReading> {
    const key = { bodyId: who.body.id, dossierId };
    const row = await this.rowOf(key);
    const [
      participants,
      contacts,
      answers,
      mails,
      files,
      words,
      users,
      calendar,
      decisions,
      attempts,
      colleagues,
      around,
    ] = await Promise.all([
      participantsOf(this.database, dossierId),
      dossierContacts(this.database, dossierId),
      answersOf(this.database, key),
      listMails(this.database, { ...key, limit: null }),
      listFiles(this.database, key),
      typedTextsOf(this.database, { dossierId }),
      userNames(this.database, who.body.id),
      bodyCalendar(this.database, who.body.id),
      decisionsOf(this.database, { dossierId }),
      failedAttemptsOf(this.database, dossierId),
      namedColleagues(this.database, dossierId),
      this.around(key, who),
    ]);
    const view = { language: who.user.language, now: row.clockAt ?? instantOfMs(Date.now()), calendar };
    const names = await this.namesOf({ row, participants, contacts: [...colleagues, ...contacts], users, words });
    const people = { participants, contacts, answers, decisions, mails, files, words, attempts };
    return { who, row, view, names, ...people, ...around };
  }

  /** What stands beside the dossier: others that it belongs with, and mail that waits for a coordinator. */
  private async around(
    key: { readonly bodyId: BodyId; readonly dossierId: DossierId },
    { user }: SignedIn,
  ): Promise<Pick<DossierReading, 'related' | 'subDossiers' | 'doubles' | 'replies'>> {
    const [related, subDossiers, doubles, replies] = await Promise.all([
      relatedDossiers(this.database, key),
      subDossiersOf(this.database, { parentId: key.dossierId, language: user.language }),
      openDoubles(this.database, key),
      listReplies(this.database, key),
    ]);
    return { related, subDossiers, doubles, replies };
  }

  /** A dossier that was launched a moment ago is waited for: its first page shows the plan. */
  private async rowOf(key: { readonly bodyId: BodyId; readonly dossierId: DossierId }): Promise<DossierRow> {
    const row = await findDossier(this.database, key);
    if (row === null) throw new ProblemError('NotFound');
    if (row.version > 0) return row;
    await this.watch.untilShown(key, 1);
    return (await findDossier(this.database, key)) ?? row;
  }

  private async namesOf(known: {
    readonly row: DossierRow;
    readonly participants: readonly NamedParticipant[];
    readonly contacts: readonly Pick<DossierContact, 'contactId' | 'function'>[];
    readonly users: ReadonlyMap<string, string>;
    readonly words: ReadonlyMap<TextId, string>;
  }): Promise<Names> {
    const { row, participants, contacts, users, words } = known;
    const units = participants.map(({ unitId, unitName }) => [unitId, unitName] as const);
    const unknown = row.state.participantOrder
      .flatMap((id) => row.state.participants[id]?.unitId ?? [])
      .filter((unitId) => !units.some(([known]) => known === unitId));
    const others =
      unknown.length === 0
        ? []
        : await unitsOnDay(this.database, {
            unitIds: unknown,
            onDate: row.rules.closing?.on ?? dayInBrussels(row.clockAt),
          });
    return {
      participants: Object.fromEntries(participants.map(({ participantId, unitName }) => [participantId, unitName])),
      units: Object.fromEntries([...units, ...others.map(({ id, name }) => [id, name] as const)]),
      contacts: Object.fromEntries(contacts.map((contact) => [contact.contactId, contact.function])),
      users: Object.fromEntries(users),
      rules: row.state.call ?? row.rules,
      wording: withAddedTitles(row.wording, row.state, words),
    };
  }
}
