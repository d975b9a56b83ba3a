import type { CallTexts } from '@penhouder/domain';
import Mustache from 'mustache';
import { elide } from '../words/elide';
import { textsIn } from '../words/names';
import { escapeMarkdown, markdownToHtml } from './markdown';
import type { TextFacts } from './text-facts';
import { textView } from './text-view';

/** A text for one participant: Markdown that is frozen with its hash, and the HTML that pages and mails show. */
export interface RenderedText {
  readonly markdown: string;
  readonly html: string;
}

/** The words of one participant, complete, as they are frozen at launch. Markdown. */
export interface ParticipantTexts {
  readonly title: string;
  readonly brief: string;
  readonly statement: string;
  readonly note: string;
  /** What goes with the declaration, in the order of the call. */
  readonly documents: readonly ParticipantDocument[];
}

/** A document of a call, filled in for one participant. Markdown. */
export interface ParticipantDocument {
  readonly code: string;
  readonly title: string;
  readonly text: string;
}

/** The declaration that is answered to. */
export function renderStatement(facts: TextFacts): RenderedText {
  return rendered(facts, ownTexts(facts).statement);
}

/** The note tailored to one participant. */
export function renderNote(facts: TextFacts): RenderedText {
  return rendered(facts, ownTexts(facts).note);
}

/** At most five lines that open the page and the invitation. */
export function renderBrief(facts: TextFacts): RenderedText {
  return rendered(facts, ownTexts(facts).brief);
}

/** All texts of one participant at once; equal facts give equal texts, byte for byte. */
export function renderParticipantTexts(facts: TextFacts): ParticipantTexts {
  return {
    title: ownTexts(facts).title,
    brief: renderBrief(facts).markdown,
    statement: renderStatement(facts).markdown,
    note: renderNote(facts).markdown,
    documents: renderDocuments(facts),
  };
}

function renderDocuments(facts: TextFacts): readonly ParticipantDocument[] {
  return Object.entries(ownTexts(facts).documents ?? {}).map(([code, { title, text }]) => ({
    code,
    title,
    text: rendered(facts, text).markdown,
  }));
}

function ownTexts({ wording, language }: TextFacts): CallTexts {
  return textsIn(wording, language);
}

function rendered(facts: TextFacts, template: string): RenderedText {
  const filled = tidy(
    Mustache.render(template, textView(facts), {}, { escape: (value) => escapeMarkdown(String(value)) }),
  );
  const markdown = facts.language === 'fr' ? elide(filled) : filled;
  return { markdown, html: markdownToHtml(markdown) };
}

/** Sections that were left out leave empty lines and spaces behind. */
export function tidy(text: string): string {
  return `${text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
