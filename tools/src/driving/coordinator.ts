import { randomUUID } from 'node:crypto';
import {
  apiPaths,
  type Command,
  commandDoneSchema,
  type CommandDone,
  contactListSchema,
  contactSchema,
  type Contact,
  type ContactForm,
  type DossierPage,
  dossierPageSchema,
  type DraftContent,
  draftPreviewSchema,
  type DraftPreview,
  draftSchema,
  fileSchema,
  type Launched,
  launchedSchema,
  type MailRow,
  type Moved,
  movedSchema,
  type MoveForm,
  type UnitChangeDone,
  unitChangeDoneSchema,
  type UnitChangeForm,
  mailListSchema,
  type PaperAnswer,
  type PaperAnswerDone,
  paperAnswerDoneSchema,
  type StoredFile,
} from '@penhouder/contracts';
import type { z } from 'zod';
import { waitUntil } from '../settings/wait-until';
import { HtmlForm } from './html-form';
import { linkIn, type Post } from './post';
import { type Ask, Visitor } from './visitor';

interface Door {
  readonly baseUrl: string;
  readonly post: Post;
}

/** A coordinator at work, through the API that the web pages use and with the session that a mailed link gives. */
export class Coordinator {
  private constructor(
    readonly visitor: Visitor,
    readonly email: string,
  ) {}

  /** Asks for a sign-in link, opens it from the mail and presses its button. */
  static async signIn({ baseUrl, post }: Door, email: string): Promise<Coordinator> {
    const visitor = new Visitor(baseUrl);
    const coordinator = new Coordinator(visitor, email);
    const before = await post.all(email);
    await visitor.askOrThrow(apiPaths.signInRequests, coordinator.json('POST', { email }));
    const mail = await post.newest({ to: email, link: '/aanmelden/', not: before });
    const page = await visitor.askOrThrow(linkIn(mail, '/aanmelden/'));
    await HtmlForm.on(page).pressFirst(visitor);
    return coordinator;
  }

  async get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
    return this.parsed(schema, path, {});
  }

  async post<Schema extends z.ZodType>(path: string, body: unknown, schema: Schema): Promise<z.output<Schema>> {
    return this.parsed(schema, path, this.json('POST', body));
  }

  async put<Schema extends z.ZodType>(path: string, body: unknown, schema: Schema): Promise<z.output<Schema>> {
    return this.parsed(schema, path, this.json('PUT', body));
  }

  async saveContact(form: ContactForm): Promise<Contact> {
    return this.post(apiPaths.contacts, form, contactSchema);
  }

  async contacts(): Promise<readonly Contact[]> {
    return (await this.get(apiPaths.contacts, contactListSchema)).contacts;
  }

  /** Saves a draft and returns its id. */
  async draft(content: DraftContent): Promise<string> {
    return (await this.post(apiPaths.drafts, { content }, draftSchema)).id;
  }

  async preview(draftId: string): Promise<DraftPreview> {
    return this.get(apiPaths.draftPreview(draftId), draftPreviewSchema);
  }

  async launch(draftId: string, key: string = randomUUID()): Promise<Launched> {
    return this.parsed(launchedSchema, apiPaths.draftLaunch(draftId), this.json('POST', {}, key));
  }

  async dossier(dossierId: string): Promise<DossierPage> {
    return this.get(apiPaths.dossier(dossierId), dossierPageSchema);
  }

  /** Sends a command; returns when the page shows what it did. */
  async command(dossierId: string, command: Command, key: string = randomUUID()): Promise<CommandDone> {
    const path = apiPaths.dossierCommands(dossierId);
    const done = await this.parsed(commandDoneSchema, path, this.json('POST', command, key));
    if (!done.isShown) await this.dossierWhen(dossierId, ({ version }) => version >= done.version);
    return done;
  }

  /** Takes dossiers along to another version of their call. */
  async move(callId: string, wave: MoveForm, key: string = randomUUID()): Promise<Moved> {
    return this.parsed(movedSchema, apiPaths.callMoves(callId), this.json('POST', wave, key));
  }

  /** Lets units merge or split in the dossiers that the form names. */
  async changeUnits(form: UnitChangeForm, key: string = randomUUID()): Promise<UnitChangeDone> {
    return this.parsed(unitChangeDoneSchema, apiPaths.unitChanges, this.json('POST', form, key));
  }

  async enterPaperAnswer(dossierId: string, answer: PaperAnswer): Promise<PaperAnswerDone> {
    return this.post(apiPaths.dossierPaperAnswers(dossierId), answer, paperAnswerDoneSchema);
  }

  async upload(dossierId: string, name: string, bytes: Buffer): Promise<StoredFile> {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)]), name);
    return this.parsed(fileSchema, apiPaths.dossierFiles(dossierId), { method: 'POST', body });
  }

  /** Every mail of a dossier, as "Post" lists them. */
  async mails(dossierId: string): Promise<readonly MailRow[]> {
    const rows: MailRow[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = new URLSearchParams({ limit: '200', ...(cursor !== '' && { cursor }) });
      const page: z.output<typeof mailListSchema> = await this.get(
        `${apiPaths.dossierMails(dossierId)}?${query.toString()}`,
        mailListSchema,
      );
      rows.push(...page.mails);
      cursor = page.next;
    }
    return rows;
  }

  /** The dossier page as soon as it is as wanted. */
  async dossierWhen(
    dossierId: string,
    isWanted: (page: DossierPage) => boolean,
    withinMs = 60_000,
  ): Promise<DossierPage> {
    const ask = async (): Promise<DossierPage | undefined> => {
      const page = await this.dossier(dossierId);
      return isWanted(page) ? page : undefined;
    };
    const page = await waitUntil(ask, { withinMs, everyMs: 40 });
    if (page !== undefined) return page;
    const now = await this.dossier(dossierId);
    throw new Error(
      `dossier ${now.number} did not become as wanted: version ${String(now.version)}, ${now.statusSentence}`,
    );
  }

  private async parsed<Schema extends z.ZodType>(schema: Schema, path: string, ask: Ask): Promise<z.output<Schema>> {
    const answer = await this.visitor.askOrThrow(path, ask);
    const read = schema.safeParse(JSON.parse(answer.body));
    if (read.success) return read.data;
    throw new Error(`${ask.method ?? 'GET'} ${path} is not as the contract says: ${read.error.message}`);
  }

  private json(method: 'POST' | 'PUT', body: unknown, key?: string): Ask {
    const headers = { 'content-type': 'application/json', ...(key !== undefined && { 'idempotency-key': key }) };
    return { method, headers, body: JSON.stringify(body) };
  }
}
