import type { Language, MailSender } from '@penhouder/contracts';
import type { SenderFinding } from '@penhouder/letters';
import { foreignLinkDomain, lookUpSender, say, senderFindings } from '@penhouder/letters';
import type { MailSenderRow } from '@penhouder/persistence';

const TONES = { fine: 'done', missing: 'late', twice: 'late', differs: 'late', unsigned: 'hold' } as const;

interface Asking {
  readonly language: Language;
  readonly server: string | null;
  /** Where the links in mails lead. */
  readonly baseUrl: string;
}

/** Asks a name server what receivers find, and says it. Never rejects: silence of the name server is said too. */
export async function mailSenderModel(row: MailSenderRow | null, asking: Asking): Promise<MailSender> {
  const { language, baseUrl } = asking;
  if (row === null) return { sentence: say(language, 'senderCheck.unknown'), checkedText: '', findings: [] };
  const found = await recordsModel(row, asking);
  const link = foreignLinkDomain(baseUrl, row.fromAddress);
  return link === null ? found : { ...found, findings: [...found.findings, linkFinding(link, row, language)] };
}

/** What receivers find in DNS. */
async function recordsModel(row: MailSenderRow, { language, server }: Asking): Promise<MailSender> {
  const { fromAddress, returnDomain, goesTo, dkim } = row;
  const sentence = say(language, `senderCheck.goesTo.${goesTo}`, { address: fromAddress });
  const unchecked = (why: 'noDomain' | 'silent'): MailSender => ({
    sentence,
    checkedText: say(language, `senderCheck.${why}`),
    findings: [],
  });
  const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1).toLowerCase();
  if (!domain.includes('.')) return unchecked('noDomain');
  const asked = { domain, envelopeDomain: returnDomain ?? domain, dkim };
  const records = await lookUpSender({ ...asked, server }).catch(() => null);
  if (records === null) return unchecked('silent');
  const findings = senderFindings(records, asked);
  const count = findings.filter(({ state }) => state !== 'fine').length;
  const checkedText = say(language, count === 0 ? 'senderCheck.allFine' : 'senderCheck.notFine', { count });
  return { sentence, checkedText, findings: findings.map((finding) => shown(finding, asked, language)) };
}

/** A link to another domain than that of the sender: what forged mails have. */
function linkFinding(
  link: string,
  { fromAddress: from }: MailSenderRow,
  language: Language,
): MailSender['findings'][number] {
  const status = { code: 'differs', word: say(language, 'senderCheck.link.word'), tone: TONES.differs } as const;
  return {
    record: 'LINK',
    status,
    text: say(language, 'senderCheck.link.differs', { link, from }),
    found: [],
    add: null,
  };
}

function shown(
  finding: SenderFinding,
  { domain, envelopeDomain }: { readonly domain: string; readonly envelopeDomain: string },
  language: Language,
): MailSender['findings'][number] {
  const { record, state, found, add } = finding;
  const word = say(language, `senderCheck.words.${state}`);
  // Each record has the sentences of the states that it can be in; the types know only that all of them together exist.
  const key = `senderCheck.${record}.${state}` as 'senderCheck.spf.fine';
  return {
    record: record.toUpperCase(),
    status: { code: state, word, tone: TONES[state] },
    text: say(language, key, { domain: record === 'spf' ? envelopeDomain : domain }),
    found: [...found],
    add,
  };
}
