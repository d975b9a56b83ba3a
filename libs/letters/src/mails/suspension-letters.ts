import type { Effect, EffectOf } from '@penhouder/domain';
import { daysBetween, stillRound } from '@penhouder/domain';
import { formatDayAndMonth } from '../words/formats';
import { say } from '../words/say';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { reasonOf, toPage } from './participant-letters';
import type { Scene } from './scene';
import { longDay } from './scene';
import { whyParticipant } from './why';

/** Nothing falls due until they hear more. */
export function clockSuspendedLetter({ since, cause }: EffectOf<'clockSuspended'>, scene: Scene): Letter {
  const { reader, words } = scene;
  const { language } = reader;
  return {
    subject: say(language, 'clockSuspended.subject', { ...words, day: formatDayAndMonth(since, language) }),
    lead: say(language, 'clockSuspended.lead', { ...words, since: longDay(scene, since) }),
    button: toPage(scene),
    blocks: blocksOf(
      cause === 'funderAsks' ? say(language, 'clockSuspended.funderAsks') : null,
      say(language, 'clockSuspended.meanwhile'),
      say(language, 'clockSuspended.later'),
      ...reasonOf(scene),
    ),
    why: whyParticipant(scene),
  };
}

/** It runs again, and until when they answer now. */
export function clockResumedLetter({ since, from, to }: EffectOf<'clockResumed'>, scene: Scene): Letter {
  const { reader, words } = scene;
  const { language } = reader;
  const count = daysBetween(from, to);
  const days = { since: longDay(scene, since), from: longDay(scene, from), count };
  return {
    subject: say(language, 'clockResumed.subject', { ...words, day: formatDayAndMonth(to, language) }),
    lead: say(language, 'clockResumed.lead', { ...words, to: longDay(scene, to) }),
    button: toPage(scene),
    blocks: blocksOf(say(language, count === 0 ? 'clockResumed.same' : 'clockResumed.added', days), ...reasonOf(scene)),
    why: whyParticipant(scene),
  };
}

/** Any other mail through which can be answered says first that the days in it do not count for now. */
export function withSuspension(letter: Letter, effect: Effect, scene: Scene): Letter {
  const still = stillRound(scene.context.dossier);
  if (still === null || !('linkId' in effect) || SAY_IT_THEMSELVES.includes(effect.kind)) return letter;
  const note = say(scene.reader.language, 'suspension.inMail', { since: longDay(scene, still.on) });
  return { ...letter, blocks: [...blocksOf(note), ...letter.blocks] };
}

const SAY_IT_THEMSELVES: readonly Effect['kind'][] = ['clockSuspended', 'clockResumed'];
