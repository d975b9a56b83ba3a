import { Injectable } from '@nestjs/common';
import type {
  Language,
  UnitChangeEffect,
  UnitChangeList,
  UnitChangePreview,
  UnitChangePreviewForm,
} from '@penhouder/contracts';
import type { DossierId, UnitId } from '@penhouder/domain';
import { formatDateWithoutWeekday, formatList, say } from '@penhouder/letters';
import { newId, openParticipations, type Participation } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../security/signed-in';
import { changeDoubles } from './change-doubles';
import { DossierChanges, type PlannedChange } from './dossier-changes';
import { changingUnit } from './succession-model';
import type { UnitChange } from './unit-change';
import { UnitChangeReadings } from './unit-change-reading';

/** What changes of legal units would do. Writes nothing. */
@Injectable()
export class ChangePreviews {
  constructor(
    private readonly database: DataSource,
    private readonly readings: UnitChangeReadings,
    private readonly changes: DossierChanges,
  ) {}

  /** The mergers that the list of units knows, the last first. */
  async known(who: SignedIn): Promise<UnitChangeList> {
    const known = await this.readings.known();
    const touched = await this.touched(known, who);
    return { changes: known.map((change) => listed(change, touched, who.user.language)) };
  }

  /** The effect on every open dossier, as decided so far. Throws `UnknownUnitChange`. */
  async preview(form: UnitChangePreviewForm, who: SignedIn): Promise<UnitChangePreview> {
    const change = await this.readings.chosen(form.change);
    const book = await this.changes.book(change, who);
    const touched = await this.touched([change], who);
    const planned: PlannedChange[] = [];
    // One after the other: each reads a whole dossier.
    for (const dossierId of dossiersOf(change, touched)) {
      const decision = form.decisions.find((one) => one.dossierId === dossierId) ?? null;
      planned.push(await this.changes.plan(dossierId, { change, decision, book, makeId: () => newId() }, who));
    }
    const { language } = who.user;
    const dossiers: UnitChangeEffect[] = planned.map(({ model }) => model);
    const doubles = changeDoubles(
      change,
      { planned, others: await this.changes.others(change, planned, who) },
      language,
    );
    return {
      text: changeText(change, language),
      sentence: say(language, 'unitChange.sentence', { count: dossiers.length }),
      dossiers,
      doubles,
      doublesText: say(language, 'unitChange.double.sentence', { count: doubles.length }),
    };
  }

  private async touched(changes: readonly UnitChange[], { body }: SignedIn): Promise<Participation[]> {
    const unitIds = changes.flatMap(({ successions }) => successions.flatMap(({ endingIds }) => endingIds));
    return openParticipations(this.database, { bodyId: body.id, unitIds: [...new Set<UnitId>(unitIds)] });
  }
}

/** The open dossiers in which a unit that ends takes part, by number. */
function dossiersOf({ successions }: UnitChange, participations: readonly Participation[]): readonly DossierId[] {
  const ending = successions.flatMap(({ endingIds }) => endingIds);
  return [...new Set(participations.filter(({ unitId }) => ending.includes(unitId)).map((one) => one.dossierId))];
}

function listed(
  change: UnitChange,
  participations: readonly Participation[],
  language: Language,
): UnitChangeList['changes'][number] {
  const [first] = change.successions;
  if (first === undefined) throw new Error('a change of units without a successor');
  const count = dossiersOf(change, participations).length;
  const predecessors = change.successions.flatMap(({ from, to }) => from.filter(({ id }) => id !== to.id));
  return {
    on: change.on,
    dayText: formatDateWithoutWeekday(change.on, language),
    successor: changingUnit(first.to, language),
    predecessors: predecessors.map((unit) => changingUnit(unit, language)),
    text: changeText(change, language),
    dossierCount: count,
    dossierText: say(language, 'unitChange.dossiers', { count }),
  };
}

/** `Meulebeke en Tielt worden op 1 januari 2025 samen Tielt`; of a split, a sentence for each successor. */
function changeText({ successions, on }: UnitChange, language: Language): string {
  const municipalities = successions.filter(({ to }, nth) => nth === 0 || to.kind === successions[0]?.to.kind);
  return municipalities
    .map(({ from, to }) => {
      const others = from.filter(({ id }) => id !== to.id);
      return say(language, 'unitChange.merged', {
        count: others.length,
        from: formatList(
          others.map(({ name }) => name),
          language,
        ),
        to: to.name,
        day: formatDateWithoutWeekday(on, language),
      });
    })
    .join('; ');
}
