import type { Certainty, CallSource } from '@penhouder/domain';
import type { CompiledCall } from './compile';
import { DUTCH_CERTAINTY, dutchDate, dutchList } from './dutch-values';
import { explainAmount, explainDeadline, explainInternalDue, explainQuorum, explainReminders } from './explain-rules';
import { explainStep } from './explain-steps';

/** One fact of a call in plain Dutch, how sure it is, and where it stands. */
export interface ExplainedFact {
  /** The same key as in the call's sources: `closing`, `quorum.0`, `steps.opvolging`. */
  readonly about: string;
  readonly label: string;
  readonly text: string;
  readonly certainty: Certainty;
  readonly certaintyText: string;
  readonly source: string | null;
  readonly url: string | null;
}

export interface CallExplanation {
  /** The whole call in a few sentences, in the order in which things happen. */
  readonly explanation: readonly string[];
  readonly facts: readonly ExplainedFact[];
}

/** A call definition for somebody who never sees its file. Deterministic; Dutch only. */
export function explainCall(call: CompiledCall): CallExplanation {
  return { explanation: sentencesOf(call), facts: factsOf(call) };
}

function sentencesOf({ rules, wording }: CompiledCall): string[] {
  const texts = wording.texts.nl;
  return [
    `${texts.funder} verwacht het dossier ten laatste op ${explainDeadline(rules.closing)}.`,
    `De deelnemers antwoorden uiterlijk op ${dutchDate(rules.internalDue.on)}.`,
    explainReminders(rules.reminders),
    ...rules.quorum.map((rule) => explainQuorum(rule, texts)),
    ...(rules.amount === null ? [] : [explainAmount(rules.amount, texts)]),
    `De stappen zijn: ${dutchList(rules.steps.map((step) => (texts.steps[step.id] ?? step.id).toLowerCase()))}.`,
    ...assumptions(wording.sources),
  ];
}

function assumptions(sources: readonly CallSource[]): string[] {
  const assumed = sources.filter((source) => source.certainty === 'assumed').length;
  if (assumed === 0) return [];
  return [
    assumed === 1
      ? 'Eén regel staat in geen bron en is aangenomen; hij is hieronder zo gemerkt.'
      : `${String(assumed)} regels staan in geen bron en zijn aangenomen; ze zijn hieronder zo gemerkt.`,
  ];
}

function factsOf({ rules, wording, participation }: CompiledCall): ExplainedFact[] {
  const texts = wording.texts.nl;
  const told: [about: string, label: string, text: string][] = [
    ['closing', 'Sluitingsdatum', explainDeadline(rules.closing)],
    ['internalDue', 'Eigen uiterste dag', explainInternalDue(rules.internalDue)],
    ['reminders', 'Herinneringen', explainReminders(rules.reminders)],
    ...rules.quorum.map((rule, index): [string, string, string] => [
      `quorum.${String(index)}`,
      'Voorwaarde',
      explainQuorum(rule, texts),
    ]),
    ...participation.figures.map((figure): [string, string, string] => [
      `figures.${figure.id}`,
      'Peildatum',
      `Het aantal ${texts.figures[figure.id] ?? figure.id} is dat van ${dutchDate(figure.referenceOn)}.`,
    ]),
    ...Object.entries(participation.tags).map(([tag, codes]): [string, string, string] => [
      `tags.${tag}`,
      'Kenmerk',
      `${String(codes.length)} ${codes.length === 1 ? 'bestuur is' : 'besturen zijn'} gemerkt als ${tag}.`,
    ]),
  ];
  if (rules.amount !== null) told.push(['amount', 'Bedrag', explainAmount(rules.amount, texts)]);
  for (const step of rules.steps)
    told.push([`steps.${step.id}`, texts.steps[step.id] ?? step.id, explainStep(step, texts)]);
  return told.map(([about, label, text]) => ({ about, label, text, ...sourceOf(wording.sources, about) }));
}

function sourceOf(
  sources: readonly CallSource[],
  about: string,
): Pick<ExplainedFact, 'certainty' | 'certaintyText' | 'source' | 'url'> {
  const source = sources.find((one) => one.about === about);
  const certainty = source?.certainty ?? 'assumed';
  return {
    certainty,
    certaintyText: DUTCH_CERTAINTY[certainty],
    source: source?.text ?? null,
    url: source?.url ?? null,
  };
}
