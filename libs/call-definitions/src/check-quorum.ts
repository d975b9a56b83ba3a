import type { Finding, Path } from './problem';
import { conditionsOf } from './quorum-parts';
import type { PlacedRule } from './quorum-parts';
import type { CallFile } from './schema';

/** Quorums that no set of participants can ever meet. */
export function checkQuorum(call: CallFile): Finding[] {
  return [...conditionsOf(call.quorum).flatMap((placed) => neverMet(call, placed)), ...fewerThanNeeded(call)];
}

function neverMet(call: CallFile, { path, rule }: PlacedRule): Finding[] {
  switch (rule.kind) {
    case 'eachType':
      return rule.types.flatMap(({ tag, count }, nth) =>
        tooMany([...path, 'types', nth, 'count'], count, unitsWith(call, tag)),
      );
    case 'sameGroup':
      return tooMany([...path, 'atLeast'], rule.atLeast, largestGroup(call, rule.tags));
    case 'adjoining':
      return tooMany([...path, 'atLeast'], rule.atLeast, new Set(rule.neighbours.flat()).size);
    case 'contribution':
      return call.amount === null ? [withoutAmount(path)] : [];
    case 'share':
      return rule.isStrict && rule.atLeastPercent === 100 ? [moreThanAll([...path, 'isStrict'])] : [];
    case 'spread':
      return tooMany([...path, 'atLeast'], rule.atLeast, rule.tags.length);
    case 'sum':
      return [
        ...withoutBound(path, { field: 'atLeast', least: strictly(rule), most: rule.atMost }),
        ...(rule.isStrict && rule.atLeast === null ? [moreThanNothing([...path, 'isStrict'])] : []),
        ...exemptNobody(call, rule.exemptAloneTag, path),
      ];
    case 'each':
      return withoutBound(path, { field: 'atLeast', least: rule.atLeast, most: rule.atMost });
    case 'mix':
    case 'ratio':
      return withoutBound(path, { field: 'atLeastPercent', least: rule.atLeastPercent, most: rule.atMostPercent });
    default:
      return [];
  }
}

/** "More than" is one more; of nothing it says nothing. */
function strictly({ atLeast, isStrict }: Extract<PlacedRule['rule'], { kind: 'sum' }>): number | null {
  return atLeast === null || !isStrict ? atLeast : atLeast + 1;
}

interface Bounds {
  readonly field: 'atLeast' | 'atLeastPercent';
  readonly least: number | null;
  readonly most: number | null;
}

/** A condition without lower and upper bound asks nothing; a lower one above the upper one is never met. */
function withoutBound(path: Path, { field, least, most }: Bounds): Finding[] {
  const upper = field === 'atLeast' ? 'atMost' : 'atMostPercent';
  if (least === null && most === null)
    return [
      {
        path,
        nl: `Hier ontbreekt ${field} of ${upper}. Zeg hoeveel het er minstens of hoogstens moet zijn.`,
        fr: `Il manque ici ${field} ou ${upper}. Dites combien il en faut au moins ou au plus.`,
        en: `${field} or ${upper} is missing here. Say how much it must be at least or at most.`,
      },
    ];
  if (least === null || most === null || least <= most) return [];
  return [
    {
      path: [...path, field],
      nl: `Minstens ${String(least)} en hoogstens ${String(most)} kan niet samen. Verbeter een van beide.`,
      fr: `Au moins ${String(least)} et au plus ${String(most)} ne vont pas ensemble. Corrigez l’un des deux.`,
      en: `At least ${String(least)} and at most ${String(most)} cannot go together. Correct one of them.`,
    },
  ];
}

/** At most fewer than at least: both hold together, so nobody ever meets them. */
function fewerThanNeeded({ quorum }: CallFile): Finding[] {
  const needed = Math.max(0, ...quorum.map((rule) => (rule.kind === 'atLeast' ? rule.count : 0)));
  return quorum.flatMap((rule, index) => {
    if (rule.kind !== 'atMost' || rule.tag !== null || rule.count >= needed) return [];
    const [most, least] = [String(rule.count), String(needed)];
    return [
      {
        path: ['quorum', index, 'count'],
        nl: `Hoogstens ${most} kan niet: een andere voorwaarde vraagt er minstens ${least}. Verbeter een van beide.`,
        fr: `Au plus ${most} est impossible : une autre condition en demande au moins ${least}. Corrigez l’une des deux.`,
        en: `At most ${most} is impossible: another condition asks for at least ${least}. Correct one of them.`,
      },
    ];
  });
}

function moreThanNothing(path: Path): Finding {
  return {
    path,
    nl: 'isStrict hoort bij atLeast, en dat staat hier niet. Voeg atLeast toe of haal isStrict weg.',
    fr: 'isStrict va avec atLeast, qui n’est pas ici. Ajoutez atLeast ou supprimez isStrict.',
    en: 'isStrict belongs to atLeast, which is not here. Add atLeast or remove isStrict.',
  };
}

function moreThanAll(path: Path): Finding {
  return {
    path,
    nl: 'Meer dan 100 % kan nooit gehaald worden. Zet hier false of verlaag het percentage.',
    fr: 'Plus de 100 % ne peut jamais être atteint. Écrivez false ici ou diminuez le pourcentage.',
    en: 'More than 100 % can never be met. Put false here or lower the percentage.',
  };
}

/** Null: the tag is given at launch, so nobody knows how many there will be. */
function unitsWith(call: CallFile, tag: string): number | null {
  const nis = call.tags[tag]?.nis ?? [];
  return nis.length === 0 ? null : nis.length;
}

function largestGroup(call: CallFile, tags: readonly string[]): number | null {
  const sizes = tags.map((tag) => unitsWith(call, tag));
  return sizes.includes(null) ? null : Math.max(0, ...sizes.map((size) => size ?? 0));
}

function tooMany(path: Path, needed: number, possible: number | null): Finding[] {
  if (possible === null || needed <= possible) return [];
  return [
    {
      path,
      nl: `Deze voorwaarde kan nooit gehaald worden: ze vraagt er ${String(needed)}, en er zijn er hoogstens ${String(possible)}. Verlaag het getal of vul de lijst aan.`,
      fr: `Cette condition ne peut jamais être remplie : elle en demande ${String(needed)}, et il y en a au plus ${String(possible)}. Diminuez le nombre ou complétez la liste.`,
      en: `This condition can never be met: it asks for ${String(needed)}, and there are at most ${String(possible)}. Lower the number or complete the list.`,
    },
  ];
}

function withoutAmount(path: Path): Finding {
  return {
    path,
    nl: 'Deze voorwaarde vergelijkt de inbreng met het bedrag, maar de oproep heeft geen amount. Voeg de bedragen toe.',
    fr: 'Cette condition compare l’apport au montant, mais l’appel n’a pas de amount. Ajoutez les montants.',
    en: 'This condition compares the contribution with the amount, but the call has no amount. Add the amounts.',
  };
}

/** An exemption for a kind of unit that nobody is. */
function exemptNobody(call: CallFile, tag: string | null, path: Path): Finding[] {
  if (tag === null || unitsWith(call, tag) !== null || call.tags[tag] === undefined) return [];
  return [
    {
      path: [...path, 'exemptAloneTag'],
      nl: `Niemand is gemerkt als ${tag}. Vul onder tags de NIS-codes aan of zet hier null.`,
      fr: `Personne n’est marqué ${tag}. Complétez les codes INS sous tags ou écrivez null ici.`,
      en: `Nobody is tagged ${tag}. Complete the NIS codes under tags or put null here.`,
    },
  ];
}
