import { formatDateWithoutWeekday, formatNumber, formatPercent } from '../words/formats';
import { textsIn } from '../words/names';
import type { TextFacts, TextUnit } from './text-facts';

/** The number that matters in a call, as its texts can speak of it; empty words where it does not apply. */
export interface FigureView {
  readonly cijfer: Readonly<Record<string, string>>;
  readonly grootste: boolean;
  readonly kleinste: boolean;
  readonly tussenin: boolean;
  readonly groot: boolean;
  readonly midden: boolean;
  readonly klein: boolean;
  readonly misbaar: boolean;
  readonly onmisbaar: boolean;
  readonly alleen_genoeg: boolean;
  readonly alleen_te_weinig: boolean;
}

/** Sizes relative to the mean of all participants: what `groot` and `klein` mean in `calls/README.md`. */
const BIG = 1.5;
const SMALL = 0.5;

/** Null when the call counts no figure. */
export function figureView(facts: TextFacts, unit: TextUnit): FigureView | null {
  const rule = facts.rules.quorum.find((one) => one.kind === 'sum');
  const id = rule?.figure ?? facts.participation.figures[0]?.id;
  if (id === undefined) return null;
  const figures = measure(facts, unit, id);
  const needed = rule?.atLeast ?? null;
  return {
    cijfer: words(facts, { ...figures, id, needed }),
    ...rank(figures),
    ...size(figures),
    ...weight(figures, needed),
  };
}

interface Measured {
  readonly value: number;
  readonly sum: number;
  readonly mean: number;
  /** From big to small; equal ones by name, so that the order never depends on the list. */
  readonly place: number;
  readonly bigger: string;
  readonly smaller: string;
  readonly count: number;
}

function measure(facts: TextFacts, unit: TextUnit, id: string): Measured {
  const valueOf = (one: TextUnit): number => one.figures[id] ?? 0;
  const ranked = [...facts.units].sort((a, b) => valueOf(b) - valueOf(a) || a.name.localeCompare(b.name, 'nl'));
  const place = ranked.findIndex((one) => one.id === unit.id);
  const sum = facts.units.reduce((total, one) => total + valueOf(one), 0);
  return {
    value: valueOf(unit),
    sum,
    mean: sum / facts.units.length,
    place,
    bigger: ranked[place - 1]?.name ?? '',
    smaller: ranked[place + 1]?.name ?? '',
    count: ranked.length,
  };
}

function words(facts: TextFacts, measured: Measured & { id: string; needed: number | null }): FigureView['cijfer'] {
  const { value, sum, needed, id } = measured;
  const referenceOn = facts.participation.figures.find((figure) => figure.id === id)?.referenceOn;
  return {
    naam: textsIn(facts.wording, facts.language).figures[id] ?? id,
    waarde: formatNumber(value),
    peildag: referenceOn === undefined ? '' : formatDateWithoutWeekday(referenceOn, facts.language),
    som: formatNumber(sum),
    zonder: formatNumber(sum - value),
    aandeel: formatPercent(sum === 0 ? 0 : value / sum),
    drempel: needed === null ? '' : formatNumber(needed),
    tekort: needed === null || value >= needed ? '' : formatNumber(needed - value),
    rang: String(measured.place + 1),
    groter: measured.bigger,
    kleiner: measured.smaller,
  };
}

function rank({ place, count }: Measured): Pick<FigureView, 'grootste' | 'kleinste' | 'tussenin'> {
  const isFirst = place === 0;
  const isLast = place === count - 1;
  const isAlone = count === 1;
  return { grootste: isFirst && !isAlone, kleinste: isLast && !isAlone, tussenin: !isFirst && !isLast };
}

function size({ value, mean }: Measured): Pick<FigureView, 'groot' | 'midden' | 'klein'> {
  const groot = value > BIG * mean;
  const klein = value < SMALL * mean;
  return { groot, klein, midden: !groot && !klein };
}

function weight(
  { value, sum }: Measured,
  needed: number | null,
): Pick<FigureView, 'misbaar' | 'onmisbaar' | 'alleen_genoeg' | 'alleen_te_weinig'> {
  if (needed === null) return { misbaar: false, onmisbaar: false, alleen_genoeg: false, alleen_te_weinig: false };
  const misbaar = sum - value >= needed;
  return { misbaar, onmisbaar: !misbaar, alleen_genoeg: value >= needed, alleen_te_weinig: value < needed };
}
