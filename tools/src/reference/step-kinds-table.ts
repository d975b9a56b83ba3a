import type { Field, Fields, RecordedKind } from '@penhouder/domain';
import { RECORDED_KINDS } from '@penhouder/domain';
import { actLabel, endLabel, fieldTypeWords, settingLabel, stepKindName, stepKindPurpose } from '@penhouder/letters';

const KINDS = Object.keys(RECORDED_KINDS) as readonly RecordedKind[];
const HEADER = ['soort', 'waarvoor', '`settings`', 'wat u noteert, met de velden', 'hoe ze eindigt'];

/** The table of all recorded step kinds in Markdown, from what the core says about them and the words of the catalogue. */
export function stepKindsTable(): string {
  const rows = [HEADER, HEADER.map(() => '---'), ...KINDS.map(rowOf)];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf(kind: RecordedKind): readonly string[] {
  const { settings, acts, ends, isEndless, endsAtDeadline } = RECORDED_KINDS[kind];
  return [
    `\`${kind}\`<br>${stepKindName(kind, 'nl')}`,
    stepKindPurpose(kind, 'nl'),
    lines(Object.entries(settings).map(([name, field]) => settingLine(kind, name, field))),
    lines(Object.entries(acts).map(([act, { fields }]) => `${actLine(kind, act)}: ${fieldNames(fields)}`)),
    lines([
      ...ends.map(({ id }) => `\`${id}\` ${endLabel(kind, id, 'nl')}`),
      ...(isEndless === true ? ['loopt door tot het dossier eindigt'] : []),
      ...(endsAtDeadline === undefined ? [] : ['kan vanzelf eindigen op zijn datum']),
    ]),
  ];
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

/** Names of fields; what may be left out has a question mark behind it. */
function fieldNames(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, { isOptional }]) => `\`${name}\`${isOptional === true ? '?' : ''}`)
    .join(', ');
}

function lines(parts: readonly string[]): string {
  return parts.length === 0 ? '–' : parts.join('<br>');
}
