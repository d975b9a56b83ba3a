import type { Field, Fields, RecordedKind } from '@penhouder/domain';
import { RECORDED_KINDS } from '@penhouder/domain';
import { actLabel, endLabel, fieldTypeWords, settingLabel, stepKindName, stepKindPurpose } from '@penhouder/letters';

const KINDS = Object.keys(RECORDED_KINDS) as readonly RecordedKind[];

/** All recorded step kinds in Markdown, a heading each, from what the core says and the words of the catalogue. */
export function stepKindsList(): string {
  return KINDS.map(partOf).join('\n\n');
}

function partOf(kind: RecordedKind): string {
  const { settings, acts, ends, isEndless, endsAtDeadline } = RECORDED_KINDS[kind];
  const known = Object.entries(settings).map(([name, field]) => `  - ${settingLine(kind, name, field)}`);
  const done = Object.entries(acts).map(([act, { fields }]) => `  - ${actLine(kind, act)}: ${fieldNames(fields)}`);
  const ended = [
    ...ends.map(({ id }) => `\`${id}\` ${endLabel(kind, id, 'nl')}`),
    ...(isEndless === true ? ['loopt door tot het dossier eindigt'] : []),
    ...(endsAtDeadline === undefined ? [] : ['kan vanzelf eindigen op zijn datum']),
  ];
  const bullets = [
    ...(known.length === 0 ? [] : ['- `settings`:', ...known]),
    '- wat u noteert:',
    ...done,
    `- hoe ze eindigt: ${ended.join('; ')}`,
  ];
  return `#### \`${kind}\`: ${stepKindName(kind, 'nl')}\n\n${stepKindPurpose(kind, 'nl')}\n\n${bullets.join('\n')}`;
}

function settingLine(kind: RecordedKind, name: string, field: Field): string {
  const optional = field.isOptional === true ? ', mag ontbreken' : '';
  return `\`${name}\` ${settingLabel(kind, name, 'nl')} (${expected(field)}${optional})`;
}

function expected(field: Field): string {
  const of = field.type === 'choice' ? field.of : field.type === 'number' ? [field.min, field.max].map(String) : [];
  return fieldTypeWords({ expected: field.type, of }, 'nl');
}

function actLine(kind: RecordedKind, act: string): string {
  return `\`${act}\` ${actLabel(kind, act, 'nl')}`;
}

/** Names of fields, with the values that one can have; what may be left out has a question mark behind it. */
function fieldNames(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, field]) => `\`${name}\`${field.isOptional === true ? '?' : ''}${valuesOf(field)}`)
    .join(', ');
}

function valuesOf(field: Field): string {
  const values = field.type === 'choice' ? field.of : field.type === 'yes' ? ['true', 'false'] : [];
  return values.length === 0 ? '' : ` (${values.map((value) => `\`${value}\``).join(' of ')})`;
}
