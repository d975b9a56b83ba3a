import type { DraftParticipant } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../address-book/contact-query';
import { Loading } from '../../parts/Loading';
import { FigureLines } from '../../parts/FigureLines';
import { StatusWord } from '../../parts/StatusWord';
import type { DraftEditor } from '../draft-editor';
import { ContactsCell } from './ContactsCell';
import { CountsAsCell } from './CountsAsCell';
import { Cell, Row, RowHead, Table } from '../../parts/Table';

interface TableProps {
  editor: DraftEditor;
  /** How many signatures the call asks of each participant. */
  slots: number;
  onRemove: (participant: DraftParticipant, name: string) => void;
}

/** One row per participant: figures, contacts, and what is still to be solved for it. */
export function DraftParticipantTable(props: TableProps): ReactNode {
  const { t } = useTranslation();
  const { editor } = props;
  if (editor.preview === null) return <Loading />;
  return (
    <Table heads={[t('draft.participant'), t('draft.countsAs'), t('draft.contact'), t('draft.toSolve')]} hasActions>
      {editor.content.participants.map((participant) => (
        <DraftParticipantRow key={participant.unitId} participant={participant} {...props} />
      ))}
    </Table>
  );
}

function DraftParticipantRow({
  participant,
  editor,
  slots,
  onRemove,
}: TableProps & { participant: DraftParticipant }): ReactNode {
  const { t } = useTranslation();
  const { unitId } = participant;
  const known = editor.preview?.participants.find((one) => one.unitId === unitId);
  const name = useUnitName(unitId, known?.name);
  return (
    <Row>
      <RowHead>
        {name}
        <FigureLines figures={known?.figures ?? []} />
      </RowHead>
      <Cell label={t('draft.countsAs')}>
        <CountsAsCell editor={editor} participant={participant} known={known} name={name} />
      </Cell>
      <Cell label={t('draft.contact')}>
        <ContactsCell editor={editor} participant={participant} name={name} slots={slots} />
      </Cell>
      <Cell label={t('draft.toSolve')}>
        <RowProblems editor={editor} unitId={unitId} />
      </Cell>
      <Cell className="table__end">
        <button
          type="button"
          className="button button--quiet button--small"
          aria-label={t('draft.removeParticipant', { name })}
          onClick={() => {
            onRemove(participant, name);
          }}
        >
          {t('frame.remove')}
        </button>
      </Cell>
    </Row>
  );
}

/** The preview knows the names; just after adding, the address book may. */
function useUnitName(unitId: string, known: string | undefined): string {
  const { data } = useContacts({ unitId, archived: 'false' });
  return known ?? data?.contacts[0]?.unit.name ?? '…';
}

function RowProblems({ editor, unitId }: { editor: DraftEditor; unitId: string }): ReactNode {
  const { t } = useTranslation();
  const problems = editor.preview?.problems.filter((problem) => problem.unitId === unitId) ?? [];
  if (problems.length === 0) return <StatusWord tone="done" word={t('draft.fine')} />;
  return (
    <ul className="plain-list stack stack--close">
      {problems.map(({ code, contactId, text }) => (
        <li key={`${code} ${contactId ?? ''}`}>
          <StatusWord tone="late" word={text} />
        </li>
      ))}
    </ul>
  );
}
