import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlProps } from './FieldShell';

interface FilePickProps {
  control: ControlProps;
  /** Extensions with their dot, such as `.pdf`. */
  accept: readonly string[];
  /** Undefined when what was chosen is given up again. */
  onChoose: (file: File | undefined) => void;
}

/** A file field in the words of the page: those of the browser are in its own language. Files can be dropped on it. */
export function FilePick({ control, accept, onChoose }: FilePickProps): ReactNode {
  const { t } = useTranslation();
  const [name, setName] = useState<string | null>(null);
  return (
    <div className="file-pick input">
      <input
        {...control}
        type="file"
        accept={accept.join(',')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          setName(file?.name ?? null);
          onChoose(file);
        }}
      />
      <span className="button button--small" aria-hidden="true">
        {t('forms.chooseFile')}
      </span>
      <span className="soft any-break" aria-hidden="true">
        {name ?? t('forms.noFileChosen')}
      </span>
    </div>
  );
}
