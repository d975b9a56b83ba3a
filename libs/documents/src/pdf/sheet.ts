import type PDFDocument from 'pdfkit';
import type { Faces } from './faces';
import type { Line, Setting } from './lines';
import { linesOf } from './lines';
import type { PdfWords } from './pdf-document';

type Kit = InstanceType<typeof PDFDocument>;
/** An element of the structure that a screen reader walks through. */
export type Tag = ReturnType<Kit['struct']>;

/** `scope` says for what a head of a table speaks. */
export interface TagOptions {
  readonly scope?: 'Row' | 'Column';
}

/** A4 in points, with its margins. */
export const PAGE = { left: 64, right: 64, top: 64, bottom: 72, width: 595.28, height: 841.89 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const INK = { text: '#1c2430', soft: '#4d5866', rule: '#d9d6cf' } as const;

const sized = (size: number, leading: number): Setting => ({ face: 'regular', size, leading, colour: INK.text });

export const SETTINGS = {
  title: { ...sized(20, 26), face: 'strong' },
  heading2: { ...sized(13.5, 19), face: 'strong' },
  heading3: { ...sized(11, 16), face: 'strong' },
  text: sized(10.5, 15),
  soft: { ...sized(9.5, 13.5), colour: INK.soft },
  cell: sized(9.5, 13.5),
  head: { ...sized(9.5, 13.5), face: 'strong' },
  mono: { ...sized(8.5, 13.5), face: 'mono' },
} as const satisfies Record<string, Setting>;

/** What a library keeps of words is thrown away so often; more often costs time, more seldom memory. */
const FORGET_EVERY_PAGES = 20;

/** Where on the page something is set. */
export interface Place {
  readonly x: number;
  readonly width: number;
}

export const FULL: Place = { x: PAGE.left, width: TEXT_WIDTH };

/** What stands below a page, by its number from 1. */
export type Foot = (page: number) => { readonly left: string; readonly right: string };

export interface SheetParts {
  readonly kit: Kit;
  readonly faces: Faces;
  readonly root: Tag;
  readonly foot: Foot;
}

/** The page that is being written: sets lines under a tag, and turns to the next page when one is full. */
export class Sheet {
  y: number = PAGE.top;
  /** The page that is being written, from 1. */
  page = 1;

  readonly kit: Kit;
  readonly faces: Faces;
  readonly root: Tag;
  private readonly foot: Foot;

  constructor({ kit, faces, root, foot }: SheetParts) {
    this.kit = kit;
    this.faces = faces;
    this.root = root;
    this.foot = foot;
  }

  /** Whether so many points still fit; turns the page otherwise. True when it turned. */
  makeRoom(points: number): boolean {
    if (this.y + points <= PAGE.height - PAGE.bottom) return false;
    this.finish();
    if (this.page % FORGET_EVERY_PAGES === 0) this.faces.forgetWords();
    this.turn();
    this.page += 1;
    this.y = PAGE.top;
    return true;
  }

  /** Sets what stands below the page; nothing comes on it after that. */
  finish(): void {
    const setting = SETTINGS.soft;
    const y = PAGE.height - PAGE.bottom + 24;
    const words = this.foot(this.page);
    const [left = []] = this.linesOf(words.left, setting, TEXT_WIDTH * 0.75);
    const [right = []] = this.linesOf(words.right, setting, TEXT_WIDTH * 0.25);
    const width = right.reduce((sum, run) => sum + run.width, 0);
    this.artifact(() => {
      this.runs(left, { setting, x: PAGE.left, y });
      this.runs(right, { setting, x: PAGE.width - PAGE.right - width, y });
    });
  }

  /** The library writes a page out, and forgets it, as soon as the next one begins. */
  protected turn(): void {
    this.kit.addPage();
  }

  gap(points: number): void {
    this.y += points;
  }

  /** Opens an element; whoever opened it ends it. */
  tag(type: string, parent: Tag = this.root, options: TagOptions = {}): Tag {
    const tag = this.kit.struct(type, options as object);
    parent.add(tag);
    return tag;
  }

  linesOf(words: PdfWords, setting: Setting, width: number): readonly Line[] {
    return linesOf(words, setting, { faces: this.faces, width });
  }

  /** Sets words as one tagged block that may go over pages. */
  block(
    type: string,
    words: PdfWords,
    {
      setting,
      place = FULL,
      parent = this.root,
    }: { readonly setting: Setting; readonly place?: Place; readonly parent?: Tag },
  ): void {
    const tag = this.tag(type, parent);
    for (const line of this.linesOf(words, setting, place.width)) {
      this.makeRoom(setting.leading);
      this.line(tag, line, { setting, x: place.x, y: this.y });
      this.y += setting.leading;
    }
    tag.end();
  }

  /** Sets one line at a place that the caller keeps. */
  line(tag: Tag, line: Line, at: { readonly setting: Setting; readonly x: number; readonly y: number }): void {
    if (line.length === 0) return;
    tag.add(this.kit.markStructureContent('Span'));
    this.runs(line, at);
    this.kit.endMarkedContent();
  }

  /** What is no content: rules, numbers of pages, heads that come again. */
  artifact(draw: () => void): void {
    this.kit.markContent('Artifact', { type: 'Layout' });
    draw();
    this.kit.endMarkedContent();
  }

  runs(line: Line, { setting, x, y }: { readonly setting: Setting; readonly x: number; readonly y: number }): void {
    let left = x;
    this.kit.fillColor(setting.colour);
    for (const { font, text, width } of line) {
      this.kit.font(font).fontSize(setting.size).text(text, left, y, { lineBreak: false });
      left += width;
    }
  }

  rule(y: number): void {
    this.artifact(() => {
      this.kit
        .moveTo(PAGE.left, y)
        .lineTo(PAGE.width - PAGE.right, y)
        .lineWidth(0.75)
        .strokeColor(INK.rule)
        .stroke();
    });
  }
}
