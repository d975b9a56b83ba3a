import type { DraftPreview, PlannedDate, PreviewReminder } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { StatusWord } from '../../parts/StatusWord';
import { CertaintyWord } from '../CertaintyWord';
import type { DraftEditor } from '../draft-editor';
import { StepProblems } from '../StepProblems';
import { DateChanges } from './DateChanges';
import { Cell, Row, RowHead, Table } from '../../parts/Table';

/** Step 3: every date and reminder with its reason; what is tight stands on top. */
export function PlanningStep({ editor }: { editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  const plan = editor.preview?.plan ?? null;
  return (
    <div className="stack stack--wide">
      <StepProblems preview={editor.preview} step="planning" />
      {plan === null ? <p className="sheet">{t('draft.noPlan')}</p> : <PlanTables plan={plan} />}
      {editor.content.callId === null ? null : <DateChanges editor={editor} />}
    </div>
  );
}

function PlanTables({ plan }: { plan: NonNullable<DraftPreview['plan']> }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <section className="sheet sheet--flush" aria-labelledby="dates">
        <h2 id="dates" className="sheet__head">
          {t('draft.dates')}
        </h2>
        <DateTable dates={plan.dates} />
      </section>
      <section className="sheet sheet--flush" aria-labelledby="reminders">
        <div className="sheet__head">
          <h2 id="reminders">{t('draft.reminders')}</h2>
          <p className="soft">{t('draft.remindersSentence')}</p>
        </div>
        <ReminderTable reminders={plan.reminders} />
      </section>
    </>
  );
}

function DateTable({ dates }: { dates: readonly PlannedDate[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table heads={[t('draft.what'), t('draft.date'), t('draft.certainty'), t('draft.reason')]}>
      {dates.map((date) => (
        <Row key={`${date.key} ${date.date.on}`}>
          <RowHead>{date.label}</RowHead>
          <Cell label={t('draft.date')}>
            <DateWithDistance date={date.date} />
          </Cell>
          <Cell label={t('draft.certainty')}>
            {date.isOverridden ? (
              <StatusWord tone="wait" word={t('draft.overridden')} />
            ) : (
              <CertaintyWord certainty={date.certainty} text={date.certaintyText} />
            )}
          </Cell>
          <Cell label={t('draft.reason')}>{date.reason}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function ReminderTable({ reminders }: { reminders: readonly PreviewReminder[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table heads={[t('draft.leaves'), t('draft.reason')]}>
      {reminders.map((reminder) => (
        <Row key={reminder.offset}>
          <RowHead className="figures">
            {reminder.leaves.text} {reminder.isPast ? <StatusWord tone="hold" word={t('draft.pastReminder')} /> : null}
          </RowHead>
          <Cell label={t('draft.reason')}>{reminder.reason}</Cell>
        </Row>
      ))}
    </Table>
  );
}
