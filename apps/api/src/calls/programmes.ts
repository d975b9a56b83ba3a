import type { Programme } from '@penhouder/contracts';
import { say, textsIn } from '@penhouder/letters';
import type { AwardedCall, CallDefinitionRow } from '@penhouder/persistence';
import { shownAmount } from '../dossiers/shown';
import type { Viewpoint } from '../dossiers/shown';

/** The series in which calls stand, by title, each with its calls in their order and what the body was awarded under them. */
export function programmesOf(
  calls: readonly CallDefinitionRow[],
  awarded: readonly AwardedCall[],
  view: Viewpoint,
): Programme[] {
  const codes = [...new Set(calls.flatMap(({ wording }) => wording.programme?.code ?? []))];
  return codes
    .map((code) => programme(code, { calls, awarded, view }))
    .sort((a, b) => a.title.localeCompare(b.title, view.language));
}

interface Known {
  readonly calls: readonly CallDefinitionRow[];
  readonly awarded: readonly AwardedCall[];
  readonly view: Viewpoint;
}

function programme(code: string, { calls, awarded, view: { language } }: Known): Programme {
  const members = calls
    .flatMap((call) => (call.wording.programme?.code === code ? [{ call, at: call.wording.programme }] : []))
    .sort((a, b) => a.at.place - b.at.place);
  const own = awarded.filter((one) => members.some(({ call }) => call.code === one.code));
  const dossierCount = own.reduce((sum, one) => sum + one.dossierCount, 0);
  const amount = shownAmount(
    own.reduce((sum, one) => sum + one.awardedCents, 0),
    language,
  );
  const newest = members.at(-1)?.call;
  const words = {
    fromYear: Math.min(...members.map(({ at }) => at.fromYear)),
    untilYear: Math.max(...members.map(({ at }) => at.untilYear)),
  };
  return {
    code,
    title: (newest === undefined ? undefined : textsIn(newest.wording, language).programme) ?? code,
    text: [
      say(language, 'programmes.calls', { count: members.length, ...words }),
      say(language, 'programmes.dossiers', { count: dossierCount, amount: amount?.text ?? '' }),
    ].join(' '),
    callIds: members.map(({ call }) => call.id),
    dossierCount,
    awarded: amount ?? { cents: 0, text: '' },
  };
}
