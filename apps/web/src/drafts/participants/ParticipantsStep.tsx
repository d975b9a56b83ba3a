import type { DraftParticipant } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddUnitButton } from '../../address-book/AddUnitButton';
import { UnitField } from '../../forms/UnitField';
import { Notice } from '../../parts/Notice';
import { useCall } from '../call-query';
import { withoutParticipant, withParticipant } from '../draft-content';
import type { DraftEditor } from '../draft-editor';
import { OriginNotes } from '../OriginNotice';
import { StepProblems } from '../StepProblems';
import { DraftParticipantTable } from './DraftParticipantTable';
import { FromAddressBook } from './FromAddressBook';

interface Removed {
  readonly participant: DraftParticipant;
  readonly name: string;
}

/** Step 2: who takes part, and which contact of each is written to. */
export function ParticipantsStep({ editor }: { editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  const { content, keep, preview } = editor;
  const count = content.participants.length;
  const slots = useCall(content.callId).data?.slots ?? 1;
  const [removed, setRemoved] = useState<Removed | null>(null);
  return (
    <div className="stack stack--wide">
      <OriginNotes origin={editor.draft.origin} />
      <StepProblems preview={preview} step="deelnemers" />
      <AddParticipants editor={editor} />
      {removed === null ? null : (
        <RemovedNotice
          name={removed.name}
          onUndo={() => {
            keep(withParticipant(content, removed.participant));
            setRemoved(null);
          }}
        />
      )}
      <section className="sheet sheet--flush" aria-labelledby="who">
        <div className="sheet__head">
          <h2 id="who">{t('draft.participants')}</h2>
          <p className="soft">{t(count === 0 ? 'draft.participantsEmpty' : 'draft.participantsSentence', { count })}</p>
        </div>
        {count === 0 ? null : (
          <DraftParticipantTable
            editor={editor}
            slots={slots}
            onRemove={(participant, name) => {
              keep(withoutParticipant(content, participant.unitId));
              setRemoved({ participant, name });
            }}
          />
        )}
      </section>
    </div>
  );
}

function AddParticipants({ editor: { content, keep, change } }: { editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet add-row" aria-label={t('draft.addUnit')}>
      <UnitField
        name="unit"
        label={t('draft.addUnit')}
        hint={t('draft.addUnitHint')}
        isRepeating
        onChoose={(unit) => {
          const isKnown = content.participants.some(({ unitId }) => unitId === unit?.id);
          if (unit !== null && !isKnown) keep(withParticipant(content, { unitId: unit.id, contacts: [] }));
        }}
      />
      <AddUnitButton
        onAdded={({ unit, contact }) => {
          const contacts = contact === null ? [] : [{ contactId: contact.id, slot: 1 as const }];
          change((latest) => withParticipant(latest, { unitId: unit.id, contacts }));
        }}
      />
      <FromAddressBook
        taken={content.participants.map(({ unitId }) => unitId)}
        onAdd={(participants) => {
          keep({ ...content, participants: [...content.participants, ...participants] });
        }}
      />
    </section>
  );
}

function RemovedNotice({ name, onUndo }: { name: string; onUndo: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Notice tone="hold" role="status">
      <p>{t('draft.removed', { name })}</p>
      <button type="button" className="button button--small" onClick={onUndo}>
        {t('draft.undo')}
      </button>
    </Notice>
  );
}
