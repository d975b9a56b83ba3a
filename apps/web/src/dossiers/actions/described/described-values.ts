import { centsOf, type Command, type FormField } from '@penhouder/contracts';

/** What is typed in the fields that the API describes, each as text; `yes` for a box that is ticked. */
export type Typed = Readonly<Record<string, string>>;
export type Values = Extract<Command, { type: 'ActOnStep' }>['values'];

/** The values as the API wants them. What must be filled in and is not is left undefined, so that the contract finds it. */
export function valuesOf(fields: readonly FormField[], typed: Typed): Values {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, typed[field.name] ?? '')])) as Values;
}

function valueOf(field: FormField, text: string): Values[string] | undefined {
  if (field.type === 'yes') return text === 'yes';
  if (field.type === 'names') return namesOf(text);
  if (field.type === 'numbers') return numbersOf(field, text);
  if (text.trim() === '') return field.isOptional ? null : undefined;
  return isCounted(field) ? countOf(field, text) : text.trim();
}

function isCounted({ type }: FormField): boolean {
  return type === 'number' || type === 'year' || type === 'money';
}

/** NaN for what is no number, so that the contract refuses it at its field. */
function countOf({ type }: FormField, text: string): number {
  return type === 'money' ? (centsOf(text) ?? Number.NaN) : Number(text.replace(/\s/g, ''));
}

/** Numbers by name as they are typed apart, kept as one text: `aanpak 32, prijs 20`. */
export function numbersTyped(text: string): Readonly<Record<string, string>> {
  const entries = text.split(',').map((one) => one.trim().split(' ') as [string, string?]);
  return Object.fromEntries(entries.filter(([name]) => name !== '').map(([name, number = '']) => [name, number]));
}

/** The same the other way; what is empty is left out. */
export function numbersText(numbers: Readonly<Record<string, string>>): string {
  return Object.entries(numbers)
    .map(([name, number]) => [name, number.replace(/\s/g, '')] as const)
    .filter(([, number]) => number !== '')
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');
}

/** `Stuurgroep 3, netwerkdag 2` becomes numbers by name; NaN for what has no number, so that the contract refuses it. */
function numbersOf({ isOptional }: FormField, text: string): Record<string, number> | null | undefined {
  const entries = text.split(/[,;\n]/).filter((one) => one.trim() !== '');
  if (entries.length === 0) return isOptional ? null : undefined;
  return Object.fromEntries(
    entries.map((one) => {
      const [, name = one, number = ''] = /^(.*?)[\s:=]+(\d+)\s*$/u.exec(one) ?? [];
      return [namesOf(name)[0] ?? name, number === '' ? Number.NaN : Number(number)] as const;
    }),
  );
}

/** `Netwerk, Maatschappelijk verantwoord` becomes the names `netwerk` and `maatschappelijk-verantwoord`. */
function namesOf(text: string): string[] {
  const names = text.split(/[,;\n]/).map((one) =>
    one
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, ''),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}
