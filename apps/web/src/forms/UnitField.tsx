import { apiPaths, unitListSchema, type UnitRow } from '@penhouder/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ChevronDown } from 'lucide-react';
import { callApi } from '../api/client';
import { AriaFieldWords } from './AriaFieldWords';
import { FieldProblem, type FieldWords, useErrorSentence } from './FieldShell';

interface UnitFieldProps extends FieldWords {
  /** Name already chosen, for a form that changes something. */
  chosenName?: string;
  /** The day on which the unit must exist. */
  on?: string | undefined;
  onChoose: (unit: UnitRow | null) => void;
  /** Empties the field after each choice, to choose the next. */
  isRepeating?: boolean;
}

/** A legal unit, found by typing its name or NIS code. */
export function UnitField(props: UnitFieldProps): ReactNode {
  const [picks, setPicks] = useState(0);
  const choose = (unit: UnitRow | null): void => {
    if (props.isRepeating === true) setPicks(picks + 1);
    props.onChoose(unit);
  };
  // A field that begins anew has a closed list; one that is emptied opens it, over what was just added.
  return <UnitCombo key={picks} {...props} isNext={picks > 0} onChoose={choose} />;
}

function UnitCombo(props: UnitFieldProps & { isNext: boolean }): ReactNode {
  const { t } = useTranslation();
  const [words, setWords] = useState(props.chosenName ?? '');
  const error = useErrorSentence(props);
  const units = useUnits(words, props.on);
  const choose = (id: unknown): void => {
    if (id === null) return;
    const unit = units.find((one) => one.id === id) ?? null;
    setWords(unit?.name ?? '');
    props.onChoose(unit);
  };
  return (
    <ComboBox
      className="field"
      inputValue={words}
      onInputChange={setWords}
      items={units}
      value={null}
      onChange={choose}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={error !== null}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- whoever picked one was in this field and goes on in it
      autoFocus={props.isNext}
    >
      <AriaFieldWords {...props} />
      <div className="combo">
        <Input className="input" />
        <Button className="button">
          <ChevronDown className="icon" aria-hidden="true" />
        </Button>
      </div>
      {error === null ? null : <FieldProblem id={`${props.name}-error`} sentence={error} />}
      <Popover className="popover">
        <ListBox className="list-box" renderEmptyState={() => <p className="option">{t('forms.noneFound')}</p>}>
          {(unit: UnitRow) => <UnitOption unit={unit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function UnitOption({ unit }: { unit: UnitRow }): ReactNode {
  return (
    <ListBoxItem className="option" id={unit.id} textValue={unit.name}>
      {unit.name}
      <span className="option__note">{unit.description}</span>
    </ListBoxItem>
  );
}

function useUnits(words: string, on: string | undefined): readonly UnitRow[] {
  const q = useDeferredValue(words.trim());
  const query = useQuery({
    queryKey: ['units', q, on],
    queryFn: () => callApi({ path: apiPaths.units, query: { q, on, limit: 20 }, answer: unitListSchema }),
    placeholderData: keepPreviousData,
    staleTime: 60 * 1000,
  });
  return query.data?.units ?? [];
}
