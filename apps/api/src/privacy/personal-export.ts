import type { Instant, Language } from '@penhouder/domain';
import { formatInstant, say } from '@penhouder/letters';
import type { PersonalItem } from '@penhouder/persistence';
import { withoutLink } from '../mails/mails.controller';
import { categoryName } from './privacy-words';

export interface PersonalExport {
  readonly email: string;
  /** Name of the organisation that keeps it. */
  readonly body: string;
  readonly language: Language;
  readonly at: Instant;
  readonly items: readonly PersonalItem[];
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
}

/** The files of an export: one text that a person reads, the same as JSON, and what came or was made as a file. */
export function personalExport(given: PersonalExport): readonly { readonly path: string; readonly content: Buffer }[] {
  const { email, body, at, items, files, language } = given;
  const shown = items.map((item) => ({ ...item, content: withoutLinks(item.content, language) }));
  const json = JSON.stringify({ email, body, madeAt: at, items: shown }, null, 2);
  return [
    { path: 'LEESMIJ.txt', content: Buffer.from(readable({ ...given, items: shown })) },
    { path: 'gegevens.json', content: Buffer.from(json) },
    ...files.map(({ name, content }) => ({ path: `bestanden/${name}`, content })),
  ];
}

/** No export holds a link that works. */
function withoutLinks(content: unknown, language: Language): unknown {
  return JSON.parse(JSON.stringify(content), (_, value: unknown) =>
    typeof value === 'string' ? withoutLink(value, language) : value,
  );
}

function readable({ email, body, at, items, files, language }: PersonalExport): string {
  const parts = items.map(({ category, dossier, content }) => {
    const where = dossier === null ? '' : ` · ${say(language, 'privacy.exportDossier', { number: dossier })}`;
    return `${categoryName(category, language)}${where}\n${linesOf(content, '  ')}`;
  });
  return [
    say(language, 'privacy.exportTitle', { body, email }),
    say(language, 'privacy.exportMade', { when: formatInstant(at, language) }),
    ...(parts.length === 0 ? [say(language, 'privacy.exportNothing')] : parts),
    ...(files.length === 0 ? [] : [say(language, 'privacy.exportFiles')]),
    '',
  ].join('\n\n');
}

/** A value as indented lines; what is empty is left out. */
function linesOf(content: unknown, indent: string): string {
  if (typeof content !== 'object' || content === null)
    return `${indent}${String(content).replaceAll('\n', `\n${indent}`)}`;
  return Object.entries(content)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) =>
      typeof value === 'object'
        ? `${indent}${name}:\n${linesOf(value, `${indent}  `)}`
        : `${indent}${name}: ${linesOf(value, '').trim()}`,
    )
    .join('\n');
}
