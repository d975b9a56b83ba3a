import type { ReactNode } from 'react';
import { QueryStates } from '../../parts/QueryStates';
import { useCall } from '../call-query';
import type { DraftEditor } from '../draft-editor';
import { withCall } from '../draft-content';
import { OriginNotice } from '../OriginNotice';
import { StepProblems } from '../StepProblems';
import { CallChoice } from './CallChoice';
import { CallExplained } from './CallExplained';
import { DossierNature } from './DossierNature';

/** Step 1: which call, under which title, real or rehearsed, and what the call asks. */
export function CallStep({ editor }: { editor: DraftEditor }): ReactNode {
  const { content, keep, preview } = editor;
  const call = useCall(content.callId);
  return (
    <div className="stack stack--wide">
      <OriginNotice origin={editor.draft.origin} />
      <StepProblems preview={preview} step="oproep" />
      <section className="sheet stack">
        <CallChoice
          chosenId={content.callId}
          onChoose={(chosen) => {
            keep(withCall(content, chosen, call.data?.shortTitle));
          }}
        />
        <DossierNature editor={editor} isOpen={call.data?.isOpen ?? true} />
      </section>
      {content.callId === null ? null : (
        <QueryStates query={call}>{(page) => <CallExplained call={page} />}</QueryStates>
      )}
    </div>
  );
}
