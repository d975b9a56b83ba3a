import { markdownToText } from '../participant-text/markdown';
import type { Frame } from './frame';
import type { Block, Letter } from './letter';
import { CODE_MARK, PARTS_MARK, withLinkPlaceholder, withoutControls } from './link-placeholder';

/** The plain-text part: the same words in the same order, readable without any markup. */
export function letterText(letter: Letter, frame: Frame): string {
  const parts = [
    frame.notice,
    frame.greeting,
    letter.lead,
    ...(letter.before ?? []).map((block) => blockText(block, frame)),
    letter.button === null ? null : `${letter.button.label}${colon(frame)}\n${letter.button.url}`,
    ...letter.blocks.map((block) => blockText(block, frame)),
    `-- \n${[frame.questions, letter.why, more(frame)].filter((line) => line !== null).join('\n')}`,
  ];
  return `${withLinkPlaceholder(parts.filter((part) => part !== null && part !== '').join('\n\n'))}\n`;
}

/** One of several things in a mail, under its own heading and with its own link. */
export function partText(heading: string, { lead, button, before = [], blocks }: Letter, frame: Frame): string {
  const parts = [
    withoutControls(heading).toUpperCase(),
    lead,
    ...before.map((block) => blockText(block, frame)),
    button === null ? null : `${button.label}${colon(frame)}\n${button.url}`,
    ...blocks.map((block) => blockText(block, frame)),
  ];
  return withLinkPlaceholder(parts.filter((part) => part !== null && part !== '').join('\n\n'));
}

function more(frame: Frame): string | null {
  const { moreOnWhy } = frame;
  return moreOnWhy === null ? null : `${moreOnWhy.label}${colon(frame)} ${moreOnWhy.url}`;
}

/** French puts a space before it, on which no line breaks. */
function colon({ language }: Frame): string {
  return language === 'fr' ? '\u00a0:' : ':';
}

function blockText(block: Block, frame: Frame): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'heading':
      return block.text.toUpperCase();
    case 'markdown':
      return markdownToText(block.markdown);
    case 'quote':
      return `${block.by}\n${withoutControls(block.words)
        .trim()
        .split('\n')
        .map((line) => `> ${line.trimEnd()}`)
        .join('\n')}`;
    case 'code':
      return CODE_MARK;
    case 'parts':
      return PARTS_MARK;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}${colon(frame)} ${value}`).join('\n');
  }
}
