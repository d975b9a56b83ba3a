import type { CalendarEntry, DossierKind, Language, WordedEntry } from '@penhouder/domain';
import { withoutControls } from '../mails/link-placeholder';
import { capitalised } from '../sentences/join';
import { participantName, stepTitle } from '../words/names';
import type { Names, Reader } from '../words/names';
import { reportWords } from '../words/report-words';
import { say } from '../words/say';

type ToWord = Pick<CalendarEntry, 'kind' | 'participantId' | 'stepId' | 'year' | 'nth'>;

/** Whose days they are. */
export interface CalendarScene {
  /** `2019-004`. */
  readonly number: string;
  readonly title: string;
  readonly kind: DossierKind;
  readonly organisation: string;
  readonly names: Names;
}

/** What calendars show of an entry, in each language: names of units and steps, and of nobody. */
export function calendarWords(entry: ToWord, scene: CalendarScene): WordedEntry['words'] {
  return { nl: wordsIn('nl', entry, scene), fr: wordsIn('fr', entry, scene) };
}

function wordsIn(language: Language, entry: ToWord, scene: CalendarScene): WordedEntry['words'][Language] {
  const { number, title, kind, organisation, names } = scene;
  const what = whatIn({ names, language }, entry);
  const subject = say(language, 'calendarFeed.summary', { what, title });
  const summary = kind === 'real' ? subject : say(language, `mail.${kind}`, { subject });
  return {
    summary: withoutControls(summary),
    description: withoutControls(say(language, 'calendarFeed.description', { what, number, title, organisation })),
  };
}

function whatIn(reader: Reader, entry: ToWord): string {
  const { kind, participantId, stepId, year, nth } = entry;
  const words = say(reader.language, `calendarFeed.${kind}`, {
    name: participantId === null ? '' : participantName(reader, participantId),
    step: stepId === null ? '' : stepTitle(reader, stepId),
    year: year === null ? '' : reportWords({ year, stepId, ...(nth !== undefined && { nth }) }, reader),
  });
  return capitalised(words);
}
