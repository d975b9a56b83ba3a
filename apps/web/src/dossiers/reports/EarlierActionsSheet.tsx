import type { EarlierActions } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../forms/CheckField';
import { SelectField } from '../../forms/SelectField';
import { SentForm } from '../../forms/SentForm';
import { TextField } from '../../forms/TextField';
import { Notice } from '../../parts/Notice';
import { QueryStates } from '../../parts/QueryStates';
import { SheetDialog } from '../../parts/SheetDialog';
import { isComplete, type TypedAction, typedActions, toTake } from './earlier-actions';
import { type StepAddress, useEarlierActions, useTakeActions } from './report-query';

interface EarlierActionsSheetProps {
  at: StepAddress;
  onDone: (sentence: string) => void;
  onClose: () => void;
}

/** Actions that are still open in the dossier before this one: filled in already, to change, leave out and take over. */
export function EarlierActionsSheet(props: EarlierActionsSheetProps): ReactNode {
  const { t } = useTranslation();
  const query = useEarlierActions(props.at);
  return (
    <SheetDialog title={t('reports.earlier')} onClose={props.onClose} isWide>
      <QueryStates query={query}>{(offered) => <ActionsForm {...props} offered={offered} />}</QueryStates>
    </SheetDialog>
  );
}

function ActionsForm({
  at,
  onDone,
  onClose,
  offered,
}: EarlierActionsSheetProps & { offered: EarlierActions }): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<readonly TypedAction[]>(() => typedActions(offered));
  const [isIncomplete, setIncomplete] = useState(false);
  const take = useTakeActions(at);
  const chosen = typed.filter(({ isChosen }) => isChosen);
  const send = (): void => {
    const isReady = chosen.length > 0 && chosen.every(isComplete);
    setIncomplete(!isReady);
    if (isReady) take.mutate(chosen.map(toTake), { onSuccess: ({ text }) => onDone(text) });
  };
  if (typed.length === 0) return <p>{offered.sentence}</p>;
  return (
    <SentForm
      action={t('reports.earlierTake', { count: chosen.length })}
      isBusy={take.isPending}
      error={take.error}
      onSend={send}
      onCancel={onClose}
    >
      <p>{offered.sentence}</p>
      <ActionList typed={typed} codes={offered.codes} onChange={setTyped} />
      {isIncomplete ? (
        <Notice tone="late" role="alert">
          <p>{t('reports.earlierIncomplete')}</p>
        </Notice>
      ) : null}
    </SentForm>
  );
}

interface ActionListProps {
  typed: readonly TypedAction[];
  codes: EarlierActions['codes'];
  onChange: (typed: readonly TypedAction[]) => void;
}

function ActionList({ typed, codes, onChange }: ActionListProps): ReactNode {
  return typed.map((action) => (
    <ActionFields
      key={action.key}
      action={action}
      codes={codes}
      onChange={(changed) => {
        onChange(typed.map((one) => (one.key === changed.key ? changed : one)));
      }}
    />
  ));
}

interface ActionFieldsProps {
  action: TypedAction;
  codes: EarlierActions['codes'];
  onChange: (action: TypedAction) => void;
}

function ActionFields({ action, codes, onChange }: ActionFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { key, what, isChosen, origin } = action;
  const bind = (name: 'what' | 'code' | 'year' | 'target') => ({
    name: `${name} ${key}`,
    value: action[name],
    onChange: (value: string) => {
      onChange({ ...action, [name]: value });
    },
  });
  return (
    <fieldset className="sheet stack stack--close">
      <legend className="screen-reader">{what}</legend>
      <CheckField
        name={`take ${key}`}
        label={t('reports.earlierChoose', { what })}
        hint={origin}
        isChecked={isChosen}
        onChange={(chosen) => {
          onChange({ ...action, isChosen: chosen });
        }}
      />
      {isChosen ? (
        <>
          <TextField {...bind('what')} label={t('reports.action')} />
          <div className="cluster">
            {codes.length === 0 ? null : (
              <SelectField {...bind('code')} label={t('reports.code')} isOptional startsEmpty choices={codes} />
            )}
            <TextField {...bind('year')} label={t('reports.year')} isOptional isShort inputMode="numeric" />
            <TextField {...bind('target')} label={t('reports.target')} isOptional isShort inputMode="numeric" />
          </div>
        </>
      ) : null}
    </fieldset>
  );
}
