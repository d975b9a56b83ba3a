import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../api/client';

interface ExcelLinkProps {
  path: string;
  /** The filters of the page, so that the workbook holds what is on screen; never which page of it. */
  query?: Readonly<Record<string, string | undefined>>;
  isSmall?: boolean;
}

/** The list on screen as a workbook. */
export function ExcelLink({ path, query = {}, isSmall = false }: ExcelLinkProps): ReactNode {
  const { t } = useTranslation();
  const address = addressOf({ path, query: { ...query, cursor: undefined } });
  return (
    <a className={`button${isSmall ? ' button--small' : ''}`} href={address} download>
      {t('frame.excel')}
    </a>
  );
}
