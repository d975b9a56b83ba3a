import type { CallProblem } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PlacedSentencesProps {
  sentences: readonly CallProblem[];
  onJump: (sentence: CallProblem) => void;
}

/** Sentences about places in the text; pressing the place goes there. */
export function PlacedSentences({ sentences, onJump }: PlacedSentencesProps): ReactNode {
  const { t } = useTranslation();
  return (
    <ol className="fault-list">
      {sentences.map((sentence, index) => (
        <li key={index}>
          <button
            type="button"
            className="row-button"
            onClick={() => {
              onJump(sentence);
            }}
          >
            {t('calls.at', { line: sentence.line, column: sentence.column })}
          </button>{' '}
          {sentence.text}
        </li>
      ))}
    </ol>
  );
}
