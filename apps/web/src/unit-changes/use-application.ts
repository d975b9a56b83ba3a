import { type UnitDouble, unitChangeFormSchema } from '@penhouder/contracts';
import { useState } from 'react';
import { errorsOfContract, errorsOfProblem } from '../forms/field-errors';
import type { FieldErrors } from '../forms/FormErrors';
import type { ApplyFormProps } from './ApplyForm';
import { decisionAsSeen } from './decisions';
import { decidedFor, type KeptDouble, withKept } from './double-choices';
import { useApplyUnitChange } from './unit-change-query';

/** The doubles that stay in both dossiers, and what a choice about one decides. */
function useDoubles({ decisions, onDecide }: ApplyFormProps) {
  const [kept, setKept] = useState<readonly KeptDouble[]>([]);
  const choose = (double: UnitDouble, only: string | null): void => {
    setKept(withKept(kept, double, only === null));
    onDecide(decidedFor(decisions, double, only));
  };
  return { kept, choose };
}

/** Which dossiers change; whoever chooses about a double changes both of its dossiers. */
function useChosen(props: ApplyFormProps) {
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const doubles = useDoubles(props);
  const { dossiers } = props.preview;
  const chosen = dossiers.filter(({ dossierId, problem }) => problem === null && chosenIds.includes(dossierId));
  const choose = (dossierId: string, isChosen: boolean): void => {
    const others = chosenIds.filter((id) => id !== dossierId);
    setChosenIds(isChosen ? [...others, dossierId] : others);
  };
  const chooseDouble = (double: UnitDouble, only: string | null): void => {
    const both = double.sides.filter(({ isChanging }) => isChanging).map(({ dossierId }) => dossierId);
    setChosenIds([...new Set([...chosenIds, ...both])]);
    doubles.choose(double, only);
  };
  const chooseNone = (): void => {
    setChosenIds([]);
  };
  return { chosen, choose, kept: doubles.kept, chooseDouble, chooseNone };
}

/** What was chosen and typed, and the way to send it. */
export function useApplication(props: ApplyFormProps) {
  const { change, decisions, onDone } = props;
  const { chooseNone, ...choices } = useChosen(props);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isConfirming, setConfirming] = useState(false);
  const send = useApplyUnitChange();
  const asSeen = choices.chosen.map((effect) => decisionAsSeen(effect, decisions));
  const form = { change, decisions: asSeen, keptDoubles: [...choices.kept], reason };
  const ask = (): void => {
    const parsed = unitChangeFormSchema.safeParse(form);
    setErrors(parsed.success ? {} : errorsOfContract(parsed.error));
    setConfirming(parsed.success);
  };
  const stay = (): void => {
    setConfirming(false);
  };
  const confirm = (): void => {
    send.mutate(form, {
      onSuccess: (done) => {
        stay();
        chooseNone();
        onDone(done);
      },
      onError: (error) => {
        setErrors(errorsOfProblem(error));
      },
    });
  };
  return { ...choices, reason, setReason, errors, ask, isConfirming, stay, confirm, send };
}
