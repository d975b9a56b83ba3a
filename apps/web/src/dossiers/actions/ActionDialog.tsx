import type { CommandType, DossierPage, PossibleCommand } from '@penhouder/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { type FC, type ReactNode, useState } from 'react';
import { commandKey, commandsOf } from '../command-key';
import { MORE_ACTIONS_ID } from '../page/DossierHeader';
import type { ActionProps } from './action-props';
import { AcknowledgeFailedMailForm } from './AcknowledgeFailedMailForm';
import { AddStepForm } from './added-step/AddStepForm';
import { AddParticipantForm } from './AddParticipantForm';
import { AnswerQuestionForm } from './AnswerQuestionForm';
import { BodyDecisionForm } from './BodyDecisionForm';
import { DecideConditionForm } from './DecideConditionForm';
import { ActForm } from './described/ActForm';
import { DeclareReadyForm } from './DeclareReadyForm';
import { DropParticipantForm } from './DropParticipantForm';
import { EndDossierForm } from './EndDossierForm';
import { ExtendParticipantForm } from './ExtendParticipantForm';
import { FunderDecisionForm } from './FunderDecisionForm';
import { MoveDateForm } from './MoveDateForm';
import { MoveStepDateForm } from './MoveStepDateForm';
import { KeepDoubleForm } from './KeepDoubleForm';
import { NameSuccessorForm } from './NameSuccessorForm';
import { PaperAnswerForm } from './PaperAnswerForm';
import { RemindNowForm } from './RemindNowForm';
import { ReplaceContactForm } from './ReplaceContactForm';
import { ReportForm } from './ReportForm';
import { AcceptReportForm, ReturnReportForm } from './ReportVerdictForms';
import { SendMailAgainForm } from './SendMailAgainForm';
import { SettleConflictForm } from './SettleConflictForm';
import { ChangeAbsenceForm, NameSubstituteForm } from './sign-off/AbsenceForms';
import { AskAgainForm } from './sign-off/AskAgainForm';
import { FunderToldForm } from './sign-off/FunderToldForm';
import { HandOverForm } from './sign-off/HandOverForm';
import { NotTreatedForm } from './sign-off/NotTreatedForm';
import { PhoneCallForm } from './sign-off/PhoneCallForm';
import { ProofForm } from './sign-off/ProofForm';
import { RatificationForm } from './sign-off/RatificationForm';
import { AnnulSignOffForm, WithdrawSignOffForm } from './sign-off/UndoSignOffForm';
import { SkipStepForm } from './SkipStepForm';
import { StopDutyForm } from './StopDutyForm';
import { ResumeClockForm, SuspendClockForm } from './ClockForms';
import { SubmissionForm } from './SubmissionForm';
import { PublishTextForm } from './texts/PublishTextForm';
import { UndoChangeForm } from './UndoChangeForm';
import { WithdrawForm } from './WithdrawForm';

/** The form of each command; a new command without one does not compile. */
const FORMS: Readonly<Record<CommandType, FC<ActionProps>>> = {
  MoveDate: MoveDateForm,
  SuspendClock: SuspendClockForm,
  ResumeClock: ResumeClockForm,
  UndoChange: UndoChangeForm,
  ExtendParticipant: ExtendParticipantForm,
  AddParticipant: AddParticipantForm,
  DropParticipant: DropParticipantForm,
  KeepDouble: KeepDoubleForm,
  ReplaceContact: ReplaceContactForm,
  NameSubstitute: NameSubstituteForm,
  ChangeAbsence: ChangeAbsenceForm,
  DecideCondition: DecideConditionForm,
  DecideHandOver: HandOverForm,
  SettleConflict: SettleConflictForm,
  AnswerQuestion: AnswerQuestionForm,
  RemindNow: RemindNowForm,
  WithdrawSignOff: WithdrawSignOffForm,
  AnnulSignOff: AnnulSignOffForm,
  RecordNotTreated: NotTreatedForm,
  RecordRatification: RatificationForm,
  RecordProof: ProofForm,
  RecordFunderTold: FunderToldForm,
  RecordPhoneCall: PhoneCallForm,
  AskAgain: AskAgainForm,
  PublishText: PublishTextForm,
  RecordBodyDecision: BodyDecisionForm,
  DeclareReady: DeclareReadyForm,
  RecordSubmission: SubmissionForm,
  RecordFunderDecision: FunderDecisionForm,
  RecordReport: ReportForm,
  ReturnReport: ReturnReportForm,
  AcceptReport: AcceptReportForm,
  ActOnStep: ActForm,
  MoveStepDate: MoveStepDateForm,
  AddStep: AddStepForm,
  SkipStep: SkipStepForm,
  StopDuty: StopDutyForm,
  WithdrawDossier: WithdrawForm,
  EndDossier: EndDossierForm,
  NameSuccessor: NameSuccessorForm,
  AcknowledgeFailedMail: AcknowledgeFailedMailForm,
  SendMailAgain: SendMailAgainForm,
  EnterPaperAnswer: PaperAnswerForm,
};

const FOCUS_AFTER_MS = 100;
const route = getRouteApi('/frame/dossiers/$dossierId');

/** The form that the address names; nothing when it names none, or one that cannot be done. */
export function ActionDialog({ page, onDone }: { page: DossierPage; onDone: (sentence: string) => void }): ReactNode {
  const { actie } = route.useSearch();
  const navigate = route.useNavigate();
  const command = useNamedCommand(page, actie);
  if (command === null) return null;
  const close = (): void => {
    const closed = { actie: undefined, antwoord: undefined, als: undefined };
    void navigate({ search: (before) => ({ ...before, ...closed }), replace: true, resetScroll: false });
    setTimeout(findFocus, FOCUS_AFTER_MS);
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

/** The command that a key names. It stays while its form is open, also when somebody else did it meanwhile. */
function useNamedCommand(page: DossierPage, key: string | undefined): PossibleCommand | null {
  const [kept, setKept] = useState<PossibleCommand | null>(null);
  const found = commandsOf(page).find((one) => commandKey(one) === key) ?? null;
  if (found !== null && found !== kept) setKept(found);
  if (found !== null) return found;
  return kept !== null && commandKey(kept) === key ? kept : null;
}

/** A form that was opened from a menu or an address has no button to give focus back to. */
function findFocus(): void {
  if (document.activeElement !== document.body) return;
  (document.getElementById(MORE_ACTIONS_ID) ?? document.querySelector('h1'))?.focus();
}
