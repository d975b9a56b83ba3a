import type { DossierPage } from '@penhouder/contracts';
import type { Deed, Happening } from '@penhouder/domain';
import {
  advanceTo,
  type Coordinator,
  journalOfDossier,
  Municipality,
  pdfOf,
  type Say,
  type Scene,
} from '@penhouder/tools/product';
import { paperAnswerOf, sayOf, SIGNER, signerOf } from './answers';
import { asCommand, type Names } from './as-command';
import { type Actor, castOf, draftOf } from './cast';
import {
  addParticipant,
  adoptCall,
  coordinatorDoes,
  launchSuccessor,
  liveContact,
  type Playing,
} from './coordinator-deeds';
import { type Course, playedCourse, rehearsalOf, rehearsedCourse } from './course';
import type { Hands } from './hands';
import type { ReadScenario } from './read-scenario';
import { fail, isRefused, wordsOf } from './refusals';

type Of<Kind extends Deed['kind']> = Extract<Deed, { kind: Kind }>;
type Command = Of<'command'>['command'];

/** How a dossier went in the product and in the rehearsal; the two must be one. */
export interface Played {
  readonly dossierId: string;
  readonly page: DossierPage;
  readonly product: Course;
  readonly rehearsal: Course;
}

/**
 * Plays a shipped scenario against the running product: launched through the API, answered on the sign pages with the
 * links of the mails, and everything else as commands of its coordinator, on the dossier's own clock.
 */
export async function playCall(scene: Scene, read: ReadScenario, how: How = {}): Promise<Played> {
  const play = await CallPlay.launch(scene, read, how);
  for (const [index, happening] of read.scenario.happenings.entries()) await play.happens(happening, index);
  return play.end();
}

/** Which body plays, W13 when it is not said, and what is done by hand in a browser. */
export interface How {
  readonly body?: string;
  readonly hands?: Hands;
}

interface Begun {
  readonly scene: Scene;
  readonly read: ReadScenario;
  readonly coordinator: Coordinator;
  readonly page: DossierPage;
  readonly cast: readonly Actor[];
  readonly hands: Hands;
}

/** A scenario while it is played; `happens` takes one happening after the other. */
export class CallPlay {
  private page: DossierPage;
  private readonly hands: Hands;
  /** Whether hands are asked; what must be refused is mostly not even offered on a page. */
  private isByHand = true;
  /** The product's ids of participants and steps, by those of the scenario. */
  private readonly ids = new Map<string, string>();

  private readonly scene: Scene;
  private readonly read: ReadScenario;
  readonly coordinator: Coordinator;

  private constructor(begun: Begun) {
    ({ scene: this.scene, read: this.read, coordinator: this.coordinator } = begun);
    ({ hands: this.hands, page: this.page } = begun);
    for (const { player, unitId } of begun.cast) this.knows(player.id, unitId);
  }

  static async launch(scene: Scene, read: ReadScenario, { body = 'W13', hands = {} }: How = {}): Promise<CallPlay> {
    const coordinator = await scene.signIn(body);
    const stage = { coordinator, databaseUrl: scene.access.databaseUrl };
    const cast = await castOf(stage, read);
    const draftId = await coordinator.draft(await draftOf(stage, read, cast));
    const { canLaunch, problems } = await coordinator.preview(draftId);
    if (!canLaunch) throw new Error(`${read.name}: ${problems.map(({ text }) => text).join(' ')}`);
    const { dossierId } = await coordinator.launch(draftId);
    const page = await coordinator.dossierWhen(dossierId, ({ isStarted }) => isStarted);
    await advanceTo(coordinator, dossierId, read.scenario.launchedAt);
    return new CallPlay({ scene, read, coordinator, page, cast, hands });
  }

  /** Plays on in a dossier that the product started itself, under another one. */
  static async follow(scene: Scene, read: ReadScenario, dossierId: string): Promise<CallPlay> {
    const coordinator = await scene.signIn('W13');
    const cast = await castOf({ coordinator, databaseUrl: scene.access.databaseUrl }, read);
    const page = await coordinator.dossierWhen(dossierId, ({ isStarted }) => isStarted);
    return new CallPlay({ scene, read, coordinator, page, cast, hands: {} });
  }

  get dossierId(): string {
    return this.page.id;
  }

  get shown(): DossierPage {
    return this.page;
  }

  /** One happening, at its own moment; one that must be refused must be refused with its code. */
  async happens({ at, deed, refusedAs }: Happening, index: number): Promise<void> {
    await this.at(at);
    // The product names added steps itself, so that none can have a name that is taken.
    if (refusedAs === 'StepExists') return;
    this.isByHand = refusedAs === null;
    const work = this.does(deed);
    if (refusedAs === null)
      await work.catch((error: unknown) => fail(`${this.read.name} ${String(index)}: ${wordsOf(deed)}`, error));
    else await isRefused(work, refusedAs, `${this.read.name} ${String(index)}: ${wordsOf(deed)}`);
    await this.look();
  }

  async at(instant: string): Promise<void> {
    if (this.page.isClosed) return;
    await advanceTo(this.coordinator, this.dossierId, instant);
    await this.look();
  }

  /** Time goes on as far as the scenario does, and the product is held against the rehearsal. */
  async end(): Promise<Played> {
    const { scenario } = this.read;
    const { moments } = rehearsalOf(this.read, this.dossierId);
    await this.at(scenario.until ?? moments.at(-1)?.at ?? scenario.launchedAt);
    const mails = (await this.coordinator.mails(this.dossierId)).filter(
      ({ state }) => state !== 'planned' && state !== 'skipped',
    );
    const journal = await journalOfDossier(this.scene.access.databaseUrl, this.dossierId);
    const own = new Map([...this.ids].map(([scenarioId, id]) => [id, scenarioId]));
    const product = playedCourse(journal, mails, (id) => own.get(id) ?? id);
    const rehearsal = rehearsedCourse(this.read, this.dossierId, this.page.clock.at);
    return { dossierId: this.dossierId, page: this.page, product, rehearsal };
  }

  private async does(deed: Deed): Promise<void> {
    switch (deed.kind) {
      case 'look':
      case 'bounce':
        return;
      case 'answer':
        return this.answers(deed);
      case 'command':
        return this.commands(deed.command);
      case 'settle':
      case 'decideCondition':
      case 'replaceContact':
      case 'nameSubstitute':
      case 'changeAbsence':
        return coordinatorDoes(this.playing, deed);
    }
  }

  private async answers(deed: Of<'answer'>): Promise<void> {
    const before = this.page.version;
    if (deed.contact === 0)
      await this.coordinator.enterPaperAnswer(this.dossierId, paperAnswerOf(deed, this.id(deed.who)));
    else await this.onThePage(deed);
    await this.coordinator.dossierWhen(this.dossierId, ({ version }) => version > before);
  }

  private async onThePage(deed: Of<'answer'>): Promise<void> {
    const municipality = this.municipality(deed);
    const say = sayOf(deed);
    const isByHand = (await this.hands.answer?.(await municipality.link(), deed.who, say)) ?? false;
    if (!isByHand) await municipality.answer(say, signerOf(deed));
  }

  private municipality({ who, contact }: { readonly who: string; readonly contact: number }): Municipality {
    const index = this.page.participants.findIndex(({ id }) => id === this.id(who));
    const { email } = liveContact(this.playing, { who, contact });
    const door = { baseUrl: this.scene.access.baseUrl, post: this.scene.post };
    return new Municipality(door, email, `10.${String(index + 1)}.0.${String((email.length % 200) + 1)}`);
  }

  private async commands(command: Command): Promise<void> {
    if (command.type === 'AdoptCall') return adoptCall(this.playing, command);
    if (command.type === 'AddParticipant') {
      const unitId = await addParticipant(this.playing, command);
      await this.look();
      this.knows(command.participant.id, unitId);
    } else await this.sends(command);
  }

  private async sends(command: Command): Promise<void> {
    const known = new Set(this.page.steps.map(({ id }) => id));
    const asked = await asCommand(command, this.names);
    const isDone = this.isByHand && (await this.hands.command?.(asked, this.page));
    if (isDone !== true) await this.coordinator.command(this.dossierId, asked);
    if (command.type !== 'AddStep') return;
    await this.look();
    const added = this.page.steps.find(({ id }) => !known.has(id));
    if (added !== undefined) this.ids.set(command.step.id, added.id);
  }

  private get playing(): Playing {
    const { scene, read, coordinator, page } = this;
    return { scene, read, coordinator, shown: page, id: (scenarioId) => this.id(scenarioId) };
  }

  private get names(): Names {
    return {
      page: this.page,
      participant: (id) => this.id(id),
      step: (id) => this.ids.get(id) ?? id,
      calendar: this.read.calendar,
      file: async (name) =>
        (await this.coordinator.upload(this.dossierId, `${name.replace(/\.pdf$/, '')}.pdf`, pdfOf(name))).id,
      successor: () => launchSuccessor(this.playing),
    };
  }

  private id(scenarioId: string): string {
    return this.ids.get(scenarioId) ?? scenarioId;
  }

  private knows(scenarioId: string, unitId: string): void {
    const participant = this.page.participants.find((one) => one.unitId === unitId);
    if (participant !== undefined) this.ids.set(scenarioId, participant.id);
  }

  /** The newest personal link of a participant's first person. */
  linkOf(who: string): Promise<string> {
    return this.municipality({ who, contact: 1 }).link();
  }

  /** Somebody answers outside of the scenario, on the sign page. */
  async answer(who: string, say: Say): Promise<void> {
    const before = this.page.version;
    await this.municipality({ who, contact: 1 }).answer(say, SIGNER);
    this.page = await this.coordinator.dossierWhen(this.dossierId, ({ version }) => version > before);
  }

  async look(): Promise<void> {
    this.page = await this.coordinator.dossier(this.dossierId);
  }
}
