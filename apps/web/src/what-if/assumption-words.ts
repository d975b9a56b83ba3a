import type { Assumption, DossierPage } from '@penhouder/contracts';
import { useTranslation } from 'react-i18next';

/** What is assumed as a line, also while the API has not answered or refuses it. */
export function useAssumptionWords(page: DossierPage): (assumption: Assumption) => string {
  const { t, i18n } = useTranslation();
  const dayOf = (on: string): string =>
    new Intl.DateTimeFormat(`${i18n.language}-BE`, { dateStyle: 'full', timeZone: 'UTC' }).format(
      new Date(`${on}T00:00:00Z`),
    );
  const nameOf = (id: string): string => page.participants.find((one) => one.id === id)?.name ?? '';
  return (assumption) => {
    switch (assumption.kind) {
      case 'dateMoves':
        return t(`whatIf.moves.${assumption.date}`, { day: dayOf(assumption.on) });
      case 'getsLonger':
        return t('whatIf.getsLonger', { name: nameOf(assumption.participantId), day: dayOf(assumption.on) });
      case 'fallsOut':
        return t('whatIf.fallsOut', { name: nameOf(assumption.participantId) });
      case 'clockStops':
        return t('whatIf.clockStops');
      case 'clockRuns':
        return t('whatIf.clockRuns');
      case 'silence':
        return t('whatIf.silent', { day: dayOf(assumption.until) });
    }
  };
}
