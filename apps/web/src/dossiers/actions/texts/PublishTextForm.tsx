import type { OwnText } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettled } from '../../../calls/editor/use-settled';
import { RadioField } from '../../../forms/RadioField';
import { useFields } from '../../../forms/use-fields';
import { Loading } from '../../../parts/Loading';
import type { ActionProps } from '../action-props';
import { CommandForm } from '../CommandForm';
import { ReasonField } from '../ReasonField';
import { TextEffect } from './TextEffect';
import { TextFields } from './TextFields';
import { useDossierTexts } from './text-query';

/** They would be filled in themselves when they stood in the words. */
const BRACES = { open: '{{', close: '}}' };

/** Gives the participants another text; who reads it and who signs again is shown before it is sent. */
export function PublishTextForm(action: ActionProps): ReactNode {
  const now = useDossierTexts(action.page.id);
  return now.data === undefined ? <Loading /> : <Editing action={action} now={now.data.texts} />;
}

function Editing({ action, now }: { action: ActionProps; now: readonly OwnText[] }): ReactNode {
  const { t } = useTranslation();
  const [texts, setTexts] = useState(now);
  const { values, bind } = useFields({ need: '', reason: '' });
  const settled = JSON.parse(useSettled(JSON.stringify(texts))) as readonly OwnText[];
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'PublishText',
        texts: [...texts],
        needsSignature: values.need === '' ? null : values.need === 'sign',
        reason: values.reason,
      })}
    >
      <p className="soft">{t('texts.placeholders', BRACES)}</p>
      <TextFields texts={texts} now={now} onChange={setTexts} />
      <TextEffect dossierId={action.page.id} texts={settled} isChanged={settled !== now && !isSame(settled, now)} />
      <RadioField
        name="needsSignature"
        label={t('texts.need')}
        value={values.need}
        onChange={bind('need').onChange}
        choices={[
          { value: 'sign', label: t('texts.sign'), hint: t('texts.signHint') },
          { value: 'read', label: t('texts.read'), hint: t('texts.readHint') },
        ]}
      />
      <ReasonField {...bind('reason')} inMail={t('texts.reasonHint')} />
    </CommandForm>
  );
}

function isSame(texts: readonly OwnText[], now: readonly OwnText[]): boolean {
  return JSON.stringify(texts) === JSON.stringify(now);
}
