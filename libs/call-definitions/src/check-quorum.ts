import type { Finding, Path } from './problem';
import type { CallFile } from './schema';

type Rule = CallFile['quorum'][number];

/** Quorums that no set of participants can ever meet. */
export function checkQuorum(call: CallFile): Finding[] {
  return call.quorum.flatMap((rule, index) => {
    const path: Path = ['quorum', index];
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
      default:
        return exemptNobody(call, rule, path);
    }
  });
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
      en: `This condition can never be met: it asks for ${String(needed)}, and there are at most ${String(possible)}. Lower the number or complete the list.`,
    },
  ];
}

function withoutAmount(path: Path): Finding {
  return {
    path,
    nl: 'Deze voorwaarde vergelijkt de inbreng met het bedrag, maar de oproep heeft geen amount. Voeg de bedragen toe.',
    en: 'This condition compares the contribution with the amount, but the call has no amount. Add the amounts.',
  };
}

/** An exemption for a kind of unit that nobody is. */
function exemptNobody(call: CallFile, rule: Rule, path: Path): Finding[] {
  const tag = rule.kind === 'sum' ? rule.exemptAloneTag : null;
  if (tag === null || unitsWith(call, tag) !== null || call.tags[tag] === undefined) return [];
  return [
    {
      path: [...path, 'exemptAloneTag'],
      nl: `Niemand is gemerkt als ${tag}. Vul onder tags de NIS-codes aan of zet hier null.`,
      en: `Nobody is tagged ${tag}. Complete the NIS codes under tags or put null here.`,
    },
  ];
}
