import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../forms/TextField';
import type { Bound } from '../../forms/use-fields';

interface PresenceFieldsProps {
  entitled: Bound<string>;
  present: Bound<string>;
  /** More than this share must be present; null when the call asks nothing. */
  moreThan: number | null;
}

/** How many may vote, and how many were there. */
export function PresenceFields({ entitled, present, moreThan }: PresenceFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack stack--close">
      <div className="field-row">
        <TextField {...entitled} inputMode="numeric" isShort label={t('actions.entitled')} />
        <TextField {...present} inputMode="numeric" isShort label={t('actions.present')} />
      </div>
      {moreThan === null ? null : (
        <p className="field__hint">{t('actions.presenceHint', { share: `${String(Math.round(moreThan * 100))} %` })}</p>
      )}
    </div>
  );
}

interface VoteFieldsProps {
  inFavour: Bound<string>;
  against: Bound<string>;
  abstained: Bound<string>;
}

/** The votes, counted apart. Their names are the contract's, so that errors find them. */
export function VoteFields({ inFavour, against, abstained }: VoteFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className="choices">
      <legend>{t('actions.votes')}</legend>
      <div className="field-row">
        <TextField {...inFavour} name="votes.for" inputMode="numeric" isShort label={t('actions.votesFor')} />
        <TextField {...against} name="votes.against" inputMode="numeric" isShort label={t('actions.votesAgainst')} />
        <TextField
          {...abstained}
          name="votes.abstained"
          inputMode="numeric"
          isShort
          label={t('actions.votesAbstained')}
        />
      </div>
    </fieldset>
  );
}
