import { apiPaths, mailSenderSchema, outageListSchema } from '@penhouder/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../api/client';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { OutageTable } from './OutageTable';
import { SenderFindings } from './SenderFindings';

/** How mail leaves, whether its receivers can believe it, and when it or our pages were down. */
export function MailStatePage(): ReactNode {
  const { t } = useTranslation();
  const sender = useQuery({
    queryKey: ['mail-sender'],
    queryFn: () => callApi({ path: apiPaths.mailSender, answer: mailSenderSchema }),
  });
  const outages = useQuery({
    queryKey: ['outages'],
    queryFn: () => callApi({ path: apiPaths.outages, answer: outageListSchema }),
  });
  return (
    <>
      <PageHeader
        title={t('mailState.title')}
        sentence={sender.data?.sentence}
        actions={
          <Link to="/post" className="button">
            {t('post.back')}
          </Link>
        }
      />
      <div className="stack stack--wide">
        <QueryStates query={sender}>{(found) => <SenderFindings sender={found} />}</QueryStates>
        <QueryStates query={outages}>{(list) => <OutageTable list={list} />}</QueryStates>
      </div>
    </>
  );
}
