import type { FieldValue } from '@penhouder/domain';
import { partsOf } from './amount-parts';
import { checkMails } from './check-mails';
import { checkPlaceholders } from './check-placeholders';
import type { Finding } from './problem';
import { conditionsOf } from './quorum-parts';
import type { CallFile } from './schema';
import type { AskSource } from './steps.schema';
import type { Texts } from './texts.schema';

/** Every step, mandate, ask and figure has its words in every language, and the placeholders of the texts exist. */
export function checkTexts(call: CallFile): Finding[] {
  const languages: { language: string; texts: Texts }[] = [{ language: 'nl', texts: call.texts.nl }];
  if (call.texts.fr !== undefined) languages.push({ language: 'fr', texts: call.texts.fr });
  return languages.flatMap(({ language, texts }) => [
    ...words(call, language, texts),
    ...checkPlaceholders(call, language, texts),
    ...checkMails(language, texts),
  ]);
}

function words(call: CallFile, language: string, texts: Texts): Finding[] {
  const mandates = call.steps.flatMap((step) => (step.kind === 'sign-off-round' ? step.mandates : []));
  const asks = call.steps.flatMap((step) => (step.kind === 'sign-off-round' ? step.asks : []));
  const needed: { group: 'steps' | 'mandates' | 'asks' | 'figures' | 'names'; ids: readonly string[] }[] = [
    { group: 'steps', ids: call.steps.map((step) => step.id) },
    { group: 'mandates', ids: mandates.map((mandate) => mandate.id) },
    { group: 'asks', ids: asks.map(({ code }) => code) },
    { group: 'figures', ids: call.figures.map((figure) => figure.id) },
    { group: 'names', ids: namesOf(call) },
  ];
  return needed.flatMap(({ group, ids }) => [
    ...ids
      .filter((id) => !Object.hasOwn(texts[group], id))
      .map((id) => ({
        path: ['texts', language, group, id],
        nl: `De tekst van ${id} ontbreekt. Voeg ze hier toe.`,
        fr: `Le texte de ${id} manque. Ajoutez-le ici.`,
        en: `The text of ${id} is missing. Add it here.`,
      })),
    ...Object.keys(texts[group])
      .filter((id) => !ids.includes(id) && !(group === 'names' && Object.hasOwn(call.tags, id)))
      .map((id) => ({
        path: ['texts', language, group, id],
        nl: `${id} komt in de oproep niet voor. Verbeter de naam of haal de tekst weg.`,
        fr: `${id} n’apparaît pas dans l’appel. Corrigez le nom ou supprimez le texte.`,
        en: `${id} does not occur in the call. Correct the name or remove the text.`,
      })),
  ]);
}

/** Every name that people would read: of settings, of options, of types and regions, of who does a step. */
function namesOf({ steps, quorum, amount }: CallFile): readonly string[] {
  const inSteps = steps.flatMap((step) => {
    const settings = 'settings' in step ? Object.entries(step.settings) : [];
    const options = step.kind === 'sign-off-round' ? optionsOf(step.asks) : [];
    const named = [...options, ...settings.flatMap(([, value]) => namesIn(value))];
    return step.doneBy === null ? named : [...named, step.doneBy];
  });
  const inQuorum = conditionsOf(quorum).flatMap(({ rule }) => {
    if (rule.kind === 'eachType') return rule.types.map(({ tag }) => tag);
    if ('tags' in rule) return rule.tags;
    return 'tag' in rule && rule.tag !== null ? [rule.tag] : [];
  });
  const inAmount = partsOf(amount).flatMap(({ part }) => {
    if (part.kind === 'percentage') return part.byTag.map(({ tag }) => tag);
    return part.kind === 'perParticipant' && part.tag !== null ? [part.tag] : [];
  });
  return [...new Set([...inSteps, ...inQuorum, ...inAmount])];
}

function optionsOf(asks: readonly AskSource[]): readonly string[] {
  return asks.flatMap((ask) => (ask.kind === 'choice' ? ask.options : []));
}

function namesIn(value: FieldValue): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? (value as readonly string[]) : Object.keys(value);
}
