import type { DossierList } from '@penhouder/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../forms/CheckField';
import { type Choice, SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { type DossierListSearch, dossierListSearch, USUAL_VIEW } from './dossier-list-search';

const route = getRouteApi('/frame/dossiers');

/** The filters of the list; each change goes to the address, so that a view can be kept and shared. */
export function DossierFilters({ filters }: { filters: DossierList['filters'] }): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const narrow = useNarrow();
  return (
    <section className="filters" aria-label={t('dossiers.filters')}>
      <WordsFilter key={search.q} />
      <ByWhat filters={filters} />
      <StateAndSort />
      <ByRisk />
      <CheckField
        name="attention"
        label={t('dossiers.attention')}
        isChecked={search.attention === 'true'}
        onChange={(isChecked) => {
          narrow({ attention: isChecked ? 'true' : '' });
        }}
      />
      {Object.keys(search).length === 0 ? null : <ClearFilters />}
    </section>
  );
}

/** By call, by series of calls, by phase. */
function ByWhat({ filters }: { filters: DossierList['filters'] }): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const narrow = useNarrow();
  const any = { value: '', label: t('dossiers.any') };
  return (
    <>
      <SelectField
        name="call"
        label={t('dossiers.call')}
        value={search.call ?? ''}
        choices={[any, ...counted(filters.calls)]}
        onChange={(call) => {
          narrow({ call });
        }}
      />
      {filters.programmes.length === 0 ? null : (
        <SelectField
          name="programme"
          label={t('dossiers.programme')}
          value={search.programme ?? ''}
          choices={[any, ...counted(filters.programmes)]}
          onChange={(programme) => {
            narrow({ programme });
          }}
        />
      )}
      <SelectField
        name="phase"
        label={t('dossiers.phase')}
        value={search.phase ?? ''}
        choices={[any, ...counted(filters.phases)]}
        onChange={(phase) => {
          narrow({ phase });
        }}
      />
    </>
  );
}

function StateAndSort(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const narrow = useNarrow();
  const states = [
    { value: 'open', label: t('dossiers.stateOpen') },
    { value: 'closed', label: t('dossiers.stateClosed') },
    { value: 'all', label: t('dossiers.stateAll') },
  ];
  const orders = [
    { value: 'next', label: t('dossiers.sortNext') },
    { value: 'number', label: t('dossiers.sortNumber') },
    { value: 'title', label: t('dossiers.sortTitle') },
    { value: 'risk', label: t('dossiers.sortRisk') },
  ];
  return (
    <>
      <SelectField
        name="state"
        label={t('dossiers.state')}
        value={search.state ?? USUAL_VIEW.state}
        choices={states}
        onChange={(state) => {
          narrow({ state });
        }}
      />
      <SelectField
        name="sort"
        label={t('dossiers.sort')}
        value={search.sort ?? USUAL_VIEW.sort}
        choices={orders}
        onChange={(sort) => {
          narrow({ sort });
        }}
      />
    </>
  );
}

function ByRisk(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const narrow = useNarrow();
  const risks = [
    { value: '', label: t('dossiers.any') },
    { value: 'trouble', label: t('dossiers.riskTrouble') },
    { value: 'late', label: t('dossiers.riskLate') },
    { value: 'atRisk', label: t('dossiers.riskAtRisk') },
    { value: 'onTrack', label: t('dossiers.riskOnTrack') },
  ];
  return (
    <SelectField
      name="risk"
      label={t('dossiers.risk')}
      value={search.risk ?? ''}
      choices={risks}
      onChange={(risk) => {
        narrow({ risk });
      }}
    />
  );
}

function WordsFilter(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const narrow = useNarrow();
  const [q, setQ] = useState(search.q ?? '');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    narrow({ q });
  };
  return (
    <form className="cluster cluster--end" onSubmit={submit}>
      <TextField name="q" type="search" label={t('dossiers.search')} value={q} onChange={setQ} />
      <button type="submit" className="button">
        {t('frame.searchAction')}
      </button>
    </form>
  );
}

function ClearFilters(): ReactNode {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <button type="button" className="button button--quiet" onClick={() => void navigate({ search: {} })}>
      {t('dossiers.clear')}
    </button>
  );
}

function counted(options: readonly { code: string; title: string; count: number }[]): readonly Choice[] {
  return options.map(({ code, title, count }) => ({ value: code, label: `${title} (${String(count)})` }));
}

function useNarrow(): (change: Partial<Record<keyof DossierListSearch, string>>) => void {
  const navigate = route.useNavigate();
  return (change) => {
    void navigate({ search: (before) => dossierListSearch({ ...before, cursor: undefined, ...change }) });
  };
}
