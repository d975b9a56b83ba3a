/** One form of a page, as a browser reads it. */
export interface PageForm {
  readonly action: string;
  readonly isMultipart: boolean;
  readonly fields: readonly PageField[];
}

export interface PageField {
  readonly name: string;
  readonly kind: 'hidden' | 'typed' | 'chosen' | 'ticked' | 'file' | 'pressed';
  /** As it stands on the page; of a choice the one that is made. */
  readonly value: string;
  /** What a choice offers. */
  readonly choices: readonly string[];
}

/** Every form of a page, and one more for each button that sends the same fields elsewhere. */
export function formsIn(page: string): readonly PageForm[] {
  return [...page.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/g)].flatMap(([, head = '', inside = '']) => {
    const form = {
      action: attribute(head, 'action') ?? '',
      isMultipart: attribute(head, 'enctype') === 'multipart/form-data',
      fields: fieldsIn(inside),
    };
    const pressed = [...inside.matchAll(/<button\b([^>]*)>/g)].flatMap(([, button = '']) => sentBy(form, button));
    return [form, ...pressed, ...sentAhead(form, inside)];
  });
}

/** The pages of the same link that a page leads to. */
export function linksIn(page: string): readonly string[] {
  return [...new Set([...page.matchAll(/<a\b[^>]*\bhref="(\/teken[^"#?]*)"/g)].map(([, path = '']) => path))];
}

/** What the reader is told is wrong: the sentences at the fields, or the refusal. Empty when nothing is said. */
export function saidOn(page: string): string {
  const faults = [...page.matchAll(/<p class="fault"[^>]*>([^]*?)<\/p>/g)].map(([, text = '']) => text);
  const isRefusal = /<p class="soft">[^<]*<code>\w+<\/code>\s*<\/p>/.test(page);
  const refusal = isRefusal ? (/<h1>[^]*?<p>([^]*?)<\/p>/.exec(page)?.[1] ?? '') : '';
  return unescaped([...faults, refusal].join(' ').replace(/<[^>]+>/g, ' ')).trim();
}

export const languageOf = (page: string): string => /<html lang="(\w+)">/.exec(page)?.[1] ?? '';

function sentBy(form: PageForm, button: string): readonly PageForm[] {
  const action = attribute(button, 'formaction');
  if (action === null) return [];
  const name = attribute(button, 'name');
  const pressed = { kind: 'pressed', value: attribute(button, 'value') ?? '', choices: [] } as const;
  // The pressed button counts, not the field of the same name before it.
  const fields = form.fields.filter((field) => field.name !== name);
  return [{ ...form, action, isMultipart: false, fields: name === null ? fields : [...fields, { name, ...pressed }] }];
}

/** What the page's script sends before the form: its files, and of its fields only the token of the form. */
function sentAhead(form: PageForm, inside: string): readonly PageForm[] {
  const [, bar = ''] = /<div\b([^>]*\bdata-to="[^>]*)>/.exec(inside) ?? [];
  const [action, isWhole] = [attribute(bar, 'data-to'), attribute(bar, 'data-whole') !== null];
  if (action === null || isWhole) return [];
  return [{ action, isMultipart: true, fields: form.fields.filter(({ name }) => name === 'formToken') }];
}

function fieldsIn(inside: string): readonly PageField[] {
  const fields = new Map<string, PageField>();
  for (const [, head] of inside.matchAll(/<input\b([^>]*)>/g)) add(fields, head, inputOf(String(head)));
  for (const [, head, text] of inside.matchAll(/<textarea\b([^>]*)>([^]*?)<\/textarea>/g))
    add(fields, head, { kind: 'typed', value: unescaped(String(text)), choices: [] });
  for (const [, head, options] of inside.matchAll(/<select\b([^>]*)>([^]*?)<\/select>/g))
    add(fields, head, selectOf(String(options)));
  return [...fields.values()];
}

type Read = Omit<PageField, 'name'>;

/** Buttons of one group are one field. */
function add(fields: Map<string, PageField>, head: unknown, read: Read): void {
  const name = attribute(String(head), 'name');
  if (name === null) return;
  const { value = '', choices = [] } = fields.get(name) ?? {};
  fields.set(name, {
    ...read,
    name,
    value: read.value === '' ? value : read.value,
    choices: [...choices, ...read.choices],
  });
}

function inputOf(head: string): Read {
  const value = attribute(head, 'value') ?? '';
  const isMade = /\schecked\b/.test(head);
  switch (attribute(head, 'type')) {
    case 'hidden':
      return { kind: 'hidden', value, choices: [] };
    case 'radio':
      return { kind: 'chosen', value: isMade ? value : '', choices: [value] };
    case 'checkbox':
      return { kind: 'ticked', value: isMade ? value : '', choices: [value] };
    case 'file':
      return { kind: 'file', value: '', choices: [] };
    default:
      return { kind: 'typed', value, choices: [] };
  }
}

function selectOf(options: string): Read {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, head = '']) => head);
  const made = all.find((head) => /\sselected\b/.test(head));
  const choices = all.map((head) => attribute(head, 'value') ?? '').filter((value) => value !== '');
  return { kind: 'chosen', value: made === undefined ? '' : (attribute(made, 'value') ?? ''), choices };
}

function attribute(head: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head);
  return found?.[1] === undefined ? null : unescaped(found[1]);
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (all, name: string) => SIGNS[name] ?? all);
}
