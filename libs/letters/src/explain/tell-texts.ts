import type { CallTexts, Language } from '@penhouder/domain';
import { OWN_WORD_MAILS } from '@penhouder/domain';
import { say } from '../words/say';
import type { ExplainedTexts } from './explanation';
import type { Telling } from './telling';
import { tell, tellText } from './telling';

const WORDS = ['title', 'shortTitle', 'task', 'funder', 'programme', 'summary', 'brief', 'statement', 'note'] as const;
const NAMES = ['steps', 'mandates', 'asks', 'figures', 'names'] as const;

/** The call's own texts in every language that it has, the reader's first. */
export function tellTexts(telling: Telling): readonly ExplainedTexts[] {
  const { texts } = telling.call.wording;
  const others = (['nl', 'fr'] as const).filter((language) => language !== telling.language);
  return [telling.language, ...others].flatMap((language) => {
    const found = texts[language];
    return found === undefined ? [] : [textsIn(telling, language, found)];
  });
}

function textsIn(telling: Telling, language: Language, texts: CallTexts): ExplainedTexts {
  const told = language === telling.language ? toldIds(telling) : new Set<string>();
  const label = (name: (typeof WORDS | typeof NAMES)[number]): string => tellText(telling, `labels.${name}`);
  return {
    language,
    title: tell(telling, `heads.textsIn.${language}`),
    texts: [
      ...WORDS.map((name) => ({ label: label(name), text: wordsOf(telling, texts, name), items: [] })),
      ...Object.entries(texts.documents ?? {}).map(([code, document]) => ({
        label: tellText(telling, 'labels.document', { code }),
        text: `**${document.title}**\n\n${document.text}`,
        items: [],
      })),
      ...OWN_WORD_MAILS.flatMap((kind) => {
        const mail = texts.mails?.[kind];
        if (mail === undefined) return [];
        const label = tellText(telling, 'labels.mail', { kind: say(telling.language, `mailKinds.${kind}`) });
        return [{ label, text: `**${mail.subject}**\n\n${mail.body}`, items: [] }];
      }),
      ...NAMES.map((name) => ({
        label: label(name),
        text: '',
        items: namedWords(telling, texts[name] ?? {}, name === 'names' ? new Set() : told),
      })),
    ].filter(({ text, items }) => text !== '' || items.length > 0),
  };
}

/** The ids that the sections name in the reader's language: those are not named a second time. */
function toldIds({ call: { rules, participation } }: Telling): ReadonlySet<string> {
  const rounds = rules.steps.flatMap((step) => (step.kind === 'sign-off-round' ? [step] : []));
  const mandates = rounds.flatMap((round) => round.mandates);
  const asks = rounds.flatMap((round) => (round.asks ?? []).map(({ code }) => code));
  return new Set([...[...rules.steps, ...mandates, ...participation.figures].map(({ id }) => id), ...asks]);
}

/** A call without a note of its own shows its summary instead. */
function wordsOf(telling: Telling, texts: CallTexts, name: (typeof WORDS)[number]): string {
  return name === 'note' && texts.note === texts.summary ? tellText(telling, 'asSummary') : (texts[name] ?? '');
}

function namedWords(
  telling: Telling,
  names: Readonly<Record<string, string>>,
  told: ReadonlySet<string>,
): readonly string[] {
  return Object.entries(names)
    .filter(([id]) => !told.has(id))
    .map(([id, words]) => tellText(telling, 'named', { id, words }));
}
