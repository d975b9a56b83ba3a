import type { AskRule, AskedValues, CallRules, ValueProblem } from '@penhouder/domain';
import { valueProblems } from '@penhouder/domain';
import type { Finding, Path, Sentence } from '../problem';
import type { HappeningFile } from './scenario.schema';

/** Values of an agreement that fit none of the versions of the call: the first version says what would. */
export function unfitValues(calls: readonly CallRules[], happening: HappeningFile, path: Path): Finding[] {
  if (!('values' in happening) || !('mandates' in happening)) return [];
  const values = happening.values as AskedValues;
  const problems = calls.map((call) => problemsIn(call, values));
  if (problems.some((of) => of.length === 0)) return [];
  const asks = calls[0] === undefined ? [] : asksOf(calls[0]);
  return (problems[0] ?? []).map((problem) => ({
    path: [...path, 'values', ...(problem.fault === 'missing' ? [] : [problem.code])],
    ...sentence(problem, asks),
  }));
}

/** Whoever signs second is asked no values, so that none are missing where there are two signatories. */
function problemsIn(call: CallRules, values: AskedValues): readonly ValueProblem[] {
  const isSignedByTwo = call.steps.some((step) => step.kind === 'sign-off-round' && step.slots === 2);
  return valueProblems(asksOf(call), values).filter(({ fault }) => !isSignedByTwo || fault !== 'missing');
}

function asksOf({ steps }: CallRules): readonly AskRule[] {
  return steps.flatMap((step) => (step.kind === 'sign-off-round' ? (step.asks ?? []) : []));
}

function sentence({ code, fault, limit }: ValueProblem, asks: readonly AskRule[]): Sentence {
  const ask = asks.find((one) => one.code === code);
  const bound = String(limit);
  switch (fault) {
    case 'missing':
      return {
        nl: `De oproep vraagt ${code} bij een akkoord. Zet onder values wat geantwoord wordt.`,
        fr: `L’appel demande ${code} avec un accord. Écrivez sous values ce qui est répondu.`,
        en: `The call asks ${code} with an agreement. Put under values what is answered.`,
      };
    case 'notAsked':
      return {
        nl: `De oproep vraagt ${code} niet. ${asks.length === 0 ? 'Haal het weg.' : `Kies uit: ${codesOf(asks)}.`}`,
        fr: `L’appel ne demande pas ${code}. ${asks.length === 0 ? 'Supprimez-le.' : `Choisissez parmi : ${codesOf(asks)}.`}`,
        en: `The call does not ask ${code}. ${asks.length === 0 ? 'Remove it.' : `Choose one of: ${codesOf(asks)}.`}`,
      };
    case 'notAnOption':
      return {
        nl: `Dat is geen keuze van ${code}. Kies uit: ${optionsOf(ask)}.`,
        fr: `Ce n’est pas un choix de ${code}. Choisissez parmi : ${optionsOf(ask)}.`,
        en: `That is no option of ${code}. Choose one of: ${optionsOf(ask)}.`,
      };
    case 'notAWholeNumber':
      return {
        nl: `${code} is een geheel getal; een bedrag staat in cent.`,
        fr: `${code} est un nombre entier ; un montant est en centimes.`,
        en: `${code} is a whole number; an amount is in cents.`,
      };
    case 'tooSmall':
    case 'tooLarge':
      return limitSentence(fault, code, bound);
  }
}

function limitSentence(fault: 'tooSmall' | 'tooLarge', code: string, bound: string): Sentence {
  return fault === 'tooSmall'
    ? {
        nl: `${code} is minstens ${bound}.`,
        fr: `${code} est au moins ${bound}.`,
        en: `${code} is at least ${bound}.`,
      }
    : {
        nl: `${code} is hoogstens ${bound}.`,
        fr: `${code} est au plus ${bound}.`,
        en: `${code} is at most ${bound}.`,
      };
}

function codesOf(asks: readonly AskRule[]): string {
  return asks.map(({ code }) => code).join(', ');
}

function optionsOf(ask: AskRule | undefined): string {
  return ask?.kind === 'choice' ? ask.options.join(', ') : '';
}
