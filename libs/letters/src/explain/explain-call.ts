import type { Language } from '@penhouder/domain';
import { formatList } from '../words/formats';
import { textsIn } from '../words/names';
import type { ExplainHelp } from './explain-help';
import type { CallExplanation, ExplainedLine, ExplainedSection } from './explanation';
import { plannedDays } from './planned-days';
import { tellAmount } from './tell-amount';
import { asOneText, tellDates, tellReminders } from './tell-dates';
import { tellFacts } from './tell-facts';
import { tellStepSection } from './tell-step';
import { tellTexts } from './tell-texts';
import { tellUnits, tellWho } from './tell-who';
import type { CallToExplain, Telling } from './telling';
import { line, tell, titleOf } from './telling';

/**
 * Everything that a definition says, in plain words and in the order in which things happen: two definitions that differ
 * in any field have different explanations. Deterministic; a call without texts in the language is told with its Dutch ones.
 */
export function explainCall(call: CallToExplain, language: Language, help: ExplainHelp = {}): CallExplanation {
  const texts = textsIn(call.wording, language);
  const plan = help.calendar === undefined ? null : plannedDays(call.rules, help.calendar);
  const telling: Telling = { call, texts, language, help, plan };
  const general = [
    tellAbout(telling),
    tellWho(telling),
    tellDates(telling),
    tellReminders(telling),
    tellAmount(telling),
  ];
  const steps = call.rules.steps.map((step, index) => tellStepSection(telling, step, index + 1));
  const units = tellUnits(telling);
  return {
    title: texts.title,
    version: tell(telling, 'version', { code: call.rules.code, version: call.rules.version }),
    explanation: general.flatMap(({ lines }) => lines.map((one) => asOneText([one], language))),
    sections: [...general, ...steps, ...(units === null ? [] : [units])],
    texts: tellTexts(telling),
    facts: tellFacts(telling, steps),
  };
}

function tellAbout(telling: Telling): ExplainedSection {
  const { rules } = telling.call;
  const { title, shortTitle, funder, task } = telling.texts;
  const steps = rules.steps.map(({ id }) => titleOf(telling, id));
  return {
    id: 'call',
    title: tell(telling, 'heads.call'),
    lines: [
      line(
        funder === undefined
          ? tell(telling, 'call.aboutWithoutFunder', { title, shortTitle })
          : tell(telling, 'call.about', { title, shortTitle, funder }),
      ),
      ...tellProgramme(telling),
      line(tell(telling, 'call.task', { task })),
      line(tell(telling, 'call.steps', { steps: formatList(steps, telling.language) })),
      ...(['assumed', 'contradictory'] as const).flatMap((certainty) => {
        const count = telling.call.wording.sources.filter((source) => source.certainty === certainty).length;
        return count === 0 ? [] : [line(tell(telling, `call.${certainty}`, { count }))];
      }),
    ],
  };
}

/** Where the call stands in its series; nothing for one that stands by itself. */
function tellProgramme(telling: Telling): ExplainedLine[] {
  const { programme } = telling.call.wording;
  if (programme === undefined) return [];
  const title = telling.texts.programme ?? programme.code;
  return [line(tell(telling, 'call.programme', { ...programme, title }))];
}
