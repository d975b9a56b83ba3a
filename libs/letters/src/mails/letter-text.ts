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
    ...(letter.before ?? []).map(blockText),
    letter.button === null ? null : `${letter.button.label}:\n${letter.button.url}`,
    ...letter.blocks.map(blockText),
    `-- \n${[frame.questions, letter.why, more(frame)].filter((line) => line !== null).join('\n')}`,
  ];
  return `${withLinkPlaceholder(parts.filter((part) => part !== null && part !== '').join('\n\n'))}\n`;
}

/** One of several things in a mail, under its own heading and with its own link. */
export function partText(heading: string, { lead, button, before = [], blocks }: Letter): string {
  const parts = [
    withoutControls(heading).toUpperCase(),
    lead,
    ...before.map(blockText),
    button === null ? null : `${button.label}:\n${button.url}`,
    ...blocks.map(blockText),
  ];
  return withLinkPlaceholder(parts.filter((part) => part !== null && part !== '').join('\n\n'));
}

function more({ moreOnWhy }: Frame): string | null {
  return moreOnWhy === null ? null : `${moreOnWhy.label}: ${moreOnWhy.url}`;
}

function blockText(block: Block): string {
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
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
  }
}
