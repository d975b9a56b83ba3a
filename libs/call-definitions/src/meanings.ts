import type { Sentence } from './problem';

type Meanings = Readonly<Record<string, Readonly<Record<string, readonly [nl: string, fr: string, en: string]>>>>;

/** What the words mean that a field can hold, by the field's name; words that say it themselves are left out. */
const MEANINGS: Meanings = {
  certainty: {
    stated: ['het staat in de bron', 'c’est écrit dans la source', 'the source says it'],
    contradictory: ['bronnen spreken elkaar tegen', 'les sources se contredisent', 'sources contradict each other'],
    assumed: ['zelf aangenomen', 'supposé par vous', 'you assume it'],
  },
  kind: {
    all: ['iedereen gaat akkoord', 'tous marquent leur accord', 'everybody agrees'],
    atLeast: ['minstens zoveel deelnemers', 'au moins tant de participants', 'at least so many participants'],
    atMost: ['hoogstens zoveel deelnemers', 'au plus tant de participants', 'at most so many participants'],
    share: ['minstens dit percentage', 'au moins ce pourcentage', 'at least this percentage'],
    sum: [
      'samen minstens of hoogstens zoveel van een cijfer',
      'ensemble au moins ou au plus tant d’un chiffre',
      'together at least or at most so much of a figure',
    ],
    each: [
      'elk minstens of hoogstens zoveel van een cijfer',
      'chacun au moins ou au plus tant d’un chiffre',
      'each at least or at most so much of a figure',
    ],
    ratio: [
      'het ene cijfer tegenover het andere',
      'un chiffre par rapport à un autre',
      'one figure compared with another',
    ],
    eachType: ['van elke soort genoeg', 'assez de chaque type', 'enough of each type'],
    sameGroup: ['allen uit dezelfde groep', 'tous du même groupe', 'all of the same group'],
    adjoining: ['buren van elkaar', 'voisins entre eux', 'neighbours of each other'],
    spread: ['verspreid over zoveel kenmerken', 'répartis sur tant de marques', 'spread over so many tags'],
    mix: ['een deel draagt dit kenmerk', 'une part porte cette marque', 'a share carries this tag'],
    exclusive: ['niemand met dit kenmerk', 'personne avec cette caractéristique', 'nobody with this tag'],
    contribution: ['de inbreng dekt het bedrag', 'l’apport couvre le montant', 'the contribution covers the amount'],
    anyOf: ['één van deze groepen', 'un de ces groupes', 'one of these groups'],
    until: ['tot en met een dag', 'jusqu’à un jour inclus', 'up to and including a day'],
    before: ['vóór een dag of uur', 'avant un jour ou une heure', 'before a day or hour'],
    relative: ['geteld vanaf iets', 'compté à partir de quelque chose', 'counted from something'],
    never: ['zonder datum', 'sans date', 'without a date'],
    tiers: ['schijven', 'tranches', 'tiers'],
    maximum: ['hoogstens dit bedrag', 'au plus ce montant', 'at most this amount'],
    fixed: ['één vast bedrag', 'un montant fixe', 'one fixed amount'],
    perParticipant: ['per deelnemer', 'par participant', 'for each participant'],
    perUnit: ['per eenheid van een cijfer', 'par unité d’un chiffre', 'for each unit of a figure'],
    percentage: ['een percentage van een cijfer', 'un pourcentage d’un chiffre', 'a percentage of a figure'],
    total: ['de som van delen', 'la somme de parties', 'the sum of parts'],
    choice: ['een keuze uit een lijst', 'un choix dans une liste', 'a choice from a list'],
    number: ['een geheel getal', 'un nombre entier', 'a whole number'],
    euro: ['een bedrag', 'un montant', 'an amount'],
    'sign-off-round': [
      'deelnemers geven hun verklaring',
      'les participants donnent leur déclaration',
      'participants give their declaration',
    ],
    'body-decision': ['het eigen bestuur beslist', 'l’organe de l’organisation décide', 'the own board decides'],
    submission: ['indienen', 'introduire', 'filing'],
    'funder-decision': ['de financier beslist', 'le bailleur décide', 'the funder decides'],
    'recurring-duty': ['verslag elk jaar', 'rapport chaque année', 'a report every year'],
  },
  whose: {
    funder: ['de financier legt het op', 'imposé par le bailleur', 'the funder sets it'],
    law: ['de wet', 'la loi', 'the law'],
    body: ['de eigen organisatie', 'l’organisation elle-même', 'the own organisation'],
    participant: ['een deelnemer', 'un participant', 'a participant'],
  },
  event: {
    launch: ['de start van het dossier', 'le début du dossier', 'the launch of the dossier'],
    closing: ['de sluitingsdatum', 'la clôture', 'the closing date'],
    opened: ['een stap begint', 'une étape commence', 'a step begins'],
    concluded: ['een stap is afgerond', 'une étape est terminée', 'a step is done'],
  },
  unit: {
    calendarDays: ['kalenderdagen', 'jours calendrier', 'calendar days'],
    workingDays: ['werkdagen', 'jours ouvrables', 'working days'],
    weeks: ['weken', 'semaines', 'weeks'],
    months: ['maanden', 'mois', 'months'],
    years: ['jaren', 'années', 'years'],
    count: ['aantal', 'nombre', 'a count'],
    euro: ['bedrag in euro', 'montant en euros', 'an amount in euro'],
    cents: ['bedrag in eurocent', 'montant en centimes', 'an amount in cents'],
  },
  organs: {
    cbs: [
      'college van burgemeester en schepenen',
      'collège des bourgmestre et échevins',
      'college of mayor and aldermen',
    ],
    gr: ['gemeenteraad', 'conseil communal', 'municipal council'],
    vb: ['vast bureau', 'bureau permanent', 'permanent bureau'],
    rmw: ['raad voor maatschappelijk welzijn', 'conseil de l’aide sociale', 'council for social welfare'],
    mat: ['managementteam', 'équipe de direction', 'management team'],
    other: ['een ander orgaan', 'un autre organe', 'another organ'],
  },
  of: {
    mayor: ['burgemeester', 'bourgmestre', 'mayor'],
    alderman: ['schepen', 'échevin', 'alderman'],
    chair: ['voorzitter van de raad', 'président du conseil', 'chair of the council'],
    councillor: ['raadslid', 'conseiller', 'councillor'],
    director: ['algemeen directeur', 'directeur général', 'general director'],
    staff: ['personeelslid', 'membre du personnel', 'member of staff'],
  },
  requiredLevel: {
    click: ['met een druk op de knop', 'd’une pression sur un bouton', 'by pressing a button'],
    code: ['met een code uit een tweede mail', 'avec un code d’un second mail', 'with a code from a second mail'],
    'signed-pdf': [
      'met een elders ondertekende pdf',
      'avec un PDF signé ailleurs',
      'with a PDF that was signed elsewhere',
    ],
  },
  ends: {
    approved: ['goedgekeurd', 'approuvé', 'approved'],
    approvedWithConditions: ['goedgekeurd met voorwaarden', 'approuvé sous conditions', 'approved with conditions'],
    partlyApproved: ['deels goedgekeurd', 'approuvé en partie', 'partly approved'],
    selected: ['geselecteerd', 'sélectionné', 'selected'],
    reserve: ['reservelijst', 'liste de réserve', 'reserve list'],
    rejected: ['geweigerd', 'refusé', 'rejected'],
    notSelected: ['niet geselecteerd', 'non sélectionné', 'not selected'],
    notAdmissible: ['niet ontvankelijk', 'non recevable', 'not admissible'],
    withdrawn: ['ingetrokken', 'retiré', 'withdrawn'],
    notFiled: ['niet ingediend', 'non introduit', 'not filed'],
    stopped: ['stopgezet', 'arrêté', 'stopped'],
    superseded: ['opgegaan in een ander dossier', 'repris dans un autre dossier', 'taken over by another dossier'],
    concluded: ['afgerond', 'terminé', 'concluded'],
    admissible: ['ontvankelijk', 'recevable', 'admissible'],
    secondChance: ['herkansing', 'seconde chance', 'second chance'],
    notTreated: ['niet behandeld', 'non traité', 'not treated'],
  },
};

const SAME: Readonly<Record<string, string>> = { outcomes: 'ends', outcome: 'ends', organ: 'organs', office: 'of' };

/** The words that are possible, each with its meaning where it has one; `field` is the name of the field they stand in. */
export function withMeanings(values: readonly string[], field: string | null): Sentence {
  const meanings = MEANINGS[SAME[field ?? ''] ?? field ?? ''] ?? {};
  const told = (language: 0 | 1 | 2): string =>
    values
      .map((value) => {
        const meaning = meanings[value]?.[language];
        return meaning === undefined || meaning === value ? value : `${value} (${meaning})`;
      })
      .join(', ');
  return { nl: told(0), fr: told(1), en: told(2) };
}
