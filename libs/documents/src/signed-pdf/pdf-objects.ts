/** Thrown for bytes that are no PDF as ISO 32000 writes it, or that could be read in two ways. */
export class PdfFault extends Error {}

export type PdfValue = null | boolean | number | PdfName | PdfText | PdfRef | PdfList | PdfDict;
export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
/** `from` and `to`: where it stands, with its brackets. */
export interface PdfText {
  readonly kind: 'text';
  readonly bytes: string;
  readonly from: number;
  readonly to: number;
}
export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
}
export interface PdfList {
  readonly kind: 'list';
  readonly items: readonly PdfValue[];
}
export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** Where the bytes of a stream begin; null: it is none. */
  readonly stream: number | null;
}

const DEEPEST = 40;
const SPACE = /[\0\t\n\f\r ]/;
const END = /[\0\t\n\f\r ()<>[\]{}/%]/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads objects of a PDF one by one, strictly and without unpacking anything: what could be read in two ways is a fault. */
export class PdfReader {
  private depth = 0;

  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  /** The object with this number at this place. Throws `PdfFault`. */
  object(number: number): PdfValue {
    if (this.number() !== number || this.number() !== 0) throw new PdfFault('another object stands here');
    this.keyword('obj');
    const value = this.value();
    this.skip();
    if (isDict(value) && this.text.startsWith('stream', this.at)) return { ...value, stream: this.at };
    this.keyword('endobj');
    return value;
  }

  keyword(word: string): void {
    this.skip();
    if (!this.text.startsWith(word, this.at)) throw new PdfFault(`no ${word} here`);
    this.at += word.length;
  }

  hasNumber(): boolean {
    this.skip();
    return /\d/.test(this.text.charAt(this.at));
  }

  /** A whole number without sign. */
  number(): number {
    this.skip();
    const digits = /\d{1,10}/y;
    digits.lastIndex = this.at;
    const found = digits.exec(this.text)?.[0];
    if (found === undefined) throw new PdfFault('no number here');
    this.at += found.length;
    return Number(found);
  }

  value(): PdfValue {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new PdfFault('too deep');
    this.skip();
    const value = this.here(this.text[this.at] ?? '');
    this.depth -= 1;
    return value;
  }

  skip(): void {
    for (;;) {
      const char = this.text[this.at];
      if (char === '%') this.at = this.nextLine();
      else if (char !== undefined && SPACE.test(char)) this.at += 1;
      else return;
    }
  }

  private nextLine(): number {
    const end = /[\r\n]/g;
    end.lastIndex = this.at;
    return end.exec(this.text)?.index ?? this.text.length;
  }

  private here(char: string): PdfValue {
    if (char === '/') return this.name();
    if (char === '(') return this.literal();
    if (char === '[') return this.list();
    if (char === '<') return this.text[this.at + 1] === '<' ? this.dict() : this.hex();
    return this.word();
  }

  private name(): PdfName {
    this.at += 1;
    const name = this.run().replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    return { kind: 'name', name };
  }

  /** Up to the next sign that ends a word. */
  private run(): string {
    const from = this.at;
    while (this.at < this.text.length && !END.test(this.text.charAt(this.at))) this.at += 1;
    return this.text.slice(from, this.at);
  }

  private literal(): PdfText {
    const from = this.at;
    let bytes = '';
    let open = 0;
    for (;;) {
      const char = this.text[this.at];
      if (char === undefined) throw new PdfFault('a text without end');
      this.at += 1;
      if (char === '(') open += 1;
      if (char === ')') open -= 1;
      if (open === 0) return { kind: 'text', bytes: bytes.slice(1), from, to: this.at };
      bytes += char === '\\' ? this.escaped() : char;
    }
  }

  private escaped(): string {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.at;
    const code = octal.exec(this.text)?.[0];
    const char = this.text[this.at] ?? '';
    this.at += code?.length ?? 1;
    if (code !== undefined) return String.fromCharCode(parseInt(code, 8) & 0xff);
    return ESCAPES[char] ?? (/[\r\n]/.test(char) ? '' : char);
  }

  private hex(): PdfText {
    const from = this.at;
    const end = this.text.indexOf('>', from);
    const digits = end === -1 ? '?' : this.text.slice(from + 1, end).replace(/[\0\t\n\f\r ]/g, '');
    if (/[^0-9a-fA-F]/.test(digits)) throw new PdfFault('no hexadecimal text');
    this.at = end + 1;
    const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
    return { kind: 'text', bytes, from, to: this.at };
  }

  private list(): PdfList {
    this.at += 1;
    const items: PdfValue[] = [];
    for (;;) {
      this.skip();
      if (this.text[this.at] === ']') {
        this.at += 1;
        return { kind: 'list', items };
      }
      items.push(this.value());
    }
  }

  private dict(): PdfDict {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skip();
      if (this.text.startsWith('>>', this.at)) {
        this.at += 2;
        return { kind: 'dict', entries, stream: null };
      }
      if (this.text[this.at] !== '/') throw new PdfFault('a key that is no name');
      const { name } = this.name();
      if (entries.has(name)) throw new PdfFault('a key twice');
      entries.set(name, this.value());
    }
  }

  /** A number, a reference, or one of three words. */
  private word(): PdfValue {
    const reference = /(\d{1,10})[\0\t\n\f\r ]+0[\0\t\n\f\r ]+R(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
    reference.lastIndex = this.at;
    const found = reference.exec(this.text);
    if (found !== null) {
      this.at += found[0].length;
      return { kind: 'ref', number: Number(found[1]) };
    }
    const word = this.run();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new PdfFault('no value');
    return Number(word);
  }
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return typeof value === 'object' && value?.kind === 'dict';
}

export function nameIn(value: PdfValue | undefined): string | null {
  return typeof value === 'object' && value?.kind === 'name' ? value.name : null;
}

/** Equal for values that say the same, however they are written. */
export function canonical(value: PdfValue): string {
  if (typeof value !== 'object' || value === null) return String(value);
  switch (value.kind) {
    case 'name':
      return `/${JSON.stringify(value.name)}`;
    case 'text':
      return JSON.stringify(value.bytes);
    case 'ref':
      return `${String(value.number)}R`;
    case 'list':
      return `[${value.items.map(canonical).join(' ')}]`;
    case 'dict':
      return `<${[...value.entries]
        .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
        .sort()
        .join(' ')}>`;
  }
}
