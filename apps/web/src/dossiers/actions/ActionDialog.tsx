import type { CommandType, DossierPage } from '@penhouder/contracts';
import { getRouteApi } from '@tanstack/react-router';
import type { FC, ReactNode } from 'react';
import { commandKey, commandsOf } from '../command-key';
import type { ActionProps } from './action-props';
import { AcknowledgeFailedMailForm } from './AcknowledgeFailedMailForm';
import { AddParticipantForm } from './AddParticipantForm';
import { AnswerQuestionForm } from './AnswerQuestionForm';
import { BodyDecisionForm } from './BodyDecisionForm';
import { DecideConditionForm } from './DecideConditionForm';
import { DeclareReadyForm } from './DeclareReadyForm';
import { DropParticipantForm } from './DropParticipantForm';
import { ExtendParticipantForm } from './ExtendParticipantForm';
import { FunderDecisionForm } from './FunderDecisionForm';
import { MoveDateForm } from './MoveDateForm';
import { PaperAnswerForm } from './PaperAnswerForm';
import { RemindNowForm } from './RemindNowForm';
import { ReplaceContactForm } from './ReplaceContactForm';
import { ReportForm } from './ReportForm';
import { SettleConflictForm } from './SettleConflictForm';
import { SubmissionForm } from './SubmissionForm';
import { WithdrawForm } from './WithdrawForm';

/** The form of each command; a new command without one does not compile. */
const FORMS: Readonly<Record<CommandType, FC<ActionProps>>> = {
  MoveDate: MoveDateForm,
  ExtendParticipant: ExtendParticipantForm,
  AddParticipant: AddParticipantForm,
  DropParticipant: DropParticipantForm,
  ReplaceContact: ReplaceContactForm,
  DecideCondition: DecideConditionForm,
  SettleConflict: SettleConflictForm,
  AnswerQuestion: AnswerQuestionForm,
  RemindNow: RemindNowForm,
  RecordBodyDecision: BodyDecisionForm,
  DeclareReady: DeclareReadyForm,
  RecordSubmission: SubmissionForm,
  RecordFunderDecision: FunderDecisionForm,
  RecordReport: ReportForm,
  WithdrawDossier: WithdrawForm,
  AcknowledgeFailedMail: AcknowledgeFailedMailForm,
  EnterPaperAnswer: PaperAnswerForm,
};

const route = getRouteApi('/frame/dossiers/$dossierId');

/** The form that the address names; nothing when it names none, or one that cannot be done (any more). */
export function ActionDialog({ page, onDone }: { page: DossierPage; onDone: (sentence: string) => void }): ReactNode {
  const { actie } = route.useSearch();
  const navigate = route.useNavigate();
  const command = actie === undefined ? undefined : commandsOf(page).find((one) => commandKey(one) === actie);
  if (command === undefined) return null;
  const close = (): void => {
    void navigate({ search: (before) => ({ ...before, actie: undefined }), replace: true, resetScroll: false });
  };
  const Form = FORMS[command.type];
  return (
    <Form
      key={actie}
      page={page}
      command={command}
      onClose={close}
      onDone={(sentence) => {
        onDone(sentence);
        close();
        window.scrollTo({ top: 0 });
      }}
    />
  );
}
