import type { CallRow } from '@penhouder/contracts';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../forms/RadioField';
import { EmptyState } from '../../parts/EmptyState';
import { QueryStates } from '../../parts/QueryStates';
import { useCalls } from '../call-query';

interface CallChoiceProps {
  chosenId: string | null;
  onChoose: (call: CallRow) => void;
}

/** The calls to choose from, with who asks and until when. */
export function CallChoice({ chosenId, onChoose }: CallChoiceProps): ReactNode {
  const { t } = useTranslation();
  const query = useCalls();
  return (
    <QueryStates query={query}>
      {({ calls }) =>
        calls.length === 0 ? (
          <EmptyState sentence={t('draft.noCalls')} />
        ) : (
          <RadioField
            name="callId"
            label={t('draft.pickCall')}
            value={chosenId ?? ''}
            choices={calls.map((call) => ({ value: call.id, label: call.title, hint: hintOf(call, t) }))}
            onChange={(id) => {
              const call = calls.find((one) => one.id === id);
              if (call !== undefined) onChoose(call);
            }}
          />
        )
      }
    </QueryStates>
  );
}

function hintOf({ funder, closing, isOpen }: CallRow, t: TFunction): string {
  const closes = closing === null ? t('calls.noClosing') : t('draft.closes', { date: closing.text });
  const parts = [funder, closes, isOpen ? (closing?.distance ?? null) : null].filter((part) => part !== null);
  return isOpen ? parts.join(' · ') : `${parts.join(' · ')}. ${t('draft.callClosed')}`;
}
