import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { RadioField } from '../../forms/RadioField';
import { TextField } from '../../forms/TextField';
import { dayOf, instantOfWall } from '../../parts/dates';
import type { DraftEditor } from '../draft-editor';

const START_OF_WORKING_DAY = '08:00';

/** Title, real or rehearsal, and where the clock of a rehearsal begins. */
export function DossierNature({ editor, isOpen }: { editor: DraftEditor; isOpen: boolean }): ReactNode {
  const { t } = useTranslation();
  const { content, keep } = editor;
  const kinds = ([isOpen ? 'real' : null, 'rehearsal', content.kind === 'example' ? 'example' : null] as const)
    .filter((kind) => kind !== null)
    .map((kind) => ({ value: kind, label: t(`draft.${kind}`), hint: t(`draft.${kind}Hint`) }));
  return (
    <>
      <TitleField editor={editor} />
      <RadioField
        name="kind"
        label={t('draft.kind')}
        value={content.kind}
        choices={kinds}
        onChange={(chosen) => {
          const kind = kinds.find(({ value }) => value === chosen)?.value ?? content.kind;
          keep({ ...content, kind, clockAt: kind === 'real' ? null : content.clockAt });
        }}
      />
      {content.kind === 'real' ? null : (
        <DateField
          name="clockAt"
          label={t('draft.clockAt')}
          value={content.clockAt === null ? '' : dayOf(content.clockAt)}
          onChange={(day) => {
            keep({ ...content, clockAt: day === '' ? null : instantOfWall(day, START_OF_WORKING_DAY) });
          }}
        />
      )}
    </>
  );
}

function TitleField({ editor: { content, keep } }: { editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      name="title"
      label={t('draft.dossierTitle')}
      hint={t('draft.titleHint')}
      value={typed ?? content.title}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null && typed !== content.title) keep({ ...content, title: typed });
        setTyped(null);
      }}
    />
  );
}
