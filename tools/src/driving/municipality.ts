import { HtmlForm, titleOf, wordsOf } from './html-form';
import { linkIn, type Post } from './post';
import { type Answer, Visitor } from './visitor';

/** What a municipality can say on its page; mandates that are not named are given. */
export type Say =
  | {
      readonly kind: 'agree' | 'agreeInPrinciple';
      readonly mandates?: Readonly<Record<string, 'yes' | 'no'>>;
      readonly values?: GivenValues;
    }
  | { readonly kind: 'agreeWithCondition'; readonly condition: string; readonly values?: GivenValues }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'namedDay'; readonly organ: string; readonly day: string; readonly dayNote?: string }
  | { readonly kind: 'question'; readonly question: string };

/** What an agreement brings with it, by the code of the ask: a number, cents, or the code of an option. */
type GivenValues = Readonly<Record<string, number | string>>;

/** Who answers: typed by hand on the page. */
export interface Signer {
  readonly name: string;
  readonly func: string;
  readonly office?: string;
  readonly capacity?: string;
  /** By whose delegation, and since when. */
  readonly delegatedBy?: string;
  readonly delegatedOn?: string;
  readonly inOfficeUntil?: string;
}

/** What the last page confirmed. */
export interface Receipt {
  readonly rowId: string;
  /** `2019-004/12`. */
  readonly number: string;
  readonly words: string;
}

const MANDATE = 'mandate.';

/** Somebody at a town hall with a mailbox and a browser; knows nothing but what the mail and the pages say. */
export class Municipality {
  private visitor: Visitor;

  constructor(
    private readonly door: { readonly baseUrl: string; readonly post: Post },
    readonly email: string,
    /** The town hall's own network address. */
    private readonly network?: string,
  ) {
    this.visitor = new Visitor(door.baseUrl, network);
  }

  /** The personal link of the newest mail that holds one. */
  async link(): Promise<string> {
    return linkIn(await this.door.post.newest({ to: this.email, link: '/t/' }), '/t/');
  }

  /** Opens the link, presses "Verder" and reads the page that follows. */
  async open(link?: string): Promise<Answer> {
    this.visitor = new Visitor(this.door.baseUrl, this.network);
    const page = await this.visitor.askOrThrow(link ?? (await this.link()));
    return HtmlForm.on(page).pressFirst(this.visitor);
  }

  /** From the mail to the receipt. */
  async answer(say: Say, signer: Signer, link?: string): Promise<Receipt> {
    const check = await this.check(await this.open(link), say, signer);
    return this.confirm(check);
  }

  /**
   * Fills the form, asks for the page that shows the answer once more and, where one is needed, for the code: up to the
   * last press. Nothing is kept yet.
   */
  async check(page: Answer, say: Say, signer: Signer): Promise<HtmlForm> {
    const form = HtmlForm.on(page);
    const filled = form.filled({ ...entriesOf(say, page), ...signer, confirmed: 'yes' });
    const next = await filled.pressFirst(this.visitor);
    const check = HtmlForm.on(next);
    if (check.action === '/teken/code') return withCode(await check.pressFirst(this.visitor), this.door.post);
    if (check.action === '/teken/bevestig') return check;
    throw new Error(`the answer was not accepted: ${titleOf(next)}: ${faultsOf(next)}`);
  }

  /** A file of the page whose link was opened last; an answer of 400 and above is thrown. */
  async download(path: string): Promise<Buffer> {
    return this.visitor.download(path);
  }

  /** Presses the one button that keeps the answer, and reads the receipt. */
  async confirm(check: HtmlForm): Promise<Receipt> {
    return readReceipt(await check.pressFirst(this.visitor));
  }
}

/** The page that asks for a code, with the one from the mail typed into it. */
export async function withCode(page: Answer, post: Post): Promise<HtmlForm> {
  const form = HtmlForm.on(page);
  return form.filled({ code: await post.codeFor(form.value('codeId') ?? '') });
}

/** The fields of one answer; each mandate that the page asks gets an answer when the answer is an agreement. */
function entriesOf(say: Say, page: Answer): Record<string, string> {
  const { kind, ...rest } = say;
  if (kind === 'agree' || kind === 'agreeInPrinciple' || kind === 'agreeWithCondition') {
    const asked = [...page.body.matchAll(/name="mandate\.([^"]+)"/g)].map(([, id = '']) => id);
    const given = 'mandates' in rest ? rest.mandates : undefined;
    const mandates = Object.fromEntries(asked.map((id) => [`${MANDATE}${id}`, given?.[id] ?? 'yes']));
    const values = 'values' in rest ? typedValues(rest.values ?? {}, page) : {};
    return { kind, ...mandates, ...values, ...('condition' in rest && { condition: rest.condition }) };
  }
  return { kind, ...(rest as Record<string, string>) };
}

/** As they are typed: a field for an amount takes euros with a comma. */
function typedValues(given: GivenValues, page: Answer): Record<string, string> {
  const isAmount = (code: string): boolean =>
    page.body.includes('inputmode="decimal"') &&
    new RegExp(`inputmode="decimal"[^>]*name="value\\.${code}"`).test(page.body);
  return Object.fromEntries(
    Object.entries(given).map(([code, value]) => [
      `value.${code}`,
      typeof value === 'number' && isAmount(code) ? (value / 100).toFixed(2).replace('.', ',') : String(value),
    ]),
  );
}

function faultsOf(page: Answer): string {
  return [...page.body.matchAll(/class="fault"[^>]*>([\s\S]*?)<\/p>/g)]
    .map(([, fault = '']) => wordsOf(fault))
    .join(' ');
}

function readReceipt(page: Answer): Receipt {
  const rowId = /\/teken\/ontvangst\/([0-9a-f-]{36})/.exec(page.url)?.[1];
  if (rowId === undefined) throw new Error(`no receipt but "${titleOf(page)}": ${faultsOf(page)}`);
  const number = /(\d{4}-\d+\/\d+)/.exec(page.body)?.[1] ?? '';
  return { rowId, number, words: wordsOf(/<main[\s\S]*?<\/main>/.exec(page.body)?.[0] ?? '') };
}
