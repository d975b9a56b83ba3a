import type { FormField, Option, StepAct, StepKind } from '@penhouder/contracts';
import {
  activeParticipants,
  itemsOf,
  possibleActs,
  RECORDED_KINDS,
  stepRule,
  type Field,
  type Fields,
  type Numbers,
  type RecordedKind,
  type RecordedStepRule,
  type StepAct as KindAct,
  type StepId,
  type TextId,
} from '@penhouder/domain';
import {
  actChoiceLabel,
  actFieldLabel,
  actLabel,
  participantName,
  settingChoiceLabel,
  settingLabel,
  stepKindName,
  textsIn,
} from '@penhouder/letters';
import type { Language } from '@penhouder/contracts';
import type { DossierReading } from './dossier-reading';

/** What can be recorded on a step now, as forms: every field with what it can hold. */
export function actModels(stepId: StepId, reading: DossierReading): StepAct[] {
  const { row, view } = reading;
  const rule = stepRule(row.state, stepId);
  if (rule?.kind !== 'recorded') return [];
  return Object.entries(possibleActs(row.state, stepId)).map(([act, described]) => ({
    act,
    label: actLabel(rule.of, act, view.language),
    fields: Object.entries(described.fields).map(([name, field]) => ({
      ...bare(name, field),
      label: actFieldLabel({ kind: rule.of, act, field: name }, view.language),
      options: optionsOf({ name, field }, { rule, act, described }, reading),
    })),
  }));
}

/** The kinds of steps that can be added by hand, each with what must be said about it. */
export function stepKindModels(language: Language): StepKind[] {
  const kinds = Object.entries(RECORDED_KINDS) as [RecordedKind, { readonly settings: Fields }][];
  return kinds
    .map(([kind, { settings }]) => ({
      kind,
      label: stepKindName(kind, language),
      settings: Object.entries(settings).map(([name, field]) => ({
        ...bare(name, field),
        label: capitalised(settingLabel(kind, name, language)),
        options: choicesOf(field, (choice) => settingChoiceLabel({ kind, setting: name, choice }, language)),
      })),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

function bare(name: string, field: Field): Omit<FormField, 'label' | 'options'> {
  const isNumber = field.type === 'number';
  return {
    name,
    type: field.type,
    isOptional: field.isOptional === true,
    min: isNumber ? field.min : null,
    max: isNumber ? field.max : null,
  };
}

function choicesOf(field: Field, labelOf: (choice: string) => string): Option[] {
  return field.type === 'choice' ? field.of.map((value) => ({ value, label: capitalised(labelOf(value)) })) : [];
}

interface Place {
  readonly rule: RecordedStepRule;
  readonly act: string;
  readonly described: KindAct;
}

function optionsOf(
  { name, field }: { readonly name: string; readonly field: Field },
  { rule, act, described }: Place,
  reading: DossierReading,
): Option[] {
  const { row, names, view } = reading;
  const { language } = view;
  switch (field.type) {
    case 'choice':
      return choicesOf(field, (choice) => actChoiceLabel({ kind: rule.of, act, field: name, choice }, language));
    case 'item':
      return itemOptions(itemsOf(row.state, rule.id, described), reading);
    case 'numbers':
      return numbered(rule, field).map(([value, most]) => ({
        value,
        label: `${capitalised(itemLabel(value, reading))} (0 - ${String(most)})`,
      }));
    case 'name':
      return listed(rule, field).map((value) => ({ value, label: itemLabel(value, reading) }));
    case 'participant':
      return activeParticipants(row.state).map(({ id }) => ({
        value: id,
        label: participantName({ names, language }, id),
      }));
    default:
      return [];
  }
}

/** By the alphabet where people typed them: they are kept as keys of JSON, which PostgreSQL puts in an order of its own. */
function itemOptions(items: readonly string[], reading: DossierReading): Option[] {
  const { words, view } = reading;
  const options = items.map((value) => ({ value, label: itemLabel(value, reading) }));
  const isTyped = items.every((item) => words.has(item as TextId));
  return isTyped ? options.sort((a, b) => a.label.localeCompare(b.label, view.language)) : options;
}

function listed({ settings }: RecordedStepRule, field: Extract<Field, { type: 'name' }>): readonly string[] {
  const list = field.listedIn === undefined ? null : settings[field.listedIn];
  return Array.isArray(list) ? (list as readonly string[]) : [];
}

/** The names of a setting that gives each its most, for a field that asks a number for each. */
function numbered(
  { settings }: RecordedStepRule,
  { listedIn }: Extract<Field, { type: 'numbers' }>,
): readonly (readonly [string, number])[] {
  const list = listedIn === undefined ? null : settings[listedIn];
  return typeof list === 'object' && list !== null && !Array.isArray(list) ? Object.entries(list as Numbers) : [];
}

/** The words that somebody typed for it, or the call's word for a name. */
export function itemLabel(item: string, { words, names, view }: DossierReading): string {
  return words.get(item as TextId) ?? textsIn(names.wording, view.language).names?.[item] ?? item;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
