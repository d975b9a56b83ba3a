import type {
  DossierPage,
  UnitChangeDecision,
  UnitChangeDone,
  UnitChangeEffect,
  UnitChangeForm,
  UnitChangePreview,
} from '@penhouder/contracts';
import type { ContactId } from '@penhouder/domain';
import { newId, saveContact } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { exampleDraft, type SharedStage, type Member } from './stage';

/** What a coordinator does around a merger, through the API. */
export class Merging {
  private readonly people = new Map<string, ContactId>();

  constructor(
    private readonly stage: SharedStage,
    private readonly member: Member,
    private readonly reason: string,
  ) {}

  personOf(unitId: string): ContactId {
    const id = this.people.get(unitId);
    if (id === undefined) throw new Error('nobody in the address book');
    return id;
  }

  async addContact(unitId: string, name: string): Promise<void> {
    const id = newId<ContactId>();
    this.people.set(unitId, id);
    await saveContact(this.stage.source, {
      id,
      bodyId: this.member.bodyId,
      unitId: unitId as never,
      name: `Secretariaat ${name}`,
      function: 'algemeen directeur',
      email: `${name.toLowerCase().replace(' ', '.')}@voorbeeld.example`,
      phone: null,
      language: 'nl',
      isArchived: false,
    });
  }

  /** Launches a rehearsal with these units and waits for its plan. */
  async launch(unitIds: readonly string[]): Promise<string> {
    const participants = unitIds.map((unitId) => ({
      unitId,
      contacts: [{ contactId: this.personOf(unitId), slot: 1 }],
    }));
    const content = { ...(await exampleDraft(this.stage, this.member)), participants };
    const draft = await this.member.agent.post('/api/v1/drafts').send({ content }).expect(201);
    const { id } = draft.body as { id: string };
    const launched = await this.member.agent.post(`/api/v1/drafts/${id}/launch`).set('Idempotency-Key', randomUUID());
    expect({ status: launched.status, body: launched.body as unknown }).toMatchObject({ status: 201 });
    const { dossierId } = launched.body as { dossierId: string };
    await until(async () => (await this.page(dossierId)).planned.length > 0);
    return dossierId;
  }

  async page(dossierId: string): Promise<DossierPage> {
    return (await this.member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
  }

  async send(dossierId: string, command: object): Promise<void> {
    const path = `/api/v1/dossiers/${dossierId}/commands`;
    await this.member.agent.post(path).set('Idempotency-Key', randomUUID()).send(command).expect(200);
  }

  /** The last that joined under this name. */
  async participant(dossierId: string, name: string): Promise<DossierPage['participants'][number]> {
    const found = (await this.page(dossierId)).participants.filter((one) => one.name === name).at(-1);
    if (found === undefined) throw new Error(`no participant ${name}`);
    return found;
  }

  async saysYes(dossierId: string, name: string): Promise<void> {
    const { id: participantId } = await this.participant(dossierId, name);
    const mandates = { opmaken: true, indienen: true, uitvoeren: true };
    const reply = { kind: 'agree', mandates };
    const signed = { name: 'X', function: 'schepen', why: 'Per post.', fileId: null, reply };
    const form = { id: randomUUID(), participantId, slot: 1, ...signed };
    await this.member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form).expect(201);
    await until(async () => (await this.participant(dossierId, name)).isCounted);
  }

  async preview(change: object, decisions: readonly UnitChangeDecision[] = []): Promise<UnitChangePreview> {
    const form = { change, decisions };
    return (await this.member.agent.post('/api/v1/unit-changes/preview').send(form).expect(200))
      .body as UnitChangePreview;
  }

  async apply(
    change: object,
    decisions: readonly UnitChangeDecision[],
    keptDoubles?: UnitChangeForm['keptDoubles'],
  ): Promise<UnitChangeDone> {
    const answer = await this.member.agent
      .post('/api/v1/unit-changes')
      .set('Idempotency-Key', randomUUID())
      .send({ change, decisions, keptDoubles, reason: this.reason });
    expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 200 });
    return answer.body as UnitChangeDone;
  }

  /** Signed rows, evidence and files: what no merger may add to or take from. */
  async kept(): Promise<unknown> {
    return this.stage.source.query(
      `select (select count(*) from sign_off_inbox) as answers, (select count(*) from evidence) as evidence,
         (select count(*) from stored_file) as files,
         (select count(*) from dossier_event where type in ('AnswerReceived', 'AnswerSeconded')) as declarations`,
    );
  }
}

/** The dossiers as the preview proposes to change them. */
export const everything = (dossierIds: readonly string[]): UnitChangeDecision[] =>
  dossierIds.map((dossierId) => ({ dossierId, successors: [] }));

export function effectOn(previewed: UnitChangePreview, dossierId: string): UnitChangeEffect {
  const found = previewed.dossiers.find((one) => one.dossierId === dossierId);
  if (found === undefined) throw new Error('the preview leaves this dossier out');
  return found;
}
