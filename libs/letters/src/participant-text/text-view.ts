import type { Language, LocalDate } from '@penhouder/domain';
import { formatLongDate, formatList } from '../words/formats';
import { textsIn } from '../words/names';
import { regionName } from '../words/region-name';
import { figureView } from './figure-view';
import type { TextFacts, TextUnit } from './text-facts';

/** What the placeholders of a call's texts stand for; the names are those of `calls/README.md`. */
export type TextView = Readonly<Record<string, unknown>>;

/** Composes the view for one participant. Throws when the participant is not among the units: a bug of the caller. */
export function textView(facts: TextFacts): TextView {
  const unit = facts.units.find((one) => one.id === facts.unitId);
  if (unit === undefined) throw new Error('The reader of a text is one of its units.');
  const { language, units } = facts;
  const texts = textsIn(facts.wording, language);
  const others = units.filter((one) => one !== unit);
  return plain({
    gemeente: unit.name,
    organisatie: facts.bodyName,
    oproep: texts.title,
    financier: texts.funder ?? '',
    nummer: String(units.indexOf(unit) + 1),
    aantal: String(units.length),
    aantal_anderen: String(others.length),
    anderen: formatList(
      others.map((one) => one.name),
      language,
    ),
    uiterste_dag: dayWords(facts.dueOn, language),
    sluitingsdag: dayWords(facts.closingOn, language),
    kenmerk: Object.fromEntries(unit.tags.map((tag) => [tag, true])),
    ...regionView(facts, unit, others),
    ...figureView(facts, unit),
  });
}

/** Words alone: without what every object can do, which a placeholder would call by its name. */
function plain(view: TextView): TextView {
  const inside = Object.entries(view).map(([name, value]) => [name, isView(value) ? plain(value) : value] as const);
  return Object.assign(Object.create(null) as object, Object.fromEntries(inside));
}

function isView(value: unknown): value is TextView {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function dayWords(on: LocalDate | null, language: Language): string {
  return on === null ? '' : formatLongDate(on, language);
}

function regionView({ language }: TextFacts, unit: TextUnit, others: readonly TextUnit[]): TextView {
  const region = unit.arrondissement;
  const near = others.filter((one) => region !== null && one.arrondissement === region);
  const far = others.filter((one) => !near.includes(one));
  const isKnown = region !== null && others.length > 0;
  return {
    arrondissement: regionName(region ?? '', language),
    provincie: regionName(unit.province ?? '', language),
    streekgenoten: formatList(
      near.map((one) => one.name),
      language,
    ),
    van_elders: formatList(
      far.map((one) => one.name),
      language,
    ),
    enige_van_arrondissement: isKnown && near.length === 0,
    heel_arrondissement: isKnown && far.length === 0,
    deel_van_arrondissement: isKnown && near.length > 0 && far.length > 0,
  };
}
