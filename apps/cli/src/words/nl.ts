/** Everything that the command line says, in Dutch. */
export const nl = {
  usage: {
    head: 'Gebruik:',
    check: 'call check BESTAND... [--json] [--lang nl|en]    zegt per bestand wat er mis is, met regel en kolom',
    explain: 'call explain BESTAND [--json] [--lang nl|en]     legt de oproep uit in gewoon Nederlands',
    exits: 'Einde: 0 alles in orde, 1 problemen in een bestand, 2 verkeerd gebruikt of niet te lezen.',
  },
  wrong: {
    noCommand: 'Zeg wat er moet gebeuren.',
    unknownCommand: (name: string) => `De opdracht "${name}" bestaat niet.`,
    unknownOption: (name: string) => `De optie ${name} bestaat hier niet.`,
    optionValue: (name: string) => `De optie ${name} is niet goed ingevuld.`,
    language: (name: string) => `De taal "${name}" kan niet: kies nl of en.`,
    noFile: 'Noem het bestand van de oproep.',
    oneFile: 'Noem precies één bestand.',
  },
  unreadable: {
    missing: (file: string) => `${file} bestaat niet. Kijk de naam na.`,
    folder: (file: string) => `${file} is een map. Noem een bestand.`,
    forbidden: (file: string) => `${file} mag niet gelezen worden. Kijk de rechten van het bestand na.`,
    other: (file: string) => `${file} is geen bestand dat gelezen kan worden.`,
  },
  check: {
    fine: ({ code, version, hash }: { code: string; version: number; hash: string }) =>
      `in orde, ${code} versie ${version}, hash ${hash}`,
  },
  explain: {
    dutchOnly: 'De uitleg bestaat voorlopig alleen in het Nederlands.',
    source: 'bron',
  },
};

export type Words = typeof nl;
