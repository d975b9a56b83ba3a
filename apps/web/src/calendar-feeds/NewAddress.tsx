import { Copy } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldShell } from '../forms/FieldShell';
import { Notice } from '../parts/Notice';

/** An address that is shown this once, to be copied. */
export function NewAddress({ address }: { address: string }): ReactNode {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<'copied' | 'notCopied' | null>(null);
  const copy = (): void => {
    field.current?.select();
    copied(address).then(
      () => {
        setTold('copied');
      },
      () => {
        setTold('notCopied');
      },
    );
  };
  return (
    <div className="stack">
      <Notice tone="done" role="status">
        <p>{t('feeds.once')}</p>
      </Notice>
      <FieldShell words={{ name: 'calendar-address', label: t('feeds.address') }}>
        {(control) => <input {...control} ref={field} className="input" type="text" readOnly value={address} />}
      </FieldShell>
      <div>
        <button type="button" className="button" onClick={copy}>
          <Copy className="icon" aria-hidden="true" />
          {t('feeds.copy')}
        </button>
      </div>
      <p role="status">{told === null ? '' : t(`feeds.${told}`)}</p>
    </div>
  );
}

/** Browsers without a safe connection have no clipboard to write to, whatever their types say. */
async function copied(text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('This browser lets no page write to its clipboard.');
  await clipboard.writeText(text);
}
