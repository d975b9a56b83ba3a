import type { DraftOrigin } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/Notice';
import { unbroken } from '../parts/unbroken';

/** From which earlier dossier a draft was made, and how its call differs from that of then. */
export function OriginNotice({ origin }: { origin: DraftOrigin | null }): ReactNode {
  const { t } = useTranslation();
  if (origin === null) return null;
  const { dossier, text, call } = origin;
  return (
    <Notice tone="hold">
      <p>{unbroken(text)}</p>
      <p>
        {unbroken(call.text)}{' '}
        {call.compared === null ? null : (
          <Link
            to="/oproepen/$callId/verschil/$toId"
            params={{ callId: call.compared.fromId, toId: call.compared.toId }}
          >
            {t('draft.compareCalls')}
          </Link>
        )}
      </p>
      <Link to="/dossiers/$dossierId" params={{ dossierId: dossier.id }}>
        {t('draft.toEarlier', { number: dossier.number })}
      </Link>
    </Notice>
  );
}

const TO_LOOK_AT: ReadonlySet<DraftOrigin['notes'][number]['code']> = new Set(['contactGone', 'unitSucceeded']);

/** Who is gone, what took another's place, which figures are new or taken over; what needs a person comes first. */
export function OriginNotes({ origin }: { origin: DraftOrigin | null }): ReactNode {
  const { t } = useTranslation();
  if (origin === null || origin.notes.length === 0) return null;
  const isPressing = (note: DraftOrigin['notes'][number]): boolean => TO_LOOK_AT.has(note.code);
  const notes = [...origin.notes].sort((a, b) => Number(isPressing(b)) - Number(isPressing(a)));
  return (
    <Notice tone={notes.some(isPressing) ? 'wait' : 'hold'}>
      <p>{t('draft.sinceEarlier', { number: origin.dossier.number })}</p>
      <ul className="bullets">
        {notes.map(({ text }) => (
          <li key={text}>{unbroken(text)}</li>
        ))}
      </ul>
    </Notice>
  );
}
