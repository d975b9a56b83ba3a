/** What somebody wrote in a reply, apart from what the mail program put below it. */
export interface OwnWords {
  readonly words: string;
  /** There is a message of somebody else in it that was sent on. */
  readonly isForwarded: boolean;
}

const FORWARDED =
  /^[-\s_>]*(begin )?(doorgestuurd bericht|forwarded message|message (transféré|réexpédié)|début du message (transféré|réexpédié))/i;
const ORIGINAL = /^-{2,}\s*(oorspronkelijk bericht|original message|message d[’']origine|oorspronkelijke e-mail)/i;
/** Behind these a telephone or an Outlook puts nothing of the person. */
const SENT_FROM =
  /^(verzonden vanaf|verstuurd vanaf|sent from my|envoyé (de|depuis) mon|outlook voor (android|ios)|télécharger outlook|outlook downloaden)/i;
const FROM_LINE = /^\*{0,2}(van|from|de)\s?:\*{0,2}\s/i;
const OTHER_HEADERS = /^\*{0,2}(verzonden|datum|sent|date|envoyé|aan|to|à|onderwerp|subject|objet)\s?:/i;
const WROTE = /(schreef|wrote|a écrit|heeft geschreven|het volgende geschreven)\b[^\n]{0,200}:\s*$/i;
const WROTE_BEGIN = /^(op|on|le|il|am)\s.{3,}/i;
/** An introduction is broken over a few lines by programs that wrap. */
const LINES_OF_WROTE = 4;

/**
 * Takes away quoted lines, everything below the first introduction of a quoted message, and what a telephone adds. Nothing
 * below a greeting is taken away: a postscript can take back what was said above.
 */
export function ownWordsOf(text: string, subject: string): OwnWords {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const end = lines.findIndex((line, index) => beginsQuote(lines, line, index));
  const kept = (end === -1 ? lines : lines.slice(0, end)).filter(
    (line) => !line.startsWith('>') && !SENT_FROM.test(line),
  );
  const isForwarded = lines.some((line) => FORWARDED.test(line)) || /^\s*(fw|fwd|tr|doorst)\s?:/i.test(subject);
  const words = kept.join('\n').replaceAll(/\n{3,}/g, '\n\n');
  return { words: withoutDisclaimer(words).trim(), isForwarded };
}

function beginsQuote(lines: readonly string[], line: string, index: number): boolean {
  if (line === '--' || FORWARDED.test(line) || ORIGINAL.test(line)) return true;
  if (FROM_LINE.test(line)) return lines.slice(index + 1, index + 6).some((next) => OTHER_HEADERS.test(next));
  if (!WROTE_BEGIN.test(line)) return false;
  for (let length = 1; length <= LINES_OF_WROTE; length += 1) {
    if (WROTE.test(lines.slice(index, index + length).join(' '))) return true;
  }
  return false;
}

const DISCLAIMER =
  /per vergissing|ten onrechte ontvangen|niet de bestemmeling|uitsluitend bestemd voor|par erreur|destinataire|intended recipient|\bdisclaimer\b/i;
/** Shorter ones are no notice of a law firm: they may be words that matter. */
const SHORTEST_DISCLAIMER = 120;

/** The notices at the very end that every mail of an organisation carries. */
function withoutDisclaimer(words: string): string {
  const parts = words.trim().split(/\n{2,}/);
  for (let last = parts.at(-1); last !== undefined; last = parts.at(-1)) {
    if (last.length < SHORTEST_DISCLAIMER || !DISCLAIMER.test(last)) break;
    parts.pop();
  }
  return parts.join('\n\n');
}
