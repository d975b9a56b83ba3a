import type { ContactId } from '@penhouder/domain';
import { formsIn, languageOf, linksIn, type PageField, type PageForm } from './page-forms';
import type { Agent, SharedStage } from './stage';

/** A form that somebody without an account can send, in the browser that it was shown in. */
export interface PublicForm extends PageForm {
  readonly agent: Agent;
  /** The language of the page that it stands on. */
  readonly language: string;
  /** Everything in it, filled in as it should be. */
  readonly filled: Readonly<Record<string, string>>;
}

/** What people type and choose, by the name of the field; a field that is not here has no test that fills it in. */
const HONEST: Readonly<Record<string, string>> = {
  kind: 'agree',
  name: 'Griet Voorbeeld',
  func: 'schepen',
  confirmed: 'yes',
  email: 'collega@voorbeeld.example',
  from: '2019-10-07',
  until: '2019-10-09',
  organ: 'cbs',
  day: '2019-09-20',
  url: '',
  condition: '',
  reason: '',
  question: '',
  withdrawal: '',
  dayNote: '',
  capacity: '',
  office: '',
  delegatedBy: '',
  delegatedOn: '',
  inOfficeUntil: '',
  code: '000000',
  address: 'niemand@elders.example',
};

/** Whether people type or choose what stands in fields of this name; where it is hidden it only travels along. */
export const isTypedSomewhere = (name: string): boolean => name in HONEST || name.startsWith('mandate.');

function honest({ name, kind, value, choices }: PageField): string {
  if (kind === 'hidden' || kind === 'pressed') return value;
  if (name.startsWith('mandate.')) return 'yes';
  const known = HONEST[name];
  if (known === undefined) throw new Error(`no test knows what is filled in as "${name}": add it to HONEST`);
  return known === '' ? '' : fitting(known, choices);
}

/** What is typed fits anything; of choices one is taken that is offered. */
function fitting(known: string, choices: readonly string[]): string {
  return choices.length === 0 || choices.includes(known) ? known : String(choices[0]);
}

const isSent = ({ name, kind }: PageField): boolean => kind !== 'file' && !name.startsWith('drop.');

export function filledIn(form: PageForm): Readonly<Record<string, string>> {
  return Object.fromEntries(form.fields.filter(isSent).map((field) => [field.name, honest(field)]));
}

export interface Sending {
  readonly agent: Agent;
  readonly action: string;
  readonly isMultipart: boolean;
}

/** Sends a form as a browser would. */
export async function sendForm(
  { agent, action, isMultipart }: Sending,
  fields: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly text?: string; readonly headers: Readonly<Record<string, string>> }> {
  const request = agent.post(action);
  if (!isMultipart) return request.type('form').send(fields);
  for (const [name, value] of Object.entries(fields)) void request.field(name, value);
  return request;
}

export interface Reach {
  readonly agent: Agent;
  /** Where the first page is. */
  readonly path: string;
  /** Forms that are found and not sent: after them the others would be gone. */
  readonly left: readonly string[];
}

/** Every form that can be reached from a page by following its links and sending its forms, each once. */
export async function reachForms({ agent, path, left }: Reach): Promise<readonly PublicForm[]> {
  const forms = new Map<string, PublicForm>();
  const seen = new Set<string>();
  const look = async (text: string): Promise<void> => {
    for (const form of formsIn(text)) await found(form, languageOf(text));
    for (const link of linksIn(text)) await open(link);
  };
  const open = async (link: string): Promise<void> => {
    if (seen.has(link) || /pdf$|\/stukken\//.test(link)) return;
    seen.add(link);
    await look((await agent.get(link)).text);
  };
  const found = async (form: PageForm, language: string): Promise<void> => {
    const key = [form.action, ...form.fields.filter(isSent).map(({ name }) => name)].join(' ');
    if (forms.has(key)) return;
    const reached = { ...form, agent, language, filled: filledIn(form) };
    forms.set(key, reached);
    if (left.includes(form.action)) return;
    const { status, text, headers } = await sendForm(reached, reached.filled);
    if (status === 303) await open(headers['location'] ?? '');
    else if (typeof text === 'string') await look(text);
  };
  await open(path);
  return [...forms.values()];
}

/** What was sent: by which link of whose, and everything that people without an account can still send in its browser. */
export interface ReachedLink {
  readonly level: 'click' | 'code';
  readonly linkId: string;
  readonly agent: Agent;
  readonly forms: readonly PublicForm[];
}

/**
 * Every form behind a personal link, with its honest answer kept; where a code is asked, its mail could not leave. A press
 * that would hand the question over is not made: nothing could be sent afterwards.
 */
export async function reachLink(
  stage: SharedStage,
  {
    dossierId,
    contactId,
    level,
  }: { readonly dossierId: string; readonly contactId: ContactId; readonly level: 'click' | 'code' },
): Promise<ReachedLink> {
  const path = await stage.linkPath(dossierId, contactId);
  const agent = stage.visitor();
  const left = level === 'click' ? ['/teken/collega', '/teken/afwezig'] : [];
  const forms = await reachForms({ agent, path, left });
  const query = 'select id from sign_off_link where dossier_id = $1 and contact_id = $2';
  const [link] = await stage.source.query<[{ id: string }]>(query, [dossierId, contactId]);
  return { level, linkId: link.id, agent, forms };
}

/** From now on no mail with a code leaves, and the page knows it at once: answers are kept without it, unconfirmed. */
export async function stopCodes({ asOwner }: Pick<SharedStage, 'asOwner'>): Promise<void> {
  await asOwner(`
    create or replace function fail_code() returns trigger language plpgsql as $$
      begin new.state := 'skipped'; return new; end $$;
    create or replace trigger fail_code before insert on mail for each row when (new.kind = 'signCode')
      execute function fail_code()`);
}
