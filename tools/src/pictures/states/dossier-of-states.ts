import type { Say } from '../../driving';
import { contactAt } from '../../play/contacts';
import { narrator } from '../../play/narrator';
import { Play } from '../../play/play';
import { Holder, type Walk } from './holder';

const silent = narrator(() => undefined);

export interface OpeningOfStates {
  readonly title: string;
  readonly units: readonly string[];
  readonly call?: string;
  /** How many are asked at each unit; one, unless the call wants several signatures. */
  readonly persons?: number;
}

/** A dossier of IGO whose contacts read one language, each at an address of their own. */
export class StateDossier {
  private constructor(
    readonly walk: Walk,
    readonly play: Play,
    private readonly mark: string,
  ) {}

  static async open(
    walk: Walk,
    mark: string,
    { title, units, call, persons = 1 }: OpeningOfStates,
  ): Promise<StateDossier> {
    const coordinator = await walk.scene.signIn('IGO');
    const marks = Array.from({ length: persons }, (_, index) => markOf(mark, index + 1));
    const parts = units.map((unit) => ({
      unit,
      signsEach: true,
      emails: marks.map((one) => addressOf(walk, one, unit)),
    }));
    for (const { unit, email } of parts.flatMap(({ unit: at, emails }) =>
      emails.map((one) => ({ unit: at, email: one })),
    )) {
      const { id: _, unit: at, ...contact } = await contactAt(coordinator, unit);
      const { name, function: func, phone, isArchived, isBoardMember } = contact;
      const whom = { name, function: func, phone, isArchived, isBoardMember };
      await coordinator.saveContact({ ...whom, unitId: at.id, email, language: walk.language });
    }
    const opening = { body: 'IGO', title, on: '2019-10-28', time: '10:00', parts, ...(call !== undefined && { call }) };
    const play = await Play.open(walk.scene, silent, opening);
    await play.untilPostIsQuiet();
    return new StateDossier(walk, play, mark);
  }

  /** Who is asked at a unit: the first, or another. */
  holder(unit: string, nth = 1): Holder {
    return new Holder(this.walk, addressOf(this.walk, markOf(this.mark, nth), unit));
  }

  /** Answers without a picture, and waits until the dossier shows it. */
  async says(unit: string, say: Say): Promise<void> {
    await this.play.say(unit, say, { email: addressOf(this.walk, this.mark, unit) });
  }

  /** Waits until what a municipality did shows on the dossier. */
  async shows(isSo: (dossier: Play['shown']) => boolean): Promise<void> {
    await this.play.coordinator.dossierWhen(this.play.dossierId, isSo);
    await this.play.look();
  }
}

function markOf(mark: string, nth: number): string {
  return nth === 1 ? mark : `${mark}.${String(nth)}`;
}

export function addressOf({ language }: Walk, mark: string, unit: string): string {
  return `${mark}.${language}@${domainOf(unit)}`;
}

export function domainOf(unit: string): string {
  return `${unit.toLowerCase().replace(/[^a-z]+/g, '-')}.example`;
}
