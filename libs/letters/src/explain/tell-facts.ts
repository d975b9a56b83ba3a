import type { StepRule } from '@penhouder/domain';
import type { Values } from '../words/say';
import { certaintyWord } from '../words/values';
import type { ExplainedFact, ExplainedSection } from './explanation';
import { tellAmount } from './tell-amount';
import { asOneText, tellDate, tellReminders, tellWording, wordingsOf } from './tell-dates';
import { namedConditions, tellQuorum } from './tell-quorum';
import { tellDeadline } from './tell-term';
import { tagsOf, tellFigure, tellTag } from './tell-who';
import type { Telling } from './telling';
import { figureOf, nameOf, tellStep, tellText, titleOf } from './telling';

type Told = Pick<ExplainedFact, 'about' | 'label' | 'text'>;

/** Every fact that has a source: what it says, how sure it is, and where it stands. */
export function tellFacts(telling: Telling, steps: readonly ExplainedSection[]): readonly ExplainedFact[] {
  const told = [...dateFacts(telling), ...ruleFacts(telling), ...stepFacts(telling, steps)];
  return told.map((fact) => ({ ...fact, ...sourceOf(telling, fact.about) }));
}

function dateFacts(telling: Telling): readonly Told[] {
  const { rules } = telling.call;
  const isSourced = (about: string): boolean => telling.call.wording.sources.some((source) => source.about === about);
  const isDerived = rules.isClosedByBody === true && !isSourced('closing');
  const names = (['opening', 'internalDue', 'closing'] as const)
    .filter((name) => Boolean(rules[name]))
    .filter((name) => name !== 'closing' || !isDerived);
  const dates = names.flatMap((name): readonly Told[] => [
    { about: name, label: label(telling, name), text: tellDate(telling, name) },
    ...wordingsOf(telling, name).map((source) => ({
      about: source.about,
      label: label(telling, 'otherWording', { date: label(telling, name) }),
      text: tellWording(telling, source),
    })),
  ]);
  if (rules.internalDue === null && !isSourced('reminders')) return dates;
  const reminders = asOneText(tellReminders(telling).lines, telling.language);
  return [...dates, { about: 'reminders', label: label(telling, 'reminders'), text: reminders }];
}

function ruleFacts(telling: Telling): readonly Told[] {
  const { rules, participation } = telling.call;
  return [
    ...namedConditions(telling).map(({ about, rule }, index) => ({
      about,
      label: label(telling, 'quorum', { nth: index + 1 }),
      text: capital(tellQuorum(telling, rule)),
    })),
    ...participation.figures.map(({ id }) => ({
      about: `figures.${id}`,
      label: label(telling, 'figure', { figure: figureOf(telling, id) }),
      text: tellFigure(telling, id),
    })),
    ...tagsOf(telling).map((tag) => ({
      about: `tags.${tag}`,
      label: label(telling, 'tag', { tag: nameOf(telling, tag) }),
      text: tellTag(telling, tag),
    })),
    ...(rules.amount === null
      ? []
      : [
          {
            about: 'amount',
            label: label(telling, 'amount'),
            text: asOneText(tellAmount(telling).lines, telling.language),
          },
        ]),
  ];
}

function stepFacts(telling: Telling, sections: readonly ExplainedSection[]): readonly Told[] {
  return telling.call.rules.steps.flatMap((step, index) => [
    {
      about: `steps.${step.id}`,
      label: titleOf(telling, step.id),
      text: asOneText(sections[index]?.lines ?? [], telling.language),
    },
    ...deadlineFact(telling, step),
  ]);
}

function deadlineFact(telling: Telling, step: StepRule): readonly Told[] {
  const { id, deadline } = step;
  if (!deadline) return [];
  const named = tellStep(telling, 'deadline.label', { step: titleOf(telling, id) });
  return [{ about: `steps.${id}.deadline`, label: named, text: tellDeadline(telling, step).join(' ') }];
}

function sourceOf(
  { call, language }: Telling,
  about: string,
): Pick<ExplainedFact, 'certainty' | 'certaintyText' | 'source' | 'url'> {
  const source = call.wording.sources.find((one) => one.about === about);
  const certainty = source?.certainty ?? 'assumed';
  return {
    certainty,
    certaintyText: certaintyWord(certainty, language),
    source: source?.text ?? null,
    url: source?.url ?? null,
  };
}

type FactName =
  'opening' | 'closing' | 'internalDue' | 'otherWording' | 'reminders' | 'figure' | 'tag' | 'quorum' | 'amount';

function label(telling: Telling, name: FactName, values?: Values): string {
  return tellText(telling, `facts.${name}`, values);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
