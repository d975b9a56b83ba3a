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
  /** Name of the one that was chosen elsewhere; with a `key` of its own, because the field reads it once. */
  chosenName?: string | undefined;
  /** The day on which the unit must exist. */
  on?: string | undefined;
  onChoose: (unit: UnitRow | null) => void;
  /** Empties the field after each choice, to choose the next. */
  isRepeating?: boolean;
}

/** A legal unit, found by typing its name or NIS code. Words that are typed over a chosen one choose nobody. */
export function UnitField(props: UnitFieldProps): ReactNode {
  const [pick, setPick] = useState({ number: 0, name: props.chosenName ?? '' });
  const choose = (unit: UnitRow): void => {
    setPick({ number: pick.number + 1, name: props.isRepeating === true ? '' : unit.name });
    props.onChoose(unit);
  };
  const forget = (): void => {
    setPick({ ...pick, name: '' });
    props.onChoose(null);
  };
  // A field that begins anew has a closed list; one whose words change by a choice opens it, over what was just chosen.
  return <UnitCombo key={pick.number} {...props} {...{ pick, choose, forget }} />;
}

interface UnitComboProps extends UnitFieldProps {
  pick: { readonly number: number; readonly name: string };
  choose: (unit: UnitRow) => void;
  forget: () => void;
}

function UnitCombo(props: UnitComboProps): ReactNode {
  const { pick } = props;
  const error = useErrorSentence(props);
  const { words, units, type, choose } = useWords(props);
  return (
    <ComboBox
      className="field"
      inputValue={words}
      onInputChange={type}
      items={units}
      value={null}
      onChange={choose}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={error !== null}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- whoever picked one was in this field and goes on in it
      autoFocus={pick.number > 0}
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
        <ListBox className="list-box" renderEmptyState={() => <NoneFound />}>
          {(unit: UnitRow) => <UnitOption unit={unit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What is typed, the units that it finds, and what a choice or other words mean. */
function useWords({ pick, on, choose, forget }: UnitComboProps): {
  words: string;
  units: readonly UnitRow[];
  type: (text: string) => void;
  choose: (id: unknown) => void;
} {
  const [words, setWords] = useState(pick.name);
  const units = useUnits(words, on);
  return {
    words,
    units,
    type: (text) => {
      setWords(text);
      if (pick.name !== '' && text !== pick.name) forget();
    },
    choose: (id) => {
      const unit = units.find((one) => one.id === id);
      if (unit !== undefined) choose(unit);
    },
  };
}

function NoneFound(): ReactNode {
  const { t } = useTranslation();
  return <p className="option">{t('forms.noneFound')}</p>;
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
