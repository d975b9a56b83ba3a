import type { EffectOf } from '@penhouder/domain';
import { formatDayAndMonth } from '../words/formats';
import { contactName } from '../words/names';
import { say } from '../words/say';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { quote } from './participant-letters';
import type { Scene } from './scene';
import { dueOn, longDay } from './scene';
import { whyParticipant } from './why';

const KEYS = {
  done: ['handOver.subjectDone', 'handOver.leadDone'],
  agreed: ['handOver.subjectAgreed', 'handOver.leadAgreed'],
  refused: ['handOver.subjectRefused', 'handOver.leadRefused'],
} as const;

/** To whoever handed over. No button: the link of that person is in an earlier mail, and shows only what was. */
export function handOverLetter(effect: EffectOf<'handOver'>, scene: Scene): Letter {
  const { reader, words, context } = scene;
  const { language } = reader;
  const { outcome, colleagueId } = effect;
  const [subject, lead] = KEYS[outcome];
  const colleague = contactName(reader, colleagueId);
  const values = { ...words, colleague, day: outcome === 'refused' ? formatDayAndMonth(dueOn(scene), language) : '' };
  const { cause } = context;
  const isLater = cause.type === 'HandedOver' && cause.isTakingOver === true;
  return {
    subject: say(language, subject, values),
    lead: say(language, lead, values),
    button: null,
    blocks: blocksOf(
      outcome === 'refused'
        ? say(language, 'handOver.stillYours', { due: longDay(scene, dueOn(scene)) })
        : say(language, isLater ? 'handOver.movedLater' : 'handOver.moved'),
      quote(scene, say(language, 'mail.theyWrote', words), effect.reasonTextId),
      outcome === 'done' ? say(language, 'handOver.wasItYou') : null,
    ),
    why: whyParticipant(scene),
  };
}
