/** Who signs for an organisation, in which office and by whose delegation. Decreet lokaal bestuur, articles 279 to 283. */
export const offices = {
  mayor: 'burgemeester',
  alderman: 'schepen',
  chair: 'voorzitter van de raad',
  councillor: 'raadslid',
  director: 'algemeen directeur',
  staff: 'personeelslid',
};

export const signing = {
  asked: {
    one: 'Deze handtekening wordt gevraagd aan: {{offices}}.',
    any: 'Eén handtekening is genoeg: {{offices}}.',
    several: 'Er zijn {{count}} handtekeningen nodig, elk van iemand anders: {{offices}}.',
  },
  missing_one: 'Nog {{count}} handtekening nodig: {{offices}}.',
  missing_other: 'Nog {{count}} handtekeningen nodig: {{offices}}.',
  missingNobody_one: 'Nog {{count}} handtekening nodig.',
  missingNobody_other: 'Nog {{count}} handtekeningen nodig.',
  outvoted: 'Uw weigering is bewaard. De andere handtekeningen volstaan: {{unit}} doet mee.',
  problems: {
    officeMissing: 'Kies in welk ambt er getekend is.',
    officeNotAsked: 'De oproep vraagt geen handtekening van dit ambt.',
    officeUnfit: 'In dit ambt kan niemand tekenen wat dit orgaan beslist.',
    delegatedBy: 'Vul in wie de ondertekening delegeerde.',
    delegatedOn: 'Vul in op welke dag er gedelegeerd is, ten laatste vandaag.',
  },
  delegatedOn: 'gedelegeerd op {{day}}',
  inOfficeUntil: 'in functie tot en met {{day}}',
  delegation: 'Bij delegatie van {{by}}, op {{day}}',
};
