import type { DraftParticipant, PreviewParticipant } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../forms/CheckField';
import { withChanged } from '../draft-content';
import type { DraftEditor } from '../draft-editor';
import { ROLES, typedFigure } from './participant-roles';

interface CountsAsProps {
  editor: DraftEditor;
  participant: DraftParticipant;
  /** What the server knows of it; undefined just after it was added. */
  known: PreviewParticipant | undefined;
  name: string;
}

/** What only a person can tell of a participant: its role, the kinds that the call counts, figures that nobody publishes. */
export function CountsAsCell(props: CountsAsProps): ReactNode {
  const { t } = useTranslation();
  const { editor, participant, name } = props;
  return (
    <div className="stack stack--close">
      <select
        className="input input--row"
        aria-label={t('draft.roleOf', { name })}
        value={participant.role ?? 'signatory'}
        onChange={(event) => {
          const role = ROLES.find((one) => one === event.target.value);
          editor.change((latest) => withChanged(latest, participant.unitId, (one) => ({ ...one, role })));
        }}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`draft.role.${role}`)}
          </option>
        ))}
      </select>
      <Kinds {...props} />
      <Figures {...props} />
    </div>
  );
}

function Kinds({ editor, participant, known, name }: CountsAsProps): ReactNode {
  const { t } = useTranslation();
  const { tags = [] } = participant;
  if (known === undefined || known.kinds.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend className="small">{t('draft.kindsOf', { name })}</legend>
      {known.kinds.map(({ tag, label }) => (
        <CheckField
          key={tag}
          name={`${participant.unitId} ${tag}`}
          label={label}
          isChecked={tags.includes(tag)}
          onChange={(isChecked) => {
            editor.change((latest) =>
              withChanged(latest, participant.unitId, (one) => ({ ...one, tags: withTag(one.tags, tag, isChecked) })),
            );
          }}
        />
      ))}
    </fieldset>
  );
}

/** Only figures that the reference data do not have, or that were typed here before. */
function Figures({ editor, participant, known, name }: CountsAsProps): ReactNode {
  const { t } = useTranslation();
  const { figures = {} } = participant;
  const asked = (known?.figures ?? []).filter(({ id, value }) => value === null || figures[id] !== undefined);
  return asked.map(({ id, label }) => (
    <input
      key={id}
      className="input input--row"
      type="text"
      inputMode="numeric"
      aria-label={t('draft.figureOf', { figure: label, name })}
      placeholder={label}
      defaultValue={figures[id] ?? ''}
      onBlur={(event) => {
        const value = typedFigure(event.target.value);
        editor.change((latest) =>
          withChanged(latest, participant.unitId, (one) => ({ ...one, figures: withFigure(one.figures, id, value) })),
        );
      }}
    />
  ));
}

function withTag(tags: readonly string[] = [], tag: string, isChecked: boolean): string[] {
  const others = tags.filter((one) => one !== tag);
  return isChecked ? [...others, tag] : others;
}

function withFigure(
  figures: Readonly<Record<string, number>> = {},
  id: string,
  value: number | null,
): Record<string, number> {
  const { [id]: _, ...others } = figures;
  return value === null ? others : { ...others, [id]: value };
}
