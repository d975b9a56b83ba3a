/** What a mail server reports of one message that it could not, or not yet, hand over (RFC 3464). */
export interface DeliveryReport {
  /** `delayed`: it is still being tried. */
  readonly action: 'failed' | 'delayed';
  /** Enhanced status code, such as `5.1.1`; null when the report has none. */
  readonly status: string | null;
  /** What the other mail server said; null when nothing is passed on. */
  readonly diagnostic: string | null;
}

const ENHANCED = /\b[245]\.\d{1,3}\.\d{1,3}\b/;

/**
 * Reads the body of a `message/delivery-status` part: a block about the message, then one for each recipient. Of several
 * recipients a failure says most. Null when nothing failed or waits: delivered and relayed are no news.
 */
export function readDeliveryReport(text: string): DeliveryReport | null {
  const reports = text
    .split(/\r?\n\s*\r?\n/)
    .map(fieldsOf)
    .flatMap(reportOf);
  return reports.find(({ action }) => action === 'failed') ?? reports[0] ?? null;
}

function reportOf(fields: ReadonlyMap<string, string>): DeliveryReport[] {
  const { action = '', status = '', 'diagnostic-code': said = '' } = Object.fromEntries(fields);
  const news = (['failed', 'delayed'] as const).find((known) => known === action.toLowerCase());
  if (news === undefined) return [];
  const [code = null] = ENHANCED.exec(`${status} ${said}`) ?? [];
  return [{ action: news, status: code, diagnostic: said.replace(/^[a-z0-9-]+\s*;\s*/i, '') || null }];
}

/** Header lines, with continued ones joined; names in lower case, the first of two counts. */
function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([A-Za-z0-9-]+):\s*(.*)$/.exec(line) ?? [];
    const known = name.toLowerCase();
    if (known !== '' && !fields.has(known)) fields.set(known, value.trim());
  }
  return fields;
}
