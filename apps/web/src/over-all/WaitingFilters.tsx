import type { WaitingList } from '@penhouder/contracts';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../forms/CheckField';
import { type Choice, SelectField } from '../forms/SelectField';
import { waitingSearch, type WaitingSearch } from './over-all-search';

const route = getRouteApi('/frame/wachten');
const CHOSEN = ['dossier', 'call', 'whose', 'sort'] as const;

/** By dossier, call, whose turn it is, own dossiers; and the order of the organisations. */
export function WaitingFilters({ filters }: { filters: WaitingList['filters'] }): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choices = useChoices(filters);
  const narrow = (change: Partial<Record<keyof WaitingSearch, string>>): void => {
    void navigate({ search: (before) => waitingSearch({ ...before, ...change }) });
  };
  return (
    <section className="filters" aria-label={t('dossiers.filters')}>
      {CHOSEN.map((name) => (
        <SelectField
          key={name}
          name={name}
          label={t(`waiting.${name}`)}
          value={search[name] ?? ''}
          choices={choices[name]}
          onChange={(value) => {
            narrow({ [name]: value });
          }}
        />
      ))}
      <CheckField
        name="mine"
        label={t('waiting.mine')}
        isChecked={search.mine === 'true'}
        onChange={(isChecked) => {
          narrow({ mine: isChecked ? 'true' : '' });
        }}
      />
    </section>
  );
}

function useChoices(filters: WaitingList['filters']): Record<(typeof CHOSEN)[number], readonly Choice[]> {
  const { t } = useTranslation();
  const any = { value: '', label: t('dossiers.any') };
  const counted = (title: string, count: number): string => `${title} (${String(count)})`;
  return {
    dossier: [any, ...filters.dossiers.map(({ id, title, count }) => ({ value: id, label: counted(title, count) }))],
    call: [any, ...filters.calls.map(({ code, title, count }) => ({ value: code, label: counted(title, count) }))],
    whose: [any, { value: 'them', label: t('waiting.whoseThem') }, { value: 'us', label: t('waiting.whoseUs') }],
    sort: [
      { value: '', label: t('waiting.sortUnit') },
      { value: 'due', label: t('waiting.sortDue') },
      { value: 'since', label: t('waiting.sortSince') },
    ],
  };
}
