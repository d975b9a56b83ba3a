import { canSignFor } from '@penhouder/domain';
import type { Finding, Path } from './problem';
import type { CallFile } from './schema';

type Round = Extract<CallFile['steps'][number], { kind: 'sign-off-round' }>;
type Signature = Round['signatures'][number];

/** Signatures that nobody could give: more than there are offices, of the wrong number, or in an office that signs nothing of it. */
export function checkSignatures({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) => {
    if (step.kind !== 'sign-off-round' || step.signatures.length === 0) return [];
    const path: Path = ['steps', index, 'signatures'];
    return [
      ...ofOtherNumber(step, path),
      ...step.signatures.flatMap((signature, nth) => [
        ...tooMany(signature, [...path, nth, 'needed']),
        ...unfit(signature, step, [...path, nth, 'of']),
      ]),
    ];
  });
}

function ofOtherNumber({ signatures, slots }: Round, path: Path): Finding[] {
  if (signatures.length === slots) return [];
  const [said, asked] = [String(signatures.length), String(slots)];
  return [
    {
      path,
      nl: `Hier staan ${said} handtekeningen, maar slots zegt ${asked}. Maak ze gelijk.`,
      fr: `Il y a ${said} signatures ici, mais slots dit ${asked}. Faites-les correspondre.`,
      en: `There are ${said} signatures here, but slots says ${asked}. Make them equal.`,
    },
  ];
}

function tooMany({ of, needed }: Signature, path: Path): Finding[] {
  if (needed <= of.length) return [];
  const [asked, there] = [String(needed), String(of.length)];
  return [
    {
      path,
      nl: `Er zijn ${asked} ambten nodig, en er staan er maar ${there}. Noem er meer, of vraag er minder.`,
      fr: `Il faut ${asked} qualités, et il n’y en a que ${there}. Nommez-en plus, ou demandez-en moins.`,
      en: `${asked} offices are needed, and only ${there} are named. Name more, or ask fewer.`,
    },
  ];
}

/** Source: Decreet lokaal bestuur, articles 279 to 283. */
function unfit({ of }: Signature, { organs }: Round, path: Path): Finding[] {
  return of.flatMap((office, nth) => {
    if (canSignFor(office, organs)) return [];
    const named = organs.join(', ');
    return [
      {
        path: [...path, nth],
        nl: `In dit ambt (${office}) tekent niemand wat ${named} beslist. Voor gr en rmw tekent chair, voor cbs en vb mayor, telkens met director.`,
        fr: `En cette qualité (${office}) personne ne signe ce que ${named} décide. Pour gr et rmw signe chair, pour cbs et vb mayor, chaque fois avec director.`,
        en: `In this office (${office}) nobody signs what ${named} decides. For gr and rmw chair signs, for cbs and vb mayor, each with director.`,
      },
    ];
  });
}
