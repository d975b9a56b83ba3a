import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { apiPaths, type Command, type DossierPage, type Participant, timelineSchema } from '@penhouder/contracts';
import { advanceTo, brussels, type Coordinator, Municipality, refusalOf, type Receipt, type Say } from '../driving';
import { callId, type Part, participantsOf } from './contacts';
import type { Narrator } from './narrator';
import type { Scene } from './scene';

export interface Opening {
  readonly body: string;
  /** Code of the call, when it is another one than usual. */
  readonly call?: string;
  readonly title: string;
  readonly on: string;
  readonly time: string;
  readonly parts: readonly Part[];
}

/** One dossier on its own clock, played by its coordinator and its municipalities. */
export class Play {
  readonly coordinator: Coordinator;
  readonly dossierId: string;
  private page: DossierPage;

  private constructor(
    private readonly scene: Scene,
    private readonly narrator: Narrator,
    begun: { readonly coordinator: Coordinator; readonly page: DossierPage },
  ) {
    this.coordinator = begun.coordinator;
    this.page = begun.page;
    this.dossierId = begun.page.id;
  }

  /** From "Nieuw dossier" to the launch; the preview must be without problems. */
  static async open(scene: Scene, narrator: Narrator, opening: Opening): Promise<Play> {
    const coordinator = await scene.signIn(opening.body);
    const clockAt = brussels(opening.on, opening.time);
    const draftId = await coordinator.draft({
      callId: await callId(coordinator, opening.call),
      title: opening.title,
      kind: 'example',
      clockAt,
      participants: await participantsOf(coordinator, opening.parts),
      dates: { closingOn: null, closingTime: null, internalDueOn: null },
    });
    const preview = await coordinator.preview(draftId);
    if (!preview.canLaunch) throw new Error(preview.problems.map(({ text }) => text).join(' '));
    narrator.tell(clockAt, preview.sentence);
    const launched = await coordinator.launch(draftId);
    const page = await coordinator.dossierWhen(
      launched.dossierId,
      ({ isStarted, planned }) => isStarted && planned.length > 0,
    );
    narrator.tell(clockAt, `Dossier ${launched.number} is gestart. ${page.statusSentence}`);
    return new Play(scene, narrator, { coordinator, page });
  }

  /** Goes on with a dossier that somebody else launched, for example in a browser. */
  static async resume(scene: Scene, body: string, dossierId: string): Promise<Play> {
    const coordinator = await scene.signIn(body);
    const silent = { title: () => undefined, tell: () => undefined };
    return new Play(scene, silent, { coordinator, page: await coordinator.dossier(dossierId) });
  }

  /** Lets the dossier's clock run to a moment in Brussels; everything on the way happens. */
  async at(day: string, time = '12:00'): Promise<void> {
    await advanceTo(this.coordinator, this.dossierId, brussels(day, time));
    await this.look();
  }

  /** A municipality answers through the newest link in its mailbox; returns when the dossier shows it. */
  async say(
    unit: string,
    say: Say,
    options: { readonly email?: string; readonly func?: string } = {},
  ): Promise<Receipt> {
    const before = this.page.version;
    const func = options.func ?? 'burgemeester';
    const receipt = await this.municipality(unit, options.email).answer(say, { name: `Naam Voorbeeld`, func });
    this.page = await this.coordinator.dossierWhen(this.dossierId, ({ version }) => version > before);
    this.tell(`${unit} antwoordt: ${wordsOf(say)}. ${this.quorum}`);
    return receipt;
  }

  municipality(unit: string, email?: string): Municipality {
    const address = email ?? this.participant(unit).contacts.find(({ isLive }) => isLive)?.email;
    if (address === undefined) throw new Error(`nobody can be asked at ${unit}`);
    const index = this.page.participants.findIndex(({ name }) => name === unit);
    const door = { baseUrl: this.scene.access.baseUrl, post: this.scene.post };
    return new Municipality(door, address, `10.${String(index + 1)}.0.${String((address.length % 200) + 1)}`);
  }

  /** The coordinator does something; what is told are the dossier's own sentences about it. */
  async does(command: Command): Promise<void> {
    const before = this.page.version;
    await this.coordinator.command(this.dossierId, command);
    await this.look();
    const { past } = await this.coordinator.get(apiPaths.dossierTimeline(this.dossierId), timelineSchema);
    const fresh = past.filter(({ source, sequence }) => source === 'event' && (sequence ?? 0) > before);
    for (const { text } of fresh.reverse()) this.tell(text);
  }

  /** The coordinator tries something that must be refused with this code. */
  async isRefused(code: string, command: Command): Promise<void> {
    const refusal = await refusalOf(code, this.coordinator.command(this.dossierId, command));
    this.tell(`Geweigerd: ${refusal.problem?.detail ?? refusal.message}`);
  }

  participant(unit: string): Participant {
    const found = this.page.participants.find(({ name }) => name === unit);
    if (found === undefined) throw new Error(`${unit} takes no part in ${this.page.number}`);
    return found;
  }

  /** Id of the step of a kind. */
  step(kind: DossierPage['steps'][number]['kind']): string {
    const found = this.page.steps.find((step) => step.kind === kind);
    if (found === undefined) throw new Error(`the call has no step ${kind}`);
    return found.id;
  }

  /** Waits until a task of this kind stands on the page. */
  async hasTask(kind: string): Promise<void> {
    this.page = await this.coordinator.dossierWhen(this.dossierId, ({ tasks }) =>
      tasks.some((task) => task.kind === kind),
    );
    const task = this.page.tasks.find((one) => one.kind === kind);
    this.tell(`Voor de coördinator: ${task?.text ?? kind}`);
  }

  tell(text: string): void {
    this.narrator.tell(this.page.clock.at, text);
  }

  get shown(): DossierPage {
    return this.page;
  }

  get quorum(): string {
    return this.page.quorum[0]?.sentence ?? '';
  }

  /** Enters an answer that came on paper. */
  async onPaper(unit: string, why: string): Promise<void> {
    const before = this.page.version;
    const mandates = { opmaken: true, indienen: true, uitvoeren: true };
    const done = await this.coordinator.enterPaperAnswer(this.dossierId, {
      id: randomUUID(),
      participantId: this.participant(unit).id,
      slot: 1,
      name: 'Naam Voorbeeld',
      function: 'algemeen directeur',
      why,
      fileId: null,
      reply: { kind: 'agree', mandates },
    });
    this.page = await this.coordinator.dossierWhen(this.dossierId, ({ version }) => version > before);
    this.tell(`${unit}: ${done.text} ${this.quorum}`);
  }

  async look(): Promise<void> {
    this.page = await this.coordinator.dossier(this.dossierId);
  }

  /** Mail is delivered by a loop of its own; at the end nothing of this dossier may be on its way. */
  async untilPostIsQuiet(): Promise<void> {
    for (let patience = 200; patience > 0; patience -= 1) {
      const mails = await this.coordinator.mails(this.dossierId);
      if (mails.every(({ state }) => !['planned', 'sending'].includes(state))) return;
      await wait(50);
    }
    throw new Error('mail is still on its way');
  }
}

function wordsOf(say: Say): string {
  switch (say.kind) {
    case 'agree':
      return Object.values(say.mandates ?? {}).includes('no') ? 'akkoord, maar niet met elk mandaat' : 'akkoord';
    case 'agreeInPrinciple':
      return 'akkoord in beginsel';
    case 'agreeWithCondition':
      return `akkoord onder voorwaarde ("${say.condition}")`;
    case 'decline':
      return `niet akkoord ("${say.reason}")`;
    case 'namedDay':
      return `ons orgaan beslist op ${say.day}`;
    case 'question':
      return `een vraag ("${say.question}")`;
  }
}
