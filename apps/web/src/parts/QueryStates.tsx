import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './Loading';
import { type ListName, ProblemNotice } from './ProblemNotice';

interface QueryStatesProps<Model> {
  query: UseQueryResult<Model>;
  /** Where to go back to when what the address names is not there. */
  list?: ListName;
  children: (model: Model) => ReactNode;
}

/** Loading, failed, and what was fetched; a failed refresh leaves the last good answer on the page. */
export function QueryStates<Model>({ query, list, children }: QueryStatesProps<Model>): ReactNode {
  const retry = (): void => {
    void query.refetch();
  };
  if (query.data === undefined) {
    return query.isError ? <ProblemNotice error={query.error} onRetry={retry} list={list} /> : <Loading />;
  }
  return (
    <>
      {query.isError ? <ProblemNotice error={query.error} onRetry={retry} /> : null}
      {children(query.data)}
    </>
  );
}
