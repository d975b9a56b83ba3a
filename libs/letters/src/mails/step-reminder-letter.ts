import type { EffectOf, LocalDate } from '@penhouder/domain';
import { formatDayAndMonth } from '../words/formats';
import { stepTitle } from '../words/names';
import { say } from '../words/say';
import { stepOutcomeWord } from '../words/step-outcome';
import { workingDayDistance } from '../words/values';
import { toDossier } from './coordinator-letters';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import type { Scene } from './scene';
import { longDay } from './scene';
import { whyCoordinator } from './why';

/** The own date of a step comes near, or has passed: then with how the step ended by itself, if it did. */
export function stepReminderLetter(effect: EffectOf<'stepReminder'>, scene: Scene): Letter {
  const due = scene.context.dossier.plan?.steps?.[effect.stepId]?.due.on ?? null;
  if (effect.reminder === null) return passedLetter(effect, scene, due);
  if (due === null) throw new Error('A reminder of a step needs the due day of its step.');
  const { reader, words, today, context } = scene;
  const { language } = reader;
  const step = stepTitle(reader, effect.stepId);
  const distance = workingDayDistance({ from: today, to: due }, context.calendar, language);
  return {
    subject: say(language, 'stepReminder.subject', { ...words, step, day: formatDayAndMonth(due, language) }),
    lead: say(language, 'stepReminder.lead', { step, day: longDay(scene, due), distance }),
    button: toDossier(scene),
    blocks: blocksOf(say(language, 'stepReminder.record')),
    why: whyCoordinator(scene),
  };
}

function passedLetter({ stepId }: EffectOf<'stepReminder'>, scene: Scene, due: LocalDate | null): Letter {
  const { reader, words, context } = scene;
  const { language } = reader;
  const { cause } = context;
  const outcome = cause.type === 'StepDeadlinePassed' ? cause.outcome : null;
  const step = stepTitle(reader, stepId);
  const day = due === null ? '' : formatDayAndMonth(due, language);
  const longDue = due === null ? '' : longDay(scene, due);
  return {
    subject: say(language, due === null ? 'stepReminder.subjectPassedUndated' : 'stepReminder.subjectPassed', {
      ...words,
      step,
      day,
    }),
    lead: say(language, due === null ? 'stepReminder.leadPassedUndated' : 'stepReminder.leadPassed', {
      step,
      day: longDue,
    }),
    button: toDossier(scene),
    blocks: blocksOf(
      outcome === null
        ? say(language, 'stepReminder.late')
        : say(language, 'stepReminder.ended', { outcome: stepOutcomeWord(reader, stepId, outcome) }),
    ),
    why: whyCoordinator(scene),
  };
}
