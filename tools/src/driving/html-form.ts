import type { Answer, Visitor } from './visitor';

interface Button {
  readonly label: string;
  readonly action: string | null;
}

interface Parts {
  readonly action: string;
  readonly values: ReadonlyMap<string, string>;
  /** Every control by name, with the values that it offers; null where anything may be typed. */
  readonly controls: ReadonlyMap<string, readonly string[] | null>;
  readonly buttons: readonly Button[];
}

/** A form of a page as a browser without script sees it: where it goes, what it holds, what may be chosen. */
export class HtmlForm {
  private constructor(private readonly parts: Parts) {}

  get action(): string {
    return this.parts.action;
  }

  /** The first form of the page. */
  static on(page: Answer): HtmlForm {
    const found = /<form\b([^>]*)>([\s\S]*?)<\/form>/i.exec(page.body);
    if (found === null) throw new Error(`no form on ${new URL(page.url).pathname}: ${titleOf(page)}`);
    const [, head = '', body = ''] = found;
    const values = new Map<string, string>();
    const controls = new Map<string, readonly string[] | null>();
    readInputs(body, values, controls);
    readTextAreas(body, values, controls);
    readSelects(body, values, controls);
    return new HtmlForm({ action: attribute(head, 'action') ?? '', values, controls, buttons: buttonsOf(body) });
  }

  /** A value that came with the page, for example that of a hidden field. */
  value(name: string): string | null {
    return this.parts.values.get(name) ?? null;
  }

  /** Types or chooses; a field that the page does not have, or a choice that it does not offer, is an error. */
  filled(entries: Readonly<Record<string, string>>): HtmlForm {
    const values = new Map(this.parts.values);
    for (const [name, value] of Object.entries(entries)) {
      const offered = this.parts.controls.get(name);
      if (offered === undefined) throw new Error(`the page has no field "${name}"`);
      if (offered !== null && !offered.includes(value)) throw new Error(`"${name}" cannot be "${value}"`);
      values.set(name, value);
    }
    return new HtmlForm({ ...this.parts, values });
  }

  /** Presses the first button, whatever its words: the pages speak the language of their reader. */
  async pressFirst(visitor: Visitor): Promise<Answer> {
    const [button] = this.parts.buttons;
    if (button === undefined) throw new Error('the form has no button');
    return visitor.askOrThrow(button.action ?? this.action, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: this.encoded(),
    });
  }

  /** What a press of any button sends. */
  encoded(): string {
    return new URLSearchParams([...this.parts.values]).toString();
  }
}

/** The words of a page's title. */
export function titleOf(page: Answer): string {
  return decode(/<title>([\s\S]*?)<\/title>/i.exec(page.body)?.[1] ?? '');
}

/** The words of a piece of markup. */
export function wordsOf(markup: string): string {
  return decode(markup.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

type Values = Map<string, string>;
type Controls = Map<string, readonly string[] | null>;

function readInputs(body: string, values: Values, controls: Controls): void {
  for (const [, attributes = ''] of body.matchAll(/<input\b([^>]*)>/gi)) {
    const name = attribute(attributes, 'name');
    if (name !== null) readInput({ name, attributes }, values, controls);
  }
}

/** Radio buttons and boxes offer their value; the chosen one is sent. Everything else is sent as it stands. */
function readInput(
  input: { readonly name: string; readonly attributes: string },
  values: Values,
  controls: Controls,
): void {
  const { name, attributes } = input;
  const value = attribute(attributes, 'value') ?? '';
  const isChoice = ['radio', 'checkbox'].includes(attribute(attributes, 'type') ?? 'text');
  controls.set(name, isChoice ? [...(controls.get(name) ?? []), value] : null);
  if (!isChoice || /\schecked\b/i.test(attributes)) values.set(name, value);
}

function readTextAreas(body: string, values: Values, controls: Controls): void {
  for (const [, attributes = '', text = ''] of body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/gi)) {
    const name = attribute(attributes, 'name');
    if (name === null) continue;
    controls.set(name, null);
    values.set(name, decode(text));
  }
}

function readSelects(body: string, values: Values, controls: Controls): void {
  for (const [, attributes = '', inside = ''] of body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gi)) {
    const name = attribute(attributes, 'name');
    if (name === null) continue;
    const options = [...inside.matchAll(/<option\b([^>]*)>/gi)].map(([, option = '']) => option);
    const chosen = options.find((option) => /\sselected\b/i.test(option)) ?? options[0] ?? '';
    controls.set(
      name,
      options.map((option) => attribute(option, 'value') ?? ''),
    );
    values.set(name, attribute(chosen, 'value') ?? '');
  }
}

function buttonsOf(body: string): readonly Button[] {
  return [...body.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/gi)].map(([, attributes = '', label = '']) => ({
    label: wordsOf(label),
    action: attribute(attributes, 'formaction'),
  }));
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return found === null ? null : decode(found[1] ?? found[2] ?? found[3] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
