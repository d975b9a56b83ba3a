import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/PageHeader';
import { CallEditor } from './CallEditor';

/** A call from nothing, or from a file. */
export function NewCallPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('calls.newTitle')} sentence={t('calls.editorSentence')} />
      <CallEditor initial="" />
    </>
  );
}
