import type { DossierRow, Language } from '@penhouder/contracts';
import type { Sheet } from '@penhouder/documents';
import { say } from '@penhouder/letters';
import { columnsOf, dayCell, yesCell } from './columns';

/** The list of dossiers, as it was filtered. */
export function dossierListSheet(dossiers: readonly DossierRow[], language: Language): Sheet {
  return {
    name: say(language, 'sheets.names.dossiers'),
    columns: columnsOf(
      [
        ...(['number', 'title', 'kind', 'call', 'programme', 'phase', 'answered', 'total'] as const),
        ...(['next', 'nextWhat', 'risk', 'riskWhy', 'attention', 'closed'] as const),
      ],
      language,
    ),
    rows: dossiers.map((row) => [
      ...[row.number, row.title, row.kindText, row.callTitle, row.programme, row.phase.title, row.answered, row.total],
      dayCell(row.next),
      row.next?.what ?? null,
      row.risk.word,
      row.riskText,
      yesCell(row.needsAttention, language),
      yesCell(row.isClosed, language),
    ]),
  };
}
