import { EXIT, WrongUse, type ExitCode, type Given, type Subcommand } from '../subcommand';
import type { SenderRecords } from './sender-records';
import { lookUpSender } from './sender-records';

const DOMAIN = /^(?=.{4,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/;
const NAME = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*$/;

/** `mail check DOMAIN`: whether receivers can believe mail from a domain, and which record to add where they cannot. */
export const check: Subcommand = {
  name: 'check',
  options: { selector: { type: 'string' }, server: { type: 'string' }, json: { type: 'boolean' } },
  usage: (words) => words.usage.mailCheck,
  run: async (given) => {
    const [typed, ...more] = given.files;
    const domain = typed?.toLowerCase() ?? '';
    if (more.length > 0 || !DOMAIN.test(domain)) throw new WrongUse(given.words.wrong.noDomain);
    const selector = optionOf(given, 'selector');
    if (selector !== null && !NAME.test(selector)) throw new WrongUse(given.words.wrong.optionValue('--selector'));
    return checkDomain({ domain, selector }, given);
  },
};

function optionOf({ options }: Given, name: string): string | null {
  const { [name]: value } = options;
  return typeof value === 'string' && value !== '' ? value : null;
}

interface Asked {
  readonly domain: string;
  readonly selector: string | null;
}

async function checkDomain(asked: Asked, given: Given): Promise<ExitCode> {
  const records = await lookUpSender({ ...asked, server: optionOf(given, 'server') }).catch(() => null);
  if (records === null) {
    given.complain(given.words.mailCheck.noAnswer);
    return EXIT.wrongUse;
  }
  const findings = [
    spfFinding(records, asked, given),
    dkimFinding(records, asked, given),
    dmarcFinding(records, asked, given),
  ];
  if (given.options['json'] === true) given.say(JSON.stringify({ ...asked, ...records }, null, 2));
  else for (const { lines } of findings) lines.forEach(given.say);
  return findings.every(({ isFine }) => isFine) ? EXIT.fine : EXIT.problems;
}

interface Finding {
  readonly isFine: boolean;
  readonly lines: readonly string[];
}

function spfFinding({ spf }: SenderRecords, { domain }: Asked, { words: { mailCheck: words } }: Given): Finding {
  const [one, other] = spf;
  if (other !== undefined) return { isFine: false, lines: [words.spfTwice, ...spf.map(indented)] };
  if (one !== undefined) return { isFine: true, lines: [words.fine('SPF'), indented(one)] };
  return { isFine: false, lines: [words.spfMissing, words.add, indented(`${domain} TXT "v=spf1 mx -all"`)] };
}

function dkimFinding(
  { dkim }: SenderRecords,
  { domain, selector }: Asked,
  { words: { mailCheck: words } }: Given,
): Finding {
  if (selector === null) return { isFine: false, lines: [words.dkimUnasked] };
  if (dkim !== null) return { isFine: true, lines: [words.fine('DKIM'), indented(dkim)] };
  const record = `${selector}._domainkey.${domain} TXT "v=DKIM1; k=rsa; p=…"`;
  return { isFine: false, lines: [words.dkimMissing, words.add, indented(record)] };
}

function dmarcFinding({ dmarc }: SenderRecords, { domain }: Asked, { words: { mailCheck: words } }: Given): Finding {
  if (dmarc !== null) return { isFine: true, lines: [words.fine('DMARC'), indented(dmarc)] };
  const record = `_dmarc.${domain} TXT "v=DMARC1; p=none; rua=mailto:postmaster@${domain}"`;
  return { isFine: false, lines: [words.dmarcMissing, words.add, indented(record)] };
}

function indented(text: string): string {
  return `  ${text}`;
}
