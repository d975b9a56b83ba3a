import { say } from '../words/say';
import type { Frame } from './frame';
import type { Letter } from './letter';
import { partHtml } from './letter-html';
import { partText } from './letter-text';
import type { DigestPart } from './mail-context';
import type { Scene } from './scene';
import { dueOn } from './scene';

/**
 * What a mail with several reminders shows of this one: the same words, the call's own where it has some, under a heading
 * that says what is asked. That links are personal is said once, by the mail around it.
 */
export function digestPartOf(scene: Scene, letter: Letter, frame: Frame): DigestPart {
  const { reader, words } = scene;
  const heading = say(reader.language, 'digest.item', words);
  const saidAround = say(reader.language, 'mail.personalLink');
  const blocks = letter.blocks.filter((block) => block.kind !== 'text' || block.text !== saidAround);
  const part = { ...letter, blocks };
  return { due: dueOn(scene), text: partText(heading, part, frame), html: partHtml(heading, part, frame) };
}
