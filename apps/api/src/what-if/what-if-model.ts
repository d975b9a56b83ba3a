import type { WhatIf, WhatIfStand } from '@penhouder/contracts';
import { amountOf, isClosed, lateOnesOf, quorumOf, type Dossier, type WhatIf as Asked } from '@penhouder/domain';
import { lateSentence, plannedMoveSentence, quorumSentence, say } from '@penhouder/letters';
import { amountSentence, mailKindWord } from '../dossiers/catalogue-words';
import type { DossierReading } from '../dossiers/dossier-reading';
import { outlookModel } from '../dossiers/outlook-model';
import { shownDate } from '../dossiers/shown';
import { whenKnown } from '../when-known';

/** Now and then side by side, and what lies between them. */
export function whatIfModel(reading: DossierReading, asked: Asked): WhatIf {
  const { row, names, view } = reading;
  const { language } = view;
  const now = standOf(row.state, reading);
  const then = standOf(asked.after, reading);
  const lateNow = new Set(now.late.map(({ participantId }) => participantId));
  return {
    now,
    then,
    becomesLate: then.late.map(({ participantId }) => participantId).filter((id) => !lateNow.has(id)),
    moves: asked.moves.map((move) => plannedMoveSentence(move, names, language)),
    mails: mailsOf(asked, reading),
    counts: countsOf(asked),
  };
}

function standOf(dossier: Dossier, reading: DossierReading): WhatIfStand {
  const { row, names, view } = reading;
  const { language } = view;
  const day = (date: 'closing' | 'internalDue'): WhatIfStand['closing'] =>
    whenKnown(dossier.plan?.[date] ?? dossier.dates?.[date], ({ on }) => shownDate(on, view));
  const { amount: rule } = row.rules;
  return {
    internalDue: day('internalDue'),
    closing: day('closing'),
    outlook: outlookModel(dossier, { names, language }),
    quorum: quorumOf(dossier).map((standing) => quorumSentence(standing, names, language)),
    amountText:
      rule === null || isClosed(dossier) ? null : amountSentence(amountOf(dossier), { rule, when: 'now' }, language),
    late: lateOnesOf(dossier).map((one) => ({
      participantId: one.participantId,
      text: lateSentence(one, names, language),
    })),
  };
}

/** Whom it touches: whose plan moves, or who gets a mail. */
function countsOf({ moves, mails }: Asked): WhatIf['counts'] {
  const leaving = mails.filter(({ skipped }) => skipped === null);
  const planned = moves.flatMap(({ from, to }) => (to ?? from)?.participantIds ?? []);
  const written = leaving.flatMap(({ participantId }) => participantId ?? []);
  return { moves: moves.length, mails: leaving.length, participants: new Set([...planned, ...written]).size };
}

/** What would leave, by its kind; what would be taken back before it leaves is not told. */
function mailsOf({ mails }: Asked, { view: { language } }: DossierReading): string[] {
  const counts = new Map<string, number>();
  for (const { kind, skipped } of mails) {
    if (skipped === null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) =>
    say(language, 'whatIf.mails', { kind: mailKindWord(kind, language), count }),
  );
}
