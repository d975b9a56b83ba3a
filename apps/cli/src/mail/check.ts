import type { SenderFinding } from '@penhouder/letters';
import { lookUpSender, senderFindings } from '@penhouder/letters';
import { EXIT, WrongUse, type ExitCode, type Given, type Subcommand } from '../subcommand';

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

async function checkDomain({ domain, selector }: Asked, given: Given): Promise<ExitCode> {
  const dkim = selector === null ? null : { domain, selector, publicKey: null };
  const asked = { domain, envelopeDomain: domain, dkim };
  const records = await lookUpSender({ ...asked, server: optionOf(given, 'server') }).catch(() => null);
  if (records === null) {
    given.complain(given.words.mailCheck.noAnswer);
    return EXIT.wrongUse;
  }
  const findings = senderFindings(records, asked);
  if (given.options['json'] === true) given.say(JSON.stringify({ domain, selector, ...records }, null, 2));
  else for (const finding of findings) linesOf(finding, given).forEach(given.say);
  return findings.every(({ state }) => state === 'fine') ? EXIT.fine : EXIT.problems;
}

function linesOf(
  { record, state, found, add }: SenderFinding,
  { words: { mailCheck: words } }: Given,
): readonly string[] {
  const says = {
    fine: words.fine(record.toUpperCase()),
    twice: words.spfTwice,
    unsigned: words.dkimUnasked,
    // Without a key of ours to hold it against, none differs.
    differs: words.dkimMissing,
    missing: { spf: words.spfMissing, dkim: words.dkimMissing, dmarc: words.dmarcMissing }[record],
  };
  const wanted = add === null ? [] : [words.add, indented(`${add.name} TXT "${add.text}"`)];
  return [says[state], ...found.map(indented), ...wanted];
}

function indented(text: string): string {
  return `  ${text}`;
}
