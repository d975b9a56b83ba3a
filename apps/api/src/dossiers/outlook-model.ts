import type { Language, QuorumOutlook } from '@penhouder/contracts';
import { outlookOf, type Dossier, type Verdict } from '@penhouder/domain';
import { outlookSentence, say, type Names } from '@penhouder/letters';

const TONES: Readonly<Record<Verdict, QuorumOutlook['status']['tone']>> = {
  certain: 'done',
  possible: 'wait',
  impossible: 'late',
  unknown: 'hold',
};

/** What becomes of the quorum; null when no round is open, or no quorum is asked. */
export function outlookModel(
  dossier: Dossier,
  { names, language }: { readonly names: Names; readonly language: Language },
): QuorumOutlook | null {
  const outlook = outlookOf(dossier);
  if (outlook === null) return null;
  const { verdict, indispensableIds, certainOn } = outlook;
  return {
    status: { code: verdict, word: say(language, `outlook.words.${verdict}`), tone: TONES[verdict] },
    sentence: outlookSentence(outlook, names, language),
    indispensableParticipantIds: [...indispensableIds],
    certainOn,
  };
}
