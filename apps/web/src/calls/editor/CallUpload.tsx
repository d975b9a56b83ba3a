import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldProblem, FieldShell } from '../../forms/FieldShell';
import { FilePick } from '../../forms/FilePick';

/** What one request of the API can carry, with room for its frame. */
const MOST_BYTES = 200_000;

/** Fills the field with a file; one that cannot be a call leaves what is typed as it is. */
export function CallUpload({ onRead }: { onRead: (text: string) => void }): ReactNode {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<'calls.uploadNotText' | 'calls.uploadTooLarge' | null>(null);
  const read = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) {
      setRefusal('calls.uploadTooLarge');
      return;
    }
    const text = textOf(await file.arrayBuffer());
    setRefusal(text === null ? 'calls.uploadNotText' : null);
    if (text !== null) onRead(text);
  };
  return (
    <>
      <FieldShell words={{ name: 'file', label: t('calls.upload'), hint: t('calls.uploadHint') }}>
        {(control) => (
          <FilePick
            control={control}
            accept={['.yaml', '.yml']}
            onChoose={(file) => {
              if (file !== undefined) void read(file);
            }}
          />
        )}
      </FieldShell>
      {refusal === null ? null : <FieldProblem id="upload-refusal" sentence={t(refusal)} />}
    </>
  );
}

/** Null for a file in another encoding than UTF-8. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
