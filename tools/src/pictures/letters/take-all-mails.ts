import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@penhouder/domain';
import { CODE_PLACEHOLDER, LINK_PLACEHOLDER } from '@penhouder/letters';
import { say } from '../../console/say';
import type { Camera } from '../camera';
import { ALL_MAILS } from './all-mails';
import { CODE, LINK } from './people';
import type { Sample } from './sample';

/** A phone, and the pane of a mail program. */
const WIDTHS = [390, 700] as const;
const LANGUAGES: readonly Language[] = ['nl', 'fr'];

/** Every kind of mail with everything that it can say, from the letters themselves: pictures at both widths, and its text. */
export async function takeAllMails(camera: Camera): Promise<void> {
  for (const language of LANGUAGES) {
    for (const [kind, samples] of Object.entries(ALL_MAILS)) {
      for (const [name, sample] of Object.entries(samples)) {
        await takeMail(camera, { language, name: `${kind}, ${name}`, sample });
      }
    }
  }
}

interface Posing {
  readonly language: Language;
  readonly name: string;
  readonly sample: Sample;
}

async function takeMail(camera: Camera, { language, name, sample }: Posing): Promise<void> {
  const { subject, text, html, calendar } = sample(language);
  const folder = join(camera.folder, 'mails', language);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name.replaceAll(/[^a-z0-9]+/gi, '-'));
  writeFileSync(`${file}.txt`, arrived(`${subject}\n\n${text}`));
  writeFileSync(`${file}.html`, arrived(html));
  if (typeof calendar === 'string') writeFileSync(`${file}.ics`, calendar);
  await camera.takeHtmlAt(WIDTHS, { html: arrived(html), file });
  say(`  ${language} ${name}`);
}

/** As it arrives: with a link and a code in the places that are kept for them. */
function arrived(words: string): string {
  return words.replaceAll(LINK_PLACEHOLDER, LINK).replaceAll(CODE_PLACEHOLDER, CODE);
}
