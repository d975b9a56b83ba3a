import { apiPaths, type DossierPage } from '@penhouder/contracts';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExcelLink } from '../../parts/ExcelLink';
import { ParticipantTrack } from '../track/ParticipantTrack';
import { ParticipantTable } from './ParticipantTable';

const route = getRouteApi('/frame/dossiers/$dossierId');

/** The table of participants; the track of the chosen one stands beside it. */
export function ParticipantSheet({ page }: { page: DossierPage }): ReactNode {
  const { t } = useTranslation();
  const { deelnemer } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (participantId: string | undefined): void => {
    void navigate({ search: (before) => ({ ...before, deelnemer: participantId }), resetScroll: false });
  };
  const chosen = page.participants.find(({ id }) => id === deelnemer);
  return (
    <section
      className={`participants${chosen === undefined ? '' : ' participants--open'}`}
      aria-labelledby="participants"
    >
      <div className="sheet sheet--flush participants__table">
        <div className="sheet__head">
          <div className="sheet__title">
            <h2 id="participants">{t('dossier.participants')}</h2>
            <ExcelLink path={apiPaths.dossierSheets(page.id)} isSmall />
          </div>
          {isAsked(page) ? (
            <p className="soft">{t('dossier.participantsSentence', { count: page.answered, total: page.total })}</p>
          ) : null}
        </div>
        <ParticipantTable participants={page.participants} chosenId={chosen?.id ?? null} onChoose={choose} />
      </div>
      {chosen === undefined ? null : (
        <ParticipantTrack
          key={chosen.id}
          page={page}
          participant={chosen}
          onClose={() => {
            choose(undefined);
            document.getElementById(`row-${chosen.id}`)?.focus();
          }}
        />
      )}
    </section>
  );
}

/** A call without a round of declarations asks nobody for an answer. */
function isAsked({ participants }: DossierPage): boolean {
  return participants.some(({ standing }) => standing.word !== '');
}
