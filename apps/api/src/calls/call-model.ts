import type { CompiledCall } from '@penhouder/call-definitions';
import type { CallFact, CallPage, CallRow, CallSection, CallVersion, Language } from '@penhouder/contracts';
import { compiledCallOf } from '@penhouder/launching';
import {
  askHint,
  askName,
  explainCall,
  markdownTypeset,
  optionName,
  organName,
  signatureAsked,
  say,
  textsIn,
} from '@penhouder/letters';
import type { AskReader, CallExplanation, ExplainHelp } from '@penhouder/letters';
import type { CallDefinitionRow, CallVersion as VersionRow } from '@penhouder/persistence';
import type { AskRule, Instant } from '@penhouder/domain';
import { whenKnown } from '../when-known';
import { shownDate, shownInstant, type Viewpoint } from '../dossiers/shown';

export function callRow(call: CallDefinitionRow, view: Viewpoint): CallRow {
  const { title, shortTitle, funder } = textsIn(call.wording, view.language);
  const { closing } = call.rules;
  return {
    id: call.id,
    code: call.code,
    version: call.version,
    title,
    shortTitle,
    funder: funder ?? null,
    closing: whenKnown(closing, ({ on }) => shownDate(on, view)),
    isOpen: closing === null || closing.on >= view.now.slice(0, 10),
    programme: call.wording.programme?.code ?? null,
  };
}

/** The kept versions of one call, with how many dossiers run under each. */
export function versionModels(versions: readonly VersionRow[], { language }: Viewpoint): CallVersion[] {
  return versions.map(({ id, version, runningCount, createdAt }) => ({
    id,
    version,
    runningCount,
    runningText: say(language, 'keptVersion.running', { count: runningCount }),
    kept: shownInstant(createdAt as Instant, language),
  }));
}

export function callPage(
  call: CallDefinitionRow,
  versions: readonly VersionRow[],
  { view, help }: { readonly view: Viewpoint; readonly help: ExplainHelp },
): CallPage {
  const compiled = compiledCallOf(call);
  const { rules } = compiled;
  const texts = textsIn(call.wording, view.language);
  const explained = explainCall(compiled, view.language, help);
  const { facts } = explained;
  return {
    ...callRow(call, view),
    hash: call.hash,
    summaryHtml: markdownTypeset(texts.summary, view.language),
    explanation: [...explained.explanation],
    ...explanationModel(explained),
    versions: versionModels(versions, view),
    steps: rules.steps.map((step) => ({
      id: step.id,
      kind: step.kind,
      title: texts.steps[step.id] ?? step.id,
      certainty: facts.find(({ about }) => about === `steps.${step.id}`)?.certainty ?? null,
    })),
    ...roundModel(compiled, view.language),
    defaults: defaultsOf(rules),
  };
}

/** What the round asks; a call without one has a page all the same. */
function roundModel(
  { rules, wording }: CompiledCall,
  language: Language,
): Pick<CallPage, 'slots' | 'signatures' | 'mandates' | 'asks' | 'isInPrincipleAsked' | 'organs'> {
  const round = rules.steps.find((step) => step.kind === 'sign-off-round');
  if (round === undefined)
    return { slots: 1, signatures: [], mandates: [], asks: [], isInPrincipleAsked: false, organs: [] };
  const texts = textsIn(wording, language);
  return {
    slots: round.slots,
    signatures: (round.signatures ?? []).map((rule) => signatureAsked(rule, language)),
    mandates: round.mandates.map(({ id, isNeededToCount }) => ({
      id,
      text: texts.mandates[id] ?? id,
      isNeededToCount,
    })),
    asks: (round.asks ?? []).map((ask) => askModel(ask, { names: { rules, wording }, language })),
    isInPrincipleAsked: round.inPrinciple !== undefined,
    organs: round.organs.map((code) => ({ code, name: organName(code, language) })),
  };
}

function askModel(ask: AskRule, reader: AskReader): CallPage['asks'][number] {
  const { code, kind, isRequired } = ask;
  return {
    ...{ code, kind, isRequired, name: askName(reader, code) },
    options: ask.kind === 'choice' ? ask.options.map((value) => ({ value, label: optionName(reader, value) })) : [],
    hint: ask.kind === 'choice' ? null : askHint(ask, reader.language),
  };
}

function defaultsOf({ closing, internalDue }: CompiledCall['rules']): CallPage['defaults'] {
  const none = { on: null, time: null };
  const { on: closingOn, time: closingTime } = closing ?? none;
  return { closingOn, closingTime, internalDueOn: internalDue?.on ?? null };
}

/** The readable body and the sources of a call. */
export function explanationModel({ sections, facts }: CallExplanation): { sections: CallSection[]; facts: CallFact[] } {
  return {
    sections: sections.map(({ id, title, lines }) => ({
      id,
      title,
      lines: lines.map(({ text, items }) => ({ text, items: [...items] })),
    })),
    facts: [...facts],
  };
}
