import { oneOf } from './one-of';

/** An organisation that holds its mail back. */
interface HeldBack {
  readonly organisation: string;
  readonly since: string;
  readonly by: string;
  readonly reason: string;
}

/** What a bundle holds. */
interface BundleCounts {
  readonly files: number;
  readonly declarations: number;
  readonly events: number;
}

/** How much of each kind was erased on purpose. */
interface Erased {
  readonly declaration: number;
  readonly text: number;
  readonly receipt: number;
  readonly file: number;
  readonly incoming: number;
}

/** A document that a bundle does not give, with the number of the declaration that names it. */
interface Held {
  readonly name: string;
  readonly declaration: number | null;
}

/** Their names; `by` says by which declaration one is named. */
export function named(held: readonly Held[], by: (name: string, number: string) => string): string {
  return held.map(({ name, declaration }) => (declaration === null ? name : by(name, String(declaration)))).join(', ');
}

type Counted = readonly [count: number, one: string, more: string];

/** How many of each, with a comma between. */
export function counted(parts: readonly Counted[]): string {
  return parts.map(([count, one, more]) => (count === 1 ? one : more).replace('#', String(count))).join(', ');
}

/** The same of what there is at least one of. */
export function listed(parts: readonly Counted[]): string {
  return counted(parts.filter(([count]) => count > 0));
}

/** Everything that the command line says, in Dutch. */
export const nl = {
  bundle: {
    fine: ({ number, title, body }: { number: string; title: string; body: string }) =>
      `in orde: ${number} ${title} (${body})`,
    counts: ({ files, declarations, events }: BundleCounts) =>
      counted([
        [files, '# bestand', '# bestanden'],
        [declarations, '# bewijs', '# bewijzen'],
        [events, '# gebeurtenis', '# gebeurtenissen'],
      ]),
    erased: ({ declaration, text, receipt, file, incoming }: Erased) =>
      `met opzet gewist: ${listed([
        [declaration, 'de inhoud van # bewijs', 'de inhoud van # bewijzen'],
        [text, 'de nota bij # tekst', 'de nota bij # teksten'],
        [receipt, '# ontvangstbewijs', '# ontvangstbewijzen'],
        [file, '# document', '# documenten'],
        [incoming, '# binnengekomen mail', '# binnengekomen mails'],
      ])}. Dat is geen breuk: hun hash bleef staan.`,
    heldBack: (held: readonly Held[]) =>
      `niet meegegeven: ${counted([[held.length, '# document', '# documenten']])}. Volgens dossier.json wacht het op de virusscan, of zit er iets schadelijks in: ${named(held, (name, number) => `${name} (genoemd in bewijs ${number})`)}`,
    seal: (seal: string) => `zegel: ${seal}`,
    root: (root: string) => `laatste dagwortel: ${root}`,
    stamp: ({ at, authority, isAnchored }: { at: string; authority: string; isAnchored: boolean }) =>
      `laatste tijdstempel: ${at}, door ${authority}; de handtekening klopt${isAnchored ? ' en leidt tot het genoemde anker' : '. Wie dat is, gaat na wie met --anchor een certificaat noemt'}`,
    problems: {
      unreadable: 'het archief is niet te lezen of is afgebroken',
      packedOther:
        'het zip-bestand zegt twee dingen over dit bestand (naam, grootte, manier van inpakken of controlegetal), of de inhoud is geen van beide',
      unlisted: 'dit bestand ligt in het zip-bestand en staat niet in de inhoudsopgave ervan',
      strayBytes: 'in het zip-bestand liggen bytes die bij geen bestand horen: vóór dit bestand, of aan het einde',
      noManifest: 'de lijst van bestanden ontbreekt of is onleesbaar: dit is geen hele bundel',
      unknownFormat: 'een bundel van een soort die deze versie niet kent',
      sealBroken: 'de lijst van bestanden is niet die welke verzegeld werd',
      missing: 'dit bestand ontbreekt',
      changed: 'dit bestand is veranderd',
      added: 'dit bestand hoort niet in de bundel',
      double: 'dit bestand staat er twee keer in',
      moved: 'dit bestand staat op een andere plaats',
      line: 'deze regel is onleesbaar',
      gap: 'hier ontbreekt een bewijs, of het staat op een andere plaats',
      previous: 'dit bewijs volgt niet op het vorige',
      hash: 'het getal van dit bewijs klopt niet',
      content: 'de inhoud van dit bewijs is veranderd',
      erasedUnsaid: 'de inhoud is weg, en geen bewijs in de keten zegt dat hij gewist is',
      chainCut: 'aan het einde van de keten ontbreken bewijzen',
      journalGap: 'hier ontbreekt een gebeurtenis, of ze staat op een andere plaats',
      journalCut: 'aan het einde van het verloop ontbreken gebeurtenissen',
      textChanged: 'deze tekst is niet de tekst die voorgelegd werd',
      textUnknown: 'de tekst waarop dit bewijs slaat, is er niet',
      paperOther: 'een bewijs noemt dit document, en geen bestand heeft die inhoud',
      wordsOther: 'deze woorden zijn niet die van het bewijs, of ze zijn er niet',
      mailOther: 'de mail die dit bewijs noemt, is er niet, of is een andere',
      rootOther: 'de weg naar deze dagwortel leidt er niet heen, of gaat niet over dit dossier',
      rootMoved: 'deze dagwortel staat op een andere plaats',
      rootsCut: 'er ontbreken dagwortels of tijdstempels',
      chainOther: 'vanaf hier is de keten niet wat een dagwortel vastlegde',
      journalOther: 'vanaf hier is het verloop niet wat een dagwortel vastlegde',
      stampOther: 'deze tijdstempel slaat niet op zijn dagwortel',
      stampBroken: 'de handtekening van deze tijdstempel klopt niet',
    },
  },
  mailCheck: {
    noAnswer: 'De naamserver antwoordt niet. Probeer later opnieuw, of noem een andere met --server.',
    add: 'Voeg dit toe aan de DNS van het domein:',
    spfMissing:
      'SPF ontbreekt: ontvangers weten niet welke servers voor dit domein mailen. Noem in de plaats van mx de servers die voor u mailen.',
    spfTwice: 'Er staan twee SPF-records: ontvangers geloven dan geen van beide. Maak er één van.',
    dkimUnasked: 'DKIM is niet nagekeken: noem met --selector de naam van de sleutel (DKIM_SELECTOR).',
    dkimMissing:
      'DKIM ontbreekt: ontvangers kunnen de handtekening onder de mails niet nakijken. Zet achter p= de publieke sleutel (docs/mail.md).',
    dmarcMissing:
      'DMARC ontbreekt: ontvangers weten niet wat te doen met mail die zich voor u uitgeeft. Begin met p=none en lees de verslagen.',
    fine: (what: string) => `${what} is in orde.`,
  },
  mailTest: {
    accepted: (seconds: number) => `De mailserver nam de testmail over, na ${seconds.toFixed(1).replace('.', ',')} s.`,
    response: (text: string) => `antwoord: ${text}`,
    from: (address: string) => `van: ${address}`,
    goesTo: {
      relay: 'weg: de mailserver van SMTP_URL',
      catcher: 'weg: de mailvanger, want SMTP_URL is niet gezet; de mail verlaat dit huis niet',
      nowhere: 'weg: geen; zet SMTP_URL',
    },
    dkim: (key: string | null) => `DKIM: ${key === null ? 'nee, de mail vertrekt zonder handtekening' : `ja, ${key}`}`,
    heldBack: ({ organisation, since, by, reason }: HeldBack) =>
      `${organisation}: sinds ${since}, door ${by} (${reason})`,
    problems: {
      AddressNotValid: 'AddressNotValid: noem één mailadres, zoals ict@stad.example.',
      NoDatabase:
        'Er loopt hier geen installatie, of haar databank antwoordt niet. Start haar, of zet DATABASE_URL of PENHOUDER_DATA.',
      MailIsPaused: 'De mail wordt tegengehouden. Een testmail vertrekt toch met --anyway.',
      NoWorker: (within: number) =>
        `Geen werker nam de mail op binnen ${within} s. Kijk of de werker loopt. De testmail is ingetrokken.`,
      NoRelay: () => 'De werker heeft geen weg naar buiten. Zet SMTP_URL.',
      NotOnAllowList: () => 'Dit adres staat niet op MAIL_ONLY_TO; de mail vertrok niet.',
      RelayRefuses: () => 'De mailserver weigert deze mail.',
      RelayNotNow: () => 'De mailserver neemt de mail nu niet over. De testmail is ingetrokken.',
      RelayNotReached: () =>
        'De mailserver is niet te bereiken, of hij brak af. Kijk SMTP_URL na. De testmail is ingetrokken.',
      NoAnswerYet: (within: number) =>
        `De mailserver zei na ${within} s nog niets: het is niet zeker of hij de mail overnam.`,
    },
  },
  usage: {
    head: 'Gebruik:',
    check: 'call check BESTAND... [--json] [--lang nl|fr|en]    zegt per bestand wat er mis is, met regel en kolom',
    explain:
      'call explain BESTAND [--json] [--lang nl|fr]    legt de oproep uit in gewone woorden, in het Nederlands of het Frans',
    rehearse:
      'call rehearse BESTAND... --scenario BESTAND [--json] [--lang nl|fr|en]    speelt de oproep zonder server, met elke dag, mail en stand',
    verify:
      'bundle verify BESTAND... [--anchor PEM] [--json] [--lang nl|fr|en]    rekent een dossierbundel na, zonder netwerk en zonder databank',
    mailCheck:
      'mail check DOMEIN [--selector NAAM] [--server HOST:POORT] [--json] [--lang nl|fr|en]    zegt of ontvangers mail van dit domein kunnen vertrouwen (SPF, DKIM, DMARC)',
    mailTest:
      'mail test ADRES [--within SECONDEN] [--anyway] [--json] [--lang nl|fr|en]    stuurt een testmail door de werker en zegt wat de mailserver antwoordt',
    exits: 'Einde: 0 alles in orde, 1 problemen in een bestand, 2 verkeerd gebruikt of niet te lezen.',
  },
  wrong: {
    noCommand: 'Zeg wat er moet gebeuren.',
    unknownCommand: (name: string) => `De opdracht "${name}" bestaat niet.`,
    unknownOption: (name: string) => `De optie ${name} bestaat hier niet.`,
    optionValue: (name: string) => `De optie ${name} is niet goed ingevuld.`,
    language: (name: string, possible: readonly string[]) =>
      `De taal "${name}" kan niet: kies ${oneOf(possible, 'of')}.`,
    noScenario: 'Noem met --scenario het bestand van het scenario.',
    noFile: 'Noem het bestand van de oproep.',
    noDomain: 'Noem het domein waarvan de mail vertrekt, zoals dossiers.example.',
    noBundle: 'Noem het bestand van de bundel.',
    noAnchor: (name: string) => `Het bestand ${name} bij --anchor bevat geen certificaat (PEM).`,
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
    twice: (other: string) => `deze code en versie staan al in ${other}. Geef een van beide een andere versie.`,
    remark: (text: string) => `let op: ${text}`,
  },
  rehearse: {
    end: (outcome: string | null) => (outcome === null ? 'Het dossier loopt nog.' : `Einde: ${outcome}.`),
    skipped: (reason: string) => `vertrekt niet: ${reason}`,
    refused: 'GEWEIGERD',
    missed: (what: string, expected: string, found: string) => `VERWACHT ${what}: ${expected}, GEVONDEN: ${found}`,
    atEnd: 'op het einde',
    atLaunch: 'bij de start',
    line: (nth: number) => `regel ${nth}`,
    remark: (text: string) => `let op: ${text}`,
    coordinators: 'coördinatoren',
    fine: 'Alles liep zoals het scenario zegt.',
    possible: (acts: string) => `mogelijk is nu: ${acts}`,
  },
  explain: {
    noEnglish: 'De uitleg bestaat in het Nederlands en het Frans; dit is de Nederlandse.',
  },
};

export type Words = typeof nl;
