import type { PreviewParticipant } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../forms/SelectField';
import { Notice } from '../../parts/Notice';
import { ServerHtml } from '../../parts/ServerHtml';
import { unbroken } from '../../parts/unbroken';
import type { DraftEditor } from '../draft-editor';
import { DraftMailTexts } from '../../mail-texts/DraftMailTexts';
import { StepProblems } from '../StepProblems';
import { PreviewMailView } from './PreviewMailView';

/** Step 4: each mail with real data, per participant, and the page on which it answers. */
export function LettersStep({ editor }: { editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  const participants = editor.preview?.participants ?? [];
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = participants.find(({ unitId }) => unitId === chosenId) ?? participants[0];
  return (
    <div className="stack stack--wide">
      <StepProblems preview={editor.preview} step="brieven" />
      <EarlierNote editor={editor} />
      <DraftMailTexts editor={editor} />
      {chosen === undefined ? (
        <p className="sheet">{t('draft.lettersEmpty')}</p>
      ) : (
        <>
          <section className="sheet stack" aria-label={t('draft.whose')}>
            <SelectField
              name="participant"
              label={t('draft.whose')}
              value={chosen.unitId}
              onChange={setChosenId}
              choices={participants.map(({ unitId, name }) => ({ value: unitId, label: name }))}
            />
            <p role="status">{t('draft.lettersSentence', { name: chosen.name })}</p>
          </section>
          <Letters key={chosen.unitId} participant={chosen} />
        </>
      )}
    </div>
  );
}

/** The note comes from an earlier dossier, and the call's own can be taken instead. */
function EarlierNote({ editor: { draft, change } }: { editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  const note = draft.origin?.notes.find(({ code }) => code === 'noteTakenOver');
  if (note === undefined) return null;
  return (
    <Notice tone="hold">
      <p>{unbroken(note.text)}</p>
      <button
        type="button"
        className="row-button"
        onClick={() => {
          change((latest) => ({ ...latest, keepsEarlierNote: false }));
        }}
      >
        {t('draft.callNote')}
      </button>
    </Notice>
  );
}

function Letters({ participant }: { participant: PreviewParticipant }): ReactNode {
  const { t } = useTranslation();
  const { name, noteHtml, briefHtml, statementHtml, documents, mails } = participant;
  return (
    <>
      <section className="sheet stack">
        <h2>{t('draft.note', { name })}</h2>
        <ServerHtml html={noteHtml} />
      </section>
      {mails.map((mail) => (
        <PreviewMailView key={mail.key} mail={mail} />
      ))}
      <details className="sheet disclosure">
        <summary>{t('draft.page', { name })}</summary>
        <div className="stack">
          <ServerHtml html={briefHtml} />
          <ServerHtml html={statementHtml} />
        </div>
      </details>
      {documents.map(({ code, title, html }) => (
        <details key={code} className="sheet disclosure">
          <summary>{t('draft.document', { name, title })}</summary>
          <ServerHtml html={html} />
        </details>
      ))}
    </>
  );
}
