import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../forms/CheckField';
import { TextField } from '../forms/TextField';
import { addressBookSearch } from './address-book-search';

const route = getRouteApi('/frame/adresboek');

/** Search words and the archive, both in the address. */
export function AddressBookFilters(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [q, setQ] = useState(search.q ?? '');
  const narrow = (change: Record<string, unknown>): void => {
    void navigate({ search: (before) => addressBookSearch({ ...before, ...change }) });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    narrow({ q });
  };
  return (
    <form className="filters" role="search" aria-label={t('contacts.title')} onSubmit={submit}>
      <TextField name="q" type="search" label={t('contacts.search')} value={q} onChange={setQ} />
      <button type="submit" className="button">
        {t('frame.searchAction')}
      </button>
      <CheckField
        name="archief"
        label={t('contacts.showArchived')}
        isChecked={search.archief === 'true'}
        onChange={(isChecked) => {
          narrow({ archief: isChecked });
        }}
      />
    </form>
  );
}
